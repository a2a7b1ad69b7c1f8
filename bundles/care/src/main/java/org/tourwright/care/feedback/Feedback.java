package org.tourwright.care.feedback;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.user.UserId;
import org.tourwright.persistence.NotAudited;
import org.tourwright.persistence.SearchText;

/** A request for feedback, and its answer when it came. */
@Entity
@Table(name = "care_feedback")
public class Feedback {

  private static final SecureRandom RANDOM = new SecureRandom();

  @Id UUID id;
  @Version long version;

  @Column(name = "booking_id")
  BookingId booking;

  @Column(name = "booking_number")
  String bookingNumber;

  @Column(name = "customer_id")
  CustomerId customer;

  @Column(name = "customer_name")
  String customerName;

  String email;
  String language;

  @Column(name = "tour_title")
  String tourTitle;

  UserId salesperson;

  @Column(name = "ends_on")
  LocalDate endsOn;

  @NotAudited
  @Column(name = "search_text")
  String searchText;

  /** Whoever has it may answer: 192 random bits. */
  @NotAudited String token;

  @Enumerated(EnumType.STRING)
  FeedbackState state = FeedbackState.NOT_SENT;

  @NotAudited
  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "sent_at")
  Instant sentAt;

  @Column(name = "times_sent")
  int timesSent;

  @Column(name = "expires_on")
  LocalDate expiresOn;

  @Column(name = "answered_at")
  Instant answeredAt;

  Integer hotel;
  Integer guide;
  Integer food;
  Integer transport;
  Integer overall;
  Integer recommend;
  String remark;

  @Column(name = "case_id")
  UUID caseId;

  protected Feedback() {}

  Feedback(UUID id, Customer of, String tourTitle, LocalDate endsOn, Instant now) {
    this.id = id;
    this.customer = of.id();
    this.customerName = of.name();
    this.email = of.email();
    this.language = of.language();
    this.tourTitle = tourTitle;
    this.endsOn = endsOn;
    this.createdAt = now;
    this.token = newToken();
  }

  void index() {
    searchText = SearchText.of(800, customerName, tourTitle, bookingNumber);
  }

  boolean answered() {
    return state == FeedbackState.ANSWERED;
  }

  boolean expired(LocalDate today) {
    return !answered() && today.isAfter(expiresOn);
  }

  void answer(Scores scores, Instant now) {
    hotel = scores.hotel();
    guide = scores.guide();
    food = scores.food();
    transport = scores.transport();
    overall = scores.overall();
    recommend = scores.recommend();
    remark = scores.comment();
    answeredAt = now;
    state = FeedbackState.ANSWERED;
  }

  Scores scores() {
    return new Scores(hotel, guide, food, transport, overall, recommend, remark);
  }

  private static String newToken() {
    byte[] bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
