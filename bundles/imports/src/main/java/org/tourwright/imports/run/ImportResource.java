package org.tourwright.imports.run;

import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
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
import org.tourwright.core.importing.Importer;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.LoggedIn;
import org.tourwright.core.word.Words;

/** Imports over HTTP. The permission is the importer's own, so the service checks it. */
@Component(service = ImportResource.class)
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class ImportResource {

  private final Words words;
  private final Imports imports;
  private final Importers importers;
  private final Runs runs;
  private final Lines lines;
  private final Uploads uploads;
  private final Worker worker;

  @Activate
  public ImportResource(
      @Reference Words words,
      @Reference Imports imports,
      @Reference Importers importers,
      @Reference Runs runs,
      @Reference Lines lines,
      @Reference Uploads uploads,
      @Reference Worker worker) {
    this.words = words;
    this.imports = imports;
    this.importers = importers;
    this.runs = runs;
    this.lines = lines;
    this.uploads = uploads;
    this.worker = worker;
  }

  /** Something that lists can be imported into. */
  public record ImporterView(String key, String label, List<FieldView> fields) {}

  /** A field that a column can be mapped to. */
  public record FieldView(String name, String label, boolean required) {}

  /** The beginning of a file; rows as text, as many cells as they have. */
  public record Preview(int headerLine, List<String> headers, List<List<String>> rows) {}

  /** Column (from 0) by field. */
  public record Mapping(Map<String, Integer> mapping) {}

  /** Whether lines with errors are left out; otherwise one of them refuses the import. */
  public record Choice(boolean goodLinesOnly) {}

  /** What is wrong with a line. */
  public record ErrorView(UUID id, int line, String field, String fieldLabel, String message) {}

  @GET
  @Path("importers")
  @LoggedIn
  public Page<ImporterView> importers(@Context Caller caller) {
    Labels words = labels(caller);
    return Page.of(importers.all(caller).stream().map(one -> view(one, words)).toList());
  }

  private static ImporterView view(Importer importer, Labels words) {
    return new ImporterView(
        importer.key(),
        words.of("import." + importer.key()),
        importer.fields().stream()
            .map(
                field ->
                    new FieldView(
                        field.name(), words.field(importer.key(), field.name()), field.required()))
            .toList());
  }

  @POST
  @Path("runs")
  @Consumes("application/octet-stream")
  @LoggedIn
  public Response upload(
      @Context Caller caller,
      @QueryParam("importer") String importer,
      @QueryParam("fileName") String fileName,
      InputStream content) {
    ImportRun run = imports.upload(caller, importer, fileName, content);
    return Response.created(URI.create("runs/" + run.id)).entity(view(caller, run)).build();
  }

  @GET
  @Path("runs")
  @LoggedIn
  public Page<RunView> list(@Context Caller caller, @Context PageRequest page) {
    Labels words = labels(caller);
    List<String> allowed =
        importers.all(caller).stream().map(Importer::key).collect(Collectors.toList());
    return runs.list(page, allowed).map(run -> view(run, words));
  }

  @GET
  @Path("runs/{id}")
  @LoggedIn
  public RunView get(@Context Caller caller, @PathParam("id") UUID id) {
    return view(caller, imports.get(caller, id));
  }

  @GET
  @Path("runs/{id}/preview")
  @LoggedIn
  public Preview preview(@Context Caller caller, @PathParam("id") UUID id) {
    Lines.Head head = imports.preview(caller, id);
    return new Preview(head.headerLine(), head.headers(), head.rows());
  }

  @POST
  @Path("runs/{id}/check")
  @LoggedIn
  public RunView check(@Context Caller caller, @PathParam("id") UUID id, Mapping chosen) {
    return view(caller, imports.check(caller, id, chosen == null ? null : chosen.mapping()));
  }

  @POST
  @Path("runs/{id}/import")
  @LoggedIn
  public RunView write(@Context Caller caller, @PathParam("id") UUID id, Choice choice) {
    return view(caller, imports.write(caller, id, choice != null && choice.goodLinesOnly()));
  }

  @POST
  @Path("runs/{id}/cancel")
  @LoggedIn
  public RunView cancel(@Context Caller caller, @PathParam("id") UUID id) {
    return view(caller, imports.cancel(caller, id));
  }

  @POST
  @Path("runs/{id}/undo")
  @LoggedIn
  public RunView undo(@Context Caller caller, @PathParam("id") UUID id) {
    return view(caller, imports.undo(caller, id));
  }

  @GET
  @Path("runs/{id}/errors")
  @LoggedIn
  public Page<ErrorView> errors(
      @Context Caller caller, @PathParam("id") UUID id, @Context PageRequest page) {
    ImportRun run = imports.get(caller, id);
    Labels words = labels(caller);
    return runs.errors(id, page)
        .map(
            error ->
                new ErrorView(
                    error.id,
                    error.line,
                    error.field,
                    words.field(run.importer, error.field),
                    words.error(error.code, Runs.arguments(error))));
  }

  @GET
  @Path("runs/{id}/errors.xlsx")
  @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
  @LoggedIn
  public Response errorSheet(@Context Caller caller, @PathParam("id") UUID id) {
    ImportRun run = imports.get(caller, id);
    lines.head(run, 0); // so that a file that is gone is refused before the answer begins
    ErrorSheet sheet = new ErrorSheet(run, lines, runs, labels(caller));
    StreamingOutput body = sheet::write;
    return Response.ok(body)
        .header("Content-Disposition", "attachment; filename=\"errors.xlsx\"")
        .build();
  }

  private RunView view(Caller caller, ImportRun run) {
    return view(run, labels(caller));
  }

  private RunView view(ImportRun run, Labels words) {
    return RunView.of(run, worker.progress(run.id), uploads.exists(run.id), words);
  }

  private Labels labels(Caller caller) {
    return new Labels(words, caller.language());
  }
}
