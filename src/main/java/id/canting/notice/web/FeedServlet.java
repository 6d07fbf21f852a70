package id.canting.notice.web;

import id.canting.notice.NoticeRecord;
import id.canting.notice.PublicNoticeService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Open notices for readers of feeds and for calendars. */
@WebServlet({"/feed.atom", "/calendar.ics"})
public class FeedServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String CALENDAR = "text/calendar;charset=UTF-8";

  @Inject transient PublicNoticeService open;
  @Inject transient RenderedPages kept;
  @Inject transient OpenPages pages;
  @Inject transient OpenBacking view;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String language = NoticePageServlet.language(request);
    boolean feed = request.getServletPath().equals("/feed.atom");
    view.begin(language, request.getContextPath() + request.getServletPath(), "");
    RenderedPages.Kept page = kept.get(request.getServletPath() + " " + language, () -> Optional.of(open.listStamp()), () -> feed ? feed() : new NoticeCalendar(view).of(open.lists().open())).orElseThrow();
    if (!feed) {
      response.setHeader("Content-Disposition", "inline; filename=\"canting.ics\"");
    }
    pages.send(request, response, page, feed ? "application/atom+xml;charset=UTF-8" : CALENDAR, language);
  }

  private String feed() {
    List<NoticeRecord> latest = open.lists().open().stream().sorted(Comparator.comparing((NoticeRecord n) -> Objects.requireNonNull(n.publishAt())).reversed()).toList();
    return new NoticeFeed(view).of(latest);
  }

  static void calendar(HttpServletResponse response, String text, String name) throws IOException {
    response.setContentType(CALENDAR);
    response.setHeader("Content-Disposition", "inline; filename=\"" + name + ".ics\"");
    response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }
}
