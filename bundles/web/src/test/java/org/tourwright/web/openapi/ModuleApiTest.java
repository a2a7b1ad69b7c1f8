package org.tourwright.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.PublicEndpoint;
import org.tourwright.core.user.Requires;

class ModuleApiTest {

  record Line(Money price) {}

  record Lead(CustomerId id, String name, List<Line> lines) {}

  @Path("/leads")
  @Produces("application/json")
  @Consumes("application/json")
  public static class Leads {
    @GET
    @Requires("crm:lead:read")
    public Page<Lead> list(@Context PageRequest page, @Context Caller caller) {
      return Page.of(List.of());
    }

    @PUT
    @Path("/{id}")
    @Requires("crm:lead:write")
    public Lead change(
        @PathParam("id") CustomerId id, @HeaderParam("If-Match") Version expected, Lead lead) {
      return lead;
    }
  }

  @Path("/public/form")
  @Produces("application/json")
  public static class Form {
    @POST
    @PublicEndpoint("a test")
    public void send(Lead lead) {}
  }

  @Test
  void aModulesApiIsDescribed() {
    JsonNode api = ModuleApi.of("crm", List.of(new Leads(), new Form()));
    JsonNode list = api.at("/paths/~1api~1crm~1leads/get");
    assertThat(list.path("x-permission").asText()).isEqualTo("crm:lead:read");
    assertThat(list.path("parameters").findValuesAsText("name"))
        .containsExactlyInAnyOrder("limit", "after", "sort", "q");
    assertThat(list.has("requestBody")).isFalse();
    assertThat(list.at("/responses/default/$ref").asText())
        .isEqualTo("#/components/responses/Problem");

    JsonNode change = api.at("/paths/~1api~1crm~1leads~1{id}/put");
    assertThat(change.path("parameters").findValuesAsText("name"))
        .containsExactlyInAnyOrder("id", "If-Match");
    assertThat(change.at("/requestBody/content/application~1json/schema/$ref").asText())
        .isEqualTo("#/components/schemas/crm.ModuleApiTestLeadInput");

    JsonNode form = api.at("/paths/~1public~1crm~1form/post");
    assertThat(form.path("x-public").asBoolean()).isTrue();
    assertThat(form.path("security")).isEmpty();

    JsonNode line = api.at("/schemas/crm.ModuleApiTestLine");
    assertThat(line.at("/properties/price/allOf/0/$ref").asText())
        .isEqualTo("#/components/schemas/Money");
  }

  @Test
  void whatIsAnsweredHasEveryFieldAndWhatIsSentMayLeaveSomeOut() {
    JsonNode schemas = ModuleApi.of("crm", List.of(new Leads(), new Form())).path("schemas");

    JsonNode answered = schemas.path("crm.ModuleApiTestLead");
    assertThat(answered.path("required"))
        .extracting(JsonNode::asText)
        .containsExactly("id", "name", "lines");
    assertThat(answered.at("/properties/name/nullable").asBoolean()).isTrue();
    assertThat(answered.at("/properties/id").has("nullable")).isFalse();
    assertThat(answered.at("/properties/lines").has("nullable")).isFalse();
    JsonNode sent = schemas.path("crm.ModuleApiTestLeadInput");
    assertThat(sent.has("required")).isFalse();
    assertThat(sent.at("/properties/lines/items/$ref").asText())
        .isEqualTo("#/components/schemas/crm.ModuleApiTestLineInput");
    assertThat(schemas.path("crm.PageModuleApiTestLead").path("required"))
        .extracting(JsonNode::asText)
        .containsExactly("items", "next", "total");
  }

  @Test
  void everyMethodSaysHowItMayBeRefused() {
    JsonNode change =
        ModuleApi.of("crm", List.of(new Leads())).at("/paths/~1api~1crm~1leads~1{id}/put");

    assertThat(change.path("responses").properties())
        .extracting(java.util.Map.Entry::getKey)
        .contains("200", "400", "401", "403", "404", "409", "412", "428", "429", "503", "default")
        .doesNotContain("422");
    assertThat(change.path("security").findValuesAsText("token")).hasSize(1);
    for (JsonNode parameter : change.path("parameters")) {
      assertThat(parameter.path("required").asBoolean()).isTrue();
    }
  }

  @Test
  void namesAreMadeWords() {
    assertThat(OperationNotes.humanised("logIn")).isEqualTo("Log in");
    assertThat(OperationNotes.humanised("list")).isEqualTo("List");
  }
}
