package org.tourwright.web.words;

import com.fasterxml.jackson.core.JsonProcessingException;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.user.PublicEndpoint;
import org.tourwright.json.Json;
import org.tourwright.web.rest.Tagged;

/** The words of the pages. */
@Path("/words")
@Produces("application/json")
@Component(service = WordsResource.class)
public final class WordsResource {

  private final WordBook words;

  @Activate
  public WordsResource(@Reference WordBook words) {
    this.words = words;
  }

  @GET
  @Path("/{language}")
  @PublicEndpoint("The log-in page has words too, and none of them is secret.")
  public Response words(
      @PathParam("language") String language, @HeaderParam("If-None-Match") String known)
      throws JsonProcessingException {
    if (!WordBook.LANGUAGES.contains(language)) {
      throw new NotFound();
    }
    return Tagged.json(Json.mapper().writeValueAsString(words.all(language)), known);
  }
}
