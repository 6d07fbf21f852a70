package id.canting.programme.web;

import id.canting.programme.attendance.Certificate;
import id.canting.programme.attendance.CertificateService;
import id.canting.shared.web.FrameBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The public page that tells whether a certificate is genuine. */
@Named("certificate")
@RequestScoped
public class CertificateBacking {
  @Inject CertificateService service;
  @Inject FrameBacking frame;

  private @Nullable Certificate found;

  public void load() {
    found = service.verify(frame.getHere().first("code")).orElse(null);
  }

  /** Null where the code is nobody's. */
  public @Nullable Certificate getFound() {
    return found;
  }

  public boolean isAsked() {
    return frame.getHere().first("code") != null;
  }
}
