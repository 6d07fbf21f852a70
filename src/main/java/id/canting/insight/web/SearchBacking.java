package id.canting.insight.web;

import id.canting.identity.CurrentUser;
import id.canting.insight.search.Hit;
import id.canting.insight.search.HitGroup;
import id.canting.insight.search.RecentService;
import id.canting.insight.search.SearchResult;
import id.canting.insight.search.SearchService;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is found by {@code q} of the address; without it, what the user opened last. */
@Named("search")
@RequestScoped
public class SearchBacking {
  private static final int SIZE = 8;
  private static final int RECENT = 20;

  @Inject SearchService service;
  @Inject RecentService recents;
  @Inject CurrentUser user;
  @Inject FrameBacking frame;
  @Inject Notice notice;
  @Inject HttpServletRequest request;

  private SearchResult result = new SearchResult("", null, List.of());
  private @Nullable List<Hit> recent;

  /** @return the page of the record whose code was typed, null to stay */
  public @Nullable String load() {
    result = service.find(frame.getHere().first("q"), SIZE, frame.getLocale());
    Hit exact = result.exact();
    if (exact == null || exact.path().startsWith("/p/")) {
      return null;
    }
    return exact.path() + (exact.path().contains("?") ? "&" : "?") + "faces-redirect=true";
  }

  public SearchResult getResult() {
    return result;
  }

  public String getQuery() {
    return result.query();
  }

  public List<HitGroup> getGroups() {
    return result.groups();
  }

  public List<Hit> getRecent() {
    if (recent == null) {
      recent = recents.list(RECENT, frame.getLocale());
    }
    return recent;
  }

  /** Whether names of persons can be looked for. */
  public boolean isPersonal() {
    return user.scope().personal();
  }

  public String clear() {
    recents.clear();
    RecentFilter.forget(request);
    notice.next("insight.search.recent.cleared", "");
    return "/insight/search.xhtml?faces-redirect=true";
  }
}
