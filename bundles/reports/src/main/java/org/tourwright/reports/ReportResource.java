package org.tourwright.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.document.Spreadsheets;
import org.tourwright.core.error.NotAvailable;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.page.Page;
import org.tourwright.core.report.Report;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;
import org.tourwright.core.word.Words;

/**
 * The reports of the departments that are there, to look at and to take away as a spreadsheet (R29,
 * R30).
 */
@Component(service = ReportResource.class)
@Path("/reports")
@Produces("application/json")
public final class ReportResource {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final AgencyProfile agency;
  private final Words words;
  private final List<Report> reports = new CopyOnWriteArrayList<>();

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile Spreadsheets spreadsheets;

  /** A report that can be run. */
  record Title(String key, String title) {}

  @Activate
  public ReportResource(@Reference AgencyProfile agency, @Reference Words words) {
    this.agency = agency;
    this.words = words;
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void addReport(Report report) {
    reports.add(report);
  }

  void removeReport(Report report) {
    reports.remove(report);
  }

  @GET
  @Requires("reports:report:read")
  public Page<Title> list(@Context Caller caller) {
    return Page.of(
        reports.stream()
            .filter(report -> caller.may(report.permission()))
            .map(report -> new Title(report.key(), title(caller, report)))
            .sorted(Comparator.comparing(Title::title))
            .toList());
  }

  @GET
  @Path("/{key}")
  @Requires("reports:report:read")
  public Figures run(
      @Context Caller caller,
      @PathParam("key") String key,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to) {
    return figures(caller, find(caller, key), from, to);
  }

  @GET
  @Path("/{key}/xlsx")
  @Produces(XLSX)
  @Requires("reports:report:read")
  public Response export(
      @Context Caller caller,
      @PathParam("key") String key,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to) {
    Spreadsheets writer = spreadsheets;
    if (writer == null) {
      throw new NotAvailable();
    }
    Report report = find(caller, key);
    Figures figures = figures(caller, report, from, to);
    List<String> header = figures.columns().stream().map(Figures.Heading::label).toList();
    StreamingOutput body = out -> write(writer, out, title(caller, report), header, figures);
    return Response.ok(body, XLSX)
        .header(
            "Content-Disposition", "attachment; filename=\"" + key.replace('.', '-') + ".xlsx\"")
        .build();
  }

  private static void write(
      Spreadsheets writer, OutputStream out, String title, List<String> header, Figures figures)
      throws IOException {
    Stream<List<Object>> rows = figures.rows().stream().map(ReportResource::cells);
    writer.writeXlsx(out, title.length() > 31 ? title.substring(0, 31) : title, header, rows);
  }

  /** A month has no cell of its own kind; its first day would be read as a date. */
  private static List<Object> cells(List<Object> row) {
    List<Object> cells = new ArrayList<>();
    row.forEach(value -> cells.add(value instanceof YearMonth ? value.toString() : value));
    return cells;
  }

  private Report find(Caller caller, String key) {
    Report report =
        reports.stream()
            .filter(one -> one.key().equals(key))
            .findFirst()
            .orElseThrow(NotFound::new);
    caller.require(report.permission());
    return report;
  }

  private Figures figures(Caller caller, Report report, LocalDate from, LocalDate to) {
    return Figures.of(
        report.run(caller, Periods.of(from, to, agency.today())),
        column -> words.text(caller.language(), "report." + report.key() + "." + column, Map.of()));
  }

  private String title(Caller caller, Report report) {
    return words.text(caller.language(), "report." + report.key(), Map.of());
  }
}
