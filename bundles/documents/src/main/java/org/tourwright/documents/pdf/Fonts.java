package org.tourwright.documents.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The fonts in this bundle: Latin and Vietnamese first, then Chinese, glyph by glyph. */
final class Fonts {

  /** What a page is set in unless its style says otherwise. */
  static final String DEFAULT_STYLE = "html { font-family: 'Noto Sans', 'Noto Sans SC'; }";

  /** Unpacking a Chinese font takes longer than a page; under pressure the memory is given back. */
  private static final Map<String, SoftReference<byte[]>> UNPACKED = new ConcurrentHashMap<>();

  private Fonts() {}

  static void addTo(PdfRendererBuilder builder) {
    add(builder, "NotoSans_400Regular.ttf", "Noto Sans", 400);
    add(builder, "NotoSans_700Bold.ttf", "Noto Sans", 700);
    add(builder, "NotoSansSC_400Regular.ttf", "Noto Sans SC", 400);
    add(builder, "NotoSansSC_700Bold.ttf", "Noto Sans SC", 700);
  }

  private static void add(PdfRendererBuilder builder, String file, String family, int weight) {
    // Before the built-in fonts: those are not embedded and lack most Vietnamese letters.
    builder.useFont(
        () -> new ByteArrayInputStream(unpacked(file)),
        family,
        weight,
        FontStyle.NORMAL,
        true,
        EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.FALLBACK_PRE));
  }

  private static byte[] unpacked(String file) {
    SoftReference<byte[]> kept = UNPACKED.get(file);
    byte[] font = kept == null ? null : kept.get();
    if (font == null) {
      font = Radicals.removeFrom(read(file));
      UNPACKED.put(file, new SoftReference<>(font));
    }
    return font;
  }

  private static byte[] read(String file) {
    try (InputStream in = Fonts.class.getResource("/fonts/" + file).openStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
