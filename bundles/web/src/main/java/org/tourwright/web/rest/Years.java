package org.tourwright.web.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.YearMonthDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/**
 * The years that somebody means: a slip like 0206 or 20266 is no date. What lies farther away the
 * databases do not take, or not alike.
 */
final class Years {

  private static final int FIRST = 1900;
  private static final int LAST = 2200;

  private Years() {}

  static boolean meant(TemporalAccessor date) {
    int year = date.get(ChronoField.YEAR);
    return year >= FIRST && year <= LAST;
  }

  /**
   * @throws DateTimeException when nobody can mean the year
   */
  static <D extends TemporalAccessor> D checked(D date) {
    if (!meant(date)) {
      throw new DateTimeException("A year that nobody means: " + date);
    }
    return date;
  }

  /** Reads the days of requests; a year that nobody means is refused by its field. */
  static JsonDeserializer<LocalDate> days() {
    return new Reader<>(LocalDate.class, LocalDateDeserializer.INSTANCE);
  }

  /** The same for months. */
  static JsonDeserializer<YearMonth> months() {
    return new Reader<>(YearMonth.class, YearMonthDeserializer.INSTANCE);
  }

  private static final class Reader<D extends TemporalAccessor> extends StdScalarDeserializer<D> {

    private static final long serialVersionUID = 1L;

    private final Class<D> type;
    private final transient JsonDeserializer<D> usual;

    Reader(Class<D> type, JsonDeserializer<D> usual) {
      super(type);
      this.type = type;
      this.usual = usual;
    }

    @Override
    public D deserialize(JsonParser in, DeserializationContext context) throws IOException {
      D date = usual.deserialize(in, context);
      return date == null || meant(date)
          ? date
          : type.cast(context.handleWeirdStringValue(type, date.toString(), "no year of ours"));
    }
  }
}
