package org.tourwright.web.rest;

import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.ws.rs.CookieParam;
import javax.ws.rs.FormParam;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.ext.ParamConverter;
import javax.ws.rs.ext.ParamConverterProvider;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.ErrorCode;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.error.PlainText;
import org.tourwright.core.id.Id;
import org.tourwright.core.page.Version;
import org.tourwright.web.WebError;

/** Parameters of REST methods: a bad value is a problem that names the parameter. */
public final class Parameters implements ParamConverterProvider {

  private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"|(\\d{1,18})");

  @Override
  public <T> ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    String name = name(annotations);
    if (type == String.class) {
      return new Converter<>(text -> plain(name, text));
    }
    Function<String, Object> parser = parser(type, name);
    return parser == null ? null : new Converter<>(text -> parser.apply(text.strip()));
  }

  private record Converter<T>(Function<String, Object> parser) implements ParamConverter<T> {
    @Override
    @SuppressWarnings("unchecked") // the parser was chosen by the class of T
    public T fromString(String value) {
      return (T) parser.apply(value);
    }

    @Override
    public String toString(T value) {
      return value instanceof Id id ? id.value().toString() : value.toString();
    }
  }

  /** How a parameter of the type is read; null where JAX-RS knows itself. */
  static Function<String, Object> parser(Class<?> type, String name) {
    if (Id.class.isAssignableFrom(type) && type.isRecord()) {
      return ids(type, name);
    } else if (type.isEnum()) {
      return choices(type, name);
    } else if (type == Version.class) {
      return Parameters::version;
    } else if (type == UUID.class) {
      return text -> parsed(name, CoreError.INVALID, text, Parameters::uuid);
    } else if (type == LocalDate.class) {
      return text ->
          parsed(name, CoreError.NOT_A_DATE, text, day -> Years.checked(LocalDate.parse(day)));
    } else if (type == Instant.class) {
      return text -> parsed(name, CoreError.NOT_A_DATE, text, Instant::parse);
    } else if (type == YearMonth.class) {
      return text ->
          parsed(name, CoreError.NOT_A_DATE, text, month -> Years.checked(YearMonth.parse(month)));
    }
    return number(type, name);
  }

  private static String plain(String name, String text) {
    if (!PlainText.is(text)) {
      throw new Invalid(name, CoreError.BAD_CHARACTERS);
    }
    return text;
  }

  private static Function<String, Object> number(Class<?> type, String name) {
    if (type == int.class && name.equals("limit")) {
      return PageRequestContext::limit;
    }
    if (type == int.class || type == Integer.class) {
      return text -> parsed(name, CoreError.NOT_A_NUMBER, text, Integer::valueOf);
    } else if (type == long.class || type == Long.class) {
      return text -> parsed(name, CoreError.NOT_A_NUMBER, text, Long::valueOf);
    } else if (type == BigDecimal.class) {
      return text -> parsed(name, CoreError.NOT_A_NUMBER, text, BigDecimal::new);
    } else if (type == boolean.class || type == Boolean.class) {
      return text -> flag(name, text);
    }
    return null;
  }

  /** The version in an If-Match: {@code "7"}, {@code W/"7"} or {@code 7}. */
  static Version version(String text) {
    Matcher matcher = ETAG.matcher(text.strip());
    if (!matcher.matches()) {
      throw new Invalid("If-Match", WebError.BAD_VERSION);
    }
    String digits = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    return new Version(Long.parseLong(digits));
  }

  private static Function<String, Object> ids(Class<?> type, String name) {
    Constructor<?> constructor;
    try {
      constructor = type.getConstructor(UUID.class);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(type + " is not a record of one UUID", e);
    }
    return text -> {
      UUID value = parsed(name, CoreError.INVALID, text, Parameters::uuid);
      try {
        return constructor.newInstance(value);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(type + " cannot be made", e);
      }
    };
  }

  private static Function<String, Object> choices(Class<?> type, String name) {
    return text -> {
      for (Object constant : type.getEnumConstants()) {
        if (((Enum<?>) constant).name().equals(text)) {
          return constant;
        }
      }
      String all =
          Arrays.stream(type.getEnumConstants())
              .map(constant -> ((Enum<?>) constant).name())
              .collect(Collectors.joining(", "));
      throw new Invalid(name, WebError.NOT_ONE_OF, Map.of("choices", all));
    };
  }

  private static Boolean flag(String name, String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new Invalid(name, WebError.NOT_ONE_OF, Map.of("choices", "true, false"));
    };
  }

  /** UUID.fromString takes shortened forms too. */
  private static UUID uuid(String text) {
    if (text.length() != 36) {
      throw new IllegalArgumentException(text);
    }
    return UUID.fromString(text);
  }

  private static <V> V parsed(String name, ErrorCode code, String text, Function<String, V> parse) {
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new Invalid(name, code);
    }
  }

  private static String name(Annotation[] annotations) {
    if (annotations != null) {
      for (Annotation annotation : annotations) {
        if (annotation instanceof QueryParam query) {
          return query.value();
        } else if (annotation instanceof PathParam path) {
          return path.value();
        } else if (annotation instanceof HeaderParam header) {
          return header.value();
        } else if (annotation instanceof FormParam form) {
          return form.value();
        } else if (annotation instanceof CookieParam cookie) {
          return cookie.value();
        }
      }
    }
    return "";
  }
}
