package org.tourwright.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlPdfRendererTest {

  private static final String PIXEL =
      "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

  private final HtmlPdfRenderer renderer = new HtmlPdfRenderer();

  @Test
  void setsVietnameseChineseAndLatin() throws IOException {
    String text =
        text(
            page(
                "<h1>Báo giá – 报价单</h1><p>Nguyễn Thị Đào</p><p><b>王小明</b></p><p>Miller &amp; Søn 1.500.000 ₫ ¥</p>"));

    assertThat(text)
        .contains("Báo giá – 报价单", "Nguyễn Thị Đào", "王小明", "Miller & Søn 1.500.000 ₫ ¥")
        .doesNotContain("#");
  }

  @Test
  void setsEveryLetterOfVietnamese() throws IOException {
    String letters =
        "ăâđêôơư ĂÂĐÊÔƠƯ àảãáạ ằẳẵắặ ầẩẫấậ èẻẽéẹ ềểễếệ ìỉĩíị òỏõóọ ồổỗốộ ờởỡớợ ùủũúụ ừửữứự ỳỷỹýỵ";

    assertThat(text(page("<p style=\"font-size: 8pt\">" + letters + "</p>"))).contains(letters);
  }

  @Test
  void composesDecomposedLetters() throws IOException {
    String decomposed = Normalizer.normalize("Nguyễn Thị Đào", Normalizer.Form.NFD);

    assertThat(text(page("<p>" + decomposed + "</p>"))).contains("Nguyễn Thị Đào");
  }

  @Test
  void setsRareHanCharactersOfNames() throws IOException {
    assertThat(text(page("<p>张璟 李喆 王翀 陈骞 赵祎</p>"))).contains("张璟 李喆 王翀 陈骞 赵祎");
  }

  @Test
  void keepsCharactersThatLookLikeRadicals() throws IOException {
    String text = "王小明 马长山 门见车龙 金木水火土";

    assertThat(text(page("<p>" + text + "</p><p><b>" + text + "</b></p>")))
        .contains(text + "\n" + text);
  }

  @Test
  void embedsSubsetsOfItsFonts() throws IOException {
    byte[] pdf = renderer.render(page("<p>Nguyễn <b>王小明</b></p>"));

    assertThat(pdf.length).isLessThan(120_000);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<PDFont> fonts = new ArrayList<>();
      for (PDPage one : document.getPages()) {
        for (COSName name : one.getResources().getFontNames()) {
          fonts.add(one.getResources().getFont(name));
        }
      }
      assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
      assertThat(fonts).extracting(PDFont::getName).anyMatch(name -> name.contains("NotoSansSC"));
      assertThat(fonts).extracting(PDFont::getName).allMatch(name -> name.contains("+"));
    }
  }

  @Test
  void embedsItsOwnFontAlsoWhereAPageAsksForAnother() throws IOException {
    String xhtml =
        "<html><head><style>p { font-family: Arial, sans-serif }</style></head><body><p>Đặng 王</p></body></html>";

    assertThat(text(xhtml)).contains("Đặng 王");
  }

  @Test
  void fetchesNothing() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    try {
      String there = "http://127.0.0.1:" + server.getAddress().getPort();
      String xhtml =
          """
          <!DOCTYPE html PUBLIC "x" "%1$s/x.dtd">
          <html><head><link rel="stylesheet" href="%1$s/a.css"/>
          <style>@import url(%1$s/b.css); body { background: url(%1$s/c.png) }
          @font-face { font-family: X; src: url(%1$s/d.ttf) } p { font-family: X }</style></head>
          <body><p>Hà Nội</p><img src="%1$s/e.png"/><img src="file:///etc/hostname"/></body></html>
          """
              .formatted(there);

      assertThat(text(xhtml)).contains("Hà Nội");
      assertThat(asked).hasValue(0);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void showsImagesGivenAsData() throws IOException {
    try (PDDocument document =
        Loader.loadPDF(renderer.render(page("<img src=\"" + PIXEL + "\" width=\"9\"/>")))) {
      assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
    }
  }

  @Test
  void doesNotReadFilesThroughEntities(@TempDir Path directory) throws IOException {
    Path secret = Files.writeString(directory.resolve("secret.txt"), "mật khẩu");
    String xhtml =
        "<!DOCTYPE html [<!ENTITY x SYSTEM \"%s\">]><html><body><p>a&x;b</p></body></html>"
            .formatted(secret.toUri());

    assertThat(text(xhtml)).doesNotContain("mật khẩu");
  }

  @Test
  void refusesWhatIsNotWellFormed() {
    assertThatThrownBy(() -> renderer.render("<html><body><p>"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private String text(String xhtml) throws IOException {
    try (PDDocument document = Loader.loadPDF(renderer.render(xhtml))) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String page(String body) {
    return "<html><head><title>x</title></head><body>" + body + "</body></html>";
  }
}
