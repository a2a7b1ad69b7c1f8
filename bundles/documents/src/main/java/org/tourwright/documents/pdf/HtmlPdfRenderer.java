package org.tourwright.documents.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.logging.Level;
import org.osgi.service.component.annotations.Component;
import org.tourwright.core.document.PdfRenderer;
import org.w3c.dom.Document;

/** Renders with openhtmltopdf. */
@Component(service = PdfRenderer.class)
public final class HtmlPdfRenderer implements PdfRenderer {

  static {
    // It tells about every style sheet and font that it looks at.
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
  }

  private final Turns turns = Turns.ofThisMachine();

  @Override
  public byte[] render(String xhtml) {
    Document document = Xhtml.parse(xhtml);
    return turns.take(() -> pdf(document));
  }

  private static byte[] pdf(Document document) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream(64 * 1024);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.withProducer("Tourwright");
    builder.withW3cDocument(document, null);
    builder.toStream(pdf);
    Fonts.addTo(builder);
    keepInside(builder);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }

  /**
   * Opens data URIs only. A page holds what customers wrote; it must not make the server fetch from
   * the network or read its files. The second lock is for addresses that the first does not see.
   */
  private static void keepInside(PdfRendererBuilder builder) {
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((uri, type) -> isData(uri), when);
    }
    builder.useProtocolsStreamImplementation(
        (uri) -> new Nothing(), "http", "https", "ftp", "file", "jar", "bundle", "mailto");
  }

  private static boolean isData(String uri) {
    return uri != null && uri.strip().toLowerCase(Locale.ROOT).startsWith("data:");
  }

  private static final class Nothing implements FSStream {
    @Override
    public InputStream getStream() {
      return new ByteArrayInputStream(new byte[0]);
    }

    @Override
    public Reader getReader() {
      return new StringReader("");
    }
  }
}
