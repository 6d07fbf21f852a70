package id.canting.artisan.web;

import id.canting.identity.CurrentUser;
import id.canting.programme.attendance.CertificateService;
import id.canting.programme.attendance.Part;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the own business took part in. */
@Named("ownAttendance")
@RequestScoped
public class OwnAttendanceBacking {
  @Inject CertificateService service;
  @Inject CurrentUser user;

  private @Nullable List<Part> parts;

  /** The latest first. */
  public List<Part> getParts() {
    if (parts == null) {
      parts = service.timeline(String.valueOf(user.scope().businessCode()));
    }
    return parts;
  }
}
