package org.tourwright.care.feedback;

import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.care.CareError;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.Customers;
import org.tourwright.core.error.Checks;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;

/** Feedback after tours (R98, R110, R111). */
@Component(service = FeedbackResource.class)
@Path("/feedback")
@Produces("application/json")
@Consumes("application/json")
public final class FeedbackResource {

  private final FeedbackBook book;
  private final Requests requests;
  private final Answers answers;
  private final Customers customers;
  private final RequestMail mail;

  /**
   * Whether requests can be sent by mail now.
   *
   * @param problem a code whose words are {@code error.<problem>}; null when they can
   */
  record Sending(String problem) {}

  @Activate
  public FeedbackResource(
      @Reference FeedbackBook book,
      @Reference Requests requests,
      @Reference Answers answers,
      @Reference Customers customers,
      @Reference RequestMail mail) {
    this.book = book;
    this.requests = requests;
    this.answers = answers;
    this.customers = customers;
    this.mail = mail;
  }

  @GET
  @Requires(FeedbackBook.READ)
  public Page<FeedbackView> list(
      @Context Caller caller,
      @Context PageRequest page,
      @QueryParam("state") Set<FeedbackState> states,
      @QueryParam("customerId") CustomerId customer,
      @QueryParam("tour") String tour,
      @QueryParam("low") @DefaultValue("false") boolean low,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to) {
    return book.list(caller, page, new FeedbackBook.Filter(states, customer, tour, low, from, to));
  }

  /** Averages and NPS of tours that ended from a day to a day; a year up to today unless told. */
  @GET
  @Path("/summary")
  @Requires(FeedbackBook.READ)
  public FeedbackBook.Summary summary(
      @Context Caller caller, @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
    new Checks().inOrder("to", from, to).orThrow();
    return book.summary(caller, from, to);
  }

  /** A customer's past tours, to ask about one of them. */
  @GET
  @Path("/trips")
  @Requires(FeedbackBook.WRITE)
  public Page<FeedbackBook.TripView> trips(
      @Context Caller caller, @QueryParam("customerId") CustomerId customer) {
    new Checks().required("customerId", customer).orThrow();
    caller.requireFor(FeedbackBook.WRITE, customers.get(customer).owner());
    return Page.of(book.trips(customer));
  }

  /** Whether requests can be sent by mail now. */
  @GET
  @Path("/sending")
  @Requires(FeedbackBook.READ)
  public Sending sending() {
    return new Sending(mail.problem().map(CareError::code).orElse(null));
  }

  @GET
  @Path("/{id}")
  @Requires(FeedbackBook.READ)
  public FeedbackView get(@Context Caller caller, @PathParam("id") UUID id) {
    return book.get(caller, id);
  }

  /** Asks by hand. */
  @POST
  @Requires(FeedbackBook.WRITE)
  public Response ask(@Context Caller caller, Requests.Wish in) {
    UUID id = requests.wish(caller, in);
    return Response.created(URI.create("feedback/" + id)).entity(book.get(caller, id)).build();
  }

  /** Sends the request by mail, or sends it again. */
  @POST
  @Path("/{id}/send")
  @Requires(FeedbackBook.WRITE)
  public FeedbackView send(@Context Caller caller, @PathParam("id") UUID id) {
    requests.send(caller, id);
    return book.get(caller, id);
  }

  /** Notes an answer that the customer gave on the phone. */
  @POST
  @Path("/{id}/answer")
  @Requires(FeedbackBook.WRITE)
  public FeedbackView answer(@Context Caller caller, @PathParam("id") UUID id, Scores in) {
    answers.note(caller, id, in);
    return book.get(caller, id);
  }
}
