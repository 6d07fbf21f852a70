package id.canting.survey;

import id.canting.shared.Rule;

/** Rules of rounds and responses. */
public enum SurveyRule implements Rule {
  PERIOD_INVALID("period.invalid", Kind.INVALID),
  ROUND_UNKNOWN("round.unknown", Kind.NOT_FOUND),
  ROUND_KNOWN("round.known", Kind.CONFLICT),
  ROUND_CLOSED("round.closed", Kind.CONFLICT),
  ROUND_REVIEWED("round.in-review", Kind.CONFLICT),
  ROUND_STEP("round.step", Kind.CONFLICT),
  INSTRUMENT_DRAFT("instrument.draft", Kind.INVALID),
  SAMPLE_EMPTY("sample.empty", Kind.INVALID),
  DATES_ORDER("round.dates", Kind.INVALID),
  BUSINESS_UNKNOWN("business.unknown", Kind.NOT_FOUND),
  RESPONSE_UNKNOWN("response.unknown", Kind.NOT_FOUND),
  SENTRA_UNKNOWN("sentra.unknown", Kind.INVALID),
  SUB_DISTRICT_UNKNOWN("sub-district.unknown", Kind.INVALID),
  VILLAGE_UNKNOWN("village.unknown", Kind.INVALID),
  ANSWER_RANGE("answer.range", Kind.INVALID),
  ANSWER_UNKNOWN("answer.unknown", Kind.INVALID),
  ANSWER_HIDDEN("answer.hidden", Kind.INVALID),
  ANSWER_WITHOUT_MEETING("answer.without-meeting", Kind.INVALID),
  AGE_RANGE("age.range", Kind.INVALID),
  EDUCATION_RANGE("education.range", Kind.INVALID),
  DATE_FUTURE("date.future", Kind.INVALID),
  DATE_OUTSIDE("date.outside-period", Kind.INVALID),
  AGE_EXPERIENCE("age.experience", Kind.INVALID),
  MEMBER_MONTHS("member.months", Kind.INVALID);

  private final String code;
  private final Kind kind;

  SurveyRule(String code, Kind kind) {
    this.code = code;
    this.kind = kind;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
