package id.canting.supervision.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.registry.ProfileSection;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.supervision.VisitFilter;
import id.canting.supervision.VisitRow;
import id.canting.supervision.VisitService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The latest visits made to a business and planned, on its profile. */
@Named("businessVisits")
@RequestScoped
public class VisitsSection implements ProfileSection {
  private static final int PLACE = 30;
  private static final int SHOWN = 10;

  @Inject VisitService service;
  @Inject CurrentUser user;

  private Page<VisitRow> visits = new Page<>(0, 0, SHOWN, List.of());

  @Override
  public int place() {
    return PLACE;
  }

  @Override
  public String view() {
    return "/WEB-INF/includes/business-visits.xhtml";
  }

  @Override
  public boolean read(String business) {
    if (user.may(Permission.VISIT_READ)) {
      visits = service.list(VisitFilter.of(business), new PageRequest(0, SHOWN, List.of(new PageRequest.Sort("date", true))));
    }
    return visits.total() > 0 || user.may(Permission.VISIT_CHANGE);
  }

  /** The latest first, those that lie ahead before them. */
  public Page<VisitRow> getVisits() {
    return visits;
  }
}
