package org.tourwright.web.archive;

/**
 * Whether somebody answers for an archive.
 *
 * @param signer the subject of the certificate; null when nobody signed
 * @param fingerprint SHA-256 of the certificate, in hexadecimal digits; null when nobody signed
 */
public record Signature(Kind kind, String signer, String fingerprint) {

  /** What the signature is worth here. */
  public enum Kind {
    NONE,
    /** Whole and by a certificate that this installation trusts. */
    TRUSTED,
    /** Whole, by somebody whom this installation does not know. */
    UNKNOWN,
    /** By a certificate that is not good any more, or not yet. */
    EXPIRED
  }

  static Signature none() {
    return new Signature(Kind.NONE, null, null);
  }
}
