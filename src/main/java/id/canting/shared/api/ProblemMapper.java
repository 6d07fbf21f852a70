package id.canting.shared.api;

import id.canting.shared.Incident;
import id.canting.shared.Outage;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import id.canting.shared.Texts;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jspecify.annotations.Nullable;

/** Turns every failure of a REST call into a {@link Problem}. What is not known is an incident: logged under its number, told by nothing else. */
@Provider
public final class ProblemMapper implements ExceptionMapper<Throwable> {
  private static final int DEEPEST = 30;

  @Context HttpHeaders headers;

  @Override
  public Response toResponse(Throwable failure) {
    return answer(failure, headers);
  }

  static Response answer(Throwable failure, HttpHeaders headers) {
    Locale language = language(headers);
    Problem problem = problem(failure, language);
    Response.ResponseBuilder answer = Response.status(problem.status());
    if (failure instanceof WebApplicationException door) {
      Object allow = door.getResponse().getHeaders().getFirst(HttpHeaders.ALLOW);
      answer.header(HttpHeaders.ALLOW, allow);
    }
    return answer.type(Problem.MEDIA_TYPE).language(language).entity(JsonConfiguration.JSON.toJson(problem)).build();
  }

  private static Locale language(HttpHeaders headers) {
    String asked = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
    return asked == null ? Texts.INDONESIAN : Texts.supported(asked);
  }

  private static Problem problem(Throwable failure, Locale locale) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
      Problem known = known(cause, locale);
      if (known != null) {
        return known;
      }
    }
    if (Outage.isBehind(failure)) {
      return Problem.of(503, "away", locale);
    }
    return Problem.of(500, "incident", locale, Incident.log(failure));
  }

  private static @Nullable Problem known(Throwable cause, Locale locale) {
    if (cause instanceof RuleViolation violation) {
      return Problem.of(violation, locale);
    }
    if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
      return Problem.of(SharedRule.STALE, locale);
    }
    if (cause instanceof ConstraintViolationException constraint && constraint.getKind() == ConstraintKind.UNIQUE) {
      return Problem.of(SharedRule.UNIQUE, locale);
    }
    if (cause instanceof JsonException || cause instanceof JsonbException) {
      return Problem.of(SharedRule.BODY_MALFORMED, locale);
    }
    return cause instanceof WebApplicationException door ? door(door, locale) : null;
  }

  private static @Nullable Problem door(WebApplicationException failure, Locale locale) {
    int status = failure.getResponse().getStatus();
    return switch (status) {
      case 400 -> Problem.of(SharedRule.BODY_MALFORMED, locale);
      case 404 -> Problem.of(status, "path.unknown", locale);
      case 405 -> Problem.of(status, "method.unsupported", locale);
      case 406 -> Problem.of(status, "type.unavailable", locale);
      case 413 -> Problem.of(status, "body.too-large", locale);
      case 415 -> Problem.of(status, "type.unsupported", locale);
      default -> null;
    };
  }
}
