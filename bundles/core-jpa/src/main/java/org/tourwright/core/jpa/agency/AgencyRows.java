package org.tourwright.core.jpa.agency;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import javax.persistence.EntityManager;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.agency.Agency;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.jpa.store.Contested;
import org.tourwright.core.jpa.store.CoreStore;
import org.tourwright.core.page.Version;
import org.tourwright.core.page.Versioned;
import org.tourwright.core.user.Caller;

/** The agency's data in the database. Another node's change is seen within a few seconds. */
@Component(service = {AgencyProfile.class, AgencyRows.class})
public final class AgencyRows implements AgencyProfile {

  private static final long FRESH_NANOS = 5_000_000_000L;

  private final CoreStore store;
  private volatile Cached cached;

  private record Cached(Agency agency, long readAt) {}

  /** The agency as users edit it. */
  record Form(
      long version,
      String name,
      String address,
      String phone,
      String email,
      String taxCode,
      String currency,
      String zone,
      String language,
      String publicUrl)
      implements Versioned {}

  @Activate
  public AgencyRows(@Reference CoreStore store) {
    this.store = store;
    Contested.make(() -> store.run(Caller.system("core.setup"), AgencyRows::makeOnly));
  }

  private static void makeOnly(EntityManager em) {
    if (em.find(AgencyRecord.class, AgencyRecord.ONLY) == null) {
      em.persist(AgencyRecord.fresh());
    }
  }

  @Override
  public Agency agency() {
    Cached known = cached;
    if (known == null || System.nanoTime() - known.readAt() > FRESH_NANOS) {
      known =
          new Cached(
              store.read(em -> em.find(AgencyRecord.class, AgencyRecord.ONLY).agency()),
              System.nanoTime());
      cached = known;
    }
    return known.agency();
  }

  @Override
  public LocalDate today() {
    return LocalDate.now(agency().zone());
  }

  Form form() {
    return store.read(em -> form(em.find(AgencyRecord.class, AgencyRecord.ONLY)));
  }

  Form save(Caller caller, Version expected, Form in) {
    check(in);
    Form saved =
        store.write(
            caller,
            em -> {
              AgencyRecord agency = em.find(AgencyRecord.class, AgencyRecord.ONLY);
              expected.mustBe(agency.version);
              fill(agency, in);
              em.flush();
              return form(agency);
            });
    cached = null;
    return saved;
  }

  private static void check(Form in) {
    new Checks()
        .required("name", in.name(), 200)
        .longest("address", in.address(), 500)
        .phone("phone", in.phone())
        .longest("email", in.email(), 200)
        .email("email", in.email())
        .longest("taxCode", in.taxCode(), 50)
        .that(isCurrency(in.currency()), "currency", CoreError.BAD_CURRENCY)
        .that(isZone(in.zone()), "zone", CoreError.NOT_A_CHOICE)
        .that(
            in.language() != null && Set.of("en", "vi", "zh").contains(in.language()),
            "language",
            CoreError.NOT_A_CHOICE)
        .required("publicUrl", in.publicUrl(), 300)
        .that(
            in.publicUrl() == null || in.publicUrl().matches("https?://\\S+[^/\\s]"),
            "publicUrl",
            CoreError.INVALID)
        .orThrow();
  }

  private static boolean isCurrency(String code) {
    try {
      return code != null && CurrencyUnit.of(code) != null;
    } catch (IllegalCurrencyException e) {
      return false;
    }
  }

  private static boolean isZone(String zone) {
    try {
      return zone != null && ZoneId.of(zone) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static void fill(AgencyRecord agency, Form in) {
    agency.name = in.name().strip();
    agency.address = in.address();
    agency.phone = in.phone();
    agency.email = in.email();
    agency.taxCode = in.taxCode();
    agency.currency = in.currency();
    agency.zone = in.zone();
    agency.language = in.language();
    agency.publicUrl = in.publicUrl();
  }

  private static Form form(AgencyRecord a) {
    return new Form(
        a.version,
        a.name,
        a.address,
        a.phone,
        a.email,
        a.taxCode,
        a.currency,
        a.zone,
        a.language,
        a.publicUrl);
  }
}
