package id.canting.programme.attendance;

import id.canting.shared.Personal;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who took part in an activity, of the caller's scope.
 *
 * @param total people; one who was entered twice counts once
 * @param businesses codes of the different businesses they came from
 * @param before mean of the scores before, over those with both; null when there is none
 * @param after mean of the scores after, over the same
 */
public record AttendanceRecord(String activity, int total, List<String> businesses, @Nullable BigDecimal before, @Nullable BigDecimal after, int scored, List<Person> people) {
  /**
   * @param craftsperson code; null: the owner
   * @param sentra code, this, scale and sex as they were when it was entered
   * @param certificate code on the certificate; the page that it leads to names the person
   */
  public record Person(
      String business,
      String businessName,
      @Nullable String craftsperson,
      @Personal @Nullable String name,
      @Nullable String sex,
      @Nullable String sentra,
      @Nullable String scale,
      @Nullable BigDecimal before,
      @Nullable BigDecimal after,
      String source,
      @Personal @Nullable String certificate) {
    /** Names the person within the activity. */
    public String key() {
      return craftsperson == null ? business : business + "/" + craftsperson;
    }
  }
}
