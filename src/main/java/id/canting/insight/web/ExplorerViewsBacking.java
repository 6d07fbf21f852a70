package id.canting.insight.web;

import id.canting.insight.explorer.SavedView;
import id.canting.insight.explorer.SavedViewService;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import id.canting.shared.web.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The views that somebody keeps, and keeping and deleting one. */
@Named("explorerViews")
@RequestScoped
public class ExplorerViewsBacking {
  @Inject SavedViewService service;
  @Inject Notice notice;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private @Nullable List<SavedView> views;

  public List<SavedView> getViews() {
    if (views == null) {
      views = service.list();
    }
    return views;
  }

  public boolean isSaved() {
    return parameters.containsKey("save");
  }

  public boolean isDeleted() {
    return parameters.containsKey("delete");
  }

  /** As it was typed. */
  public String getName() {
    return parameters.getOrDefault("name", "");
  }

  public boolean isShared() {
    return parameters.containsKey("shared");
  }

  public String save() {
    SavedView kept = service.save(parameters.get("name"), parameters.get("query"), isShared());
    notice.next("insight.explorer.views.saved", kept.name());
    return "/insight/explorer.xhtml?faces-redirect=true&" + kept.query();
  }

  public String delete() {
    SavedView gone = getViews().stream().filter(v -> String.valueOf(v.id()).equals(parameters.get("delete"))).findFirst().orElseThrow(() -> new RuleViolation(SharedRule.ROW_UNKNOWN));
    service.delete(gone.id());
    notice.next("insight.explorer.views.deleted", gone.name());
    return "/insight/explorer.xhtml?faces-redirect=true";
  }
}
