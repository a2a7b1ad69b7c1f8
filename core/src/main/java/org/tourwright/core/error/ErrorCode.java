package org.tourwright.core.error;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A reason for a refusal, owned by one module. Implemented by an enum of the module.
 *
 * <p>The words are the message {@code error.<code>} of that module, in every language.
 */
@ConsumerType
public interface ErrorCode {

  /**
   * Unique over all modules: module id, a dot, and words with hyphens, such as {@code
   * crm.lead-not-found}.
   */
  String code();
}
