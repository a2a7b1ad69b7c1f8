package org.tourwright.itests.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What the platform said is done. */
public final class Ledger {

  private final Queue<Sale> sales = new ConcurrentLinkedQueue<>();

  /** A customer and what was done for them; null is what was not answered yet. */
  public static final class Sale {
    final String phone;
    volatile String customer;
    volatile String lead;
    volatile String opportunity;
    volatile String quotation;
    volatile boolean accepted;
    volatile String contract;
    volatile String booking;
    volatile BigDecimal total = BigDecimal.ZERO;
    volatile String receipt;
    volatile BigDecimal received = BigDecimal.ZERO;

    /** What was asked for last; it may be done though nobody said so. */
    volatile String asked = "";

    Sale(String phone) {
      this.phone = phone;
    }

    @Override
    public String toString() {
      return "customer " + customer + " with phone " + phone + ", booking " + booking;
    }
  }

  Sale open(String phone) {
    Sale sale = new Sale(phone);
    sales.add(sale);
    return sale;
  }

  List<Sale> sales() {
    return new ArrayList<>(sales);
  }

  public long customers() {
    return sales.stream().filter(sale -> sale.customer != null).count();
  }

  public long bookings() {
    return sales.stream().filter(sale -> sale.booking != null).count();
  }

  public long receipts() {
    return sales.stream().filter(sale -> sale.receipt != null).count();
  }
}
