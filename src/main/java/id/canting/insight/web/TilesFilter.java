package id.canting.insight.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Lets the map's page, and no other, load pictures from the server of tiles, where the setting names one. */
@WebFilter(urlPatterns = "/insight/map.xhtml")
public class TilesFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String POLICY = "Content-Security-Policy";

  @Inject transient Tiles tiles;

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
    String origin = tiles.origin();
    chain.doFilter(request, origin.isEmpty() ? response : new Opened(response, origin));
  }

  private static final class Opened extends HttpServletResponseWrapper {
    private final String origin;

    Opened(HttpServletResponse response, String origin) {
      super(response);
      this.origin = origin;
    }

    @Override
    public void setHeader(String name, String value) {
      super.setHeader(name, opened(name, value));
    }

    @Override
    public void addHeader(String name, String value) {
      super.addHeader(name, opened(name, value));
    }

    private String opened(String name, String value) {
      return POLICY.equalsIgnoreCase(name) ? value.replace("img-src 'self'", "img-src 'self' " + origin) : value;
    }
  }
}
