package id.canting.exchange.api;

import id.canting.exchange.ImportRule;
import id.canting.exchange.ImportRun;
import id.canting.exchange.ImportService;
import id.canting.exchange.JudgedRow;
import id.canting.exchange.sheet.SheetReader;
import id.canting.exchange.sheet.SheetRule;
import id.canting.exchange.sheet.SheetWriter;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.RuleViolation;
import id.canting.shared.Texts;
import id.canting.shared.api.Values;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Imports of xlsx and csv. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {
  private static final int BUFFER = 1 << 16;

  @Inject ImportService imports;
  @Context HttpHeaders headers;
  @Context UriInfo address;

  /** As the contract names it. */
  public record Import(
      long id, String kind, String file, String by, boolean dryRun, String status, int progress, int rows, Map<String, Integer> counts, int created, int updated,
      int unchanged, List<Notice> notices, @Nullable String problem, List<Verdict> verdicts) {}

  public record Notice(String code, String sheet, String message) {}

  public record Verdict(int row, String sheet, String verdict, String action, @Nullable String decision, @Nullable String code, List<Finding> findings) {}

  public record Finding(@Nullable String field, String code, String message, @Nullable String from, @Nullable String to) {}

  public record Decided(@Nullable String decision, @Nullable Map<String, String> values) {}

  public record Undone(Import run, List<Kept> kept) {}

  public record Kept(int row, String code, String message, List<String> fields) {}

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response start(@QueryParam("kind") String kind, @QueryParam("dryRun") boolean dryRun, @HeaderParam("Prefer") String prefer, List<EntityPart> parts) throws IOException {
    EntityPart part = parts.stream().filter(p -> p.getName().equals("file")).findFirst().orElseThrow(() -> new RuleViolation(ImportRule.FILE_MISSING));
    boolean wait = waits(prefer);
    java.nio.file.Path file = Files.createTempFile("upload", ".part");
    try {
      copy(part.getContent(), file);
      ImportRun run = imports.start(kind == null ? "" : kind, part.getFileName().orElse("file"), file, dryRun, wait);
      return Response.status(wait ? 201 : 202).location(address.getAbsolutePathBuilder().path(Long.toString(run.id())).build()).entity(shown(run)).build();
    } finally {
      Files.delete(file);
    }
  }

  @GET
  public Page<Import> list(@QueryParam("page") String page, @QueryParam("size") String size) {
    Page<ImportRun> runs = imports.list(PageRequest.of(page, size, null, 20, "id", Set.of("id")));
    return new Page<>(runs.total(), runs.page(), runs.size(), runs.items().stream().map(this::shown).toList());
  }

  @GET
  @Path("{id}")
  public Import get(@PathParam("id") long id) {
    return shown(imports.get(id));
  }

  @GET
  @Path("{id}/verdicts")
  public Page<Verdict> verdicts(@PathParam("id") long id, @QueryParam("page") String page, @QueryParam("size") String size) {
    Page<JudgedRow> rows = imports.verdicts(id, PageRequest.of(page, size, null, 20, "row", Set.of("row")));
    return new Page<>(rows.total(), rows.page(), rows.size(), rows.items().stream().map(this::shown).toList());
  }

  @POST
  @Path("{id}/apply")
  public Response apply(@PathParam("id") long id, @HeaderParam("Prefer") String prefer) {
    boolean wait = waits(prefer);
    return Response.status(wait ? 200 : 202).entity(shown(imports.apply(id, wait))).build();
  }

  @POST
  @Path("{id}/rows/{row}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Verdict settle(@PathParam("id") long id, @PathParam("row") int row, @QueryParam("sheet") String sheet, Decided decided) {
    Decided said = Values.body(decided);
    return shown(imports.settle(id, row, sheet, said.decision() == null ? "" : said.decision(), said.values() == null ? Map.of() : said.values()));
  }

  @GET
  @Path("{id}/errors.xlsx")
  @Produces(SheetWriter.XLSX_TYPE)
  public Response errors(@PathParam("id") long id, @QueryParam("lang") @Nullable String lang) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    imports.errors(id, lang == null ? language() : Texts.supported(lang), out);
    return Response.ok(out.toByteArray()).header("Content-Disposition", "attachment; filename=\"errors-" + id + ".xlsx\"").build();
  }

  @POST
  @Path("{id}/undo")
  public Undone undo(@PathParam("id") long id) {
    ImportService.Undone undone = imports.undo(id);
    return new Undone(shown(undone.run()),
        undone.kept().stream().map(k -> new Kept(k.row(), k.code(), Texts.get(language(), k.reason()), k.fields())).toList());
  }

  private static boolean waits(@Nullable String prefer) {
    return prefer == null || !prefer.contains("respond-async");
  }

  private Import shown(ImportRun run) {
    return new Import(run.id(), run.kind(), run.fileName(), run.username(), run.dryRun(), run.status(), run.progress(), run.rows(), run.counts(), run.created(), run.updated(),
        run.unchanged(), run.notices().stream().map(n -> new Notice(n.kind().code(), n.sheet(), Texts.get(language(), n.kind().messageKey(), n.sheet(), n.subject()))).toList(),
        run.problem(), run.verdicts().stream().map(this::shown).toList());
  }

  private Verdict shown(JudgedRow row) {
    return new Verdict(row.row(), row.sheet(), row.verdict(), row.action(), row.decision(), row.code(),
        row.findings().stream().map(f -> new Finding(f.field(), f.code(), f.message(language()), f.from(), f.to())).toList());
  }

  private Locale language() {
    String asked = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
    return asked == null ? Texts.INDONESIAN : Texts.supported(asked);
  }

  private static void copy(InputStream in, java.nio.file.Path file) throws IOException {
    try (in; OutputStream out = Files.newOutputStream(file)) {
      byte[] buffer = new byte[BUFFER];
      long size = 0;
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        size += read;
        if (size > SheetReader.MAX_BYTES) {
          throw new RuleViolation(SheetRule.TOO_LARGE, SheetReader.MAX_BYTES / (1024 * 1024));
        }
        out.write(buffer, 0, read);
      }
    }
  }
}
