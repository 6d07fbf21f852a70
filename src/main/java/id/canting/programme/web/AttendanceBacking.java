package id.canting.programme.web;

import id.canting.document.Photo;
import id.canting.document.Qr;
import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.programme.ProgrammeRule;
import id.canting.programme.activity.ActivityRecord;
import id.canting.programme.activity.ActivityService;
import id.canting.programme.attendance.AttendanceRecord;
import id.canting.programme.attendance.AttendanceService;
import id.canting.programme.attendance.AttendanceSet;
import id.canting.programme.attendance.Candidate;
import id.canting.programme.attendance.CardCode;
import id.canting.programme.attendance.CertificateService;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import id.canting.shared.web.Draft;
import id.canting.shared.web.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.annotation.RequestParameterValuesMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Attendance at the door: by card, by name, from a paper list; then the scores. */
@Named("attending")
@RequestScoped
public class AttendanceBacking {
  private static final int SHOWN = 200;
  private static final int LARGEST_PHOTO = 20 << 20;

  @Inject ActivityService activities;
  @Inject AttendanceService service;
  @Inject CertificateService certificates;
  @Inject CurrentUser user;
  @Inject Notice notice;
  @Inject @RequestParameterMap Map<String, String> parameters;
  @Inject @RequestParameterValuesMap Map<String, String[]> all;

  private final Draft form = new Draft().show("card", null).show("lines", null);
  private @Nullable List<Candidate> candidates;
  private @Nullable Part photo;
  private @Nullable ActivityRecord record;
  private @Nullable AttendanceRecord attendance;

  public void load() {
    user.require(Permission.ATTENDANCE_ENTER);
    getRecord();
  }

  public ActivityRecord getRecord() {
    if (record == null) {
      record = activities.get(Objects.requireNonNullElse(parameters.get("code"), ""));
    }
    return record;
  }

  public AttendanceRecord getAttendance() {
    if (attendance == null) {
      attendance = service.get(getRecord().code());
    }
    return attendance;
  }

  /** Whom the search found; nobody before a search. */
  public List<Candidate> getCandidates() {
    if (candidates == null) {
      candidates = isSearching() ? certificates.candidates(getRecord().code(), getQuery(), getSentra(), SHOWN) : List.of();
    }
    return candidates;
  }

  /** Also while what was found is being entered: the form must be there to be read. */
  public boolean isSearching() {
    return !getQuery().isBlank() || !getSentra().isBlank();
  }

  public String getQuery() {
    return Objects.requireNonNullElse(parameters.get("query"), "");
  }

  public String getSentra() {
    return Objects.requireNonNullElse(parameters.get("sentra"), "");
  }

  public Draft getForm() {
    return form;
  }

  public @Nullable Part getPhoto() {
    return photo;
  }

  public void setPhoto(@Nullable Part photo) {
    this.photo = photo;
  }

  /** A card that was scanned or typed. */
  public String enterCard() {
    return enter(List.of(CardCode.read(form.text("card"), "card")), "card");
  }

  /** A card that was photographed. */
  public String enterPhoto() {
    String said = Qr.read(Photo.of(sent(), "photo").full()).orElseThrow(() -> RuleViolation.at("photo", ProgrammeRule.PHOTO_WITHOUT_CODE));
    return enter(List.of(CardCode.read(said, "photo")), "card");
  }

  /** Those that were ticked. */
  public String enterTicked() {
    List<AttendanceSet.Entry> ticked = ticked();
    if (ticked.isEmpty()) {
      throw RuleViolation.at("who", SharedRule.MISSING);
    }
    return enter(ticked, "page");
  }

  /** A paper list that was typed. */
  public String enterLines() {
    return enter(CardCode.lines(form.text("lines"), "lines"), "page");
  }

  public String removeTicked() {
    List<AttendanceSet.Entry> ticked = ticked();
    if (ticked.isEmpty()) {
      throw RuleViolation.at("who", SharedRule.MISSING);
    }
    service.remove(getRecord().code(), AttendanceSet.of(ticked));
    return done("programme.attendance.removed", String.valueOf(ticked.size()));
  }

  /** Scores as they stand in the list. */
  public String saveScores() {
    Draft typed = new Draft();
    List<AttendanceSet.Entry> entries = new ArrayList<>();
    List<AttendanceRecord.Person> people = getAttendance().people();
    for (int i = 0; i < people.size(); i++) {
      String at = "people[" + i + "].";
      AttendanceRecord.Person one = people.get(i);
      typed.show(at + "before", score(i, "before", one)).show(at + "after", score(i, "after", one));
      entries.add(new AttendanceSet.Entry(one.business(), one.craftsperson(), typed.decimal(at + "before"), typed.decimal(at + "after")));
    }
    typed.check();
    service.score(getRecord().code(), AttendanceSet.of(entries));
    return done("programme.attendance.scored", getRecord().code());
  }

  /** A score as it was typed, else as it is stored. @param part before or after */
  public String score(int index, String part, AttendanceRecord.Person person) {
    Object stored = part.equals("before") ? person.before() : person.after();
    return Objects.requireNonNullElse(parameters.get(part + "-" + person.key()), stored == null ? "" : stored.toString());
  }

  private String enter(List<AttendanceSet.Entry> people, String source) {
    service.add(getRecord().code(), AttendanceSet.of(people), source);
    AttendanceSet.Entry first = people.get(0);
    return people.size() > 1 ? done("programme.attendance.entered-many", String.valueOf(people.size()))
        : done("programme.attendance.entered", Objects.requireNonNullElse(first.business(), String.valueOf(first.craftsperson())));
  }

  private String done(String key, String subject) {
    notice.next(key, subject);
    return "/programme/attendance.xhtml?faces-redirect=true&code=" + getRecord().code();
  }

  private List<AttendanceSet.Entry> ticked() {
    return Arrays.stream(all.getOrDefault("who", new String[0])).map(key -> CardCode.read(key, "who")).toList();
  }

  private byte[] sent() {
    byte[] content = Draft.file(photo, LARGEST_PHOTO);
    if (content == null) {
      throw RuleViolation.at("photo", SharedRule.MISSING);
    }
    return content;
  }
}
