package id.canting.supervision;

import id.canting.survey.instrument.Label;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What differs from the visit before by the same checklist.
 *
 * @param before day of that visit; null: there was none
 */
public record VisitChanges(@Nullable LocalDate before, List<Answer> changes) {
  /** An answer that differs. @param before in words, null: none */
  public record Answer(String question, Label label, @Nullable Label before, @Nullable Label after) {}
}
