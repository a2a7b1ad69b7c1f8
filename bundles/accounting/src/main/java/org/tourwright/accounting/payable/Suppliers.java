package org.tourwright.accounting.payable;

import java.util.UUID;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.accounting.AccountingError;
import org.tourwright.accounting.AccountingStore;
import org.tourwright.accounting.ledger.Party;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.user.Caller;
import org.tourwright.persistence.Ids;
import org.tourwright.persistence.Listing;

/** Whom the agency pays. */
@Component(service = Suppliers.class)
public class Suppliers {

  private final AccountingStore store;

  /** A supplier entered here. */
  public record NewSupplier(String name) {}

  @Activate
  public Suppliers(@Reference AccountingStore store) {
    this.store = store;
  }

  public Page<Supplier> list(PageRequest page) {
    return store.read(
        em ->
            new Listing<>(Supplier.class)
                .contains("e.search", page.q())
                .sortable("name", "e.name", String.class, supplier -> supplier.name)
                .page(em, page, "name", supplier -> supplier.id));
  }

  /**
   * @throws Invalid when one of exactly that name is known already
   */
  public Supplier create(Caller caller, NewSupplier given) {
    new Checks().required("name", given.name(), 200).orThrow();
    String name = given.name().strip();
    return store.write(
        caller,
        em -> {
          boolean known =
              !em.createQuery("select e from Supplier e where e.name = :name", Supplier.class)
                  .setParameter("name", name)
                  .setMaxResults(1)
                  .getResultList()
                  .isEmpty();
          if (known) {
            throw new Invalid("name", AccountingError.SUPPLIER_KNOWN);
          }
          Supplier supplier = new Supplier(Ids.next(), name, true);
          em.persist(supplier);
          return supplier;
        });
  }

  /** Takes note of a supplier of operations, or of its new name. */
  void met(EntityManager em, UUID id, String name) {
    Supplier supplier = em.find(Supplier.class, id);
    if (supplier == null) {
      em.persist(new Supplier(id, name, false));
    } else if (!supplier.name.equals(name)) {
      supplier.rename(name);
    }
  }

  /**
   * @throws NotFound when there is none of that id
   */
  public Party party(UUID id) {
    Supplier supplier = id == null ? null : store.read(em -> em.find(Supplier.class, id));
    if (supplier == null) {
      throw new NotFound(AccountingError.SUPPLIER_NOT_FOUND);
    }
    return Party.supplier(supplier.id, supplier.name);
  }
}
