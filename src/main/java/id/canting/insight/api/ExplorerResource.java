package id.canting.insight.api;

import id.canting.insight.explorer.Asked;
import id.canting.insight.explorer.CrossTable;
import id.canting.insight.explorer.ExplorerRow;
import id.canting.insight.explorer.ExplorerService;
import id.canting.insight.explorer.MeasureEntry;
import id.canting.insight.explorer.SavedView;
import id.canting.insight.explorer.SavedViewService;
import id.canting.shared.PageRequest;
import id.canting.shared.api.Listing;
import id.canting.shared.api.Listing.Column;
import id.canting.shared.api.Values;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Any measure by any two dimensions: {@code rows}, {@code columns}, {@code from}, {@code to}, {@code compare}; every other parameter is a filter by a dimension. */
@Path("explorer")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ExplorerResource {
  private static final Set<String> OTHERS = Set.of("rows", "columns", "from", "to", "compare", "page", "size", "sort", "view", "measure");
  private static final List<Column<ExplorerRow>> ROWS = List.of(Column.of("code", ExplorerRow::code), Column.of("name", ExplorerRow::name), Column.of("day", ExplorerRow::day), Column.of("period", ExplorerRow::period),
      Column.of("business_id", ExplorerRow::business), Column.of("sentra_code", ExplorerRow::sentra), Column.of("value", ExplorerRow::value));

  @Inject ExplorerService explorer;
  @Inject SavedViewService views;
  @Context UriInfo address;
  @Context HttpHeaders headers;

  /** @param query what stands behind the question mark of the explorer's address */
  public record NewView(@Nullable String name, @Nullable String query, boolean shared) {}

  /** What can be explored, each with the dimensions that it offers. */
  @GET
  public List<MeasureEntry> catalogue() {
    return explorer.catalogue();
  }

  /** The views that the caller keeps and those that others share. */
  @GET
  @Path("views")
  public List<SavedView> views() {
    return views.list();
  }

  @POST
  @Path("views")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response save(NewView view) {
    NewView body = Values.body(view);
    return Response.status(Response.Status.CREATED).entity(views.save(body.name(), body.query(), body.shared())).build();
  }

  @DELETE
  @Path("views/{id}")
  public void delete(@PathParam("id") long id) {
    views.delete(id);
  }

  @GET
  @Path("{code}")
  @Produces({MediaType.APPLICATION_JSON, Listing.CSV + ";qs=0.5", Listing.XLSX + ";qs=0.5"})
  public Response table(@PathParam("code") String measure) {
    CrossTable table = explorer.table(asked(measure));
    return Listing.answer(headers, () -> table, () -> ExplorerListing.of(table));
  }

  /** The rows behind the cells; those of one cell with its values as filters. */
  @GET
  @Path("{code}/rows")
  @Produces({MediaType.APPLICATION_JSON, Listing.CSV + ";qs=0.5", Listing.XLSX + ";qs=0.5"})
  public Response rows(@PathParam("code") String measure) {
    MultivaluedMap<String, String> parameters = address.getQueryParameters();
    Asked asked = asked(measure);
    PageRequest request = PageRequest.of(parameters.getFirst("page"), parameters.getFirst("size"), parameters.getFirst("sort"), 20, "row", ExplorerService.SORTABLE);
    return Listing.answer(headers, () -> explorer.rows(asked, request), () -> Listing.of(measure + "-rows", ROWS, true, parameters.containsKey("page")
        ? explorer.rows(asked, request).items()::forEach
        : Listing.pages(page -> explorer.rows(asked, new PageRequest(page, PageRequest.MAX_SIZE, request.sort())).items())));
  }

  private Asked asked(String measure) {
    MultivaluedMap<String, String> parameters = address.getQueryParameters();
    Map<String, Set<String>> filters = new TreeMap<>();
    parameters.keySet().stream().filter(name -> !OTHERS.contains(name)).forEach(name -> filters.put(name, Values.of(parameters, name)));
    return new Asked(measure, parameters.getFirst("rows"), parameters.getFirst("columns"), filters, parameters.getFirst("from"), parameters.getFirst("to"), parameters.getFirst("compare"));
  }
}
