package org.tourwright.core.jpa.user;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import javax.persistence.Query;
import javax.persistence.TypedQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.job.ScheduledJob;
import org.tourwright.core.jpa.store.CoreStore;
import org.tourwright.core.user.Caller;

/** Tries to log in, of all nodes, as rows. As a job it deletes those that do not count any more. */
@Component(service = {LoginTries.class, ScheduledJob.class})
public class LoginTries implements ScheduledJob {

  private static final Caller THROTTLE = Caller.system("core.login");

  private final CoreStore store;

  /** How many there were since a moment. */
  record Counts(long ofLoginAndAddress, long ofAddress, long ofLogin) {}

  @Activate
  public LoginTries(@Reference CoreStore store) {
    this.store = store;
  }

  Counts since(Instant from, String login, String address) {
    return store.read(
        em ->
            new Counts(
                count(
                    em.createQuery(
                            "select count(t) from LoginTry t where t.login = :login and"
                                + " t.address = :address and t.at > :from",
                            Long.class)
                        .setParameter("login", hash(login))
                        .setParameter("address", hash(address)),
                    from),
                count(
                    em.createQuery(
                            "select count(t) from LoginTry t where t.address = :address and t.at >"
                                + " :from",
                            Long.class)
                        .setParameter("address", hash(address)),
                    from),
                count(
                    em.createQuery(
                            "select count(t) from LoginTry t where t.login = :login and t.at > :from",
                            Long.class)
                        .setParameter("login", hash(login)),
                    from)));
  }

  private static long count(TypedQuery<Long> query, Instant from) {
    return query.setParameter("from", from).getSingleResult();
  }

  UUID add(String login, String address, Instant now) {
    LoginTry made = new LoginTry(hash(login), hash(address), now);
    store.run(THROTTLE, em -> em.persist(made));
    return made.id;
  }

  void remove(UUID id) {
    store.run(
        THROTTLE,
        em ->
            em.createQuery("delete from LoginTry t where t.id = :id")
                .setParameter("id", id)
                .executeUpdate());
  }

  /**
   * @param address null for all
   */
  void forget(String login, String address) {
    store.run(
        THROTTLE,
        em -> {
          Query forget =
              em.createQuery(
                      "delete from LoginTry t where t.login = :login"
                          + (address == null ? "" : " and t.address = :address"))
                  .setParameter("login", hash(login));
          if (address != null) {
            forget.setParameter("address", hash(address));
          }
          forget.executeUpdate();
        });
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  @Override
  public String name() {
    return "core.forget-login-tries";
  }

  @Override
  public Duration every() {
    return LoginThrottle.WINDOW;
  }

  @Override
  public void run(Caller caller) {
    store.run(
        caller,
        em ->
            em.createQuery("delete from LoginTry t where t.at < :before")
                .setParameter("before", Instant.now().minus(LoginThrottle.WINDOW))
                .executeUpdate());
  }
}
