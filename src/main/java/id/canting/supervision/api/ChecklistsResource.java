package id.canting.supervision.api;

import id.canting.shared.Page;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import id.canting.shared.api.Values;
import id.canting.supervision.checklist.Checklist;
import id.canting.supervision.checklist.ChecklistRecord;
import id.canting.supervision.checklist.ChecklistService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checklists of visits: what a form asks, and by which rules. */
@Path("checklists")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ChecklistsResource {
  @Inject ChecklistService checklists;

  /** The latest version of each. */
  @GET
  public Page<ChecklistRecord> list() {
    List<ChecklistRecord> all = checklists.list();
    return new Page<>(all.size(), 0, Math.max(1, all.size()), all);
  }

  /** @param version none: the latest */
  @GET
  @Path("{code}")
  public ChecklistRecord get(@PathParam("code") String code, @QueryParam("version") @Nullable String version) {
    return checklists.get(code, number(version));
  }

  /** Releases the next version. @param basis version that it was made from */
  @PUT
  @Path("{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  public ChecklistRecord release(@PathParam("code") String code, @QueryParam("basis") @Nullable String basis, Checklist checklist) {
    return checklists.release(code, number(basis), Values.body(checklist));
  }

  private static @Nullable Integer number(@Nullable String text) {
    if (text != null && !text.matches("\\d{1,6}")) {
      throw RuleViolation.at("version", SharedRule.NOT_A_NUMBER, text);
    }
    return text == null ? null : Integer.valueOf(text);
  }
}
