package id.canting.survey.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.web.Address;
import id.canting.shared.web.Draft;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Notice;
import id.canting.survey.AskedRow;
import id.canting.survey.ResponseService;
import id.canting.survey.RoundProgress;
import id.canting.survey.RoundRecord;
import id.canting.survey.RoundService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One round: how far it is, who is left to be asked, and its steps from open to closed. */
@Named("round")
@RequestScoped
public class RoundBacking {
  private static final int SIZE = 20;

  @Inject RoundService service;
  @Inject ResponseService responses;
  @Inject CurrentUser user;
  @Inject FrameBacking frame;
  @Inject Notice notice;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private final Draft form = new Draft();
  private @Nullable RoundRecord record;
  private @Nullable RoundProgress progress;
  private @Nullable Page<AskedRow> left;

  /** A figure with the address of the responses behind it. */
  public record Figure(String status, long n, Address list) {}

  public void load() {
    getRecord();
  }

  public RoundRecord getRecord() {
    if (record == null) {
      record = service.get(period());
    }
    return record;
  }

  public RoundProgress getProgress() {
    if (progress == null) {
      progress = service.progress(period());
    }
    return progress;
  }

  /** Texts of the small forms: why the round is reopened, which business joins the sample. */
  public Draft getForm() {
    return form;
  }

  /** Number of the present step, from 1; past the last when it is closed. */
  public int getStep() {
    return switch (getRecord().status()) {
      case "open" -> 1;
      case "in_review" -> 2;
      default -> 4;
    };
  }

  public boolean isSnowball() {
    return "snowball".equals(getKind());
  }

  /** How the sample was chosen. */
  public String getKind() {
    return getRecord().sample() == null ? "all" : Objects.requireNonNullElse(getRecord().sample().kind(), "all");
  }

  /** Whether the user may enter responses now. */
  public boolean isEntering() {
    boolean officer = user.may(Permission.ROUND_RUN);
    return user.may(Permission.RESPONSE_ENTER) && !getRecord().closed() && (officer || getRecord().status().equals("open"));
  }

  /** What became of those who were asked; each leads to its responses. */
  public List<Figure> getFigures() {
    RoundProgress.Line t = getProgress().total();
    return List.of(figure("lengkap", t.complete()), figure("sebagian", t.partial()), figure("tidak_ditemui", t.notMet()), figure("menolak", t.refused()), figure("tutup", t.closed()));
  }

  /** Businesses of the sample without any response, of one sentra when the address names it. Only for who enters. */
  public Page<AskedRow> getLeft() {
    if (left == null) {
      Address here = frame.getHere();
      PageRequest request = PageRequest.of(here.first("page"), here.first("size"), null, SIZE, "code", Set.of("code"));
      left = responses.left(period(), here.first("sentra"), request);
    }
    return left;
  }

  /** The share of those who were asked that has a response, whole percent; 0 without a sample. */
  public long done(RoundProgress.Line line) {
    return line.sampled() == 0 ? 0 : 100 * (line.sampled() - line.left()) / line.sampled();
  }

  public String review() {
    service.review(period());
    notice.next("survey.round.review.done", period());
    return here();
  }

  public String close() {
    service.close(period());
    notice.next("survey.round.close.done", period());
    return here();
  }

  public String reopen() {
    service.reopen(period(), form.text("reason"));
    notice.next("survey.round.reopen.done", period());
    return here();
  }

  public String add() {
    service.addToSample(period(), Objects.requireNonNullElse(form.text("business"), ""), form.text("via"));
    notice.next("survey.round.add.done", Objects.requireNonNullElse(form.text("business"), ""));
    return here();
  }

  private Figure figure(String status, long n) {
    return new Figure(status, n, frame.at("/survey/responses.xhtml").with("period", period()).with("status", status));
  }

  private String here() {
    return "/survey/round.xhtml?faces-redirect=true&period=" + getRecord().period();
  }

  private String period() {
    return Objects.requireNonNullElse(parameters.get("period"), "");
  }
}
