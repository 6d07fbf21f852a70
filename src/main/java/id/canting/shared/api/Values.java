package id.canting.shared.api;

import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Values of address parameters. */
public final class Values {
  private Values() {}

  /** The values of a parameter, separated by commas or repeated; empty when it is absent. */
  public static Set<String> of(MultivaluedMap<String, String> address, String parameter) {
    Set<String> values = new TreeSet<>();
    for (String all : address.getOrDefault(parameter, List.of())) {
      for (String value : all.split(",")) {
        if (!value.isBlank()) {
          values.add(value.strip());
        }
      }
    }
    return values;
  }

  /**
   * The body of a writing call.
   *
   * @throws RuleViolation body.malformed (400) when there is none
   */
  public static <T> T body(@Nullable T body) {
    if (body == null) {
      throw new RuleViolation(SharedRule.BODY_MALFORMED);
    }
    return body;
  }
}
