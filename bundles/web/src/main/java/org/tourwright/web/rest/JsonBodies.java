package org.tourwright.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.jaxrs.cfg.JaxRSFeature;
import com.fasterxml.jackson.jaxrs.json.JacksonJsonProvider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import javax.ws.rs.Consumes;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.ext.Provider;
import org.tourwright.json.Json;
import org.tourwright.web.WebError;
import org.tourwright.web.problem.Declined;
import org.tourwright.web.problem.Unreadable;

/** JSON in and out; a method that wants a body never gets null. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/*+json"})
@Produces({MediaType.APPLICATION_JSON, "application/*+json"})
final class JsonBodies extends JacksonJsonProvider {

  JsonBodies() {
    super(
        Json.mapper()
            .copy()
            .registerModule(
                new SimpleModule("requests")
                    .addDeserializer(String.class, new PlainTexts())
                    .addDeserializer(LocalDate.class, Years.days())
                    .addDeserializer(YearMonth.class, Years.months())));
    disable(JaxRSFeature.ALLOW_EMPTY_INPUT);
  }

  @Override
  public Object readFrom(
      Class<Object> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    Object read;
    try {
      read = super.readFrom(type, genericType, annotations, mediaType, headers, body);
    } catch (JsonProcessingException e) {
      throw new Unreadable(e);
    }
    if (read == null) {
      throw new Declined(400, WebError.BODY_MISSING);
    }
    return read;
  }
}
