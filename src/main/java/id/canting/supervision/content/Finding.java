package id.canting.supervision.content;

import org.jspecify.annotations.Nullable;

/**
 * What was found in a visit.
 *
 * @param kind code of {@link id.canting.supervision.FindingKind}
 * @param severity 1 advice, 2 minor, 3 moderate, 4 serious
 * @param photo UUID of a photo of the visit; null: none
 */
public record Finding(String kind, int severity, String text, @Nullable String photo) {
  public static final int LEAST = 1;
  public static final int MOST = 4;
}
