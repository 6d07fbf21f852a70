package id.canting.identity.web;

import id.canting.identity.IdentityRule;
import id.canting.shared.Outage;
import id.canting.shared.api.ProblemWriter;
import id.canting.shared.api.RequestBody;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContextWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;

/** A bearer token is judged by MicroProfile JWT, everything else by OpenID Connect; REST without either answers 401 and never leads to a sign-in page. */
@Alternative
@Priority(100)
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  @Inject BeanManager beans;
  @Inject KeycloakWatch watch;

  private HttpAuthenticationMechanism openId;
  private HttpAuthenticationMechanism bearer;

  @PostConstruct
  void find() {
    for (Bean<?> bean : beans.getBeans(HttpAuthenticationMechanism.class, Any.Literal.INSTANCE)) {
      if (bean.getBeanClass() != SignInMechanism.class) {
        var mechanism = (HttpAuthenticationMechanism) beans.getReference(bean, HttpAuthenticationMechanism.class, beans.createCreationalContext(bean));
        if (bean.getTypes().stream().anyMatch(type -> type.getTypeName().endsWith(".JWTAuthenticationMechanism"))) {
          bearer = mechanism;
        } else {
          openId = mechanism;
        }
      }
    }
  }

  @Override
  public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    AuthenticationStatus status = decide(request, response, context);
    if (status == AuthenticationStatus.SEND_FAILURE || status == AuthenticationStatus.SEND_CONTINUE) {
      RequestBody.finish(request);
    }
    return status;
  }

  private AuthenticationStatus decide(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) throws AuthenticationException {
    try {
      if (hasToken(request)) {
        return byToken(request, response, context);
      }
      if (isRest(request) && request.getSession(false) == null) {
        return context.isProtected() || context.isAuthenticationRequest() ? refuse(request, response) : context.doNothing();
      }
      if (isPublic(request)) {
        return context.doNothing();
      }
      if (isRest(request) && isForeign(request)) {
        ProblemWriter.write(request, response, IdentityRule.FORBIDDEN);
        return AuthenticationStatus.SEND_FAILURE;
      }
      Guarded guarded = new Guarded(request, response);
      AuthenticationStatus status = openId.validateRequest(request, guarded, context);
      return guarded.kept ? AuthenticationStatus.SEND_FAILURE : status;
    } catch (RuntimeException e) {
      if (!Outage.isBehind(e)) {
        throw e;
      }
      return away(request, response);
    }
  }

  @Override
  public AuthenticationStatus secureResponse(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    return hasToken(request) ? bearer.secureResponse(request, response, context) : openId.secureResponse(request, response, context);
  }

  @Override
  public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (watch.isThere()) {
      openId.cleanSubject(request, response, context);
      return;
    }
    context.cleanClientSubject();
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  /** Keeps the browser here when Keycloak, to which it would be sent, is away. */
  private final class Guarded extends HttpServletResponseWrapper {
    private final HttpServletRequest request;
    private boolean kept;

    Guarded(HttpServletRequest request, HttpServletResponse response) {
      super(response);
      this.request = request;
    }

    @Override
    public void sendRedirect(String location) throws IOException {
      if (location.startsWith(watch.issuer()) && !watch.isThere()) {
        kept = true;
        ProblemWriter.away(request, (HttpServletResponse) getResponse());
      } else {
        super.sendRedirect(location);
      }
    }
  }

  private AuthenticationStatus byToken(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    // MicroProfile JWT would send an HTML error of its own
    HttpMessageContext quiet = new HttpMessageContextWrapper(context) {
      @Override
      public AuthenticationStatus responseUnauthorized() {
        return AuthenticationStatus.SEND_FAILURE;
      }
    };
    AuthenticationStatus status = bearer.validateRequest(request, response, quiet);
    if (status == AuthenticationStatus.SUCCESS) {
      return status;
    }
    return watch.isThere() ? refuse(request, response) : away(request, response);
  }

  private static AuthenticationStatus away(HttpServletRequest request, HttpServletResponse response) {
    ProblemWriter.away(request, response);
    return AuthenticationStatus.SEND_FAILURE;
  }

  private static AuthenticationStatus refuse(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("WWW-Authenticate", "Bearer");
    ProblemWriter.write(request, response, IdentityRule.UNSIGNED);
    return AuthenticationStatus.SEND_FAILURE;
  }

  private static boolean hasToken(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    return header != null && header.regionMatches(true, 0, "Bearer ", 0, 7);
  }

  /** Pages whose readers stay unknown, signed in or not: no session is asked for, none is made. */
  private static boolean isPublic(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return path.equals("/p") || path.startsWith("/p/") || path.equals("/feed.atom") || path.equals("/calendar.ics");
  }

  private static boolean isRest(HttpServletRequest request) {
    return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
  }

  /** A page of another site must not write through the cookie of someone who is signed in here. */
  private static boolean isForeign(HttpServletRequest request) {
    if (SAFE.contains(request.getMethod())) {
      return false;
    }
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return !site.equals("same-origin");
    }
    String origin = request.getHeader("Origin");
    return origin == null || !origin.endsWith("://" + request.getHeader("Host"));
  }
}
