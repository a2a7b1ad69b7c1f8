package org.tourwright.web.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.DateTimeSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
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
      return new ObjectSchema()
          .addProperty("amount", new StringSchema().example("1500000"))
          .addProperty("currency", new StringSchema().example("VND"))
          .description("An exact amount in decimals, and its ISO 4217 code.");
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
}
