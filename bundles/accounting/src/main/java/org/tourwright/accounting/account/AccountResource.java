package org.tourwright.accounting.account;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.tourwright.accounting.ledger.Side;
import org.tourwright.accounting.print.FileAnswer;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.user.Requires;

/** Balances, statements and ageing. In paths {@code CUSTOMER} and {@code SUPPLIER} tell whose. */
@Path("/accounts/{side}")
@Produces("application/json")
public class AccountResource {

  private static final String READ = "accounting:account:read";

  private final Accounts accounts;
  private final AgeingList ageing;
  private final StatementPrint print;

  public AccountResource(Accounts accounts, AgeingList ageing, StatementPrint print) {
    this.accounts = accounts;
    this.ageing = ageing;
    this.print = print;
  }

  /** What each party owes or is owed, one row a currency. */
  @GET
  @Requires(READ)
  public Page<Accounts.Balance> balances(
      @Context PageRequest page,
      @PathParam("side") Side side,
      @QueryParam("party") UUID party,
      @QueryParam("currency") String currency,
      @QueryParam("unsettled") boolean unsettled) {
    return accounts.balances(side, party, currency, unsettled, page);
  }

  /** What is unpaid today, by how long it is overdue. */
  @GET
  @Path("/ageing")
  @Requires(READ)
  public Page<Ageing.Row> ageing(@Context PageRequest page, @PathParam("side") Side side) {
    return ageing.page(side, page);
  }

  /** The sums of the ageing, one a currency. */
  @GET
  @Path("/ageing/totals")
  @Requires(READ)
  public AgeingList.Totals totals(@PathParam("side") Side side) {
    return ageing.totals(side);
  }

  /** The statements of a party, one a currency. */
  @GET
  @Path("/{party}/statement")
  @Requires(READ)
  public List<Statement> statement(
      @PathParam("side") Side side,
      @PathParam("party") UUID party,
      @QueryParam("currency") String currency,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to) {
    new Checks().inOrder("to", from, to).orThrow();
    return accounts.statements(side, party, currency, from, to);
  }

  @GET
  @Path("/{party}/statement/pdf")
  @Produces("application/pdf")
  @Requires(READ)
  public Response pdf(
      @PathParam("side") Side side,
      @PathParam("party") UUID party,
      @QueryParam("currency") String currency,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to,
      @QueryParam("language") String language) {
    List<Statement> statements = some(side, party, currency, from, to);
    return FileAnswer.pdf("statement", print.pdf(statements, language));
  }

  @GET
  @Path("/{party}/statement/xlsx")
  @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
  @Requires(READ)
  public Response xlsx(
      @PathParam("side") Side side,
      @PathParam("party") UUID party,
      @QueryParam("currency") String currency,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to,
      @QueryParam("language") String language) {
    List<Statement> statements = some(side, party, currency, from, to);
    return FileAnswer.spreadsheet("statement", print.xlsx(statements, language));
  }

  private List<Statement> some(
      Side side, UUID party, String currency, LocalDate from, LocalDate to) {
    List<Statement> statements = statement(side, party, currency, from, to);
    if (statements.isEmpty()) {
      throw new NotFound();
    }
    return statements;
  }
}
