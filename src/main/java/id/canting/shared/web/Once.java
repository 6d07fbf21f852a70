package id.canting.shared.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes a form that creates something do so once: a double click, a reload or the back button leads to the first result. */
@Named("once")
@SessionScoped
public class Once implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int REMEMBERED = 50;

  private final LinkedHashMap<String, String> outcomes = new LinkedHashMap<>();

  /** A new token for a form just shown. */
  public String getToken() {
    return UUID.randomUUID().toString();
  }

  /**
   * Runs the action unless this token already has its outcome. When the action throws, the token stays good.
   *
   * @param token as the form sent it; without one the action always runs
   * @return the outcome of the first run
   */
  public synchronized String perform(@Nullable String token, Supplier<String> action) {
    String earlier = token == null ? null : outcomes.get(token);
    if (earlier != null) {
      return earlier;
    }
    String outcome = action.get();
    if (token != null) {
      outcomes.put(token, outcome);
      for (Map.Entry<String, String> oldest = first(); outcomes.size() > REMEMBERED; oldest = first()) {
        outcomes.remove(oldest.getKey());
      }
    }
    return outcome;
  }

  private Map.Entry<String, String> first() {
    return outcomes.entrySet().iterator().next();
  }
}
