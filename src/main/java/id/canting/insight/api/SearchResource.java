package id.canting.insight.api;

import id.canting.insight.search.Hit;
import id.canting.insight.search.RecentService;
import id.canting.insight.search.SearchResult;
import id.canting.insight.search.SearchService;
import id.canting.shared.PageRequest;
import id.canting.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Search over everything that the caller may see. Names of kinds and pages are in the language asked for. */
@Path("search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {
  private static final int SIZE = 5;

  @Inject SearchService search;
  @Inject RecentService recents;
  @Context HttpHeaders headers;

  /** @param query what is looked for @param size most of each kind, at most 50 are given */
  @GET
  public SearchResult find(@QueryParam("q") @Nullable String query, @QueryParam("size") @Nullable String size) {
    return search.find(query, PageRequest.of(null, size, null, SIZE, "code", Set.of("code")).size(), language());
  }

  /** What the caller opened last. */
  @GET
  @Path("recent")
  public List<Hit> recent(@QueryParam("size") @Nullable String size) {
    return recents.list(PageRequest.of(null, size, null, SIZE, "code", Set.of("code")).size(), language());
  }

  @DELETE
  @Path("recent")
  public void forget() {
    recents.clear();
  }

  private Locale language() {
    return Texts.supported(Objects.requireNonNullElse(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE), ""));
  }
}
