package org.tourwright.web.token;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.user.Accounts;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.UserId;
import org.tourwright.core.user.Users;
import org.tourwright.persistence.Ids;
import org.tourwright.persistence.Listing;
import org.tourwright.persistence.SearchText;
import org.tourwright.web.WebError;
import org.tourwright.web.WebStore;

/** Making, listing and revoking API tokens. */
@Component(service = TokenRows.class)
public final class TokenRows {

  /** Of one user, that can still be used. */
  private static final long MOST = 50;

  private final WebStore store;
  private final Users users;
  private final Accounts accounts;
  private final Tokens tokens;

  /**
   * A new token.
   *
   * @param token the token itself, shown this once
   */
  public record Issued(String token, TokenView details) {}

  @Activate
  public TokenRows(
      @Reference WebStore store,
      @Reference Users users,
      @Reference Accounts accounts,
      @Reference Tokens tokens) {
    this.store = store;
    this.users = users;
    this.accounts = accounts;
    this.tokens = tokens;
  }

  Issued create(Caller caller, NewToken in) {
    in.check(caller);
    String text = TokenText.fresh();
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    ApiToken made = ApiToken.fresh(Ids.next(), caller.user(), text, now);
    made.name = in.name().strip();
    made.scopes = in.scopes().stream().distinct().sorted().collect(Collectors.joining(" "));
    made.addresses = in.ranges().stream().map(String::strip).collect(Collectors.joining(" "));
    made.expires = now.plus(Duration.ofDays(in.validDays()));
    made.searchText = SearchText.fold(made.name + " " + caller.name() + " " + made.hint);
    store.run(
        caller,
        em -> {
          if (usable(em, caller.user(), now) >= MOST) {
            throw new Conflict(WebError.TOO_MANY_TOKENS, Map.of("max", MOST));
          }
          em.persist(made);
        });
    return new Issued(text, view(made, Map.of(caller.user(), caller.name())));
  }

  private static long usable(EntityManager em, UserId user, Instant now) {
    return em.createQuery(
            "select count(t) from ApiToken t where t.user = :user and t.revoked is null"
                + " and t.expires > :now",
            Long.class)
        .setParameter("user", user)
        .setParameter("now", now)
        .getSingleResult();
  }

  /**
   * @param owner whose; null for everybody's
   * @param state null for all; ENDED are among those that are ACTIVE by date
   */
  Page<TokenView> list(PageRequest page, UserId owner, TokenView.State state) {
    Instant now = Instant.now();
    return store.read(
        em -> {
          Listing<ApiToken> listing =
              new Listing<>(ApiToken.class)
                  .where("e.user = :owner", "owner", owner)
                  .contains("e.searchText", page.q())
                  .sortable("createdAt", "e.created", Instant.class, token -> token.created)
                  .sortable("expiresAt", "e.expires", Instant.class, token -> token.expires)
                  .sortable("name", "e.name", String.class, token -> token.name);
          if (state == TokenView.State.REVOKED) {
            listing.where("e.revoked is not null");
          } else if (state == TokenView.State.EXPIRED) {
            listing.where("e.revoked is null").where("e.expires <= :now", "now", now);
          } else if (state != null) {
            listing.where("e.revoked is null").where("e.expires > :now", "now", now);
          }
          Page<ApiToken> found = listing.page(em, page, "-createdAt", token -> token.id);
          Map<UserId, String> names = names(found.items());
          return found.map(token -> view(token, names));
        });
  }

  /**
   * @param owner whose it must be; null for anybody's
   */
  TokenView revoke(Caller caller, UUID id, UserId owner) {
    TokenView[] revoked = new TokenView[1];
    store.run(
        caller,
        em -> {
          ApiToken token = em.find(ApiToken.class, id, LockModeType.PESSIMISTIC_WRITE);
          if (token == null || (owner != null && !token.user.equals(owner))) {
            throw new NotFound();
          }
          if (token.revoked == null) {
            token.revoked = Instant.now().truncatedTo(ChronoUnit.MILLIS);
          }
          revoked[0] = view(token, names(List.of(token)));
        });
    tokens.forget(id);
    return revoked[0];
  }

  private Map<UserId, String> names(List<ApiToken> found) {
    Set<UserId> owners = found.stream().map(token -> token.user).collect(Collectors.toSet());
    return users.names(owners);
  }

  private TokenView view(ApiToken token, Map<UserId, String> names) {
    return new TokenView(
        token.id,
        token.user,
        names.get(token.user),
        token.name,
        token.hint,
        state(token),
        ApiToken.listed(token.scopes),
        ApiToken.listed(token.addresses),
        token.created,
        token.expires,
        token.revoked,
        token.lastUsed,
        token.lastAddress);
  }

  private TokenView.State state(ApiToken token) {
    if (token.revoked != null) {
      return TokenView.State.REVOKED;
    } else if (!Instant.now().isBefore(token.expires)) {
      return TokenView.State.EXPIRED;
    }
    return accounts.caller(token.user, token.created, "en", null, "").isEmpty()
        ? TokenView.State.ENDED
        : TokenView.State.ACTIVE;
  }
}
