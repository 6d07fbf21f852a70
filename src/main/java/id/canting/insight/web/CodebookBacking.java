package id.canting.insight.web;

import id.canting.insight.codebook.CodebookService;
import id.canting.insight.codebook.Variable;
import id.canting.shared.web.FrameBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The codebook of the survey. */
@Named("codebook")
@RequestScoped
public class CodebookBacking {
  @Inject CodebookService service;
  @Inject FrameBacking frame;

  private List<Variable> variables = List.of();

  public void load() {
    variables = service.variables(frame.getLocale());
  }

  public List<Variable> getVariables() {
    return variables;
  }
}
