package org.tourwright.campaigns.segment;

import org.tourwright.core.customer.CustomerCriterion.Comparison;

/**
 * One condition of a segment.
 *
 * @param criterion key of a {@link org.tourwright.core.customer.CustomerCriterion}, such as {@code
 *     core.country}
 * @param value in the form of the criterion's kind
 */
public record Condition(String criterion, Comparison comparison, String value) {}
