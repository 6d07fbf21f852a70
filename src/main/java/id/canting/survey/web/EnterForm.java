package id.canting.survey.web;

import id.canting.shared.web.Draft;
import id.canting.survey.AskedBusiness;
import id.canting.survey.ResponseDetails;
import id.canting.survey.ResponseRecord;
import id.canting.survey.instrument.Instrument;
import id.canting.survey.instrument.Item;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a response stands in a form. */
final class EnterForm {
  /** Stands for an interview: the status then follows from the answers. */
  static final String ANSWERED = "dijawab";
  /** The choice that takes an answer back. */
  static final String BLANK = "-";
  static final String ANSWERS = "answers.";
  private static final List<String> INTERVIEWED = List.of("lengkap", "sebagian");

  private EnterForm() {}

  /** A new response: what the register knows of the business. @param day of the survey, null where nobody can guess it */
  static Draft of(AskedBusiness business, Instrument instrument, @Nullable LocalDate day) {
    Draft draft = new Draft().show("status", ANSWERED).show("surveyDate", day).show("scale", business.scale()).show("sentra", business.sentra()).show("batikType", business.batikType())
        .show("sex", business.sex()).show("workers", business.workers());
    for (String field : List.of("age", "educationYears", "orgMember", "orgExperienceMonths", "businessExperienceYears", "mainConstraint", "note")) {
      draft.show(field, null);
    }
    instrument.items().forEach(i -> draft.show(ANSWERS + i.code(), null));
    return draft;
  }

  static Draft of(ResponseRecord r, Instrument instrument) {
    Draft draft = new Draft().show("status", INTERVIEWED.contains(r.status()) ? ANSWERED : r.status()).show("surveyDate", r.surveyDate()).show("scale", r.scale()).show("sentra", r.sentra())
        .show("batikType", r.batikType()).show("sex", r.sex()).show("workers", r.workers()).show("age", r.age()).show("educationYears", r.educationYears())
        .show("orgMember", member(r.orgMember())).show("orgExperienceMonths", r.orgExperienceMonths()).show("businessExperienceYears", r.businessExperienceYears())
        .show("mainConstraint", r.mainConstraint()).show("note", r.note());
    instrument.items().forEach(i -> draft.show(ANSWERS + i.code(), r.answers().get(i.code())));
    draft.setVersion(String.valueOf(r.revision()));
    return draft;
  }

  /** @throws id.canting.shared.RuleViolation with everything that cannot be read as a number or a day */
  static ResponseDetails details(Draft draft, Instrument instrument) {
    Map<String, Object> answers = new LinkedHashMap<>();
    for (Item item : instrument.items()) {
      String field = ANSWERS + item.code();
      Object answer = item.type().equals(Item.TEXT) ? draft.text(field) : said(draft, field);
      if (answer != null) {
        answers.put(item.code(), item.isWhole() ? number(answer.toString()) : answer);
      }
    }
    String status = draft.text("status");
    ResponseDetails details = new ResponseDetails(draft.day("surveyDate"), ANSWERED.equals(status) ? null : status, draft.text("scale"), draft.text("sentra"), null, null, draft.text("batikType"),
        draft.text("sex"), draft.number("workers"), draft.number("age"), draft.number("educationYears"), said(draft, "orgMember"), draft.number("orgExperienceMonths"),
        draft.number("businessExperienceYears"), answers, said(draft, "mainConstraint"), draft.text("note"));
    draft.check();
    return details;
  }

  /** What is no number goes on as the text it is: the questionnaire tells the range beside its field. */
  private static Object number(String text) {
    String plain = text.replace(',', '.');
    return plain.matches("-?\\d{1,9}(\\.\\d{1,9})?") ? new BigDecimal(plain) : text;
  }

  private static @Nullable String said(Draft draft, String field) {
    String text = draft.text(field);
    return BLANK.equals(text) ? null : text;
  }

  private static @Nullable String member(@Nullable Boolean member) {
    return member == null ? null : member ? "ya" : "tidak";
  }
}
