package id.canting.shared.web;

import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Guards forms. One sent from another site is refused. One sent after the session ended is not thrown away: the answer is a
 * page that holds what was typed, asks to sign in beside it and sends the same form again.
 */
@WebFilter("*.xhtml")
public class FormGuardFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  /** As in web.xml. A file over the limit of imports, but not over this one, is read to be refused beside its field. */
  private static final long LARGEST = 256L * 1024 * 1024;

  /** Where forms need no sign-in. */
  private static final String OPEN = "/public/";

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
    if (!"POST".equals(request.getMethod())) {
      chain.doFilter(request, response);
    } else if (isForeign(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("X-Forwarded-Host"), request.getHeader("Host"))) {
      request.setAttribute(PageProblem.ATTRIBUTE, PageProblem.of(new RuleViolation(SharedRule.FOREIGN_FORM)));
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (request.getContentLengthLong() > LARGEST) {
      request.setAttribute(PageProblem.ATTRIBUTE, PageProblem.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE));
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else if (request.getUserPrincipal() == null && !request.getServletPath().startsWith(OPEN)) {
      request.getRequestDispatcher("/WEB-INF/errorpages/session-ended.xhtml").forward(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** Browsers tell where a form comes from; tools that send neither header have no session cookie to abuse. */
  static boolean isForeign(@Nullable String site, @Nullable String origin, @Nullable String forwardedHost, @Nullable String host) {
    if (site != null) {
      return !site.equals("same-origin") && !site.equals("none");
    }
    if (origin == null) {
      return false;
    }
    try {
      String authority = URI.create(origin).getAuthority();
      return authority == null || !authority.equals(host) && !authority.equals(forwardedHost);
    } catch (IllegalArgumentException e) {
      return true;
    }
  }
}
