package org.tourwright.operations.paper;

import java.util.UUID;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;
import org.tourwright.operations.Rights;

/** The papers and lists of a tour as files; language en, vi or zh, else the caller's. */
@Component(service = PaperResource.class)
@Path("/tours/{tour}/papers")
public final class PaperResource {

  static final String PDF = "application/pdf";
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Papers papers;
  private final Sheets sheets;

  @Activate
  public PaperResource(@Reference Papers papers, @Reference Sheets sheets) {
    this.papers = papers;
    this.sheets = sheets;
  }

  @GET
  @Path("/manifest.pdf")
  @Produces(PDF)
  @Requires(Rights.PASSENGER_READ)
  public Response manifest(
      @Context Caller caller,
      @PathParam("tour") UUID tour,
      @QueryParam("language") String language) {
    return file(papers.ofTour(caller, tour, Papers.Kind.MANIFEST, language));
  }

  @GET
  @Path("/rooming.pdf")
  @Produces(PDF)
  @Requires(Rights.PASSENGER_READ)
  public Response rooming(
      @Context Caller caller,
      @PathParam("tour") UUID tour,
      @QueryParam("language") String language) {
    return file(papers.ofTour(caller, tour, Papers.Kind.ROOMING, language));
  }

  @GET
  @Path("/settlement.pdf")
  @Produces(PDF)
  @Requires(Rights.COST_READ)
  public Response settlement(
      @Context Caller caller,
      @PathParam("tour") UUID tour,
      @QueryParam("language") String language) {
    return file(papers.ofTour(caller, tour, Papers.Kind.SETTLEMENT, language));
  }

  /** Everything that the guide takes along. */
  @GET
  @Path("/folder.pdf")
  @Produces(PDF)
  @Requires(Rights.PASSENGER_READ)
  public Response folder(
      @Context Caller caller,
      @PathParam("tour") UUID tour,
      @QueryParam("language") String language) {
    return file(papers.ofTour(caller, tour, Papers.Kind.FOLDER, language));
  }

  @GET
  @Path("/manifest.xlsx")
  @Produces(XLSX)
  @Requires(Rights.PASSENGER_READ)
  public Response manifestSheet(
      @Context Caller caller,
      @PathParam("tour") UUID tour,
      @QueryParam("language") String language) {
    return file(sheets.manifest(caller, tour, language));
  }

  @GET
  @Path("/rooming.xlsx")
  @Produces(XLSX)
  @Requires(Rights.PASSENGER_READ)
  public Response roomingSheet(
      @Context Caller caller,
      @PathParam("tour") UUID tour,
      @QueryParam("language") String language) {
    return file(sheets.rooming(caller, tour, language));
  }

  static Response file(Papers.Paper paper) {
    return Response.ok(paper.content())
        .header("Content-Disposition", "attachment; filename=\"" + paper.fileName() + "\"")
        .build();
  }
}
