package org.tourwright.accounting.ledger;

/** Which way money moved. */
public enum VoucherKind {
  /** Phiếu thu: money came in. */
  RECEIPT("PT", "accounting_receipt_no"),
  /** Phiếu chi: money went out. */
  PAYMENT("PC", "accounting_payment_no");

  private final String series;
  private final String sequence;

  VoucherKind(String series, String sequence) {
    this.series = series;
    this.sequence = sequence;
  }

  public String series() {
    return series;
  }

  public String sequence() {
    return sequence;
  }

  /** How a side pays what is owed; a refund goes the other way. */
  public static VoucherKind of(Side side, boolean refund) {
    return (side == Side.CUSTOMER) == refund ? PAYMENT : RECEIPT;
  }
}
