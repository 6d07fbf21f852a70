package id.canting.area.api;

import id.canting.area.boundary.Boundaries;
import id.canting.area.boundary.BoundaryEvent;
import id.canting.area.boundary.BoundaryService;
import id.canting.area.boundary.BoundarySet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Boundaries of sub-districts. */
@Path("areas/boundaries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BoundariesResource {
  private static final String NONE = "{\"type\":\"FeatureCollection\",\"features\":[]}";
  /** One byte more than may be sent tells that it is too much. */
  private static final int MOST = 4 * 1024 * 1024 + 1;

  @Inject BoundaryService boundaries;
  @Context Request request;

  /** Those in force as GeoJSON with code and name of each sub-district; without features while there are none. */
  @GET
  public Response current() {
    Boundaries now = boundaries.current();
    EntityTag tag = new EntityTag(Long.toString(now.revision()));
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    CacheControl revalidate = new CacheControl();
    revalidate.setPrivate(true);
    revalidate.setNoCache(true);
    return (unchanged == null ? Response.ok(now.any() ? now.geoJson() : NONE) : unchanged).tag(tag).cacheControl(revalidate).build();
  }

  /** Puts GeoJSON or TopoJSON in force; {@code dryRun=true} only checks it. @param fileName for the history */
  @PUT
  @Consumes({MediaType.APPLICATION_JSON, "application/geo+json", MediaType.APPLICATION_OCTET_STREAM})
  public BoundarySet put(@QueryParam("fileName") String fileName, @QueryParam("dryRun") boolean dryRun, InputStream content) throws IOException {
    byte[] text = content.readNBytes(MOST);
    return dryRun ? boundaries.check(fileName, text) : boundaries.put(fileName, text);
  }

  /** Takes them off the map. */
  @DELETE
  public void remove() {
    boundaries.remove();
  }

  /** The latest first. */
  @GET
  @Path("history")
  public List<BoundaryEvent> history() {
    return boundaries.history();
  }

  /** What was checked. */
  @GET
  @Path("sets/{number}")
  public BoundarySet get(@PathParam("number") long id) {
    return boundaries.get(id);
  }

  /** Puts what was checked in force, also what was before. */
  @POST
  @Path("sets/{number}/apply")
  public BoundarySet apply(@PathParam("number") long id) {
    return boundaries.apply(id);
  }
}
