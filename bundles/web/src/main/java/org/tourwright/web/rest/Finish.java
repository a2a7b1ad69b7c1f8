package org.tourwright.web.rest;

import java.net.URI;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.Response;
import org.tourwright.core.page.Versioned;

/** Headers that every answer of the API has. */
final class Finish implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
      headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }
    if (response.getEntity() instanceof Versioned versioned
        && !headers.containsKey(HttpHeaders.ETAG)) {
      headers.putSingle(HttpHeaders.ETAG, "\"" + versioned.version() + "\"");
    }
    if (response.getStatus() == Response.Status.CREATED.getStatusCode()) {
      withoutHost(headers);
    }
    MediaType type = response.getMediaType();
    if (!headers.containsKey("Content-Security-Policy")) {
      // What a user wrote may come back as HTML, in the preview of a mail; it never runs.
      headers.putSingle(
          "Content-Security-Policy",
          type != null && type.isCompatible(MediaType.TEXT_HTML_TYPE)
              ? "sandbox; default-src 'none'; img-src * data:; style-src 'unsafe-inline';"
                  + " frame-ancestors 'self'"
              : "frame-ancestors 'self'");
    }
  }

  /** Where the new record is, as a path: behind a proxy the platform has another name than here. */
  private static void withoutHost(MultivaluedMap<String, Object> headers) {
    Object location = headers.getFirst(HttpHeaders.LOCATION);
    if (location != null) {
      headers.putSingle(
          HttpHeaders.LOCATION, URI.create(URI.create(location.toString()).getRawPath()));
    }
  }
}
