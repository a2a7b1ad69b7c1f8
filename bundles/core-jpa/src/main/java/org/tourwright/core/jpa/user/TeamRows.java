package org.tourwright.core.jpa.user;

import java.util.List;
import java.util.UUID;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.jpa.store.CoreStore;
import org.tourwright.core.page.Version;
import org.tourwright.core.page.Versioned;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.TeamId;
import org.tourwright.persistence.Ids;

/** Teams in the database. */
@Component(service = TeamRows.class)
public final class TeamRows {

  private final CoreStore store;
  private final Grants grants;

  /** A team as admins edit it. */
  public record Form(UUID id, long version, String name, String area) implements Versioned {}

  @Activate
  public TeamRows(@Reference CoreStore store, @Reference Grants grants) {
    this.store = store;
    this.grants = grants;
  }

  List<Form> list() {
    return store.read(
        em ->
            em
                .createQuery("select t from Team t order by t.name", TeamRecord.class)
                .getResultList()
                .stream()
                .map(TeamRows::form)
                .toList());
  }

  public Form create(Caller caller, Form in) {
    return store.write(
        caller,
        em -> {
          check(em, in, null);
          TeamRecord team = new TeamRecord(Ids.next());
          fill(team, in);
          em.persist(team);
          em.flush();
          return form(team);
        });
  }

  Form save(Caller caller, UUID id, Version expected, Form in) {
    Form saved =
        store.write(
            caller,
            em -> {
              TeamRecord team = required(em, id);
              expected.mustBe(team.version);
              check(em, in, id);
              fill(team, in);
              em.flush();
              return form(team);
            });
    grants.forget();
    return saved;
  }

  void delete(Caller caller, UUID id, Version expected) {
    store.run(
        caller,
        em -> {
          TeamRecord team = required(em, id);
          expected.mustBe(team.version);
          long members =
              em.createQuery("select count(u) from User u where u.team = :team", Long.class)
                  .setParameter("team", new TeamId(id))
                  .getSingleResult();
          if (members > 0) {
            throw new Conflict(CoreUserError.TEAM_IN_USE, java.util.Map.of("count", members));
          }
          em.remove(team);
        });
    grants.forget();
  }

  private static void check(EntityManager em, Form in, UUID but) {
    new Checks().required("name", in.name(), 100).longest("area", in.area(), 100).orThrow();
    boolean taken =
        em
            .createQuery("select t.id from Team t where t.name = :name", UUID.class)
            .setParameter("name", in.name().strip())
            .getResultList()
            .stream()
            .anyMatch(id -> !id.equals(but));
    new Checks().that(!taken, "name", CoreError.DUPLICATE).orThrow();
  }

  private static void fill(TeamRecord team, Form in) {
    team.name = in.name().strip();
    team.area = in.area() == null || in.area().isBlank() ? null : in.area().strip();
  }

  private static TeamRecord required(EntityManager em, UUID id) {
    TeamRecord team = em.find(TeamRecord.class, id);
    if (team == null) {
      throw new NotFound();
    }
    return team;
  }

  private static Form form(TeamRecord team) {
    return new Form(team.id, team.version, team.name, team.area);
  }
}
