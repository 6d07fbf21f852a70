package id.canting.shared.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** Lets a link ask for a format, which it cannot by a header: {@code /api/businesses.csv} is {@code /api/businesses} with {@code Accept: text/csv}. */
@Provider
@PreMatching
public class SuffixFilter implements ContainerRequestFilter {
  private static final Map<String, String> TYPES =
      Map.of(".csv", "text/csv", ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  @Override
  public void filter(ContainerRequestContext request) {
    UriInfo asked = request.getUriInfo();
    String path = asked.getPath();
    TYPES.forEach((suffix, type) -> {
      if ("GET".equals(request.getMethod()) && path.endsWith(suffix) && !path.contains("/errors.")) {
        String bare = path.substring(0, path.length() - suffix.length());
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, type);
        request.setRequestUri(asked.getBaseUri(), asked.getBaseUriBuilder().path(bare).replaceQuery(asked.getRequestUri().getRawQuery()).build());
      }
    });
  }
}
