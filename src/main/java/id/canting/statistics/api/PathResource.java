package id.canting.statistics.api;

import id.canting.statistics.trend.BusinessPath;
import id.canting.statistics.trend.PathService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A business's own way through the rounds. */
@Path("businesses/{code}/path")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PathResource {
  @Inject PathService paths;

  @GET
  public BusinessPath get(@PathParam("code") String code) {
    return paths.of(code);
  }
}
