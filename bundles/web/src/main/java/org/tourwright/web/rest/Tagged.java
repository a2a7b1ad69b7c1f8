package org.tourwright.web.rest;

import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.tourwright.web.session.Secrets;

/** Answers that are sent again only when they changed. */
public final class Tagged {

  private Tagged() {}

  /**
   * The JSON with a hash of it as ETag, or 304.
   *
   * @param known the If-None-Match of the request; null for none
   */
  public static Response json(String json, String known) {
    String etag = "\"" + Secrets.hash(json).substring(0, 24) + "\"";
    Response.ResponseBuilder answer =
        etag.equals(known)
            ? Response.notModified()
            : Response.ok(json, MediaType.APPLICATION_JSON_TYPE);
    return answer
        .header(HttpHeaders.ETAG, etag)
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .build();
  }
}
