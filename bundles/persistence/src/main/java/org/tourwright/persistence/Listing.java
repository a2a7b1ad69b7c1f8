package org.tourwright.persistence;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.error.PlainText;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;

/**
 * A list of entities, a page at a time by keyset: the next page begins after the last row seen, so
 * it costs the same however far down it is and shows no row twice when rows are added meanwhile. In
 * conditions the entity is {@code e}; it has an attribute {@code id}.
 *
 * @param <T> the entity
 */
public final class Listing<T> {

  private static final int LONGEST_NUMBER = 40;

  private final Class<T> entity;
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();
  private final Map<String, Sort<T>> sorts = new LinkedHashMap<>();
  private boolean counted = true;

  /** A sortable attribute; it is never null in the database. */
  private record Sort<T>(String path, Class<?> type, Function<T, ?> value) {}

  public Listing(Class<T> entity) {
    this.entity = entity;
  }

  /** A condition in JPQL on {@code e} with its named parameter. Left out when the value is null. */
  public Listing<T> where(String jpql, String parameter, Object value) {
    if (value != null) {
      conditions.add("(" + jpql + ")");
      parameters.put(parameter, value);
    }
    return this;
  }

  /** A condition in JPQL on {@code e} without parameters. */
  public Listing<T> where(String jpql) {
    conditions.add("(" + jpql + ")");
    return this;
  }

  /** Nothing is found when the collection is empty; left out when it is null. */
  public Listing<T> in(String path, String parameter, Collection<?> values) {
    if (values != null && values.isEmpty()) {
      return where("1 = 0");
    }
    return where(path + " in :" + parameter, parameter, values);
  }

  /**
   * The attribute holds folded text ({@link SearchText#fold}); left out when the text is null or
   * blank.
   */
  public Listing<T> contains(String path, String text) {
    String folded = SearchText.fold(text);
    return where(
        path + " like :q escape '!'", "q", folded.isEmpty() ? null : SearchText.contains(folded));
  }

  /**
   * Says of no page how many there are in all, for lists of which only the end is ever looked at.
   */
  public Listing<T> uncounted() {
    counted = false;
    return this;
  }

  /**
   * Allows sorting by an attribute.
   *
   * @param name as in {@code sort=} of the request
   * @param type String, Instant, LocalDate, Integer, Long or BigDecimal
   */
  public <V> Listing<T> sortable(String name, String path, Class<V> type, Function<T, V> value) {
    sorts.put(name, new Sort<>(path, type, value));
    return this;
  }

  /**
   * Reads a page. How many there are in all is counted for the first one only.
   *
   * @param otherwise the order where the request names none, such as {@code -created}
   * @param id the identity of an entity
   * @throws Invalid when the sort or the cursor is unknown
   */
  public Page<T> page(
      EntityManager em, PageRequest request, String otherwise, Function<T, UUID> id) {
    String order = request.sort() == null ? otherwise : request.sort();
    boolean descending = order.startsWith("-");
    Sort<T> sort = sorts.get(descending ? order.substring(1) : order);
    if (sort == null) {
      throw new Invalid(
          "sort", CoreError.NOT_A_CHOICE, Map.of("choices", String.join(", ", sorts.keySet())));
    }
    List<T> rows = rows(em, request, sort, descending);
    String next = null;
    if (rows.size() > request.limit()) {
      rows = rows.subList(0, request.limit());
      T last = rows.get(rows.size() - 1);
      next = encode(String.valueOf(sort.value().apply(last)), id.apply(last));
    }
    return new Page<>(rows, next, counted && request.after() == null ? count(em) : null);
  }

  private List<T> rows(EntityManager em, PageRequest request, Sort<T> sort, boolean descending) {
    String beyond = descending ? "<" : ">";
    String direction = descending ? " desc" : " asc";
    String jpql = "select e from " + name(em) + " e" + filter(conditions);
    Map<String, Object> values = new HashMap<>(parameters);
    if (request.after() != null) {
      String[] cursor = decode(request.after());
      values.put("afterValue", parse(sort.type(), cursor[0]));
      values.put("afterId", UUID.fromString(cursor[1]));
      String keyset =
          // The first half alone is a range of the sort's index; the databases do not see it in
          // an "or".
          "(%1$s %2$s= :afterValue and (%1$s %2$s :afterValue or e.id %2$s :afterId))"
              .formatted(sort.path(), beyond);
      jpql += (conditions.isEmpty() ? " where " : " and ") + keyset;
    }
    jpql += " order by " + sort.path() + direction + ", e.id" + direction;
    TypedQuery<T> query = em.createQuery(jpql, entity).setMaxResults(request.limit() + 1);
    values.forEach(query::setParameter);
    return query.getResultList();
  }

  private Long count(EntityManager em) {
    TypedQuery<Long> query =
        em.createQuery("select count(e) from " + name(em) + " e" + filter(conditions), Long.class);
    parameters.forEach(query::setParameter);
    return query.getSingleResult();
  }

  private String name(EntityManager em) {
    return em.getMetamodel().entity(entity).getName();
  }

  private static String filter(List<String> conditions) {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  private static String encode(String value, UUID id) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((id + "|" + value).getBytes(StandardCharsets.UTF_8));
  }

  private static String[] decode(String cursor) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      if (!PlainText.is(text)) {
        throw new Invalid("after", CoreError.INVALID);
      }
      return new String[] {text.substring(37), UUID.fromString(text.substring(0, 36)).toString()};
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new Invalid("after", CoreError.INVALID);
    }
  }

  /** No amount of ours has more digits; one of a made-up cursor would keep the database busy. */
  private static BigDecimal decimal(String text) {
    BigDecimal value = new BigDecimal(text);
    if (value.precision() > LONGEST_NUMBER || Math.abs(value.scale()) > LONGEST_NUMBER) {
      throw new Invalid("after", CoreError.INVALID);
    }
    return value;
  }

  private static Object parse(Class<?> type, String text) {
    try {
      if (type == String.class) {
        return text;
      } else if (type == Instant.class) {
        return Instant.parse(text);
      } else if (type == LocalDate.class) {
        return LocalDate.parse(text);
      } else if (type == Integer.class) {
        return Integer.valueOf(text);
      } else if (type == Long.class) {
        return Long.valueOf(text);
      } else if (type == BigDecimal.class) {
        return decimal(text);
      }
    } catch (NumberFormatException | java.time.DateTimeException e) {
      throw new Invalid("after", CoreError.INVALID);
    }
    throw new IllegalStateException("Not sortable: " + type);
  }
}
