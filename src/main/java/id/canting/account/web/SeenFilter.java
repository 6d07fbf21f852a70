package id.canting.account.web;

import id.canting.account.SeenService;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Notes that an account opened the portal, by a page or over REST, once a day. */
@WebFilter({"*.xhtml", "/api/*"})
public class SeenFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject transient SeenService seen;

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
    boolean first = request.getUserPrincipal() != null && !seen.isNoted();
    chain.doFilter(request, response);
    if (first && response.getStatus() < HttpServletResponse.SC_BAD_REQUEST) {
      seen.note();
    }
  }
}
