package id.canting.shared.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a user chooses for the pages, kept in a cookie and set by a link: {@code ?lang=en}. */
enum Preference {
  LANGUAGE("lang", Set.of("id", "en", "jv")),
  THEME("theme", Set.of("device", "light", "dark")),
  DENSITY("density", Set.of("close", "roomy")),
  SHORTCUTS("keys", Set.of("on", "off"));

  private final String parameter;
  private final Set<String> values;

  Preference(String parameter, Set<String> values) {
    this.parameter = parameter;
    this.values = values;
  }

  /** Name of the parameter and of the cookie. */
  String parameter() {
    return parameter;
  }

  boolean allows(@Nullable String value) {
    return value != null && values.contains(value);
  }

  /** @return the cookie's value, null when unset or not one of ours */
  @Nullable String of(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (cookie.getName().equals(parameter) && allows(cookie.getValue())) {
          return cookie.getValue();
        }
      }
    }
    return null;
  }
}
