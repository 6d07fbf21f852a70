package id.canting.notice.api;

import id.canting.notice.application.AllocationRecord;
import id.canting.notice.application.ApplicationAnswer;
import id.canting.notice.application.ApplicationRecord;
import id.canting.notice.application.ApplicationRow;
import id.canting.programme.eligibility.EligibilityWords;
import id.canting.programme.eligibility.Reason;
import id.canting.shared.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Applications as REST shows them: reasons with a stable code and a sentence in the language asked for. */
public final class Applied {
  private Applied() {}

  /** Why something is so. */
  public record Why(String code, String message) {}

  /** What applying led to. */
  public record Answer(String status, List<Why> reasons, @Nullable Long position, String notice, String business) {}

  /** One application. */
  public record Item(
      String notice, String business, String name, @Nullable String owner, @Nullable String sentra, @Nullable String subDistrict, @Nullable String scale, String status, @Nullable Long position,
      List<Why> reasons, ApplicationRow.@Nullable Seat seat, boolean overridden, Instant appliedAt, String appliedBy, @Nullable Instant decidedAt, @Nullable String creditStep,
      ApplicationRow.@Nullable Credit credit) {}

  /** One application with what happened to it. */
  public record Whole(Item application, List<ApplicationRecord.Event> events, List<ApplicationRecord.Use> uses) {}

  /** A fair allocation. */
  public record Seats(
      String notice, int number, String seed, @Nullable Integer places, @Nullable Instant at, @Nullable String by, @Nullable String reason, long accepted, long waiting, long refused, List<Line> items) {}

  /** One applicant of it. */
  public record Line(
      @Nullable Integer rank, String business, String name, String status, @Nullable Integer position, List<Why> reasons, @Nullable LocalDate lastServed, @Nullable Integer severity, @Nullable String draw) {}

  static Answer answer(ApplicationAnswer answer, EligibilityWords.Sentences sentences) {
    return new Answer(answer.status(), reasons(answer.reasons(), sentences), answer.position(), answer.notice(), answer.business());
  }

  static Item item(ApplicationRow r, EligibilityWords.Sentences sentences) {
    return new Item(r.notice(), r.business(), r.name(), r.owner(), r.sentra(), r.subDistrict(), r.scale(), r.status(), r.position(), reasons(r.reasons(), sentences), r.seat(), r.overridden(),
        r.appliedAt(), r.appliedBy(), r.decidedAt(), r.creditStep(), r.credit());
  }

  static Whole whole(ApplicationRecord record, EligibilityWords.Sentences sentences) {
    return new Whole(item(record.row(), sentences), record.events(), record.uses());
  }

  static Seats seats(AllocationRecord a, EligibilityWords words, Locale locale) {
    EligibilityWords.Sentences sentences = words.in(locale);
    List<Line> lines = a.items().stream().map(l -> new Line(l.rank(), l.business(), l.name(), l.status(), l.position(),
        l.basis() == null ? reasons(l.reasons(), sentences) : List.of(new Why("seat." + l.basis(), l.sentence(locale))), l.lastServed(), l.severity(), l.draw())).toList();
    return new Seats(a.notice(), a.number(), a.seed(), a.places(), a.at(), a.by(), a.reason(), a.accepted(), a.waiting(), a.refused(), lines);
  }

  static List<Why> reasons(List<Reason> reasons, EligibilityWords.Sentences sentences) {
    List<String> said = sentences.of(reasons);
    List<Why> why = new ArrayList<>();
    for (int i = 0; i < reasons.size(); i++) {
      why.add(new Why(reasons.get(i).code(), said.get(i)));
    }
    return why;
  }

  /** As {@code Accept-Language} asks. */
  static Locale language(@Nullable String asked) {
    return asked == null ? Texts.INDONESIAN : Texts.supported(asked);
  }
}
