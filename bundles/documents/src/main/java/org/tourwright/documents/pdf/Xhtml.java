package org.tourwright.documents.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.text.Normalizer;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads page descriptions; nothing outside the text itself is opened. */
final class Xhtml {

  private Xhtml() {}

  /**
   * @throws IllegalArgumentException when it is not well-formed
   */
  static Document parse(String xhtml) {
    // Composed letters: a font has a glyph for "ễ", but none that stacks two accents onto an "e".
    String composed = Normalizer.normalize(xhtml, Normalizer.Form.NFC);
    try {
      Document document = builder().parse(new InputSource(new StringReader(composed)));
      prependStyle(document);
      return document;
    } catch (SAXException e) {
      throw new IllegalArgumentException("Not well-formed: " + e.getMessage(), e);
    } catch (IOException | ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DocumentBuilder builder() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    factory.setExpandEntityReferences(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
    factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    DocumentBuilder builder = factory.newDocumentBuilder();
    // The default one prints to standard error.
    builder.setErrorHandler(new DefaultHandler());
    return builder;
  }

  /** The house's font comes first, so that any style of the page itself is stronger. */
  private static void prependStyle(Document document) {
    Element root = document.getDocumentElement();
    String namespace = root.getNamespaceURI();
    Element head = child(root, "head");
    if (head == null) {
      head = document.createElementNS(namespace, "head");
      root.insertBefore(head, root.getFirstChild());
    }
    Element style = document.createElementNS(namespace, "style");
    style.setAttribute("type", "text/css");
    style.setTextContent(Fonts.DEFAULT_STYLE);
    head.insertBefore(style, head.getFirstChild());
  }

  private static Element child(Element parent, String name) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && name.equals(element.getLocalName())) {
        return element;
      }
    }
    return null;
  }
}
