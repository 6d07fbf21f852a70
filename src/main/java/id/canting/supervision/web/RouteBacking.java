package id.canting.supervision.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.shared.web.Address;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Notice;
import id.canting.shared.web.Option;
import id.canting.supervision.planning.Point;
import id.canting.supervision.schedule.AssignmentLetter;
import id.canting.supervision.schedule.LetterDetails;
import id.canting.supervision.schedule.LetterPaper;
import id.canting.supervision.schedule.LetterService;
import id.canting.supervision.schedule.Route;
import id.canting.supervision.schedule.ScheduleService;
import id.canting.supervision.schedule.ScheduledVisit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An officer's day: the order of the stops with their distances, and the letter of assignment. Officer, day and start stand in the address. */
@Named("visitRoute")
@RequestScoped
public class RouteBacking {
  @Inject ScheduleService service;
  @Inject LetterService letters;
  @Inject PlanningChoices choices;
  @Inject CurrentUser user;
  @Inject FrameBacking frame;
  @Inject Notice notice;
  @Inject Clock clock;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private @Nullable Route route;
  private @Nullable List<AssignmentLetter> issued;

  public void load() {
    user.require(Permission.VISIT_PLAN);
    getRoute();
  }

  public String getOfficer() {
    String asked = frame.getHere().first("officer");
    return asked == null ? user.username() : asked;
  }

  public LocalDate getDay() {
    String asked = frame.getHere().first("day");
    try {
      return asked == null ? LocalDate.now(clock) : LocalDate.parse(asked);
    } catch (DateTimeException e) {
      return LocalDate.now(clock);
    }
  }

  public Route getRoute() {
    if (route == null) {
      route = service.route(getOfficer(), getDay(), frame.getHere().first("start"));
    }
    return route;
  }

  public boolean isEmpty() {
    return getRoute().stops().isEmpty() && getRoute().unplaced().isEmpty();
  }

  /** Fields of the letter's form; all may be left empty. */
  public List<String> getFields() {
    return List.of("basis", "place", "signatory");
  }

  /** What the form of the letter was sent with. */
  public String typed(String field) {
    return parameters.getOrDefault(field, "");
  }

  public boolean isSent() {
    return parameters.containsKey("issue");
  }

  public List<PlanningChoices.Group> getStarts() {
    return choices.starts(frame.getHere().first("start"));
  }

  public List<Option> getOfficers() {
    List<String> names = new ArrayList<>(choices.getOfficers());
    if (!names.contains(getOfficer())) {
      names.add(0, getOfficer());
    }
    return names.stream().map(o -> new Option(o, o, o.equals(getOfficer()))).toList();
  }

  /** Opens the place in the map of a phone. */
  public String geo(ScheduledVisit visit) {
    Point at = visit.point();
    return at == null ? "" : String.format(Locale.ROOT, "geo:%1$.6f,%2$.6f?q=%1$.6f,%2$.6f", at.lat(), at.lng());
  }

  /** Opens the place in a map of the web. */
  public String map(ScheduledVisit visit) {
    Point at = visit.point();
    return at == null ? "" : String.format(Locale.ROOT, "https://www.openstreetmap.org/?mlat=%1$.6f&mlon=%2$.6f#map=16/%1$.6f/%2$.6f", at.lat(), at.lng());
  }

  /** Letters that were issued for this day, the newest first. */
  public List<AssignmentLetter> getIssued() {
    if (issued == null) {
      issued = letters.of(getOfficer(), getDay());
    }
    return issued;
  }

  public String number(AssignmentLetter letter) {
    return LetterPaper.number(letter);
  }

  public Address getEarlier() {
    return frame.getHere().with("day", getDay().minusDays(1));
  }

  public Address getLater() {
    return frame.getHere().with("day", getDay().plusDays(1));
  }

  public String issue() {
    AssignmentLetter letter = letters.issue(new LetterDetails(getOfficer(), getDay(), typed("basis"), typed("place"), typed("signatory")));
    notice.next("supervision.letter.issued", number(letter));
    Address next = frame.at("/supervision/route.xhtml").with("officer", getOfficer()).with("day", getDay()).with("start", frame.getHere().first("start"));
    return next.toString().substring(frame.at("").path().length()).replaceFirst("\\?", "?faces-redirect=true&");
  }
}
