package org.tourwright.core.customer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.UserId;

/**
 * The customers of the agency. Implemented by the core implementation; departments call it. Calls
 * join the caller's transaction.
 */
@ProviderType
public interface Customers {

  /**
   * @throws NotFound when there is none of that id
   */
  Customer get(CustomerId id);

  Optional<Customer> find(CustomerId id);

  /** Those that exist, by id; for showing lists. One query for up to 1,000 ids. */
  Map<CustomerId, Customer> findAll(Collection<CustomerId> ids);

  Page<Customer> list(CustomerQuery query);

  /**
   * Type-ahead: every word of the text must begin a word of the name (accents and đ folded, Chinese
   * names also by pinyin), the code, the e-mail or the phone number.
   *
   * @param limit 1 to 50
   */
  List<Customer> search(String text, int limit);

  List<Customer> findByEmail(String email);

  /** Numbers are compared without blanks, dots and the country code of Vietnam or China. */
  List<Customer> findByPhone(String phone);

  /**
   * @throws org.tourwright.core.error.Invalid when the details are wrong
   */
  Customer create(Caller caller, CustomerDetails details);

  /**
   * @throws NotFound when there is none of that id
   * @throws org.tourwright.core.error.Stale when it has another version by now
   * @throws org.tourwright.core.error.Invalid when the details are wrong
   */
  Customer update(Caller caller, CustomerId id, Version expected, CustomerDetails details);

  /**
   * Moves a customer forward to a stage; one that is further already stays.
   *
   * @throws NotFound when there is none of that id
   */
  Customer advance(Caller caller, CustomerId id, CustomerStage stage);

  /**
   * Puts somebody in charge of a customer of whom nobody is; who has somebody keeps them.
   *
   * @throws NotFound when there is none of that id
   */
  Customer adopt(Caller caller, CustomerId id, UserId owner);

  /** Puts a customer into the archive or takes it out; the data stays (R46). */
  Customer archive(Caller caller, CustomerId id, boolean archived);

  /**
   * Deletes customers created by an import that is undone. Only customers that nobody changed since
   * and that no department works with ({@link CustomerUse}) are deleted.
   *
   * @return how many were deleted
   */
  int withdraw(Caller caller, Collection<CustomerId> ids);
}
