package id.canting.artisan.web;

import id.canting.notice.NoticeFacts;
import id.canting.notice.NoticeService;
import id.canting.notice.application.ApplicationRow;
import id.canting.notice.application.ApplicationService;
import id.canting.programme.eligibility.EligibilityWords;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the own business has applied for, and what became of it. */
@Named("ownApplications")
@RequestScoped
public class OwnApplicationsBacking {
  @Inject ApplicationService service;
  @Inject NoticeService notices;
  @Inject EligibilityWords words;
  @Inject FrameBacking frame;
  @Inject Notice notice;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private @Nullable List<ApplicationRow> items;
  private Map<Long, NoticeFacts> facts = Map.of();
  private EligibilityWords.@Nullable Sentences sentences;

  /** The newest first. */
  public List<ApplicationRow> getItems() {
    if (items == null) {
      List<ApplicationRow> found = service.mine();
      facts = notices.facts(found.stream().map(ApplicationRow::noticeId).collect(Collectors.toSet()));
      items = found;
    }
    return items;
  }

  public String title(ApplicationRow row) {
    NoticeFacts known = facts.get(row.noticeId());
    return known == null ? row.notice() : known.title(frame.getLanguage());
  }

  /** Why it was refused, in plain words. */
  public List<String> reasons(ApplicationRow row) {
    if (sentences == null) {
      sentences = words.in(frame.getLocale());
    }
    return sentences.of(row.reasons());
  }

  public boolean isWithdrawn() {
    return parameters.containsKey("withdraw");
  }

  public String withdraw() {
    service.withdraw(String.valueOf(parameters.get("withdraw")), null);
    notice.next("artisan.applications.withdrawn", "");
    return "/artisan/applications.xhtml?faces-redirect=true";
  }
}
