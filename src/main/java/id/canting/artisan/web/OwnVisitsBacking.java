package id.canting.artisan.web;

import id.canting.identity.CurrentUser;
import id.canting.shared.PageRequest;
import id.canting.shared.web.FrameBacking;
import id.canting.supervision.VisitFilter;
import id.canting.supervision.VisitRecord;
import id.canting.supervision.VisitRow;
import id.canting.supervision.VisitService;
import id.canting.supervision.checklist.AnswerWords;
import id.canting.supervision.checklist.Question;
import id.canting.supervision.followup.FollowUpOutline;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Visits of the office to the own business. */
@Named("ownVisits")
@RequestScoped
public class OwnVisitsBacking {
  private static final int MOST = 50;

  @Inject VisitService service;
  @Inject CurrentUser user;
  @Inject FrameBacking frame;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private @Nullable List<VisitRow> items;
  private @Nullable VisitRecord one;
  private @Nullable List<FollowUpOutline> tasks;

  /** A question and its answer in words. */
  public record Line(String question, String answer) {}

  /** The latest first, at most fifty. */
  public List<VisitRow> getItems() {
    if (items == null) {
      items = service.list(VisitFilter.of(String.valueOf(user.scope().businessCode())), new PageRequest(0, MOST, List.of(new PageRequest.Sort("date", true)))).items();
    }
    return items;
  }

  public boolean isAsked() {
    return parameters.containsKey("uuid");
  }

  /** The one that the address names. */
  public VisitRecord getOne() {
    if (one == null) {
      one = service.get(Objects.requireNonNullElse(parameters.get("uuid"), ""));
    }
    return one;
  }

  public List<FollowUpOutline> getTasks() {
    if (tasks == null) {
      tasks = service.followUps(getOne().uuid());
    }
    return tasks;
  }

  public List<Line> getLines() {
    List<Line> lines = new ArrayList<>();
    for (Question question : getOne().definition().questions()) {
      String answer = getOne().kept().get(question.code());
      if (answer != null && !question.isPhoto()) {
        lines.add(new Line(question.label().text(frame.getLocale()), Objects.requireNonNull(AnswerWords.of(question, answer)).text(frame.getLocale())));
      }
    }
    return lines;
  }
}
