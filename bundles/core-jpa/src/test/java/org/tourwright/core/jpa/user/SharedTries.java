package org.tourwright.core.jpa.user;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** In the place of the database, which all nodes share. */
final class SharedTries extends LoginTries {

  private final Map<UUID, Try> all = new HashMap<>();

  private record Try(String login, String address, Instant at) {}

  SharedTries() {
    super(null);
  }

  @Override
  Counts since(Instant from, String login, String address) {
    Predicate<Try> ofLogin = one -> one.login().equals(login);
    Predicate<Try> ofAddress = one -> one.address().equals(address);
    return new Counts(
        count(from, ofLogin.and(ofAddress)), count(from, ofAddress), count(from, ofLogin));
  }

  private long count(Instant from, Predicate<Try> wanted) {
    return all.values().stream().filter(one -> one.at().isAfter(from)).filter(wanted).count();
  }

  @Override
  UUID add(String login, String address, Instant now) {
    UUID id = UUID.randomUUID();
    all.put(id, new Try(login, address, now));
    return id;
  }

  @Override
  void remove(UUID id) {
    all.remove(id);
  }

  @Override
  void forget(String login, String address) {
    all.values()
        .removeIf(
            one -> one.login().equals(login) && (address == null || one.address().equals(address)));
  }
}
