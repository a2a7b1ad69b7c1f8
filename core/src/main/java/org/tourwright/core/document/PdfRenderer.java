package org.tourwright.core.document;

import org.osgi.annotation.versioning.ProviderType;

/** Makes PDF files. Offered by documents; may be absent. */
@ProviderType
public interface PdfRenderer {

  /**
   * Renders a page description. Vietnamese, Chinese and Latin glyphs are embedded; nothing is
   * fetched from the network.
   *
   * @param xhtml well-formed XHTML with CSS 2.1 and paged media; images only as data URIs
   * @throws IllegalArgumentException when it is not well-formed
   * @throws org.tourwright.core.error.NotAvailable when so many are being made that its turn did
   *     not come within half a minute
   */
  byte[] render(String xhtml);
}
