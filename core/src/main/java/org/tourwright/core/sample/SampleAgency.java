package org.tourwright.core.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.osgi.annotation.versioning.ProviderType;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.user.BuiltInRole;
import org.tourwright.core.user.UserId;

/** The made-up agency that is being filled. */
@ProviderType
public interface SampleAgency {

  /** How many customers it has; the rest is in proportion. 200 is small, 5,000 medium. */
  int customers();

  /** The day on which its story stands: past tours are done, future ones are sold. */
  LocalDate today();

  /**
   * Random numbers of one department's own, so that the presence of another department changes
   * nothing.
   */
  RandomGenerator random(String stream);

  /** A person's name as in the country: VN, CN or else English. */
  String personName(RandomGenerator random, String country);

  String companyName(RandomGenerator random, String country);

  /** The made-up staff who have a role, never empty. */
  List<UserId> staff(BuiltInRole role);

  /** The made-up customers, in the order in which they were made. */
  List<CustomerId> customerIds();
}
