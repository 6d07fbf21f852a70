package id.canting.supervision.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.shared.Codes;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.RuleViolation;
import id.canting.shared.web.Draft;
import id.canting.shared.web.Notice;
import id.canting.supervision.followup.FollowUpRow;
import id.canting.supervision.followup.FollowUpRule;
import id.canting.supervision.followup.FollowUpService;
import id.canting.supervision.followup.FollowUpStep;
import id.canting.supervision.followup.ManyFollowUps;
import id.canting.supervision.followup.ManyFollowUpsService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A step with many follow-ups: shows them first, then takes it. What was chosen travels with the form. */
@Named("changeFollowUps")
@RequestScoped
public class ChangeFollowUpsBacking {
  private static final int SHOWN = 20;

  @Inject FollowUpService service;
  @Inject ManyFollowUpsService many;
  @Inject FollowUpChoices choices;
  @Inject CurrentUser user;
  @Inject Notice notice;

  private final Draft form = new Draft().show("evidence", "").show("owner", "").show("person", "").show("due", "");
  private @Nullable Page<FollowUpRow> page;

  public void load() {
    user.require(Permission.FOLLOW_UP_TICK);
    if (getStep() != FollowUpStep.COMPLETE) {
      user.require(Permission.FOLLOW_UP_CHANGE);
    }
    getPage();
  }

  public Draft getForm() {
    return form;
  }

  public FollowUpStep getStep() {
    FollowUpStep step = Codes.read(FollowUpStep.class, choices.first("action"), "action");
    return step == null ? FollowUpStep.COMPLETE : step;
  }

  /** The first of those that are meant, and how many there are. */
  public Page<FollowUpRow> getPage() {
    if (page == null) {
      page = isAll() || !getIds().isEmpty() ? service.list(choices.filter(), new PageRequest(0, SHOWN, List.of(new PageRequest.Sort("status", false)))) : new Page<>(0, 0, SHOWN, List.of());
    }
    return page;
  }

  /** Whether all rows of the filter are meant, not only those that were ticked. */
  public boolean isAll() {
    return "all".equals(choices.first("which"));
  }

  public Set<String> getIds() {
    return isAll() ? Set.of() : choices.values("ids");
  }

  /** What the form must carry along. */
  public List<Map.Entry<String, String>> getCarried() {
    String names = isAll() ? FollowUpChoices.NAMES : "ids";
    return List.of(names.split(",")).stream().map(n -> Map.entry(n, String.join(",", n.equals("query") || n.equals("person") ? single(n) : choices.values(n)))).filter(e -> !e.getValue().isEmpty()).toList();
  }

  private Set<String> single(String name) {
    String value = choices.first(name);
    return value == null ? Set.of() : Set.of(value);
  }

  public List<String> getPersons() {
    return service.persons();
  }

  public String perform() {
    List<Long> ids = isAll() ? null : getIds().stream().map(ChangeFollowUpsBacking::key).toList();
    Map<String, String> said = form.getValues();
    ManyFollowUps.Outcome outcome = many.change(choices.filter(), new ManyFollowUps(getStep().code(), ids, isAll(), said.get("evidence"), said.get("owner"), said.get("person"), said.get("due")));
    notice.next(outcome.left() == 0 ? "supervision.change-follow-ups.done" : "supervision.change-follow-ups.done-some", outcome.left() == 0 ? String.valueOf(outcome.changed()) : outcome.changed() + " / " + (outcome.changed() + outcome.left()));
    return "/supervision/follow-ups.xhtml?faces-redirect=true";
  }

  private static Long key(String id) {
    if (!id.matches("[0-9]{1,18}")) {
      throw new RuleViolation(FollowUpRule.UNKNOWN);
    }
    return Objects.requireNonNull(Long.valueOf(id));
  }
}
