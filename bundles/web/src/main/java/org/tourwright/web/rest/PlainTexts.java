package org.tourwright.web.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import org.tourwright.core.error.PlainText;

/** Reads the texts of requests; one that cannot be stored everywhere is refused by its field. */
final class PlainTexts extends StdScalarDeserializer<String> {

  private static final long serialVersionUID = 1L;

  PlainTexts() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser in, DeserializationContext context) throws IOException {
    String text = StringDeserializer.instance.deserialize(in, context);
    return text == null || PlainText.is(text)
        ? text
        : (String) context.handleWeirdStringValue(String.class, text, "control characters");
  }
}
