package org.tourwright.core.booking;

import java.time.LocalDate;
import org.joda.money.Money;

/**
 * A part of a contract's total that is due on a date.
 *
 * @param number from 1
 * @param deposit whether it is the deposit that makes the sale firm (R158)
 * @param due the local date by which it is to be paid
 */
public record Instalment(int number, boolean deposit, LocalDate due, Money amount) {}
