package id.canting.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fired within the transaction in which responses are stored, corrected or taken back, so that whoever counts them is never behind.
 *
 * @param bulk many at once, as an import stores them
 */
public record ResponsesChanged(List<Change> changes, boolean bulk) {
  /** @param before null for a new response; @param after null for one taken back */
  public record Change(@Nullable CountedResponse before, @Nullable CountedResponse after) {}
}
