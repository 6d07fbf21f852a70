package id.canting.insight.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.insight.report.ReportContent;
import id.canting.insight.report.ReportRequest;
import id.canting.insight.report.ReportService;
import id.canting.insight.report.ReportWords;
import id.canting.shared.web.Draft;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Notice;
import id.canting.shared.web.Once;
import id.canting.shared.web.Option;
import id.canting.shared.web.TextsBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form of a report: what it is about, who signs it; a preview, and the one click that issues it. */
@Named("newReport")
@RequestScoped
public class NewReportBacking {
  @Inject ReportService service;
  @Inject CurrentUser user;
  @Inject FrameBacking frame;
  @Inject TextsBacking texts;
  @Inject Notice notice;
  @Inject Once once;

  private final Draft form = new Draft();
  private @Nullable ReportContent preview;
  private @Nullable List<SelectItem> periods;

  public void load() {
    user.require(Permission.REPORT_ISSUE);
    ReportRequest begin = service.suggested();
    String asked = frame.getHere().first("period");
    form.show("period", asked == null ? begin.period() : asked).show("language", begin.language()).show("paper", begin.paper());
    ReportRequest.Signatory signer = begin.signatory();
    if (signer != null) {
      form.show("signatory.name", signer.name()).show("signatory.position", signer.position()).show("signatory.nip", signer.nip()).show("signatory.place", signer.place()).show("signatory.day", signer.day());
    }
    ReportRequest.Letterhead head = begin.letterhead();
    if (head != null) {
      form.show("letterhead.government", head.government()).show("letterhead.office", head.office()).show("letterhead.address", head.address());
    }
    form.setToken(once.getToken());
  }

  public Draft getForm() {
    return form;
  }

  public List<SelectItem> getPeriods() {
    if (periods == null) {
      ReportWords words = new ReportWords(frame.getLanguage());
      periods = service.periods().stream().map(p -> new SelectItem(p, words.period(p))).toList();
    }
    return periods;
  }

  public List<Option> getLanguages() {
    return options("language", "id", "en");
  }

  public List<Option> getPapers() {
    return options("paper", "F4", "A4");
  }

  /** Null until it was asked for. */
  public @Nullable ReportContent getPreview() {
    return preview;
  }

  public void look() {
    preview = service.preview(request());
  }

  public String issue() {
    return once.perform(form.getToken(), () -> {
      String number = service.issue(request()).number();
      notice.next("insight.new-report.done", number);
      return "/insight/report.xhtml?faces-redirect=true&number=" + number;
    });
  }

  private ReportRequest request() {
    ReportRequest.Signatory signer = new ReportRequest.Signatory(form.text("signatory.name"), form.text("signatory.position"), form.text("signatory.nip"), form.text("signatory.place"), form.day("signatory.day"));
    form.check();
    return new ReportRequest(form.text("period"), form.text("language"), form.text("paper"), signer,
        new ReportRequest.Letterhead(form.text("letterhead.government"), form.text("letterhead.office"), form.text("letterhead.address")));
  }

  private List<Option> options(String field, String... values) {
    return Stream.of(values).map(v -> new Option(v, texts.get("insight.reports." + field + "." + v), false)).toList();
  }
}
