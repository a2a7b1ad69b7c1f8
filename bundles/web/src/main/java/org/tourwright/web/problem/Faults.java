package org.tourwright.web.problem;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.lang.reflect.InvocationTargetException;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.NoContentException;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.ErrorCode;
import org.tourwright.core.error.FieldError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.error.NotAvailable;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.error.NotPermitted;
import org.tourwright.core.error.PlainText;
import org.tourwright.core.error.Refusal;
import org.tourwright.core.error.Stale;
import org.tourwright.web.WebError;

/** Sorts failures: which are the caller's to mend, and what they are told. */
final class Faults {

  private static final int DEEPEST = 20;

  private Faults() {}

  static Fault of(Throwable thrown) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      Fault fault = known(cause);
      if (fault != null) {
        return fault;
      }
      if (!wraps(cause)) {
        break;
      }
      cause = cause.getCause();
    }
    BodyTooLarge tooLarge = find(thrown, BodyTooLarge.class);
    if (tooLarge != null) {
      return Fault.of(413, WebError.TOO_LARGE, Map.of("max", tooLarge.limit()));
    }
    WebApplicationException refused = find(thrown, WebApplicationException.class);
    if (refused != null && refused.getResponse().getStatus() < 500) {
      return ofStatus(refused.getResponse().getStatus());
    }
    return new Fault(500, WebError.INTERNAL, Map.of(), List.of(), true);
  }

  /** A refusal of the JAX-RS machinery by its status. */
  static Fault ofStatus(int status) {
    return switch (status) {
      case 400 -> Fault.of(400, WebError.BAD_REQUEST);
      case 401 -> Fault.of(401, WebError.NOT_LOGGED_IN);
      case 403 -> Fault.of(403, CoreError.NOT_PERMITTED);
      case 404 -> Fault.of(404, WebError.NO_SUCH_PAGE);
      case 405 -> Fault.of(405, WebError.METHOD_NOT_ALLOWED);
      case 406 -> Fault.of(406, WebError.NOT_ACCEPTABLE);
      case 413 -> Fault.of(413, WebError.TOO_LARGE);
      case 415 -> Fault.of(415, WebError.UNSUPPORTED_MEDIA_TYPE);
      case 503 -> Fault.of(503, CoreError.NOT_AVAILABLE);
      default ->
          status < 500
              ? Fault.of(status, WebError.BAD_REQUEST)
              : new Fault(500, WebError.INTERNAL, Map.of(), List.of(), true);
    };
  }

  private static Fault known(Throwable cause) {
    if (cause instanceof Refusal refusal) {
      return ofRefusal(refusal);
    }
    if (cause instanceof Declined declined) {
      return Fault.of(declined.status(), declined.code(), declined.arguments());
    }
    if (cause instanceof NoContentException) {
      return Fault.of(400, WebError.BODY_MISSING);
    }
    if (cause instanceof Unreadable unreadable) {
      return ofJson(unreadable.json());
    }
    return null;
  }

  private static Fault ofRefusal(Refusal refusal) {
    List<FieldError> errors = refusal instanceof Invalid invalid ? invalid.errors() : List.of();
    return new Fault(statusOf(refusal), refusal.code(), refusal.arguments(), errors, false);
  }

  private static int statusOf(Refusal refusal) {
    if (refusal instanceof NotFound) {
      return 404;
    } else if (refusal instanceof Invalid) {
      return 400;
    } else if (refusal instanceof Conflict) {
      return 409;
    } else if (refusal instanceof Stale) {
      return 412;
    } else if (refusal instanceof NotPermitted) {
      return 403;
    } else if (refusal instanceof NotAvailable) {
      return 503;
    }
    throw new IllegalStateException("A new kind of refusal: " + refusal.getClass());
  }

  /** Whether the exception only carries another one through a framework. */
  private static boolean wraps(Throwable thrown) {
    return thrown instanceof WebApplicationException
        || thrown instanceof org.apache.cxf.interceptor.Fault
        || thrown instanceof InvocationTargetException;
  }

  private static Fault ofJson(JsonProcessingException json) {
    BodyTooLarge tooLarge = find(json, BodyTooLarge.class);
    if (tooLarge != null) {
      return Fault.of(413, WebError.TOO_LARGE, Map.of("max", tooLarge.limit()));
    }
    Refusal refusal = find(json, Refusal.class);
    if (refusal != null) {
      return ofRefusal(refusal);
    }
    if (json instanceof JsonMappingException mapping
        && !(mapping.getCause() instanceof JsonParseException)
        && !mapping.getPath().isEmpty()) {
      return Fault.field(fieldError(mapping));
    }
    if (json instanceof MismatchedInputException mismatch) {
      return ofWhole(mismatch);
    }
    return json.getLocation() == null
        ? Fault.of(400, WebError.BAD_JSON, Map.of("line", 0, "column", 0))
        : Fault.of(
            400,
            WebError.BAD_JSON,
            Map.of(
                "line", json.getLocation().getLineNr(),
                "column", json.getLocation().getColumnNr()));
  }

  /** It is JSON, but the whole of it is of another kind. */
  private static Fault ofWhole(MismatchedInputException mismatch) {
    if (String.valueOf(mismatch.getOriginalMessage()).startsWith("No content")) {
      return Fault.of(400, WebError.BODY_MISSING);
    }
    Class<?> wanted = mismatch.getTargetType();
    boolean list =
        wanted != null && (Collection.class.isAssignableFrom(wanted) || wanted.isArray());
    return Fault.of(400, list ? WebError.NOT_AN_ARRAY : WebError.NOT_AN_OBJECT);
  }

  private static FieldError fieldError(JsonMappingException mapping) {
    String field = path(mapping.getPath());
    Class<?> wanted =
        mapping instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
    if (wanted != null && wanted.isEnum()) {
      return new FieldError(field, WebError.NOT_ONE_OF, Map.of("choices", choices(wanted)));
    }
    if (wanted != null && Temporal.class.isAssignableFrom(wanted)) {
      return new FieldError(field, CoreError.NOT_A_DATE);
    }
    if (mapping instanceof InvalidFormatException format
        && format.getValue() instanceof String text
        && !PlainText.is(text)) {
      return new FieldError(field, CoreError.BAD_CHARACTERS);
    }
    if (wanted != null && number(wanted)) {
      boolean missing =
          !(mapping instanceof InvalidFormatException)
              && String.valueOf(mapping.getOriginalMessage()).contains("null");
      return new FieldError(field, missing ? CoreError.REQUIRED : CoreError.NOT_A_NUMBER);
    }
    return new FieldError(field, code(wanted));
  }

  private static ErrorCode code(Class<?> wanted) {
    return wanted == org.joda.money.CurrencyUnit.class ? CoreError.BAD_CURRENCY : CoreError.INVALID;
  }

  static String choices(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> ((Enum<?>) constant).name())
        .collect(Collectors.joining(", "));
  }

  private static boolean number(Class<?> type) {
    return Number.class.isAssignableFrom(type)
        || (type.isPrimitive() && type != boolean.class && type != char.class);
  }

  /** {@code passengers[2].birthday}. */
  private static String path(List<JsonMappingException.Reference> references) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference reference : references) {
      if (reference.getFieldName() == null) {
        path.append('[').append(reference.getIndex()).append(']');
      } else {
        path.append(path.length() == 0 ? "" : ".").append(reference.getFieldName());
      }
    }
    return path.toString();
  }

  private static <T extends Throwable> T find(Throwable thrown, Class<T> type) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (type.isInstance(cause)) {
        return type.cast(cause);
      }
      cause = cause.getCause();
    }
    return null;
  }
}
