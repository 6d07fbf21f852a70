package id.canting.notice.web;

import id.canting.notice.mailing.SubscriptionService;
import id.canting.shared.RuleViolation;
import id.canting.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The pages that subscribe to notices, confirm it and end it. Links of letters change nothing by themselves: programs that look through mail follow them too. */
@ApplicationScoped
class SubscriptionPages {
  private static final String SUBSCRIBE = "/subscribe";
  private static final String SUBSCRIPTION = "/subscription";

  @Inject SubscriptionService service;
  @Inject OpenPages pages;
  @Inject OpenBacking view;
  @Inject OpenStyle style;

  boolean knows(String path) {
    return path.equals(SUBSCRIBE) && service.offered() || path.equals(SUBSCRIPTION);
  }

  void show(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
    String token = request.getParameter("token");
    begin(request, path);
    if (path.equals(SUBSCRIBE)) {
      answer(request, response, 200, null, null, null, null);
      return;
    }
    try {
      answer(request, response, 200, token, service.get(token).email(), null, service.get(token).confirmed() ? "confirmed" : "asked");
    } catch (RuleViolation e) {
      answer(request, response, 404, null, null, sentence(e), null);
    }
  }

  void take(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
    String token = request.getParameter("token");
    String email = request.getParameter("email");
    begin(request, path);
    try {
      if (path.equals(SUBSCRIBE)) {
        service.subscribe(email, view.getLanguage());
        answer(request, response, 200, null, email, null, "sent");
      } else if (request.getParameter("confirm") != null) {
        answer(request, response, 200, token, service.confirm(token).email(), null, "confirmed");
      } else {
        service.unsubscribe(token);
        answer(request, response, 200, null, null, null, "left");
      }
    } catch (RuleViolation e) {
      answer(request, response, e.rule().kind().status(), null, email, sentence(e), null);
    }
  }

  private void begin(HttpServletRequest request, String path) {
    view.begin(NoticePageServlet.language(request), request.getContextPath() + "/p" + path, style.text());
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, int status, @Nullable String token, @Nullable String typed, @Nullable String error, @Nullable String done)
      throws IOException {
    view.ask(token, typed, error, done);
    String which = view.getPath().endsWith(SUBSCRIBE) ? "subscribe" : "subscription";
    pages.sendOnce(request, response, status, pages.render(request, response, "/WEB-INF/notice/" + which + ".xhtml"), view.getLanguage());
  }

  private String sentence(RuleViolation violation) {
    return Texts.get(view.getLocale(), violation.rule().messageKey(), violation.violations().get(0).args());
  }
}
