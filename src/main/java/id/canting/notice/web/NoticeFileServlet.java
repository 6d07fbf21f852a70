package id.canting.notice.web;

import id.canting.notice.NoticeService;
import id.canting.shared.RuleViolation;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** Attachments for who is signed in: officers see those of drafts too, which their public address does not show. */
@WebServlet("/notice/notice-file")
public class NoticeFileServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient NoticeService notices;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String id = Objects.requireNonNullElse(request.getParameter("id"), "");
    try {
      NoticePageServlet.send(response, notices.file(Objects.requireNonNullElse(request.getParameter("code"), ""), id.matches("\\d{1,18}") ? Long.parseLong(id) : 0));
    } catch (RuleViolation e) {
      response.sendError(e.rule().kind().status());
    }
  }
}
