package org.tourwright.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.tourwright.core.id.Id;

/** Money, currencies and the typed identities of core. */
final class CoreTypes extends SimpleModule {

  private static final long serialVersionUID = 1L;

  CoreTypes() {
    super("tourwright-core");
    addSerializer(new MoneyWriter());
    addDeserializer(Money.class, new MoneyReader());
    addSerializer(new IdWriter());
  }

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.addDeserializers(new IdReaders());
  }

  private static final class MoneyWriter extends StdSerializer<Money> {
    private static final long serialVersionUID = 1L;

    MoneyWriter() {
      super(Money.class);
    }

    @Override
    public void serialize(Money money, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeStartObject();
      out.writeStringField("amount", money.getAmount().toPlainString());
      out.writeStringField("currency", money.getCurrencyUnit().getCode());
      out.writeEndObject();
    }
  }

  private static final class MoneyReader extends StdDeserializer<Money> {
    private static final long serialVersionUID = 1L;

    MoneyReader() {
      super(Money.class);
    }

    @Override
    public Money deserialize(JsonParser in, DeserializationContext context) throws IOException {
      JsonNode node = in.readValueAsTree();
      JsonNode amount = node.path("amount");
      JsonNode currency = node.path("currency");
      if (!(amount.isTextual() || amount.isNumber()) || !currency.isTextual()) {
        return (Money)
            context.handleWeirdStringValue(
                Money.class, node.toString(), "money needs amount and currency");
      }
      try {
        CurrencyUnit unit = CurrencyUnit.of(currency.asText());
        BigDecimal value =
            amount.isNumber() ? amount.decimalValue() : new BigDecimal(amount.asText().strip());
        if (value.precision() - value.scale() > 15) {
          return (Money) context.handleWeirdStringValue(Money.class, amount.asText(), "too large");
        }
        // More digits than the currency has are refused, never rounded away.
        return Money.of(
            unit,
            value.stripTrailingZeros().scale() < 0
                ? value.setScale(0)
                : value.stripTrailingZeros());
      } catch (ArithmeticException | IllegalArgumentException e) {
        return (Money)
            context.handleWeirdStringValue(Money.class, node.toString(), "no such amount of money");
      }
    }
  }

  private static final class IdWriter extends StdSerializer<Id> {
    private static final long serialVersionUID = 1L;

    IdWriter() {
      super(Id.class);
    }

    @Override
    public void serialize(Id id, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(id.value().toString());
    }
  }

  private static final class IdReaders extends Deserializers.Base {
    @Override
    public JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription bean) {
      return Id.class.isAssignableFrom(type.getRawClass()) && type.getRawClass().isRecord()
          ? new IdReader(type.getRawClass())
          : null;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return Id.class.isAssignableFrom(type);
    }
  }

  private static final class IdReader extends StdDeserializer<Object> {
    private static final long serialVersionUID = 1L;

    IdReader(Class<?> type) {
      super(type);
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
      if (in.currentToken() != JsonToken.VALUE_STRING) {
        return context.handleUnexpectedToken(handledType(), in);
      }
      try {
        return handledType().getConstructor(UUID.class).newInstance(UUID.fromString(in.getText()));
      } catch (IllegalArgumentException e) {
        return context.handleWeirdStringValue(handledType(), in.getText(), "not an identity");
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(handledType() + " is not a record of one UUID", e);
      }
    }
  }
}
