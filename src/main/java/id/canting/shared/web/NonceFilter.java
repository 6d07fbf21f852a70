package id.canting.shared.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives a sent form the nonce that PrimeFaces expects with it and whose script adds it to forms: pages here go without that script.
 * The answer is a whole new page, so its nonce may be a new one.
 */
@WebFilter(urlPatterns = "*.xhtml", dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD, DispatcherType.ERROR})
public class NonceFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String PARAMETER = "primefaces.nonce";

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
    chain.doFilter("POST".equals(request.getMethod()) ? new Sent(request) : request, response);
  }

  private static final class Sent extends HttpServletRequestWrapper {
    private final String fresh = Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));

    Sent(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
      String sent = super.getParameter(name);
      return sent == null && PARAMETER.equals(name) ? fresh : sent;
    }
  }
}
