package id.canting.insight.web;

import id.canting.insight.report.ReportCheck;
import id.canting.insight.report.ReportService;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import id.canting.shared.web.Draft;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The public page that tells whether a report, and a file of it, is as it was issued. The file is read in memory and not kept. */
@Named("reportCheck")
@RequestScoped
public class ReportCheckBacking {
  @Inject ReportService service;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private @Nullable ReportCheck found;
  private boolean read;
  private @Nullable Part file;
  private ReportService.@Nullable Comparison comparison;

  /** Null where the code is nobody's. */
  public @Nullable ReportCheck getFound() {
    if (!read) {
      found = service.verify(parameters.get("code")).orElse(null);
      read = true;
    }
    return found;
  }

  public String getCode() {
    return parameters.getOrDefault("code", "");
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  public void compare() {
    byte[] sent = Draft.file(file, ReportService.LARGEST + 1);
    if (sent == null) {
      throw RuleViolation.at("file", SharedRule.MISSING);
    }
    comparison = service.compare(getCode(), sent);
  }

  /** What the file in hand is; null before one was sent. */
  public ReportService.@Nullable Comparison getComparison() {
    return comparison;
  }
}
