package id.canting.shared.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page that says why another page cannot be shown, and what to do next. */
@Named("problem")
@RequestScoped
public class ProblemBacking {
  private static final List<Integer> KNOWN = List.of(400, 401, 403, 404, 405, 413, 503);

  @Inject HttpServletRequest request;
  @Inject ErrorsBacking errors;
  @Inject TextsBacking texts;

  private static final int UNPROCESSABLE = 422;

  private PageProblem problem = PageProblem.of(500);

  @PostConstruct
  void read() {
    if (request.getAttribute(PageProblem.ATTRIBUTE) instanceof PageProblem known) {
      problem = known;
    } else if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
      problem = PageProblem.of(thrown);
    } else if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status) {
      problem = PageProblem.of(status);
    } else {
      problem = PageProblem.of(404);
    }
  }

  public String getTitle() {
    return texts.get("shared.problem.title." + kind());
  }

  /** The broken rule's own sentence where there is one. */
  public String getText() {
    return problem.violation() == null ? texts.get("shared.problem.text." + kind()) : errors.sentence(problem.violation().violations().get(0));
  }

  public @Nullable String getIncident() {
    return problem.incident();
  }

  public boolean isTemporary() {
    return problem.status() >= 500;
  }

  /** The fields of a form that was sent without a session, to be sent again after signing in. */
  public List<Map.Entry<String, String>> getSent() {
    return request.getParameterMap().entrySet().stream().flatMap(e -> List.of(e.getValue()).stream().map(v -> Map.entry(e.getKey(), v))).toList();
  }

  /** Whether the form brought a file, which this page cannot keep. */
  public boolean isWithFile() {
    return request.getContentType() != null && request.getContentType().startsWith("multipart/");
  }

  public String getSentTo() {
    Object original = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    return original == null ? request.getRequestURI() : original.toString();
  }

  private String kind() {
    if (problem.status() == UNPROCESSABLE) {
      return "400"; // of an address, where no form is in play
    }
    return KNOWN.contains(problem.status()) ? String.valueOf(problem.status()) : "500";
  }
}
