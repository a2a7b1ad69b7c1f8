package org.tourwright.operations;

/** The permissions of this department. */
public final class Rights {

  public static final String TOUR_READ = "operations:tour:read";
  public static final String TOUR_WRITE = "operations:tour:write";
  public static final String TOUR_SETTLE = "operations:tour:settle";

  /** Who travels, with documents, phones and rooms: only for those who work with guests. */
  public static final String PASSENGER_READ = "operations:passenger:read";

  /** What a tour costs, and the guide's money. */
  public static final String COST_READ = "operations:cost:read";

  public static final String SUPPLIER_READ = "operations:supplier:read";
  public static final String SUPPLIER_WRITE = "operations:supplier:write";
  public static final String RESERVATION_READ = "operations:reservation:read";
  public static final String RESERVATION_WRITE = "operations:reservation:write";
  public static final String RESERVATION_CONFIRM = "operations:reservation:confirm";

  private Rights() {}
}
