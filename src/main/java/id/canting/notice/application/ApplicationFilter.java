package id.canting.notice.application;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which applications of a notice a list shows; an empty set means any. @param query part of the business's name or its code; @param credit steps */
public record ApplicationFilter(@Nullable String query, Set<String> status, Set<String> sentra, Set<String> scale, Set<String> credit) {
  public static final ApplicationFilter ANY = new ApplicationFilter(null, Set.of(), Set.of(), Set.of(), Set.of());
}
