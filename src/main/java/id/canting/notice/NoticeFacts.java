package id.canting.notice;

import id.canting.programme.eligibility.Eligibility;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What other capabilities ask of a notice.
 *
 * @param open whether one can apply now
 * @param closes last day in Asia/Jakarta; null only before it is published
 * @param places null: no limit
 * @param taken seats that applications hold
 * @param eligibility who may apply
 */
public record NoticeFacts(
    long id, String code, NoticeKind kind, NoticeState state, boolean open, @Nullable LocalDate closes, @Nullable Integer places, int taken, Allocation allocation, Eligibility eligibility,
    Audience audience, @Nullable Long programmeId, @Nullable Long activityId, NoticeTexts texts) {

  /** Places that are left; null: no limit. */
  public @Nullable Integer left() {
    return places == null ? null : (Integer) Math.max(0, places - taken);
  }

  /** The title in the language, in Indonesian where it has none. */
  public String title(String language) {
    return texts.title(language).text();
  }
}
