package id.canting.notice.web;

import id.canting.document.StoredFile;
import id.canting.notice.NoticeRecord;
import id.canting.notice.NoticeRule;
import id.canting.notice.NoticeService;
import id.canting.notice.NoticeTexts;
import id.canting.notice.PublicNoticeService;
import id.canting.shared.RuleViolation;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Notices at their short address {@code /p/PGM-0001}, the list of them at {@code /p}: without sign-in, session or script. {@code /p/1} leads to the same.
 */
@WebServlet({"/p", "/p/*"})
public class NoticePageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String VIEWS = "/WEB-INF/notice/";
  private static final Pattern NOTICE = Pattern.compile("/(?i:pgm-)?0*([0-9]{1,9})(?:/(print|share|calendar\\.ics|files/([0-9]{1,18})))?/?");
  private static final Pattern ROBOT = Pattern.compile("(?i)bot|crawl|spider|slurp|preview|facebookexternalhit|whatsapp|telegram|curl|wget|monitor");

  @Inject transient NoticeService notices;
  @Inject transient PublicNoticeService open;
  @Inject transient RenderedPages kept;
  @Inject transient OpenPages pages;
  @Inject transient OpenBacking view;
  @Inject transient OpenStyle style;
  @Inject transient SubscriptionPages subscriptions;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    Matcher matcher = NOTICE.matcher(path);
    if (path.isEmpty() || path.equals("/")) {
      list(request, response);
    } else if (path.equals("/preview.png")) {
      picture(response);
    } else if (subscriptions.knows(path)) {
      subscriptions.show(request, response, path);
    } else if (matcher.matches()) {
      String code = "PGM-%04d".formatted(Integer.parseInt(matcher.group(1)));
      try {
        one(request, response, code, matcher.group(2), matcher.group(3), path);
      } catch (RuleViolation e) {
        nothing(request, response);
      }
    } else {
      nothing(request, response);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    if (subscriptions.knows(path)) {
      subscriptions.take(request, response, path);
    } else {
      nothing(request, response);
    }
  }

  private void one(HttpServletRequest request, HttpServletResponse response, String code, @Nullable String what, @Nullable String file, String path) throws IOException {
    String language = begin(request, "/p/" + code);
    if (!path.startsWith("/" + code)) {
      appeared(code);
      response.sendRedirect(request.getContextPath() + view.at("/p/" + code + (what == null ? "" : "/" + what)));
    } else if (file != null) {
      send(response, notices.file(code, Long.parseLong(file)));
    } else if ("share".equals(what)) {
      open.share(code);
      view.show(notices.get(code));
      response.sendRedirect(view.whatsApp());
    } else if ("calendar.ics".equals(what)) {
      NoticeRecord notice = appeared(code);
      FeedServlet.calendar(response, new NoticeCalendar(view).of(List.of(notice)), code);
    } else {
      page(request, response, code, language, what == null ? "page" : what);
    }
  }

  private void page(HttpServletRequest request, HttpServletResponse response, String code, String language, String which) throws IOException {
    AtomicReference<Long> id = new AtomicReference<>();
    Optional<RenderedPages.Kept> page = kept.get(code + " " + which + " " + language, () -> open.stamp(code).map(stamp -> {
      id.set(stamp.id());
      return stamp.text();
    }), () -> {
      view.show(notices.get(code));
      return pages.render(request, response, VIEWS + which + ".xhtml");
    });
    if (page.isEmpty()) {
      nothing(request, response);
      return;
    }
    pages.send(request, response, page.get(), OpenPages.HTML, language);
    if (which.equals("page") && request.getMethod().equals("GET") && !isRobot(request)) {
      open.read(id.get());
    }
  }

  private void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String language = begin(request, "/p");
    RenderedPages.Kept page = kept.get("list " + language, () -> Optional.of(open.listStamp()), () -> {
      view.show(open.lists());
      return pages.render(request, response, VIEWS + "list.xhtml");
    }).orElseThrow();
    pages.send(request, response, page, OpenPages.HTML, language);
  }

  private void nothing(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String language = begin(request, "/p");
    pages.sendOnce(request, response, HttpServletResponse.SC_NOT_FOUND, pages.render(request, response, VIEWS + "nothing.xhtml"), language);
  }

  private NoticeRecord appeared(String code) {
    NoticeRecord notice = notices.get(code);
    if (!notice.appeared()) {
      throw new RuleViolation(NoticeRule.UNKNOWN);
    }
    return notice;
  }

  private String begin(HttpServletRequest request, String path) {
    String language = language(request);
    view.begin(language, request.getContextPath() + path, style.text());
    return language;
  }

  static String language(HttpServletRequest request) {
    String asked = request.getParameter("lang");
    return asked != null && NoticeTexts.LANGUAGES.contains(asked) ? asked : "id";
  }

  static void send(HttpServletResponse response, StoredFile.Content content) throws IOException {
    response.setContentType(content.file().mediaType());
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader("Content-Disposition", "inline; filename*=UTF-8''" + URLEncoder.encode(content.file().name(), StandardCharsets.UTF_8).replace("+", "%20"));
    response.setContentLength(content.bytes().length);
    response.getOutputStream().write(content.bytes());
  }

  private void picture(HttpServletResponse response) throws IOException {
    try (InputStream in = getServletContext().getResourceAsStream("/WEB-INF/resources/canting/preview.png")) {
      response.setContentType("image/png");
      response.setHeader("Cache-Control", "public, max-age=86400");
      in.transferTo(response.getOutputStream());
    }
  }

  private static boolean isRobot(HttpServletRequest request) {
    String agent = request.getHeader("User-Agent");
    return agent == null || ROBOT.matcher(agent).find();
  }
}
