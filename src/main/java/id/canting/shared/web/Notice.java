package id.canting.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import jakarta.faces.context.FacesContext;
import org.jspecify.annotations.Nullable;

/** The sentence that the next page shows once, after a redirect: what the user's own action has done. Kept in a short-lived cookie. */
@Named("notice")
@RequestScoped
public class Notice {
  private static final String COOKIE = "notice";
  private static final int SECONDS = 60;

  @Inject HttpServletRequest request;
  @Inject TextsBacking texts;

  private boolean read;
  private @Nullable String text;

  /**
   * @param key of a sentence; only keys are kept, never the sentence
   * @param subject fills {@code {0}}, for example a business code; empty for none
   */
  public void next(String key, String subject) {
    write(URLEncoder.encode(key + "|" + subject, StandardCharsets.UTF_8), SECONDS);
  }

  /** @return null when there is nothing to say */
  public @Nullable String getText() {
    if (!read) {
      read = true;
      Cookie[] cookies = request.getCookies();
      for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
        if (cookie.getName().equals(COOKIE)) {
          String[] parts = URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8).split("\\|", 2);
          text = texts.has(parts[0]) ? texts.of(parts[0], parts.length > 1 ? parts[1] : "") : null;
          write("", 0);
        }
      }
    }
    return text;
  }

  private void write(String value, int seconds) {
    HttpServletResponse response = (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse();
    Cookie cookie = new Cookie(COOKIE, value);
    cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
    cookie.setMaxAge(seconds);
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }
}
