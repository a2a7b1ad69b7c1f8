package org.tourwright.operations.supplier;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.operation.ServiceKind;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.operations.OperationsError;
import org.tourwright.operations.OperationsStore;
import org.tourwright.operations.Rights;
import org.tourwright.persistence.Listing;
import org.tourwright.persistence.SearchText;

/** The suppliers (R11). */
@Component(service = Suppliers.class)
public final class Suppliers {

  private static final Set<String> LANGUAGES = Set.of("en", "vi", "zh");

  private final OperationsStore store;

  @Activate
  public Suppliers(@Reference OperationsStore store) {
    this.store = store;
  }

  /** A page of suppliers; null kind for all kinds. */
  public Page<SupplierView> list(
      Caller caller, ServiceKind kind, boolean archived, PageRequest page) {
    caller.require(Rights.SUPPLIER_READ);
    return store.read(
        em ->
            new Listing<>(Supplier.class)
                .where("e.archived = :archived", "archived", archived)
                .where("e.kinds like :kind", "kind", kind == null ? null : "%," + kind + ",%")
                .contains("e.searchText", page.q())
                .sortable("name", "e.name", String.class, s -> s.name)
                .sortable("paymentDays", "e.paymentDays", Integer.class, s -> s.paymentDays)
                .page(em, page, "name", s -> s.id)
                .map(SupplierView::of));
  }

  public SupplierView get(Caller caller, UUID id) {
    caller.require(Rights.SUPPLIER_READ);
    return store.read(em -> SupplierView.of(find(em, id)));
  }

  public SupplierView create(Caller caller, SupplierInput input) {
    caller.require(Rights.SUPPLIER_WRITE);
    check(input);
    return store.write(
        caller,
        em -> {
          Supplier supplier = Supplier.create();
          supplier.change(input);
          em.persist(supplier);
          em.flush();
          return SupplierView.of(supplier);
        });
  }

  public SupplierView update(Caller caller, UUID id, Version expected, SupplierInput input) {
    caller.require(Rights.SUPPLIER_WRITE);
    check(input);
    return store.write(
        caller,
        em -> {
          Supplier supplier = find(em, id);
          expected.mustBe(supplier.version);
          supplier.change(input);
          em.flush();
          return SupplierView.of(supplier);
        });
  }

  /** Puts a supplier into the archive or takes it out; what was ordered from it stays. */
  public SupplierView archive(Caller caller, UUID id, boolean archived) {
    caller.require(Rights.SUPPLIER_WRITE);
    return store.write(
        caller,
        em -> {
          Supplier supplier = find(em, id);
          supplier.archived = archived;
          em.flush();
          return SupplierView.of(supplier);
        });
  }

  /** Type-ahead among those that are not archived; null kind for all kinds. */
  public List<SupplierView> search(Caller caller, String text, ServiceKind kind, int limit) {
    caller.require(Rights.SUPPLIER_READ);
    return store.read(
        em ->
            em
                .createQuery(
                    "select s from Supplier s where s.archived = :archived and s.kinds like :kind"
                        + " and s.searchText like :text escape '!' order by s.name, s.id",
                    Supplier.class)
                .setParameter("archived", false)
                .setParameter("kind", kind == null ? "%" : "%," + kind + ",%")
                .setParameter("text", SearchText.contains(text))
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(SupplierView::of)
                .toList());
  }

  /** Names by id; unknown ids are left out. */
  public static Map<UUID, String> names(EntityManager em, Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return em
        .createQuery("select s from Supplier s where s.id in :ids", Supplier.class)
        .setParameter("ids", Set.copyOf(ids))
        .getResultList()
        .stream()
        .collect(Collectors.toMap(Supplier::id, Supplier::name));
  }

  /**
   * @throws NotFound when there is none of that id
   */
  public static Supplier find(EntityManager em, UUID id) {
    Supplier supplier = em.find(Supplier.class, id);
    if (supplier == null) {
      throw new NotFound(OperationsError.SUPPLIER_NOT_FOUND);
    }
    return supplier;
  }

  static void check(SupplierInput input) {
    new Checks()
        .required("name", input.name(), 200)
        .that(!input.kinds().isEmpty(), "kinds", CoreError.REQUIRED)
        .longest("contact", input.contact(), 200)
        .phone("phone", input.phone())
        .email("email", input.email())
        .longest("address", input.address(), 500)
        .longest("taxCode", input.taxCode(), 40)
        .range("paymentDays", input.paymentDays(), 0, 365)
        .that(known(input.currency()), "currency", CoreError.BAD_CURRENCY)
        .that(
            input.language() == null || LANGUAGES.contains(input.language()),
            "language",
            CoreError.NOT_A_CHOICE,
            Map.of("choices", "en, vi, zh"))
        .longest("notes", input.notes(), 10_000)
        .orThrow();
  }

  private static boolean known(String currency) {
    try {
      return currency != null && CurrencyUnit.of(currency) != null;
    } catch (IllegalCurrencyException e) {
      return false;
    }
  }
}
