package id.canting.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Turns {@code ?lang=}, {@code ?theme=}, {@code ?density=} and {@code ?keys=} into cookies and leads back to the same address without them. */
@WebFilter("*.xhtml")
public class PreferenceFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
    Address address = Address.of(request);
    boolean chosen = false;
    if ("GET".equals(request.getMethod()) && request.getQueryString() != null) {
      for (Preference preference : Preference.values()) {
        String value = address.first(preference.parameter());
        if (preference.allows(value)) {
          response.addCookie(cookie(request, preference, value));
          chosen = true;
        }
        address = address.without(preference.parameter());
      }
    }
    if (chosen) {
      response.sendRedirect(address.toString());
    } else {
      chain.doFilter(request, response);
    }
  }

  private static Cookie cookie(HttpServletRequest request, Preference preference, String value) {
    Cookie cookie = new Cookie(preference.parameter(), value);
    cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
    cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }
}
