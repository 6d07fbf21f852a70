package id.canting.survey.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.shared.web.Draft;
import id.canting.shared.web.ErrorsBacking;
import id.canting.shared.web.Notice;
import id.canting.survey.RoundRecord;
import id.canting.survey.RoundService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form that changes days and note of a round's field work. */
@Named("editRound")
@RequestScoped
public class EditRoundBacking {
  @Inject RoundService service;
  @Inject ErrorsBacking errors;
  @Inject CurrentUser user;
  @Inject Notice notice;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private Draft form = new Draft();
  private @Nullable RoundRecord record;

  public void load() {
    user.require(Permission.ROUND_RUN);
    form = RoundForm.of(getRecord());
  }

  public Draft getForm() {
    return form;
  }

  public RoundRecord getRecord() {
    if (record == null) {
      record = service.get(period());
    }
    return record;
  }

  public String save() {
    errors.whenStale(() -> form.reconcile(RoundForm.of(service.get(period()))));
    RoundRecord changed = service.plan(period(), form.version(), RoundForm.plan(form));
    notice.next("survey.edit-round.done", changed.period());
    return "/survey/round.xhtml?faces-redirect=true&period=" + changed.period();
  }

  private String period() {
    return Objects.requireNonNullElse(parameters.get("period"), "");
  }
}
