package id.canting.shared.api;

import id.canting.shared.Rule;
import id.canting.shared.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells a {@link Problem} where a request fails before it reaches a resource. */
public final class ProblemWriter {
  private ProblemWriter() {}

  public static void write(HttpServletRequest request, HttpServletResponse response, Rule rule) {
    write(response, Problem.of(rule, language(request)), language(request));
  }

  /** The body of the request is larger than any that is taken: a problem for REST, the plain page for a browser. */
  public static void tooLarge(HttpServletRequest request, HttpServletResponse response) {
    refuse(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "body.too-large");
  }

  /** The database or Keycloak cannot be reached: a problem for REST, the plain page for a browser. */
  public static void away(HttpServletRequest request, HttpServletResponse response) {
    response.setIntHeader("Retry-After", 15);
    refuse(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "away");
  }

  private static void refuse(HttpServletRequest request, HttpServletResponse response, int status, String code) {
    if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
      write(response, Problem.of(status, code, language(request)), language(request));
      return;
    }
    try {
      response.sendError(status);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Locale language(HttpServletRequest request) {
    String asked = request.getHeader("Accept-Language");
    return asked == null ? Texts.INDONESIAN : Texts.supported(asked);
  }

  private static void write(HttpServletResponse response, Problem problem, Locale locale) {
    byte[] body = JsonConfiguration.JSON.toJson(problem).getBytes(StandardCharsets.UTF_8);
    response.setStatus(problem.status());
    response.setContentType(Problem.MEDIA_TYPE);
    response.setHeader("Content-Language", locale.toLanguageTag());
    response.setContentLength(body.length);
    try {
      response.getOutputStream().write(body);
      response.flushBuffer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
