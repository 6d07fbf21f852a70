package id.canting.insight.web;

import id.canting.insight.report.ReportContent;
import id.canting.insight.report.ReportRecord;
import id.canting.insight.report.ReportService;
import id.canting.shared.web.Draft;
import id.canting.shared.web.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An issued report at its permanent address. */
@Named("report")
@RequestScoped
public class ReportBacking {
  @Inject ReportService service;
  @Inject Notice notice;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private final Draft form = new Draft();
  private ReportService.@Nullable Issued issued;

  public void load() {
    issued();
    form.show("reason", "");
  }

  public ReportRecord getRecord() {
    return issued().report();
  }

  public ReportContent getContent() {
    return issued().content();
  }

  /** Where anybody verifies it. */
  public String getVerification() {
    return service.verification(getRecord().number());
  }

  public Draft getForm() {
    return form;
  }

  public String withdraw() {
    String number = service.withdraw(number(), form.text("reason")).number();
    notice.next("insight.report-page.withdrawn-now", number);
    return "/insight/report.xhtml?faces-redirect=true&number=" + number;
  }

  private ReportService.Issued issued() {
    if (issued == null) {
      issued = service.get(number());
    }
    return issued;
  }

  private String number() {
    return parameters.getOrDefault("number", "");
  }
}
