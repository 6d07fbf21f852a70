package id.canting.shared.api;

import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads whole numbers and nothing else: JSON-B itself would cut 2.5 to 2. */
abstract class WholeNumber<N extends Number> implements JsonbDeserializer<N> {
  abstract N exact(BigDecimal number);

  @Override
  public @Nullable N deserialize(JsonParser parser, DeserializationContext context, Type type) {
    JsonValue value = parser.getValue();
    if (value == JsonValue.NULL) {
      return null;
    }
    if (!(value instanceof JsonNumber number)) {
      throw new JsonbException("a number is expected");
    }
    try {
      return exact(number.bigDecimalValue());
    } catch (ArithmeticException e) {
      throw new JsonbException("a whole number is expected", e);
    }
  }

  static final class OfInteger extends WholeNumber<Integer> {
    @Override
    Integer exact(BigDecimal number) {
      return number.intValueExact();
    }
  }

  static final class OfLong extends WholeNumber<Long> {
    @Override
    Long exact(BigDecimal number) {
      return number.longValueExact();
    }
  }
}
