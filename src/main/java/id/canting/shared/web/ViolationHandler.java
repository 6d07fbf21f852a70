package id.canting.shared.web;

import id.canting.shared.Rule;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one place where pages meet errors. A rule broken by a form becomes sentences beside its fields and what was typed stays;
 * one broken by an address becomes a plain page; anything else becomes a page with an incident number, which the log knows.
 */
class ViolationHandler extends ExceptionHandlerWrapper {
  private static final Set<Rule.Kind> PAGES = Set.of(Rule.Kind.FORBIDDEN, Rule.Kind.NOT_FOUND, Rule.Kind.UNSIGNED, Rule.Kind.MALFORMED);

  ViolationHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() throws FacesException {
    FacesContext context = FacesContext.getCurrentInstance();
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      Throwable thrown = events.next().getContext().getException();
      events.remove();
      if (!context.getResponseComplete()) {
        answer(context, thrown);
      }
    }
    super.handle();
  }

  private static void answer(FacesContext context, Throwable thrown) {
    RuleViolation violation = violation(thrown);
    boolean rendering = context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    if (violation != null && context.isPostback() && !rendering && !needsPage(violation)) {
      context.getExternalContext().setResponseStatus(violation.rule().kind().status());
      CDI.current().select(ErrorsBacking.class).get().add(violation);
      context.validationFailed();
      context.renderResponse();
      return;
    }
    ExternalContext external = context.getExternalContext();
    if (!external.isResponseCommitted()) {
      external.responseReset();
    }
    try {
      PageProblem problem = violation != null ? PageProblem.of(violation) : isUnreadable(thrown) ? PageProblem.of(400) : PageProblem.of(thrown);
      external.getRequestMap().put(PageProblem.ATTRIBUTE, problem);
      external.responseSendError(problem.status(), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    context.responseComplete();
  }

  /** What a form cannot put right by changing a field. */
  private static boolean needsPage(RuleViolation violation) {
    return PAGES.contains(violation.rule().kind()) && violation.violations().get(0).field() == null;
  }

  /** A form with a file that was not sent as one. */
  private static boolean isUnreadable(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof ServletException) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable RuleViolation violation(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof RuleViolation violation) {
        return violation;
      }
      if (cause instanceof OptimisticLockException) {
        return new RuleViolation(SharedRule.STALE);
      }
      if (cause instanceof ViewExpiredException) {
        return new RuleViolation(SharedRule.ROW_UNKNOWN);
      }
    }
    return null;
  }
}
