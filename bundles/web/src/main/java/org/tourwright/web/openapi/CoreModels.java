package org.tourwright.web.openapi;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.DateTimeSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Iterator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.tourwright.core.id.Id;
import org.tourwright.core.page.Version;

/** How the types of core look in JSON. */
final class CoreModels implements ModelConverter {

  /** The schema of amounts, which all modules share. */
  static final String MONEY = "Money";

  @Override
  public Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    JavaType java = Json.mapper().constructType(type.getType());
    Schema<?> known = java == null ? null : known(java.getRawClass());
    if (known != null) {
      return known;
    }
    return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
  }

  private static Schema<?> known(Class<?> type) {
    if (Id.class.isAssignableFrom(type)) {
      return new UUIDSchema();
    } else if (type == Money.class) {
      return new Schema<>().$ref("#/components/schemas/" + MONEY);
    } else if (type == CurrencyUnit.class || type == ZoneId.class) {
      return new StringSchema();
    } else if (type == LocalDate.class) {
      return new DateSchema();
    } else if (type == Instant.class) {
      return new DateTimeSchema();
    } else if (type == YearMonth.class) {
      return new StringSchema().pattern("\\d{4}-\\d{2}");
    } else if (type == Version.class) {
      return new StringSchema().example("\"7\"").description("The ETag of what was read.");
    }
    return null;
  }

  static ObjectNode money() {
    ObjectNode schema = org.tourwright.json.Json.mapper().createObjectNode();
    schema.put("type", "object");
    schema.put("description", "An exact amount in decimals, and its ISO 4217 code.");
    schema.putArray("required").add("amount").add("currency");
    ObjectNode properties = schema.putObject("properties");
    properties.putObject("amount").put("type", "string").put("example", "1500000");
    properties.putObject("currency").put("type", "string").put("example", "VND");
    return schema;
  }
}
