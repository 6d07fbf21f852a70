package id.canting.supervision.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.shared.web.Draft;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Notice;
import id.canting.supervision.VisitChanges;
import id.canting.supervision.VisitRecord;
import id.canting.supervision.VisitReviewService;
import id.canting.supervision.VisitService;
import id.canting.supervision.checklist.AnswerWords;
import id.canting.supervision.checklist.Question;
import id.canting.supervision.followup.FollowUpOutline;
import id.canting.supervision.photo.VisitPhotoService;
import id.canting.survey.instrument.Label;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One visit: what was told, what differs from the visit before, and its steps. */
@Named("visit")
@RequestScoped
public class VisitBacking {
  private static final List<String> STEPS = List.of("planned", "in_progress", "submitted", "reviewed", "closed");

  @Inject VisitService service;
  @Inject VisitReviewService reviews;
  @Inject VisitPhotoService photos;
  @Inject FrameBacking frame;
  @Inject Notice notice;
  @Inject CurrentUser user;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private final Draft form = new Draft().show("remark", "").show("reason", "");
  private @Nullable VisitRecord record;
  private @Nullable List<Line> lines;
  private @Nullable VisitChanges changes;
  private @Nullable List<String> pictures;
  private @Nullable List<FollowUpOutline> followUps;

  /** A question with its answer in words. @param before of the visit before, where it differs; null: it does not */
  public record Line(String question, String answer, @Nullable String before) {}

  public void load() {
    getRecord();
  }

  public VisitRecord getRecord() {
    if (record == null) {
      String edition = Objects.requireNonNullElse(parameters.get("edition"), "");
      String uuid = Objects.requireNonNullElse(parameters.get("uuid"), "");
      record = edition.matches("\\d{1,6}") ? service.edition(uuid, Integer.parseInt(edition)) : service.get(uuid);
    }
    return record;
  }

  /** Whether an edition is shown that was corrected later. */
  public boolean isFormer() {
    return getRecord().editions().stream().anyMatch(e -> e.edition() == getRecord().edition());
  }

  /** Against the visit before; of an edition that was corrected nothing is compared. */
  public VisitChanges getChanges() {
    if (changes == null) {
      changes = isFormer() ? new VisitChanges(null, List.of()) : service.changes(getRecord().uuid());
    }
    return changes;
  }

  public List<Line> getLines() {
    if (lines == null) {
      Map<String, VisitChanges.Answer> differing = getChanges().changes().stream().collect(Collectors.toMap(VisitChanges.Answer::question, c -> c));
      List<Line> all = new ArrayList<>();
      for (Question question : getRecord().definition().questions()) {
        VisitChanges.Answer change = differing.get(question.code());
        Label answer = AnswerWords.of(question, getRecord().kept().get(question.code()));
        if (!question.isPhoto() && (answer != null || change != null)) {
          all.add(new Line(question.label().text(frame.getLocale()), answer == null ? "" : answer.text(frame.getLocale()), change == null ? null : change.before() == null ? "" : change.before().text(frame.getLocale())));
        }
      }
      lines = all;
    }
    return lines;
  }

  public String getChecklistName() {
    return getRecord().definition().name().text(frame.getLocale());
  }

  /** UUIDs of the photos that have come. */
  public List<String> getPictures() {
    if (pictures == null) {
      VisitRecord visit = getRecord();
      Stream<String> ofAnswers = visit.definition().questions().stream().filter(Question::isPhoto).map(q -> visit.kept().get(q.code())).filter(Objects::nonNull);
      pictures = Stream.concat(ofAnswers, visit.photos().stream()).distinct().filter(photos.list(visit.uuid())::contains).toList();
    }
    return pictures;
  }

  public List<FollowUpOutline> getFollowUps() {
    if (followUps == null) {
      followUps = service.followUps(getRecord().uuid());
    }
    return followUps;
  }

  /** SVG path of the signature, null without one. */
  public @Nullable String getSigned() {
    return getRecord().signature() == null ? null : getRecord().signature().path();
  }

  public Draft getForm() {
    return form;
  }

  public boolean isChanging() {
    return user.may(Permission.VISIT_CHANGE) && !isFormer();
  }

  public boolean isWritten() {
    return getRecord().written();
  }

  public boolean isCancellable() {
    return List.of("planned", "in_progress").contains(getRecord().status()) && getRecord().edition() == 1;
  }

  public List<String> getSteps() {
    return STEPS.stream().map(s -> "supervision.VisitStatus." + s).toList();
  }

  /** Place of the present status among the steps, from 1. */
  public int getStep() {
    String status = getRecord().status();
    return "closed".equals(status) ? STEPS.size() + 1 : STEPS.indexOf("returned".equals(status) ? "in_progress" : status) + 1;
  }

  public String move() {
    VisitRecord moved = reviews.move(getRecord().uuid(), parameters.get("status"), form.text("remark"));
    notice.next("supervision.visit.moved." + moved.status(), "");
    return here();
  }

  public String correct() {
    reviews.correct(getRecord().uuid(), form.text("reason"));
    notice.next("supervision.visit.correcting", "");
    return here();
  }

  private String here() {
    return "/supervision/visit.xhtml?faces-redirect=true&uuid=" + getRecord().uuid();
  }
}
