package org.tourwright.core.jpa.user;

import java.util.List;
import java.util.UUID;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.user.LoggedIn;

/** Colleagues to pick from. */
@Component(service = PeopleResource.class)
@Path("/people")
@Produces("application/json")
public final class PeopleResource {

  private final UserRows users;

  /** A colleague. */
  record Person(UUID id, String name) {}

  @Activate
  public PeopleResource(@Reference UserRows users) {
    this.users = users;
  }

  /** Those who have a permission; all when none is named. */
  @GET
  @LoggedIn
  public Page<Person> list(@QueryParam("permission") String permission) {
    List<Person> people =
        permission == null
            ? users.list(PageRequest.first(PageRequest.LARGEST), null, null).items().stream()
                .map(user -> new Person(user.id(), user.name()))
                .toList()
            : users.withPermission(permission).stream()
                .map(user -> new Person(user.id().value(), user.name()))
                .toList();
    return Page.of(people);
  }
}
