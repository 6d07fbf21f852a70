package id.canting.shared.api;

import id.canting.shared.RuleViolation;
import id.canting.shared.SharedJson;
import id.canting.shared.SharedRule;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Reads a JSON body once to its end before it is bound: the binding never comes back from a value that it passes over and that is not ended. */
@Provider
public class JsonGuard implements ReaderInterceptor {
  private static final int LONGEST = 4 << 20;
  private static final int DEEPEST = 50;

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
      byte[] body = context.getInputStream().readNBytes(LONGEST + 1);
      if (body.length > LONGEST) {
        throw new WebApplicationException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
      }
      if (body.length > 0) {
        check(body);
      }
      context.setInputStream(new ByteArrayInputStream(body));
    }
    return context.proceed();
  }

  private static void check(byte[] body) {
    int depth = 0;
    try (JsonParser parser = SharedJson.PROVIDER.createParser(new ByteArrayInputStream(body))) {
      while (parser.hasNext()) {
        switch (parser.next()) {
          case START_OBJECT, START_ARRAY -> depth++;
          case END_OBJECT, END_ARRAY -> depth--;
          default -> { }
        }
        if (depth > DEEPEST) {
          throw new RuleViolation(SharedRule.BODY_MALFORMED);
        }
      }
    }
    if (depth != 0) {
      throw new RuleViolation(SharedRule.BODY_MALFORMED);
    }
  }
}
