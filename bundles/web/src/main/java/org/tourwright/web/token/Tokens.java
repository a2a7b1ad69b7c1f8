package org.tourwright.web.token;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.user.Accounts;
import org.tourwright.core.user.Caller;
import org.tourwright.web.WebError;
import org.tourwright.web.WebStore;
import org.tourwright.web.problem.Declined;

/**
 * From the token of a request to its caller. What is remembered here is checked again after {@link
 * #TRUST}, so a token revoked on another node ends here within that time.
 */
@Component(service = Tokens.class)
public final class Tokens {

  private static final Duration TRUST = Duration.ofSeconds(3);
  private static final Duration NOTE_USE_EVERY = Duration.ofMinutes(1);
  private static final int MOST_REMEMBERED = 10_000;
  private static final int LONGEST_ADDRESS = 64;

  private final WebStore store;
  private final Accounts accounts;
  private final ConcurrentMap<String, Remembered> remembered = new ConcurrentHashMap<>();

  /** When each token was last noted as used by this node. */
  private final ConcurrentMap<UUID, Instant> noted = new ConcurrentHashMap<>();

  private record Remembered(Token token, long nanos) {
    boolean fresh() {
      return System.nanoTime() - nanos < TRUST.toNanos();
    }
  }

  /** A token that is good for the request, and the caller that it makes. */
  public record Admitted(Token token, Caller caller) {}

  @Activate
  public Tokens(@Reference WebStore store, @Reference Accounts accounts) {
    this.store = store;
    this.accounts = accounts;
  }

  /**
   * Lets a request in, with the rights that user and token both have at the moment.
   *
   * @param language of the request; null for the user's own
   * @throws Declined 401 when the token is unknown, expired or revoked or its user is locked, 403
   *     when it may not be used from the address
   */
  public Admitted admit(String text, String language, String address, String requestId) {
    Token token = TokenText.wellFormed(text) ? find(TokenText.hash(text)) : null;
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    if (token == null || !token.good(now)) {
      throw new Declined(401, WebError.BAD_TOKEN);
    }
    if (!token.usableFrom(address)) {
      throw new Declined(403, WebError.TOKEN_ELSEWHERE);
    }
    Caller user =
        accounts
            .caller(token.user(), token.created(), language, address, requestId)
            .orElseThrow(() -> new Declined(401, WebError.BAD_TOKEN));
    noteUse(token, now, address);
    return new Admitted(token, token.limited(user));
  }

  /** Reads it anew at the next request. */
  void forget(UUID id) {
    remembered.values().removeIf(one -> one.token().id().equals(id));
  }

  private Token find(String hash) {
    Remembered known = remembered.get(hash);
    if (known != null && known.fresh()) {
      return known.token();
    }
    Token token =
        store.read(
            em ->
                em.createQuery("select t from ApiToken t where t.hash = :hash", ApiToken.class)
                    .setParameter("hash", hash)
                    .getResultStream()
                    .findFirst()
                    .map(ApiToken::token)
                    .orElse(null));
    if (token == null) {
      remembered.remove(hash);
      return null;
    }
    if (remembered.size() > MOST_REMEMBERED) {
      remembered.values().removeIf(one -> !one.fresh());
      noted.clear();
    }
    remembered.put(hash, new Remembered(token, System.nanoTime()));
    return token;
  }

  /** Not by the entity: that would change its version, and the audit trail would tell of it. */
  private void noteUse(Token token, Instant now, String address) {
    Instant last = noted.getOrDefault(token.id(), token.lastUsed());
    if (last != null && now.isBefore(last.plus(NOTE_USE_EVERY))) {
      return;
    }
    noted.put(token.id(), now);
    String from =
        address.length() > LONGEST_ADDRESS ? address.substring(0, LONGEST_ADDRESS) : address;
    store.note(
        em ->
            em.createQuery(
                    "update ApiToken t set t.lastUsed = :now, t.lastAddress = :from where t.id = :id")
                .setParameter("now", now)
                .setParameter("from", from)
                .setParameter("id", token.id())
                .executeUpdate());
  }
}
