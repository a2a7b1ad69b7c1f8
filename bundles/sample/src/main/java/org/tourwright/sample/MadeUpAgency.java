package org.tourwright.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.zip.CRC32;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.CustomerQuery;
import org.tourwright.core.customer.Customers;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.sample.SampleAgency;
import org.tourwright.core.user.BuiltInRole;
import org.tourwright.core.user.User;
import org.tourwright.core.user.UserId;
import org.tourwright.core.user.Users;

/** The made-up agency: everything in it follows from the seed and the scale. */
final class MadeUpAgency implements SampleAgency {

  private final long seed;
  private final int size;
  private final LocalDate today;
  private final Customers customers;
  private final Users users;
  private List<CustomerId> ids = List.of();

  MadeUpAgency(long seed, int size, LocalDate today, Customers customers, Users users) {
    this.seed = seed;
    this.size = size;
    this.today = today;
    this.customers = customers;
    this.users = users;
  }

  @Override
  public int customers() {
    return size;
  }

  @Override
  public LocalDate today() {
    return today;
  }

  @Override
  public RandomGenerator random(String stream) {
    CRC32 checksum = new CRC32();
    checksum.update(stream.getBytes(StandardCharsets.UTF_8));
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed * 31 + checksum.getValue());
  }

  @Override
  public String personName(RandomGenerator random, String country) {
    return Names.person(random, country);
  }

  @Override
  public String companyName(RandomGenerator random, String country) {
    return Names.company(random, country);
  }

  @Override
  public List<UserId> staff(BuiltInRole role) {
    List<UserId> staff = users.withRole(role).stream().map(User::id).toList();
    return staff.isEmpty()
        ? users.withRole(BuiltInRole.SYSTEM_ADMIN).stream().map(User::id).toList()
        : staff;
  }

  @Override
  public List<CustomerId> customerIds() {
    if (ids.isEmpty()) {
      ids = readAll();
    }
    return ids;
  }

  private List<CustomerId> readAll() {
    List<CustomerId> all = new ArrayList<>();
    String after = null;
    do {
      PageRequest request = new PageRequest(PageRequest.LARGEST, after, "code", null);
      Page<Customer> page =
          customers.list(new CustomerQuery(null, null, null, null, null, null, false, request));
      page.items().forEach(customer -> all.add(customer.id()));
      after = page.next();
    } while (after != null);
    return List.copyOf(all);
  }
}
