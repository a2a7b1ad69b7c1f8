package org.tourwright.tours.costing;

import org.joda.money.Money;

/**
 * The prices for a size of group.
 *
 * @param cost of one adult, rounded to the currency
 * @param price of one adult
 * @param childPrice of one child
 * @param profit of the whole group of adults
 */
public record PriceRow(int groupSize, Money cost, Money price, Money childPrice, Money profit) {}
