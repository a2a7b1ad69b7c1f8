package org.tourwright.persistence.copy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;

/** A checksum over the rows of a table, whatever their order: the sum of the rows' hashes. */
final class Checksum {

  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

  private final MessageDigest row;
  private BigInteger sum = BigInteger.ZERO;
  private long rows;

  Checksum() {
    try {
      row = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  void add(String value) {
    add(value == null ? null : value.getBytes(StandardCharsets.UTF_8));
  }

  /** Its length goes first, so that two values are never taken for two others. */
  void add(byte[] value) {
    row.update(((value == null ? "null" : value.length) + ":").getBytes(StandardCharsets.UTF_8));
    if (value != null) {
      row.update(value);
    }
  }

  void endRow() {
    sum = sum.add(new BigInteger(1, row.digest())).mod(MODULUS);
    rows++;
  }

  long rows() {
    return rows;
  }

  /** Its first 16 digits, for people. */
  String hex() {
    return "%064x".formatted(sum).substring(0, 16);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Checksum that && rows == that.rows && sum.equals(that.sum);
  }

  @Override
  public int hashCode() {
    return Objects.hash(rows, sum);
  }

  @Override
  public String toString() {
    return rows + " rows (" + hex() + ")";
  }
}
