package id.canting.notice;

import id.canting.programme.ActivityOutline;
import id.canting.programme.ProgrammeOutline;
import id.canting.programme.Programmes;
import id.canting.programme.eligibility.Eligibility;
import id.canting.shared.SharedRule;
import id.canting.shared.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what somebody says about a notice and tells everything that is wrong with it at once. */
@ApplicationScoped
class NoticeReader {
  private static final int MOST_PLACES = 10_000;
  private static final int MOST_DAYS = 36_500;

  @Inject AudienceQueries audiences;
  @Inject Programmes programmes;
  @Inject Clock clock;

  /** @param stored the notice as it is; null for a new one @throws id.canting.shared.RuleViolation with all that is wrong */
  Notice.Details read(NewNotice said, Notice.@Nullable Details stored) {
    Violations wrong = new Violations();
    NoticeTexts texts = new NoticeTexts(said.indonesian().checked(true, "", wrong), other(said, "en", wrong), other(said, "jv", wrong));
    NoticeKind kind = wrong.choice(NoticeKind.class, said.kind(), "kind");
    wrong.unless(kind != null || said.kind() != null && !said.kind().isBlank(), "kind", SharedRule.MISSING);
    Allocation allocation = wrong.choice(Allocation.class, said.allocation(), "allocation");
    Audience audience = said.audience() == null ? Audience.ALL : said.audience();
    wrong.range(audience.unservedDays(), 1, MOST_DAYS, "audience.unservedDays");
    Integer places = wrong.range(said.places(), 1, MOST_PLACES, "places");
    LocalDate closes = wrong.day(said.closes(), "closes");
    LocalDate firstDay = wrong.day(said.firstDay(), "firstDay");
    LocalDate lastDay = wrong.day(said.lastDay(), "lastDay");
    wrong.unless(lastDay == null || firstDay != null, "firstDay", SharedRule.MISSING);
    wrong.unless(firstDay == null || lastDay == null || !lastDay.isBefore(firstDay), "lastDay", NoticeRule.DAYS_ORDER);
    String place = wrong.text(said.place(), 200, "place");
    ActivityOutline activity = named(said.activity()).flatMap(programmes::activity).orElse(null);
    wrong.unless(activity != null || named(said.activity()).isEmpty(), "activity", NoticeRule.PROGRAMME_UNKNOWN);
    Long programme = named(said.programme()).flatMap(programmes::find).map(ProgrammeOutline::id).orElse(activity == null ? null : (Long) activity.programmeId());
    wrong.unless(named(said.programme()).isEmpty() || programmes.find(said.programme().strip()).isPresent(), "programme", NoticeRule.PROGRAMME_UNKNOWN);
    wrong.throwIfAny();
    audiences.check(audience);
    return new Notice.Details(texts, Objects.requireNonNull(kind), audience, said.eligibility() != null ? Eligibility.of(said.eligibility()) : stored == null ? Eligibility.ALL : stored.eligibility(), closes,
        firstDay, lastDay, place, places, allocation == null ? Allocation.FIRST_COME : allocation, programme, activity == null ? null : (Long) activity.id());
  }

  /** What a notice needs before people may read it. @throws id.canting.shared.RuleViolation value.missing, notice.closes-past (422) at closes */
  void checkPublishable(@Nullable LocalDate closes) {
    Violations wrong = new Violations();
    wrong.unless(closes != null, "closes", SharedRule.MISSING);
    wrong.unless(closes == null || !closes.isBefore(LocalDate.now(clock)), "closes", NoticeRule.CLOSES_PAST);
    wrong.throwIfAny();
  }

  private static Optional<String> named(@Nullable String code) {
    return Optional.ofNullable(code).map(String::strip).filter(c -> !c.isEmpty());
  }

  private static @Nullable NoticeText other(NewNotice said, String language, Violations wrong) {
    NoticeText text = said.texts() == null ? null : said.texts().of(language);
    NoticeText checked = text == null ? NoticeText.NOTHING : text.checked(false, "texts." + language + ".", wrong);
    return checked.saysNothing() ? null : checked;
  }
}
