package org.tourwright.core.jpa.customer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.customer.CustomerCriterion;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.CustomerKind;
import org.tourwright.core.customer.CustomerSource;
import org.tourwright.core.customer.CustomerStage;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.jpa.store.CoreStore;

/** The customer's own fields as criteria for filters and segments (R64). */
@Component(service = CustomerCriteria.class, immediate = true)
public final class CustomerCriteria {

  private final List<ServiceRegistration<?>> registrations = new ArrayList<>();

  @Activate
  public CustomerCriteria(BundleContext context, @Reference CoreStore store) {
    List<String> months = IntStream.rangeClosed(1, 12).mapToObj(Integer::toString).toList();
    List<String> countries = Arrays.stream(Locale.getISOCountries()).sorted().toList();
    List<CustomerCriterion> all =
        List.of(
            new Field(store, "core.country", "e.country", countries, text -> text),
            new Field(
                store, "core.language", "e.language", List.of("vi", "zh", "en"), text -> text),
            new Field(
                store, "core.kind", "e.kind", names(CustomerKind.values()), CustomerKind::valueOf),
            new Field(
                store,
                "core.stage",
                "e.stage",
                names(CustomerStage.values()),
                CustomerStage::valueOf),
            new Field(
                store,
                "core.source",
                "e.source",
                names(CustomerSource.values()),
                CustomerSource::valueOf),
            new Field(
                store,
                "core.birthday-month",
                "extract(month from e.birthday)",
                months,
                Integer::valueOf),
            new Field(
                store,
                "core.mail-consent",
                "e.mailConsent",
                List.of("true", "false"),
                Boolean::valueOf));
    all.forEach(
        criterion ->
            registrations.add(context.registerService(CustomerCriterion.class, criterion, null)));
  }

  @Deactivate
  void stop() {
    registrations.forEach(ServiceRegistration::unregister);
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  /** Turns a choice into what the attribute is compared with. */
  @FunctionalInterface
  private interface Parser {
    Object parse(String text);
  }

  private record Field(
      CoreStore store, String key, String path, List<String> choices, Parser parser)
      implements CustomerCriterion {

    @Override
    public Kind kind() {
      return Kind.CHOICE;
    }

    @Override
    public Set<CustomerId> matching(Comparison comparison, String value) {
      if (!choices.contains(value)
          || comparison == Comparison.AT_LEAST
          || comparison == Comparison.AT_MOST) {
        throw new Invalid("value", CoreError.NOT_A_CHOICE);
      }
      String condition =
          comparison == Comparison.IS
              ? path + " = :value"
              : "(" + path + " <> :value or " + path + " is null)";
      List<UUID> ids =
          store.read(
              em ->
                  em.createQuery(
                          "select e.id from Customer e where e.archived = false and " + condition,
                          UUID.class)
                      .setParameter("value", parser.parse(value))
                      .getResultList());
      Set<CustomerId> matching = new HashSet<>();
      ids.forEach(id -> matching.add(new CustomerId(id)));
      return matching;
    }
  }
}
