package id.canting.survey.api;

import id.canting.shared.Texts;
import id.canting.shared.api.Values;
import id.canting.survey.GridRow;
import id.canting.survey.GridService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The grid for a stack of paper forms: what is typed is kept for its author until it is stored. */
@Path("rounds/{period}/grid")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GridResource {
  @Inject GridService grid;

  /** Rows by the columns' names. @param overwrite places, from 0, of rows that replace an earlier answer */
  public record Typed(@Nullable List<Map<String, String>> rows, @Nullable Set<Integer> overwrite) {}

  /** A row that was sent. @param findings what is wrong with it, empty when it is stored */
  public record Answer(int row, boolean stored, List<Told> findings) {}

  /** @param field column, null where the whole row is meant */
  public record Told(@Nullable String field, String code, String message) {}

  /** What was typed and not stored: the text that {@code PUT} sent, null when there is none. */
  public record Kept(@Nullable String draft) {}

  @GET
  public Kept draft(@PathParam("period") String period) {
    return new Kept(grid.draft(period));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Kept keep(@PathParam("period") String period, Kept typed) {
    String draft = Values.body(typed).draft();
    if (draft == null) {
      grid.forget(period);
    } else {
      grid.keep(period, draft);
    }
    return new Kept(draft);
  }

  /** Stores what is right; the rest comes back with what is wrong. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public List<Answer> save(@PathParam("period") String period, @QueryParam("lang") @DefaultValue("id") String language, Typed typed) {
    Locale locale = Texts.supported(language);
    List<Map<String, String>> rows = Values.body(typed).rows();
    List<GridRow> stored = grid.save(period, rows == null ? List.of() : rows, typed.overwrite() == null ? Set.of() : typed.overwrite());
    return stored.stream().map(r -> new Answer(r.row(), r.stored(), r.findings().stream().map(f -> new Told(f.field(), f.code(), f.message(locale))).toList())).toList();
  }
}
