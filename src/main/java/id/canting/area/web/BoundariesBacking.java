package id.canting.area.web;

import id.canting.area.boundary.BoundaryEvent;
import id.canting.area.boundary.BoundaryService;
import id.canting.area.boundary.BoundarySet;
import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.shared.web.Draft;
import id.canting.shared.web.ErrorsBacking;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Boundaries of sub-districts: a file is sent and looked at ({@code id}), then put in force; what was before can come back. */
@Named("boundaries")
@RequestScoped
public class BoundariesBacking {
  private static final int MOST = 4 * 1024 * 1024 + 1;
  private static final String PAGE = "/area/boundaries.xhtml?faces-redirect=true";

  @Inject BoundaryService service;
  @Inject CurrentUser user;
  @Inject ErrorsBacking errors;
  @Inject FrameBacking frame;
  @Inject Notice notice;

  private @Nullable Part file;
  private @Nullable List<BoundaryEvent> history;
  private @Nullable BoundarySet checked;

  public void load() {
    user.require(Permission.BOUNDARY_CHANGE);
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  /** The file that the address names, null without one. */
  public @Nullable BoundarySet getChecked() {
    String id = frame.getHere().first("id");
    if (checked == null && id != null && id.matches("\\d{1,15}")) {
      checked = service.get(Long.parseLong(id));
    }
    return checked;
  }

  /** The latest first. */
  public List<BoundaryEvent> getHistory() {
    if (history == null) {
      history = service.history();
    }
    return history;
  }

  /** What holds now; null where nothing does. */
  public @Nullable BoundaryEvent getCurrent() {
    return getHistory().isEmpty() || getHistory().get(0).set() == null ? null : getHistory().get(0);
  }

  public String send() {
    errors.othersBelongTo("file");
    Part sent = file;
    String name = sent == null || sent.getSubmittedFileName() == null ? "" : Path.of(sent.getSubmittedFileName()).getFileName().toString();
    return PAGE + "&id=" + service.check(name, Draft.file(sent, MOST)).id();
  }

  public String apply() {
    BoundarySet set = service.apply(Objects.requireNonNull(getChecked()).id());
    notice.next("area.boundaries.applied", set.fileName());
    return PAGE;
  }

  public String remove() {
    BoundaryEvent before = getCurrent();
    service.remove();
    notice.next("area.boundaries.removed", before == null ? "" : String.valueOf(before.fileName()));
    return PAGE;
  }
}
