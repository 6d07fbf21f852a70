package id.canting.programme.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.programme.activity.ActivityRecord;
import id.canting.programme.activity.ActivityService;
import id.canting.programme.activity.PhotoService;
import id.canting.programme.attendance.AttendanceRecord;
import id.canting.programme.attendance.AttendanceService;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import id.canting.shared.web.Draft;
import id.canting.shared.web.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One activity and who took part. */
@Named("activity")
@RequestScoped
public class ActivityBacking {
  private static final int LARGEST_PHOTO = 20 << 20;

  @Inject ActivityService service;
  @Inject PhotoService photos;
  @Inject Notice notice;
  @Inject AttendanceService attendances;
  @Inject ProgrammeHistory history;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private @Nullable List<ProgrammeHistory.Entry> changes;
  private @Nullable Part photo;
  private @Nullable ActivityRecord record;
  private @Nullable AttendanceRecord attendance;

  public void load() {
    getRecord();
  }

  public ActivityRecord getRecord() {
    if (record == null) {
      record = service.get(Objects.requireNonNullElse(parameters.get("code"), ""));
    }
    return record;
  }

  public AttendanceRecord getAttendance() {
    if (attendance == null) {
      attendance = attendances.get(getRecord().code());
    }
    return attendance;
  }

  /** Numbers of the photos; none for who may not see persons. */
  public List<Integer> getPhotos() {
    return isPersonal() ? photos.list(getRecord().code()) : List.of();
  }

  public @Nullable Part getPhoto() {
    return photo;
  }

  public void setPhoto(@Nullable Part photo) {
    this.photo = photo;
  }

  public String addPhoto() {
    byte[] sent = Draft.file(photo, LARGEST_PHOTO);
    if (sent == null) {
      throw RuleViolation.at("photo", SharedRule.MISSING);
    }
    photos.add(getRecord().code(), sent);
    return done("programme.activity.photo-added");
  }

  public String removePhoto() {
    photos.remove(getRecord().code(), Integer.parseInt(parameters.getOrDefault("number", "0")));
    return done("programme.activity.photo-removed");
  }

  private String done(String key) {
    notice.next(key, getRecord().code());
    return "/programme/activity.xhtml?faces-redirect=true&code=" + getRecord().code();
  }

  public boolean isChanging() {
    return user.may(Permission.PROGRAMME_CHANGE);
  }

  /** Whether its day has come and it was not cancelled. */
  public boolean isBegun() {
    return !getRecord().from().isAfter(LocalDate.now(clock)) && !"cancelled".equals(getRecord().status());
  }

  /** Whether names and certificates may be shown. */
  public boolean isPersonal() {
    return user.scope().personal();
  }

  public List<ProgrammeHistory.Entry> getHistory() {
    if (changes == null) {
      changes = history.read(service.history(getRecord().code()), "programme.ActivityStatus");
    }
    return changes;
  }

  /** Cost per participant, in rupiah; null where either is not known. */
  public @Nullable Long getEach() {
    Long cost = getRecord().cost();
    return cost == null || getRecord().participants() == 0 ? null : (Long) Math.round((double) cost / getRecord().participants());
  }
}
