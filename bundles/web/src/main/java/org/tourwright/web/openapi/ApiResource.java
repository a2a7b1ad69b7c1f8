package org.tourwright.web.openapi;

import java.io.IOException;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.user.PublicEndpoint;
import org.tourwright.web.page.Pages;
import org.tourwright.web.rest.Tagged;

/** The description of the API, for programs and for people. */
@Path("/")
@Component(service = ApiResource.class)
public final class ApiResource {

  private static final String NO_SECRET = "The shape of the API is no secret.";
  private static final String CSP =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'"
          + " data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";
  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Tourwright API</title>
      <link rel="stylesheet" href="/api/docs/swagger-ui.css">
      </head>
      <body>
      <div id="api"></div>
      <script src="/api/docs/swagger-ui-bundle.js"></script>
      <script src="/api/docs/begin.js"></script>
      </body>
      </html>
      """;
  // Requests are made in the reader's own session, with its CSRF token.
  private static final String BEGIN =
      """
      (async () => {
        const answer = await fetch('/api/session', { headers: { Accept: 'application/json' } });
        const token = answer.ok ? (await answer.json()).csrfToken : '';
        SwaggerUIBundle({
          url: '/api/openapi.json',
          dom_id: '#api',
          deepLinking: true,
          docExpansion: 'none',
          filter: true,
          validatorUrl: null,
          requestInterceptor: (request) => {
            if (token && request.method !== 'GET') request.headers['X-CSRF-Token'] = token;
            return request;
          },
        });
      })();
      """;

  private final ApiDocument document;
  private final Pages pages;

  @Activate
  public ApiResource(@Reference ApiDocument document, @Reference Pages pages) {
    this.document = document;
    this.pages = pages;
  }

  @GET
  @Path("/openapi.json")
  @Produces("application/json")
  @PublicEndpoint(NO_SECRET)
  public Response document(@HeaderParam("If-None-Match") String known) {
    return Tagged.json(document.json(), known);
  }

  @GET
  @Path("/docs")
  @Produces("text/html")
  @PublicEndpoint(NO_SECRET)
  public Response page() {
    return Response.ok(PAGE, "text/html;charset=utf-8")
        .header("Content-Security-Policy", CSP)
        .build();
  }

  @GET
  @Path("/docs/{file}")
  @Produces(MediaType.WILDCARD)
  @PublicEndpoint(NO_SECRET)
  public Response file(@PathParam("file") String file) throws IOException {
    Response.ResponseBuilder answer =
        file.equals("begin.js") ? Response.ok(BEGIN) : Response.ok(pages.apiDocs(file));
    return answer
        .type(Pages.type(file))
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=86400")
        .build();
  }
}
