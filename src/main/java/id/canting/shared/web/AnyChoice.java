package id.canting.shared.web;

import jakarta.faces.component.html.HtmlSelectOneMenu;
import jakarta.faces.context.FacesContext;

/**
 * A list of choices that takes what is sent. An option that is gone meanwhile is the service's to refuse, beside its field and with all that was
 * typed: Faces would refuse it before the form is read, and what was typed would be lost.
 */
public class AnyChoice extends HtmlSelectOneMenu {
  @Override
  protected void validateValue(FacesContext context, Object value) {
    setValid(true);
  }
}
