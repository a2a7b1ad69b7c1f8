package org.tourwright.crm.print;

import java.util.List;
import org.tourwright.core.document.Markup;

/** Writes well-formed XHTML. Everything given as text is escaped. */
public final class Html {

  private final StringBuilder out = new StringBuilder(4096);

  public Html raw(String markup) {
    out.append(markup);
    return this;
  }

  /** An element with text; left out when the text is null or blank. */
  public Html element(String name, String styleClass, String text) {
    if (text != null && !text.isBlank()) {
      open(name, styleClass);
      out.append(Markup.escape(text));
      close(name);
    }
    return this;
  }

  /** Text in paragraphs. */
  public Html text(String styleClass, String text) {
    if (text != null && !text.isBlank()) {
      open("div", styleClass);
      out.append(Paragraphs.of(text));
      close("div");
    }
    return this;
  }

  public Html open(String name, String styleClass) {
    out.append('<').append(name);
    if (styleClass != null) {
      out.append(" class=\"").append(styleClass).append('"');
    }
    out.append('>');
    return this;
  }

  public Html close(String name) {
    out.append("</").append(name).append('>');
    return this;
  }

  /** A row of a table; cells after the first {@code leftCells} are numbers, at the right. */
  public Html row(String cell, int leftCells, List<String> cells) {
    open("tr", null);
    for (int i = 0; i < cells.size(); i++) {
      open(cell, i < leftCells ? null : "n");
      out.append(Markup.escape(cells.get(i)));
      close(cell);
    }
    return close("tr");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
