package org.tourwright.operations.supplier;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.persistence.Access;
import javax.persistence.AccessType;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.tourwright.core.operation.ServiceKind;
import org.tourwright.persistence.Ids;
import org.tourwright.persistence.NotAudited;
import org.tourwright.persistence.SearchText;

/** Who sells services to the agency: a hotel, a bus company, a freelance guide. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "operations_supplier")
public class Supplier {

  @Id UUID id;
  @Version long version;

  @Column(name = "supplier_name")
  String name;

  /** Between commas on both sides, so that one kind can be searched for. */
  @Column(name = "service_kinds")
  String kinds;

  String contact;
  String phone;
  String email;
  String address;

  @Column(name = "tax_code")
  String taxCode;

  @Column(name = "payment_days")
  int paymentDays;

  String currency;

  @Column(name = "lang")
  String language;

  @Column(name = "one_at_a_time")
  boolean oneAtATime;

  String notes;
  boolean archived;

  @NotAudited
  @Column(name = "search_text")
  String searchText;

  @Column(name = "created_at")
  Instant createdAt;

  protected Supplier() {}

  static Supplier create() {
    Supplier supplier = new Supplier();
    supplier.id = Ids.next();
    supplier.createdAt = Instant.now();
    return supplier;
  }

  void change(SupplierInput input) {
    name = input.name().strip();
    kinds =
        EnumSet.copyOf(input.kinds()).stream()
            .map(Enum::name)
            .collect(Collectors.joining(",", ",", ","));
    contact = input.contact();
    phone = input.phone();
    email = input.email() == null ? null : input.email().strip();
    address = input.address();
    taxCode = input.taxCode();
    paymentDays = input.paymentDays() == null ? 0 : input.paymentDays();
    currency = input.currency();
    language = input.language() == null ? "vi" : input.language();
    oneAtATime = Boolean.TRUE.equals(input.oneAtATime());
    notes = input.notes();
    searchText = SearchText.of(1000, name, contact, phone, email, address, SearchText.pinyin(name));
  }

  public UUID id() {
    return id;
  }

  /** How many days after the last day of a service it is to be paid. */
  public int paymentDays() {
    return paymentDays;
  }

  public String name() {
    return name;
  }

  public String email() {
    return email;
  }

  public String contact() {
    return contact;
  }

  /** The language to write to the supplier in. */
  public String language() {
    return language;
  }

  /** Whether it is one person or one vehicle, which cannot serve two tours on a day. */
  public boolean oneAtATime() {
    return oneAtATime;
  }

  public boolean archived() {
    return archived;
  }

  public Set<ServiceKind> kinds() {
    return Arrays.stream(kinds.split(","))
        .filter(kind -> !kind.isEmpty())
        .map(ServiceKind::valueOf)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ServiceKind.class)));
  }
}
