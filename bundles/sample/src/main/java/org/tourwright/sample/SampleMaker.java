package org.tourwright.sample;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.customer.CustomerQuery;
import org.tourwright.core.customer.Customers;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.sample.SampleContributor;
import org.tourwright.core.user.Accounts;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Users;
import org.tourwright.persistence.EntityStore;
import org.tourwright.persistence.Persistence;

/**
 * Makes the sample agency once all departments that have samples are there. The module counts as
 * ready only afterwards, so that who waits for the platform finds it filled.
 */
@Component(service = SampleMaker.class, immediate = true)
public final class SampleMaker {

  private static final Logger LOG = LoggerFactory.getLogger(SampleMaker.class);

  /** A department that cannot start must not keep the others empty for ever. */
  private static final long LONGEST_WAIT_NANOS = 90_000_000_000L;

  private final BundleContext context;
  private final EntityStore store;
  private final Customers customers;
  private final Users users;
  private final Accounts accounts;
  private final AgencyProfile agency;
  private final List<SampleContributor> contributors = new CopyOnWriteArrayList<>();
  private final Object arrivals = new Object();
  private final Thread thread = new Thread(this::work, "tourwright-sample");
  private volatile boolean stopped;
  private volatile ServiceRegistration<SampleMade> ready;

  @Activate
  public SampleMaker(
      BundleContext context,
      @Reference Persistence persistence,
      @Reference Customers customers,
      @Reference Users users,
      @Reference Accounts accounts,
      @Reference AgencyProfile agency) {
    this.context = context;
    this.store = persistence.open(context.getBundle(), "sample", ContributionRecord.class);
    this.customers = customers;
    this.users = users;
    this.accounts = accounts;
    this.agency = agency;
    thread.setDaemon(true);
    thread.start();
  }

  @Deactivate
  void stop() throws InterruptedException {
    stopped = true;
    signal();
    thread.join(10_000);
    if (ready != null) {
      ready.unregister();
    }
    store.close();
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void addContributor(SampleContributor contributor) {
    contributors.add(contributor);
    signal();
  }

  void removeContributor(SampleContributor contributor) {
    contributors.remove(contributor);
  }

  private void signal() {
    synchronized (arrivals) {
      arrivals.notifyAll();
    }
  }

  private void work() {
    try {
      Optional<Integer> scale = SampleScale.of(setting("TOURWRIGHT_SAMPLE", "tourwright.sample"));
      if (scale.isPresent() && awaitContributors()) {
        make(scale.get(), name -> {});
      }
    } catch (
        RuntimeException e) { // a sample that fails must not keep the platform from becoming ready
      LOG.error("The sample agency could not be made", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    if (!stopped) {
      ready = context.registerService(SampleMade.class, new SampleMade(), null);
    }
  }

  private boolean awaitContributors() throws InterruptedException {
    long begun = System.nanoTime();
    synchronized (arrivals) {
      while (!stopped && present() < expected() && System.nanoTime() - begun < LONGEST_WAIT_NANOS) {
        arrivals.wait(1_000);
      }
    }
    return !stopped;
  }

  /** How many bundles have brought theirs. One may bring several, which stand for nobody else's. */
  private long present() {
    return contributors.stream()
        .map(contributor -> FrameworkUtil.getBundle(contributor.getClass()))
        .distinct()
        .count();
  }

  /** How many bundles say in their manifest that they have samples. */
  private long expected() {
    return Stream.of(context.getBundles()).filter(SampleMaker::hasSamples).count();
  }

  private static boolean hasSamples(Bundle bundle) {
    BundleRevision revision = bundle.adapt(BundleRevision.class);
    return revision != null
        && revision.getDeclaredCapabilities("osgi.service").stream()
            .anyMatch(
                capability ->
                    String.valueOf(capability.getAttributes().get("objectClass"))
                        .contains(SampleContributor.class.getName()));
  }

  /** Whether there is nothing yet that could be mixed up with made-up data. */
  public boolean isEmpty() {
    CustomerQuery any =
        new CustomerQuery(null, null, null, null, null, null, false, PageRequest.first(1));
    return customers.list(any).items().isEmpty()
        && store.read(
                em ->
                    em.createQuery("select count(c) from Contribution c", Long.class)
                        .getSingleResult())
            == 0;
  }

  /**
   * Fills the agency when somebody asks for it, department by department.
   *
   * @param size how many customers
   * @param told is given what is being filled
   */
  public void fillNow(int size, Consumer<String> told) throws InterruptedException {
    if (awaitContributors()) {
      make(size, told);
    }
  }

  private void make(int size, Consumer<String> told) {
    String seedText = setting("TOURWRIGHT_SAMPLE_SEED", "tourwright.sample.seed");
    long seed = seedText == null ? 2026 : Long.parseLong(seedText.strip());
    MadeUpAgency made = new MadeUpAgency(seed, size, agency.today(), customers, users);
    for (SampleContributor contributor :
        contributors.stream().sorted(Comparator.comparingInt(SampleContributor::order)).toList()) {
      if (!stopped && begin(contributor.getClass().getName())) {
        told.accept(contributor.getClass().getSimpleName());
        fill(contributor, made);
      }
    }
    LoginList.write(Path.of(context.getProperty("karaf.data")), accounts.sampleLogins());
  }

  private static void fill(SampleContributor contributor, MadeUpAgency made) {
    long begun = System.nanoTime();
    String name = contributor.getClass().getName();
    try {
      contributor.contribute(Caller.system("sample"), made);
      LOG.info("{} filled in {} ms", name, (System.nanoTime() - begun) / 1_000_000);
    } catch (RuntimeException e) { // the other departments can be filled all the same
      LOG.error("{} could not be filled", name, e);
    }
  }

  /** Whether the contributor has not been asked before. */
  private boolean begin(String name) {
    return store.write(
        Caller.system("sample"),
        em -> {
          if (em.find(ContributionRecord.class, name) != null) {
            return false;
          }
          em.persist(new ContributionRecord(name, Instant.now()));
          return true;
        });
  }

  private String setting(String variable, String property) {
    String value = context.getProperty(property);
    return value == null || value.isBlank() ? System.getenv(variable) : value;
  }
}
