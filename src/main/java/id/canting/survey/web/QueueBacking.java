package id.canting.survey.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.web.Address;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Notice;
import id.canting.shared.web.TextsBacking;
import id.canting.survey.QualityFlag;
import id.canting.survey.QualityService;
import id.canting.survey.RoundRecord;
import id.canting.survey.RoundService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Responses of a round that somebody should look at again; which ones are shown stands in the address. */
@Named("queue")
@RequestScoped
public class QueueBacking {
  private static final int SIZE = 20;
  private static final List<String> STATES = List.of("open", "returned", "accepted", "corrected");

  @Inject QualityService service;
  @Inject RoundService rounds;
  @Inject SurveyLabels labels;
  @Inject CurrentUser user;
  @Inject FrameBacking frame;
  @Inject TextsBacking texts;
  @Inject Notice notice;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private @Nullable RoundRecord round;
  private @Nullable Page<QualityFlag> page;

  /** A state that can be chosen. @param address of the list in that state */
  public record State(String code, String label, Address address, boolean chosen) {}

  public void load() {
    user.require(Permission.RESPONSE_ENTER);
    getPage();
  }

  public RoundRecord getRound() {
    if (round == null) {
      round = rounds.get(period());
    }
    return round;
  }

  public Page<QualityFlag> getPage() {
    if (page == null) {
      Address here = frame.getHere();
      page = service.queue(period(), state(), here.first("rule"), PageRequest.of(here.first("page"), here.first("size"), here.first("sort"), SIZE, "code", Set.of("code")));
    }
    return page;
  }

  public List<State> getStates() {
    Address here = frame.getHere().without("page");
    return STATES.stream().map(s -> new State(s, texts.get("survey.queue.state." + s), here.with("state", s), s.equals(state()))).toList();
  }

  /** Whether the user decides, in this round. */
  public boolean isDeciding() {
    return user.may(Permission.ROUND_RUN) && !getRound().closed();
  }

  /** Why somebody should look. */
  public String why(QualityFlag flag) {
    List<String> d = flag.details();
    return texts.of("survey.queue.why." + flag.kind(), d.get(0), d.size() > 1 ? d.get(1) : "", d.size() > 2 ? d.get(2) : "");
  }

  /** What the rule looks at; empty where that is the answers. */
  public String field(QualityFlag flag) {
    return flag.field() == null ? "" : labels.variable(getRound(), flag.field());
  }

  /** Address of the response. */
  public String response(QualityFlag flag) {
    return frame.at("/survey/enter.xhtml").with("period", period()).with("business", flag.business()).toString();
  }

  public boolean isDecided() {
    return parameters.containsKey("decision");
  }

  public String decide() {
    String business = String.valueOf(parameters.get("business"));
    boolean accepted = "accept".equals(parameters.get("decision"));
    service.decide(period(), business, String.valueOf(parameters.get("rule")), accepted, parameters.get("remark"));
    notice.next(accepted ? "survey.queue.accepted" : "survey.queue.returned", business);
    return "/survey/queue.xhtml?faces-redirect=true&period=" + period();
  }

  public String check() {
    notice.next("survey.queue.checked", Long.toString(service.check(period())));
    return "/survey/queue.xhtml?faces-redirect=true&period=" + period();
  }

  private String period() {
    return String.valueOf(parameters.get("period"));
  }

  private String state() {
    String said = frame.getHere().first("state");
    return said == null || said.isBlank() ? "open" : said;
  }
}
