package id.canting.programme.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.canting.shared.RuleViolation;
import id.canting.shared.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Criteria as data: what they ask, whom they let pass, and what they say to whom they do not. */
class EligibilityTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final ApplicantFacts KNOWN = new ApplicantFacts(1, "TBN-0001", "micro", "S01", "35.23.08", "tulis", "active", true, 2016, LocalDate.of(1986, 11, 24), "P",
      LocalDate.of(2025, 11, 24), "credit", 4);
  private static final ApplicantFacts UNKNOWN = new ApplicantFacts(2, "TBN-0002", null, null, null, null, null, false, null, null, null, null, null, null);

  @Test
  void aChoiceLetsPassWhoHasOneOfItsValues() {
    for (String[] one : new String[][] {{"scale", "micro", "small"}, {"sentra", "S01", "S02"}, {"subDistrict", "35.23.08", "35.23.09"}, {"batikType", "tulis", "cap"}, {"status", "active", "dormant"},
        {"constraint", "credit", "demand"}, {"sex", "P", "L"}}) {
      assertThat(in(one[0], one[1], one[2]).judge(KNOWN, TODAY)).as(one[0]).isEmpty();
      assertThat(in(one[0], one[2]).judge(KNOWN, TODAY)).as(one[0]).extracting(Reason::code, Reason::found).containsExactly(org.assertj.core.groups.Tuple.tuple("eligibility." + one[0], one[1]));
      assertThat(in(one[0], one[1], one[2]).judge(UNKNOWN, TODAY)).as(one[0]).extracting(Reason::code).containsExactly("eligibility." + one[0] + ".unknown");
    }
  }

  @Test
  void rangesIncludeTheirEnds() {
    assertThat(range("workers", 4, 4).judge(KNOWN, TODAY)).isEmpty();
    assertThat(range("workers", 5, null).judge(KNOWN, TODAY)).hasSize(1);
    assertThat(range("workers", null, 3).judge(KNOWN, TODAY)).hasSize(1);
    assertThat(range("workers", 0, null).judge(UNKNOWN, TODAY)).extracting(Reason::found).containsOnlyNulls();
  }

  @Test
  void yearsInBusinessAreThisYearLessTheFirst() {
    assertThat(range("years", 10, 10).judge(KNOWN, LocalDate.of(2026, 1, 1))).isEmpty();
    assertThat(range("years", 10, 10).judge(KNOWN, LocalDate.of(2026, 12, 31))).isEmpty();
    assertThat(range("years", 10, null).judge(KNOWN, LocalDate.of(2025, 12, 31))).extracting(Reason::found).containsExactly("9");
    assertThat(range("years", 0, null).judge(UNKNOWN, TODAY)).hasSize(1);
  }

  @Test
  void anOwnerIsAYearOlderOnTheBirthday() {
    assertThat(range("age", 40, null).judge(KNOWN, TODAY)).isEmpty();
    assertThat(range("age", 40, null).judge(KNOWN, TODAY.minusDays(1))).extracting(Reason::found).containsExactly("39");
    assertThat(range("age", null, 39).judge(KNOWN, TODAY)).hasSize(1);
  }

  @Test
  void whoWasBornOnALeapDayIsAYearOlderOnTheFirstOfMarch() {
    ApplicantFacts leap = born(LocalDate.of(2008, 2, 29));
    assertThat(range("age", 18, null).judge(leap, LocalDate.of(2026, 2, 28))).hasSize(1);
    assertThat(range("age", 18, null).judge(leap, LocalDate.of(2026, 3, 1))).isEmpty();
    assertThat(range("age", 20, null).judge(leap, LocalDate.of(2028, 2, 29))).isEmpty();
  }

  @Test
  void aNibIsThereOrNot() {
    Eligibility nib = Eligibility.of(List.of(new Criterion("nib", null, null, null, null)));
    assertThat(nib.judge(KNOWN, TODAY)).isEmpty();
    assertThat(nib.judge(UNKNOWN, TODAY)).extracting(Reason::code).containsExactly("eligibility.nib.unknown");
  }

  @Test
  void whoNeverTookPartIsNeverServedAndNotServedSince() {
    Eligibility never = Eligibility.of(List.of(new Criterion("neverServed", null, null, null, null)));
    assertThat(never.judge(UNKNOWN, TODAY)).isEmpty();
    assertThat(never.judge(KNOWN, TODAY)).extracting(Reason::found).containsExactly("2025-11-24");
    assertThat(days(365).judge(UNKNOWN, TODAY)).isEmpty();
  }

  @Test
  void whatWasExactlySoManyDaysAgoCountsNoMore() {
    assertThat(days(365).judge(KNOWN, TODAY)).isEmpty();
    assertThat(days(366).judge(KNOWN, TODAY)).hasSize(1);
    assertThat(days(1).judge(served(TODAY), TODAY)).hasSize(1);
  }

  @Test
  void allCriteriaMustHoldAndEachFailureIsTold() {
    Eligibility several = Eligibility.of(List.of(new Criterion("workers", null, 10, null, null), new Criterion("scale", List.of("small"), null, null, null), new Criterion("nib", null, null, null, null)));
    assertThat(several.judge(KNOWN, TODAY)).extracting(Reason::code).containsExactly("eligibility.scale", "eligibility.workers");
    assertThat(Eligibility.ALL.judge(UNKNOWN, TODAY)).isEmpty();
  }

  @Test
  void criteriaAndReasonsSurviveAsJson() {
    Eligibility several = Eligibility.of(List.of(new Criterion("years", null, 2, null, null), new Criterion("sentra", List.of("S02", "S01"), null, null, null), new Criterion("neverServed", null, null, null, null)));
    assertThat(Eligibility.read(several.json())).isEqualTo(several);
    assertThat(Eligibility.read(null)).isEqualTo(Eligibility.ALL);
    assertThat(Eligibility.read("[]")).isEqualTo(Eligibility.ALL);
    List<Reason> reasons = several.judge(UNKNOWN, TODAY);
    assertThat(Eligibility.reasons(Eligibility.json(reasons))).isEqualTo(reasons).hasSize(2);
  }

  @Test
  void whatMakesNoSenseIsRefusedWithItsPlace() {
    refused("eligibility", "value.unknown", new Criterion("mood", null, null, null, null));
    refused("eligibility", "value.missing", new Criterion(null, List.of("micro"), null, null, null));
    refused("eligibility", "value.missing", (Criterion) null);
    refused("eligibility.scale", "value.unknown", new Criterion("scale", List.of("micro", "gigantic"), null, null, null));
    refused("eligibility.scale", "eligibility.empty", new Criterion("scale", List.of(), null, null, null));
    refused("eligibility.scale", "value.unknown", new Criterion("scale", Arrays.asList("micro", null), null, null, null));
    refused("eligibility.sentra", "value.unknown", new Criterion("sentra", List.of("S01' or 1=1"), null, null, null));
    refused("eligibility.years", "eligibility.empty", new Criterion("years", null, null, null, null));
    refused("eligibility.years", "eligibility.order", new Criterion("years", null, 5, 2, null));
    refused("eligibility.age", "value.range", new Criterion("age", null, -1, null, null));
    refused("eligibility.notServed", "value.missing", new Criterion("notServed", null, null, null, null));
    refused("eligibility.notServed", "value.range", new Criterion("notServed", null, null, null, 0));
    refused("eligibility.nib", "eligibility.twice", new Criterion("nib", null, null, null, null), new Criterion("nib", null, null, null, null));
  }

  @Test
  void everyKindIsSaidInWordsInEveryLanguage() {
    List<Criterion> every = Arrays.stream(EligibilityKind.values()).map(kind -> switch (kind.shape()) {
      case CHOICE -> Criterion.in(kind, kind.isPlace() ? List.of(kind == EligibilityKind.SENTRA ? "S09" : "35.23.99") : List.of(kind.offered().get(kind.offered().size() - 1)));
      case RANGE -> Criterion.range(kind, 60, null);
      case FLAG -> Criterion.flag(kind);
      case DAYS -> Criterion.days(kind, 1000);
    }).toList();
    Eligibility all = Eligibility.of(List.copyOf(every));
    for (Locale locale : List.of(Texts.INDONESIAN, Texts.ENGLISH, Texts.JAVANESE)) {
      assertThat(EligibilityWords.of(all, locale, Map.of())).hasSize(EligibilityKind.values().length).allSatisfy(EligibilityTest::sentence);
      List<Reason> known = all.judge(new ApplicantFacts(1, "TBN-0001", "micro", "S01", "35.23.08", "tulis", "active", false, 2016, LocalDate.of(1986, 1, 1), "P", TODAY, "credit", 4), TODAY);
      assertThat(EligibilityWords.of(known, locale, Map.of())).hasSize(EligibilityKind.values().length).allSatisfy(EligibilityTest::sentence);
      assertThat(EligibilityWords.of(all.judge(UNKNOWN, TODAY), locale, Map.of())).hasSize(EligibilityKind.values().length - 2).allSatisfy(EligibilityTest::sentence);
    }
  }

  @Test
  void wordsNamePlacesAndRanges() {
    Eligibility some = Eligibility.of(List.of(new Criterion("sentra", List.of("S01", "S02", "S03"), null, null, null), new Criterion("years", null, 2, 10, null)));
    assertThat(EligibilityWords.of(some, Texts.INDONESIAN, Map.of("S01", "Margorejo", "S02", "Gaji", "S03", "Kedungrejo")))
        .containsExactly("Usaha di sentra Margorejo, Gaji atau Kedungrejo.", "Usaha sudah berjalan 2 sampai 10 tahun.");
    assertThat(EligibilityWords.of(in("scale", "small").judge(KNOWN, TODAY), Texts.ENGLISH, Map.of())).containsExactly("For this scale: Small. This business is registered as: Micro.");
  }

  @Test
  void aFormSaysWhatItsFieldsSay() {
    Map<String, String[]> sent = new HashMap<>();
    sent.put("eligibility-sent", new String[] {"1"});
    sent.put("eligibility-scale", new String[] {"small", "micro"});
    sent.put("eligibility-years-min", new String[] {" 2 "});
    sent.put("eligibility-years-max", new String[] {""});
    sent.put("eligibility-nib", new String[] {"1"});
    assertThat(EligibilityForm.isSent(sent)).isTrue();
    assertThat(EligibilityForm.read(sent).json()).isEqualTo("[{\"in\":[\"micro\",\"small\"],\"kind\":\"scale\"},{\"kind\":\"nib\"},{\"kind\":\"years\",\"min\":2}]");
    sent.put("eligibility-age-min", new String[] {"old"});
    RuleViolation wrong = catchThrowableOfType(RuleViolation.class, () -> EligibilityForm.read(sent));
    assertThat(wrong.violations()).extracting(RuleViolation.Violation::field).containsExactly("eligibility.age");
  }

  private static void sentence(String text) {
    assertThat(text).doesNotContain("???").doesNotContain("{").doesNotContain("null").endsWith(".");
  }

  private static void refused(String field, String code, @Nullable Criterion... criteria) {
    RuleViolation wrong = catchThrowableOfType(RuleViolation.class, () -> Eligibility.of(Arrays.asList(criteria)));
    assertThat(wrong.violations()).as("%s", Arrays.toString(criteria)).extracting(v -> v.field() + " " + v.rule().code()).contains(field + " " + code);
  }

  private static Eligibility in(String kind, String... values) {
    return Eligibility.of(List.of(new Criterion(kind, List.of(values), null, null, null)));
  }

  private static Eligibility range(String kind, @Nullable Integer min, @Nullable Integer max) {
    return Eligibility.of(List.of(new Criterion(kind, null, min, max, null)));
  }

  private static Eligibility days(int days) {
    return Eligibility.of(List.of(new Criterion("notServed", null, null, null, days)));
  }

  private static ApplicantFacts born(LocalDate day) {
    return new ApplicantFacts(3, "TBN-0003", null, null, null, null, null, false, null, day, null, null, null, null);
  }

  private static ApplicantFacts served(LocalDate day) {
    return new ApplicantFacts(3, "TBN-0003", null, null, null, null, null, false, null, null, null, day, null, null);
  }
}
