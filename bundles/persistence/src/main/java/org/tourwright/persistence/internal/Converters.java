package org.tourwright.persistence.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.persistence.AttributeConverter;
import javax.persistence.Converter;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.booking.ContractId;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.tour.DepartureId;
import org.tourwright.core.tour.ProgrammeId;
import org.tourwright.core.user.RoleId;
import org.tourwright.core.user.TeamId;
import org.tourwright.core.user.UserId;

/**
 * How the types of core are stored. Identities are char(36), which reads the same on every
 * database; instants are UTC.
 */
public final class Converters {

  static final List<Class<?>> ALL =
      List.of(
          OfUuid.class,
          OfInstant.class,
          OfCustomerId.class,
          OfBookingId.class,
          OfContractId.class,
          OfProgrammeId.class,
          OfDepartureId.class,
          OfUserId.class,
          OfTeamId.class,
          OfRoleId.class);

  private Converters() {}

  /** UUID to text. */
  @Converter(autoApply = true)
  public static class OfUuid implements AttributeConverter<UUID, String> {
    @Override
    public String convertToDatabaseColumn(UUID id) {
      return id == null ? null : id.toString();
    }

    @Override
    public UUID convertToEntityAttribute(String text) {
      return text == null ? null : UUID.fromString(text);
    }
  }

  /** Instant to a timestamp in UTC, whatever the zone of the machine. */
  @Converter(autoApply = true)
  public static class OfInstant implements AttributeConverter<Instant, LocalDateTime> {
    @Override
    public LocalDateTime convertToDatabaseColumn(Instant instant) {
      return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    @Override
    public Instant convertToEntityAttribute(LocalDateTime utc) {
      return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
  }

  /** CustomerId to its UUID. */
  @Converter(autoApply = true)
  public static class OfCustomerId implements AttributeConverter<CustomerId, String> {
    @Override
    public String convertToDatabaseColumn(CustomerId id) {
      return id == null ? null : id.value().toString();
    }

    @Override
    public CustomerId convertToEntityAttribute(String text) {
      return text == null ? null : new CustomerId(UUID.fromString(text));
    }
  }

  /** BookingId to its UUID. */
  @Converter(autoApply = true)
  public static class OfBookingId implements AttributeConverter<BookingId, String> {
    @Override
    public String convertToDatabaseColumn(BookingId id) {
      return id == null ? null : id.value().toString();
    }

    @Override
    public BookingId convertToEntityAttribute(String text) {
      return text == null ? null : new BookingId(UUID.fromString(text));
    }
  }

  /** ContractId to its UUID. */
  @Converter(autoApply = true)
  public static class OfContractId implements AttributeConverter<ContractId, String> {
    @Override
    public String convertToDatabaseColumn(ContractId id) {
      return id == null ? null : id.value().toString();
    }

    @Override
    public ContractId convertToEntityAttribute(String text) {
      return text == null ? null : new ContractId(UUID.fromString(text));
    }
  }

  /** ProgrammeId to its UUID. */
  @Converter(autoApply = true)
  public static class OfProgrammeId implements AttributeConverter<ProgrammeId, String> {
    @Override
    public String convertToDatabaseColumn(ProgrammeId id) {
      return id == null ? null : id.value().toString();
    }

    @Override
    public ProgrammeId convertToEntityAttribute(String text) {
      return text == null ? null : new ProgrammeId(UUID.fromString(text));
    }
  }

  /** DepartureId to its UUID. */
  @Converter(autoApply = true)
  public static class OfDepartureId implements AttributeConverter<DepartureId, String> {
    @Override
    public String convertToDatabaseColumn(DepartureId id) {
      return id == null ? null : id.value().toString();
    }

    @Override
    public DepartureId convertToEntityAttribute(String text) {
      return text == null ? null : new DepartureId(UUID.fromString(text));
    }
  }

  /** UserId to its UUID. */
  @Converter(autoApply = true)
  public static class OfUserId implements AttributeConverter<UserId, String> {
    @Override
    public String convertToDatabaseColumn(UserId id) {
      return id == null ? null : id.value().toString();
    }

    @Override
    public UserId convertToEntityAttribute(String text) {
      return text == null ? null : new UserId(UUID.fromString(text));
    }
  }

  /** TeamId to its UUID. */
  @Converter(autoApply = true)
  public static class OfTeamId implements AttributeConverter<TeamId, String> {
    @Override
    public String convertToDatabaseColumn(TeamId id) {
      return id == null ? null : id.value().toString();
    }

    @Override
    public TeamId convertToEntityAttribute(String text) {
      return text == null ? null : new TeamId(UUID.fromString(text));
    }
  }

  /** RoleId to its UUID. */
  @Converter(autoApply = true)
  public static class OfRoleId implements AttributeConverter<RoleId, String> {
    @Override
    public String convertToDatabaseColumn(RoleId id) {
      return id == null ? null : id.value().toString();
    }

    @Override
    public RoleId convertToEntityAttribute(String text) {
      return text == null ? null : new RoleId(UUID.fromString(text));
    }
  }
}
