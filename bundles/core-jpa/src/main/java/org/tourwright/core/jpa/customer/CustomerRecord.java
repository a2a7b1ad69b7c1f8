package org.tourwright.core.jpa.customer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.customer.CustomerDetails;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.CustomerKind;
import org.tourwright.core.customer.CustomerSource;
import org.tourwright.core.customer.CustomerStage;
import org.tourwright.core.user.UserId;
import org.tourwright.persistence.NotAudited;
import org.tourwright.persistence.SearchText;

/** A customer as stored. */
@Entity(name = "Customer")
@Table(name = "core_customer")
public class CustomerRecord {

  @Id UUID id;
  @Version long version;
  String code;

  @Enumerated(EnumType.STRING)
  CustomerKind kind;

  String name;

  @NotAudited
  @Column(name = "name_key")
  String nameKey;

  String email;

  @NotAudited
  @Column(name = "email_key")
  String emailKey;

  String phone;

  @NotAudited
  @Column(name = "phone_key")
  String phoneKey;

  String address;
  String country;
  String language;
  LocalDate birthday;

  @Enumerated(EnumType.STRING)
  CustomerSource source;

  @Enumerated(EnumType.STRING)
  CustomerStage stage;

  @Column(name = "owner_id")
  UserId owner;

  String notes;

  @Column(name = "mail_consent")
  boolean mailConsent;

  boolean archived;

  @NotAudited
  @Column(name = "created_at")
  Instant createdAt;

  @NotAudited
  @Column(name = "updated_at")
  Instant updatedAt;

  protected CustomerRecord() {}

  CustomerRecord(UUID id, String code, Instant now) {
    this.id = id;
    this.code = code;
    this.createdAt = now;
  }

  void fill(CustomerDetails in, Instant now) {
    kind = in.kind();
    name = in.name().strip();
    nameKey = cut(SearchText.fold(name), 200);
    email = blankToNull(in.email());
    emailKey = CustomerWords.emailKey(email);
    phone = blankToNull(in.phone());
    phoneKey = CustomerWords.phoneKey(phone);
    address = blankToNull(in.address());
    country = blankToNull(in.country());
    language = in.language();
    birthday = in.birthday();
    source = in.source();
    stage = in.stage();
    owner = in.owner();
    notes = blankToNull(in.notes());
    mailConsent = in.mailConsent();
    updatedAt = now;
  }

  /** One that is further already stays. */
  void advance(CustomerStage to, Instant now) {
    if (stage.compareTo(to) < 0) {
      stage = to;
      updatedAt = now;
    }
  }

  /** Who has somebody in charge keeps them. */
  void adopt(UserId by, Instant now) {
    if (owner == null && by != null) {
      owner = by;
      updatedAt = now;
    }
  }

  void archive(boolean away, Instant now) {
    archived = away;
    updatedAt = now;
  }

  Customer customer() {
    return new Customer(
        new CustomerId(id),
        version,
        code,
        kind,
        name,
        email,
        phone,
        address,
        country,
        language,
        birthday,
        source,
        stage,
        owner,
        notes,
        mailConsent,
        archived,
        createdAt,
        updatedAt);
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static String cut(String text, int longest) {
    return text.length() > longest ? text.substring(0, longest) : text;
  }
}
