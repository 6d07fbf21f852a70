package id.canting.artisan.web;

import id.canting.notice.NoticeFacts;
import id.canting.notice.NoticeService;
import id.canting.shared.web.FrameBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Open notices that speak to the own business. */
@Named("ownNotices")
@RequestScoped
public class OwnNoticesBacking {
  private static final int FIRST = 3;

  @Inject NoticeService service;
  @Inject FrameBacking frame;

  private @Nullable List<NoticeFacts> items;

  /** The one that closes first at the beginning. */
  public List<NoticeFacts> getItems() {
    if (items == null) {
      items = service.mine();
    }
    return items;
  }

  /** Those for the first page. */
  public List<NoticeFacts> getFirst() {
    return getItems().subList(0, Math.min(FIRST, getItems().size()));
  }

  public String title(NoticeFacts notice) {
    return notice.title(frame.getLanguage());
  }
}
