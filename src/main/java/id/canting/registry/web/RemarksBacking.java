package id.canting.registry.web;

import id.canting.registry.freshness.FreshnessService;
import id.canting.registry.freshness.ProfileAnswer;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.web.Address;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What owners found wrong in their profiles, until the office has seen to it. */
@Named("remarks")
@RequestScoped
public class RemarksBacking {
  private static final int SIZE = 20;

  @Inject FreshnessService freshness;
  @Inject FrameBacking frame;
  @Inject Notice notice;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private Page<ProfileAnswer> page = new Page<>(0, 0, SIZE, List.of());

  public void load() {
    Address here = frame.getHere();
    page = freshness.waiting(PageRequest.of(here.first("page"), here.first("size"), here.first("sort"), SIZE, "at", Set.of("at")));
  }

  public Page<ProfileAnswer> getPage() {
    return page;
  }

  public boolean isSettled() {
    return parameters.containsKey("settle");
  }

  public String settle() {
    String id = parameters.get("settle");
    ProfileAnswer settled = freshness.settle(id.matches("\\d{1,18}") ? Long.parseLong(id) : 0);
    notice.next("registry.remarks.done", settled.business());
    return "/registry/remarks.xhtml?faces-redirect=true";
  }
}
