package id.canting.insight.web;

import id.canting.insight.search.RecentService;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** Remembers the records whose pages somebody opened, once the page is out; the same one again is the last one already. */
@WebFilter({
  "/registry/business.xhtml", "/registry/craftsperson.xhtml", "/registry/sentra.xhtml", "/programme/programme.xhtml", "/programme/activity.xhtml", "/notice/notice.xhtml", "/supervision/visit.xhtml"
})
public class RecentFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String LAST = RecentFilter.class.getName();

  @Inject transient RecentService recents;

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
    chain.doFilter(request, response);
    String code = request.getParameter("code") == null ? request.getParameter("uuid") : request.getParameter("code");
    HttpSession session = request.getSession(false);
    if ("GET".equals(request.getMethod()) && response.getStatus() == HttpServletResponse.SC_OK && code != null && session != null && !code.equals(session.getAttribute(LAST))) {
      recents.opened(code);
      session.setAttribute(LAST, code);
    }
  }

  /** The next record is written even if it was the last one. */
  static void forget(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.removeAttribute(LAST);
    }
  }
}
