package id.canting.identity.web;

import id.canting.shared.Outage;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** Signs out here and, by way of the browser, at Keycloak. POST only, so that no link or picture can do it. */
@WebServlet("/logout")
public class LogoutServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
    try {
      request.logout();
    } catch (RuntimeException e) {
      if (!Outage.isBehind(e)) {
        throw e;
      }
      HttpSession session = request.getSession(false);
      if (session != null) {
        session.invalidate();
      }
    }
    if (!response.isCommitted()) {
      response.sendRedirect(request.getContextPath() + "/index.xhtml");
    }
  }
}
