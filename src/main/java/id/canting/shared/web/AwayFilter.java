package id.canting.shared.web;

import id.canting.shared.Outage;
import id.canting.shared.api.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says plainly that a part is away for now, where a page failed because of it. */
@WebFilter(value = "/*", asyncSupported = true)
public class AwayFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException e) {
      if (response.isCommitted() || !Outage.isBehind(e)) {
        throw e;
      }
      response.reset();
      ProblemWriter.away(request, response);
    }
  }
}
