package org.tourwright.core.customer;

import java.util.List;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A field to filter and segment customers by (R64), evaluated by the department that owns the data.
 * Registered as an OSGi service.
 */
@ConsumerType
public interface CustomerCriterion {

  /**
   * Unique: module id, a dot, a word, such as {@code crm.won-opportunities}; its label is the
   * message {@code criterion.<key>}.
   */
  String key();

  Kind kind();

  /**
   * For {@link Kind#CHOICE} the values, labelled by {@code criterion.<key>.<value>}; else empty.
   */
  List<String> choices();

  /**
   * The customers for which the comparison holds. May return many; called outside of user-facing
   * requests or with patience.
   *
   * @param value in the form of the kind: a choice, a whole number, an ISO date, or text
   * @throws org.tourwright.core.error.Invalid when the value is not of the kind
   */
  Set<CustomerId> matching(Comparison comparison, String value);

  /** What values look like. */
  enum Kind {
    TEXT,
    CHOICE,
    NUMBER,
    DATE
  }

  /** How a field is compared with the value. */
  enum Comparison {
    IS,
    IS_NOT,
    AT_LEAST,
    AT_MOST
  }
}
