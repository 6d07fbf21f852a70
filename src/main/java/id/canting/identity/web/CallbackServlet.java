package id.canting.identity.web;

import jakarta.inject.Inject;
import jakarta.security.enterprise.authentication.mechanism.http.openid.OpenIdConstant;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/** Where Keycloak sends the browser after sign-in: leads on to the page that was asked for, without the code in the address. */
@WebServlet("/callback")
public class CallbackServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String HOME = "/home.xhtml";

  @Inject transient OpenIdContext openId;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String home = request.getContextPath() + HOME;
    if (request.getUserPrincipal() == null) {
      response.sendRedirect(home); // a stale or bookmarked callback: sign-in starts again
      return;
    }
    String asked = openId.<String>getStoredValue(request, response, OpenIdConstant.ORIGINAL_REQUEST).orElse(home);
    response.sendRedirect(isPage(asked, request) ? asked : home);
  }

  private static boolean isPage(String asked, HttpServletRequest request) {
    URI uri = URI.create(asked.replace(" ", "%20"));
    String path = uri.getPath();
    return (uri.getHost() == null || uri.getHost().equals(request.getServerName()))
        && path != null
        && (path.endsWith(".xhtml") || path.endsWith("/") || path.startsWith(request.getContextPath() + "/api/"))
        && !path.startsWith(request.getContextPath() + "/error/");
  }
}
