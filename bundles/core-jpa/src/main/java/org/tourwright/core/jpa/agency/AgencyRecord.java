package org.tourwright.core.jpa.agency;

import java.time.ZoneId;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.joda.money.CurrencyUnit;
import org.tourwright.core.agency.Agency;

/** The one row about the agency. */
@Entity(name = "Agency")
@Table(name = "core_agency")
public class AgencyRecord {

  /** There is one agency, so its identity is fixed and two nodes cannot make it twice. */
  static final UUID ONLY = new UUID(0, 1);

  @Id UUID id = ONLY;
  @Version long version;
  String name;
  String address;
  String phone;
  String email;

  @Column(name = "tax_code")
  String taxCode;

  String currency;
  String zone;
  String language;

  @Column(name = "public_url")
  String publicUrl;

  protected AgencyRecord() {}

  static AgencyRecord fresh() {
    AgencyRecord agency = new AgencyRecord();
    agency.name = "Tourwright";
    agency.currency = "VND";
    agency.zone = "Asia/Ho_Chi_Minh";
    agency.language = "vi";
    agency.publicUrl = "http://localhost:8181";
    return agency;
  }

  Agency agency() {
    return new Agency(
        name,
        address,
        phone,
        email,
        taxCode,
        CurrencyUnit.of(currency),
        ZoneId.of(zone),
        language,
        publicUrl);
  }
}
