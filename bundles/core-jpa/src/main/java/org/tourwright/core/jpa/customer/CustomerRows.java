package org.tourwright.core.jpa.customer;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.persistence.EntityManager;
import javax.persistence.FlushModeType;
import javax.persistence.Query;
import javax.persistence.TypedQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.customer.CustomerDetails;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.CustomerQuery;
import org.tourwright.core.customer.CustomerStage;
import org.tourwright.core.customer.Customers;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.jpa.store.CoreStore;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.UserId;
import org.tourwright.persistence.Ids;
import org.tourwright.persistence.SearchText;

/** Customers in the database. */
@Component(service = {Customers.class, CustomerRows.class})
public final class CustomerRows implements Customers {

  private final CoreStore store;
  private final CustomersInUse inUse;

  @Activate
  public CustomerRows(@Reference CoreStore store, @Reference CustomersInUse inUse) {
    this.store = store;
    this.inUse = inUse;
  }

  @Override
  public Customer get(CustomerId id) {
    return find(id).orElseThrow(NotFound::new);
  }

  @Override
  public Optional<Customer> find(CustomerId id) {
    return store.read(
        em ->
            Optional.ofNullable(em.find(CustomerRecord.class, id.value()))
                .map(CustomerRecord::customer));
  }

  @Override
  public Map<CustomerId, Customer> findAll(Collection<CustomerId> ids) {
    List<UUID> wanted =
        ids.stream().filter(id -> id != null).map(CustomerId::value).distinct().toList();
    Map<CustomerId, Customer> found = new HashMap<>();
    for (int from = 0; from < wanted.size(); from += 1000) {
      List<UUID> part = wanted.subList(from, Math.min(from + 1000, wanted.size()));
      store
          .read(
              em ->
                  em.createQuery(
                          "select e from Customer e where e.id in :ids", CustomerRecord.class)
                      .setParameter("ids", part)
                      .getResultList())
          .forEach(record -> found.put(new CustomerId(record.id), record.customer()));
    }
    return found;
  }

  @Override
  public Page<Customer> list(CustomerQuery query) {
    return store.read(
        em ->
            CustomerLists.listing(query)
                .page(em, query.page(), "-createdAt", row -> row.id)
                .map(CustomerRecord::customer));
  }

  @Override
  public List<Customer> search(String text, int limit) {
    return search(text, limit, null);
  }

  /**
   * @param owners whose customers, and those without an owner; null for all
   */
  List<Customer> search(String text, int limit, Set<UserId> owners) {
    List<String> words = CustomerWords.ofQuery(text == null ? "" : text);
    if (words.isEmpty()) {
      return List.of();
    }
    StringBuilder jpql = new StringBuilder("select e from Customer e where e.archived = false");
    for (int i = 0; i < words.size(); i++) {
      jpql.append(
          " and e.id in (select w%1$d.customerId from CustomerWord w%1$d where w%1$d.word like :w%1$d escape '!')"
              .formatted(i));
    }
    if (owners != null) {
      jpql.append(" and (e.owner is null or e.owner in :owners)");
    }
    jpql.append(" order by e.nameKey, e.id");
    return store.read(
        em -> {
          TypedQuery<CustomerRecord> query =
              em.createQuery(jpql.toString(), CustomerRecord.class).setMaxResults(limit);
          for (int i = 0; i < words.size(); i++) {
            query.setParameter("w" + i, SearchText.escape(words.get(i)) + "%");
          }
          if (owners != null) {
            query.setParameter("owners", owners);
          }
          return query.getResultList().stream().map(CustomerRecord::customer).toList();
        });
  }

  @Override
  public List<Customer> findByEmail(String email) {
    return byKey("emailKey", CustomerWords.emailKey(email));
  }

  @Override
  public List<Customer> findByPhone(String phone) {
    return byKey("phoneKey", CustomerWords.phoneKey(phone));
  }

  private List<Customer> byKey(String attribute, String key) {
    if (key == null) {
      return List.of();
    }
    return store.read(
        em ->
            em
                .createQuery(
                    "select e from Customer e where e."
                        + attribute
                        + " = :key order by e.createdAt",
                    CustomerRecord.class)
                .setParameter("key", key)
                .setMaxResults(50)
                .getResultList()
                .stream()
                .map(CustomerRecord::customer)
                .toList());
  }

  @Override
  public Customer create(Caller caller, CustomerDetails details) {
    CustomerChecks.of(details).orThrow();
    return store.write(
        caller,
        em -> {
          CustomerRecord record = persist(em, details);
          em.flush();
          return record.customer();
        });
  }

  /**
   * Writes many within one transaction; the entity manager is emptied now and then so that memory
   * stays flat.
   */
  public List<UUID> createAll(Caller caller, List<CustomerDetails> all) {
    return store.write(
        caller,
        em -> {
          List<UUID> ids = new ArrayList<>();
          for (CustomerDetails details : all) {
            ids.add(persist(em, details).id);
          }
          em.flush();
          em.clear();
          return ids;
        });
  }

  private CustomerRecord persist(EntityManager em, CustomerDetails details) {
    Instant now = now();
    CustomerRecord record =
        new CustomerRecord(Ids.next(), "KH%06d".formatted(store.next("core_customer_code")), now);
    record.fill(details, now);
    em.persist(record);
    CustomerWords.of(record).forEach(word -> em.persist(new CustomerWord(record.id, word)));
    return record;
  }

  @Override
  public Customer update(Caller caller, CustomerId id, Version expected, CustomerDetails details) {
    CustomerChecks.of(details).orThrow();
    return change(
        caller,
        id,
        record -> {
          expected.mustBe(record.version);
          record.fill(details, now());
        });
  }

  @Override
  public Customer advance(Caller caller, CustomerId id, CustomerStage stage) {
    return change(caller, id, record -> record.advance(stage, now()));
  }

  @Override
  public Customer adopt(Caller caller, CustomerId id, UserId owner) {
    return change(caller, id, record -> record.adopt(owner, now()));
  }

  @Override
  public Customer archive(Caller caller, CustomerId id, boolean archived) {
    return change(caller, id, record -> record.archive(archived, now()));
  }

  private Customer change(Caller caller, CustomerId id, Consumer<CustomerRecord> change) {
    return store.write(
        caller,
        em -> {
          CustomerRecord record = em.find(CustomerRecord.class, id.value());
          if (record == null) {
            throw new NotFound();
          }
          change.accept(record);
          rewrite(em, record);
          em.flush();
          return record.customer();
        });
  }

  /** An older release may have kept other words, so those that are there are looked at. */
  private static void rewrite(EntityManager em, CustomerRecord record) {
    Set<String> missing = CustomerWords.of(record);
    em
        .createQuery("select w from CustomerWord w where w.customerId = :id", CustomerWord.class)
        .setParameter("id", record.id)
        .getResultList()
        .stream()
        .filter(there -> !missing.remove(there.word))
        .forEach(em::remove);
    missing.forEach(word -> em.persist(new CustomerWord(record.id, word)));
  }

  @Override
  public int withdraw(Caller caller, Collection<CustomerId> ids) {
    return store.write(
        caller,
        em -> {
          List<UUID> wanted = inUse.without(ids.stream().map(CustomerId::value).toList());
          int gone = 0;
          for (int from = 0; from < wanted.size(); from += 1000) {
            gone += withdraw(em, wanted.subList(from, Math.min(from + 1000, wanted.size())));
          }
          return gone;
        });
  }

  private static int withdraw(EntityManager em, List<UUID> ids) {
    List<CustomerRecord> untouched =
        em.createQuery(
                "select e from Customer e where e.id in :ids and e.version = 1",
                CustomerRecord.class)
            .setParameter("ids", ids)
            .getResultList();
    // One after the other: for a long list of ids Derby reads the whole table.
    Query words =
        em.createQuery("delete from CustomerWord w where w.customerId = :id")
            .setFlushMode(FlushModeType.COMMIT);
    for (CustomerRecord record : untouched) {
      words.setParameter("id", record.id).executeUpdate();
      em.remove(record);
    }
    return untouched.size();
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
