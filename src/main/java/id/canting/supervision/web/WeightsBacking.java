package id.canting.supervision.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.shared.web.Draft;
import id.canting.shared.web.ErrorsBacking;
import id.canting.shared.web.Notice;
import id.canting.supervision.planning.PlannerChange;
import id.canting.supervision.planning.PlannerDetails;
import id.canting.supervision.planning.PlannerPart;
import id.canting.supervision.planning.PlannerService;
import id.canting.supervision.planning.PlannerSettings;
import id.canting.supervision.planning.StartPoint;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form of the planner's settings, and who changed them before. */
@Named("plannerWeights")
@RequestScoped
public class WeightsBacking {
  @Inject PlannerService service;
  @Inject CurrentUser user;
  @Inject ErrorsBacking errors;
  @Inject Notice notice;

  private Draft form = new Draft();
  private @Nullable List<PlannerChange> changes;

  public void load() {
    user.require(Permission.VISIT_PLAN);
    form = draft(service.get());
  }

  public Draft getForm() {
    return form;
  }

  public List<PlannerPart> getParts() {
    return List.of(PlannerPart.values());
  }

  public List<PlannerChange> getChanges() {
    if (changes == null) {
      changes = service.changes();
    }
    return changes;
  }

  public String save() {
    errors.whenStale(() -> form.reconcile(draft(service.get())));
    Map<String, Integer> weights = new LinkedHashMap<>();
    for (PlannerPart part : PlannerPart.values()) {
      weights.put(part.code(), form.number("weights." + part.code()));
    }
    StartPoint start = new StartPoint(form.text("start.name"), form.real("start.lat"), form.real("start.lng"));
    form.check();
    service.change(form.version(), new PlannerDetails(weights, start));
    notice.next("supervision.weights.done", "");
    return "/supervision/planning.xhtml?faces-redirect=true";
  }

  private static Draft draft(PlannerSettings settings) {
    Draft draft = new Draft();
    settings.weights().forEach((part, weight) -> draft.show("weights." + part, weight));
    StartPoint start = settings.start();
    draft.show("start.name", start.name()).show("start.lat", degrees(start.lat())).show("start.lng", degrees(start.lng()));
    draft.setVersion(String.valueOf(settings.revision()));
    return draft;
  }

  private static @Nullable BigDecimal degrees(@Nullable Double value) {
    return value == null ? null : BigDecimal.valueOf(value);
  }
}
