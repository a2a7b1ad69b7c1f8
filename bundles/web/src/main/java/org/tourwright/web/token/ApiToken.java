package org.tourwright.web.token;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import javax.persistence.Version;
import org.tourwright.core.user.UserId;
import org.tourwright.persistence.NotAudited;

/** An API token as stored; the token itself is kept nowhere. */
@Entity
@Table(name = "web_token")
public class ApiToken {

  @Id
  @Column(name = "id")
  UUID id;

  @Version
  @Column(name = "version")
  long version;

  @Column(name = "user_id")
  UserId user;

  @Column(name = "name")
  String name;

  /** The beginning of the token. */
  @Column(name = "hint")
  String hint;

  @NotAudited
  @Column(name = "hash")
  String hash;

  /** Permissions with a space between. */
  @Lob
  @Column(name = "scopes")
  String scopes;

  /** Ranges of addresses with a space between; empty for everywhere. */
  @Column(name = "addresses")
  String addresses;

  @Column(name = "created_at")
  Instant created;

  @Column(name = "expires_at")
  Instant expires;

  @Column(name = "revoked_at")
  Instant revoked;

  @NotAudited
  @Column(name = "used_at")
  Instant lastUsed;

  @NotAudited
  @Column(name = "used_from")
  String lastAddress;

  @NotAudited
  @Column(name = "search_text")
  String searchText;

  protected ApiToken() {}

  static ApiToken fresh(UUID id, UserId user, String text, Instant now) {
    ApiToken made = new ApiToken();
    made.id = id;
    made.user = user;
    made.hint = TokenText.hint(text);
    made.hash = TokenText.hash(text);
    made.created = now;
    return made;
  }

  Token token() {
    return new Token(
        id,
        user,
        name,
        Set.copyOf(listed(scopes)),
        listed(addresses).stream().flatMap(each -> AddressRange.of(each).stream()).toList(),
        created,
        expires,
        revoked,
        lastUsed);
  }

  static List<String> listed(String text) {
    return text == null || text.isBlank() ? List.of() : List.of(text.split(" "));
  }
}
