package id.canting.notice.web;

import id.canting.audit.Change;
import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.identity.PublicAddress;
import id.canting.notice.Audience;
import id.canting.notice.NoticeRecord;
import id.canting.notice.NoticeService;
import id.canting.notice.NoticeText;
import id.canting.notice.NoticeTexts;
import id.canting.programme.eligibility.Eligibility;
import id.canting.programme.eligibility.EligibilityWords;
import id.canting.shared.ClockProducer;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import id.canting.shared.web.Draft;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Notice;
import id.canting.shared.web.TextsBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One notice as officers see it: what it says, whom it reaches, its steps, attachments and history. */
@Named("noticePage")
@RequestScoped
public class NoticeBacking {
  private static final int SIZE = 10;
  private static final int LARGEST = (5 << 20) + 1;
  private static final Map<String, String> LISTS = Map.of("kind", "notice.NoticeKind", "status", "notice.NoticeStatus", "allocation", "notice.Allocation");

  @Inject NoticeService service;
  @Inject AudienceChoices choices;
  @Inject EligibilityWords eligibility;
  @Inject PublicAddress portal;
  @Inject CurrentUser user;
  @Inject FrameBacking frame;
  @Inject TextsBacking texts;
  @Inject Notice notice;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private final Draft form = new Draft();
  private @Nullable Part file;
  private @Nullable NoticeRecord record;
  private @Nullable Page<Audience.Reached> reached;

  /** What it says in a language; a part that is missing is shown in Indonesian on the public page. */
  public record Said(String language, String label, @Nullable NoticeText text) {}

  /** A change of history. @param first whether the notice was made by it */
  public record Entry(Instant at, String by, boolean first, List<Line> lines) {}

  public record Line(String label, @Nullable String before, @Nullable String after) {}

  public void load() {
    user.require(Permission.NOTICE_DRAFT_READ);
    getRecord();
    form.show("publishTime", "07:00");
  }

  public NoticeRecord getRecord() {
    if (record == null) {
      record = service.get(code());
    }
    return record;
  }

  /** Texts of the small forms: a reason, a day. */
  public Draft getForm() {
    return form;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  public String getAddress() {
    return portal.of(getRecord().url());
  }

  /** Number of the present step, from 1; past the last when it is over. */
  public int getStep() {
    return switch (getRecord().status()) {
      case "draft" -> 1;
      case "in_review" -> 2;
      case "scheduled", "published" -> 3;
      default -> 5;
    };
  }

  public List<Said> getTexts() {
    return NoticeTexts.LANGUAGES.stream().map(l -> new Said(l, texts.get("notice.language." + l), getRecord().texts().of(l))).toList();
  }

  public List<String> getAudience() {
    return choices.words(getRecord().audience());
  }

  public List<String> getCriteria() {
    return eligibility.of(Eligibility.of(getRecord().eligibility()), frame.getLocale());
  }

  public Page<Audience.Reached> getReached() {
    if (reached == null) {
      reached = service.reach(getRecord().audience(), PageRequest.of(frame.getHere().first("page"), null, null, SIZE, "code", Set.of("code")));
    }
    return reached;
  }

  public List<Entry> getHistory() {
    List<Change> changes = service.history(code());
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      Change change = changes.get(i);
      entries.add(new Entry(change.at(), change.by(), i == changes.size() - 1, change.changes().stream().map(c -> new Line(label(c.field()), word(c.field(), c.before()), word(c.field(), c.after()))).toList()));
    }
    return entries;
  }

  public String review() {
    service.review(code());
    return done("review");
  }

  public String giveBack() {
    service.giveBack(code(), form.text("reason"));
    return done("return");
  }

  public String publish() {
    service.publish(code(), null);
    return done("publish");
  }

  public String schedule() {
    service.publish(code(), moment());
    return done("schedule");
  }

  public String withdraw() {
    service.withdraw(code(), form.text("reason"));
    return done("withdraw");
  }

  public String attach() {
    try {
      byte[] content = file == null ? new byte[0] : file.getInputStream().readNBytes(LARGEST);
      service.attach(code(), file == null ? "" : Objects.requireNonNullElse(file.getSubmittedFileName(), ""), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return done("attach");
  }

  public String detach() {
    String id = parameters.getOrDefault("file-id", "");
    service.detach(code(), id.matches("\\d{1,18}") ? Long.parseLong(id) : 0);
    return done("detach");
  }

  private Instant moment() {
    var day = form.day("publishDay");
    form.check();
    if (day == null) {
      throw RuleViolation.at("publishDay", SharedRule.MISSING);
    }
    try {
      return day.atTime(LocalTime.parse(Objects.requireNonNullElse(form.text("publishTime"), "00:00").replace('.', ':'))).atZone(ClockProducer.JAKARTA).toInstant();
    } catch (DateTimeParseException e) {
      throw RuleViolation.unknownValue("publishTime", String.valueOf(form.text("publishTime")));
    }
  }

  private String done(String step) {
    notice.next("notice.notice." + step + ".done", code());
    return "/notice/notice.xhtml?faces-redirect=true&code=" + code();
  }

  private String label(String field) {
    String key = "notice.field." + field;
    return texts.has(key) ? texts.get(key) : field;
  }

  private @Nullable String word(String field, @Nullable String value) {
    if (value == null) {
      return null;
    }
    return switch (field) {
      case "audience" -> String.join("; ", choices.words(Audience.read(value)));
      case "eligibility" -> String.join(" ", eligibility.of(Eligibility.read(value), frame.getLocale()));
      default -> LISTS.containsKey(field) ? texts.word(LISTS.get(field), value) : value;
    };
  }

  private String code() {
    return parameters.getOrDefault("code", "");
  }
}
