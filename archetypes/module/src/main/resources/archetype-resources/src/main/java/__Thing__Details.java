package ${package};

import java.time.LocalDate;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.error.Checks;

/**
 * What a user enters about a ${thing}.
 *
 * @param dueOn the local date until which it is to be done
 * @param remark null for none
 */
public record ${Thing}Details(
    String title, CustomerId customerId, LocalDate dueOn, String remark) {

  /**
   * @throws org.tourwright.core.error.Invalid with all that is wrong
   */
  void check() {
    new Checks()
        .required("title", title, 200)
        .required("customerId", customerId)
        .required("dueOn", dueOn)
        .longest("remark", remark, 2000)
        .orThrow();
  }
}
