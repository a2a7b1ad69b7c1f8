package org.tourwright.operations.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class HtmlTest {

  @Test
  void whateverPeopleTypeThePageIsWellFormed() throws Exception {
    String nasty = "<b>A & B</b> \"quoted\" \u0001 ]]> \n second line";
    String page =
        new Html()
            .letterhead(nasty, List.of(nasty, ""))
            .heading(nasty)
            .section(nasty)
            .text(nasty)
            .facts(List.of(new String[] {nasty, nasty}, new String[] {"left out", null}))
            .table(List.of(nasty, "n"), List.of(List.of(nasty, "1")), 1, List.of())
            .signatures(List.of(nasty))
            .page("zh", nasty);
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    assertThat(document.getElementsByTagName("b").getLength()).isZero();
    assertThat(document.getElementsByTagName("h1").item(0).getTextContent())
        .startsWith("<b>A & B</b>");
    assertThat(page).doesNotContain("left out");
  }
}
