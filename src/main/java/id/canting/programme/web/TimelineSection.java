package id.canting.programme.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.programme.attendance.CertificateService;
import id.canting.programme.attendance.Part;
import id.canting.registry.ProfileSection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What a business took part in, on its profile. */
@Named("businessTimeline")
@RequestScoped
public class TimelineSection implements ProfileSection {
  private static final int PLACE = 20;

  @Inject CertificateService service;
  @Inject CurrentUser user;

  private List<Part> parts = List.of();

  @Override
  public int place() {
    return PLACE;
  }

  @Override
  public String view() {
    return "/WEB-INF/includes/business-timeline.xhtml";
  }

  @Override
  public boolean read(String business) {
    parts = user.may(Permission.ATTENDANCE_READ) ? service.timeline(business) : List.of();
    return !parts.isEmpty();
  }

  /** The latest first. */
  public List<Part> getParts() {
    return parts;
  }
}
