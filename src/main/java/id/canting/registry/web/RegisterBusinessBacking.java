package id.canting.registry.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.identity.Role;
import id.canting.registry.BusinessRecord;
import id.canting.registry.BusinessService;
import id.canting.shared.web.Draft;
import id.canting.shared.web.Notice;
import id.canting.shared.web.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** The form that registers a business. */
@Named("registerBusiness")
@RequestScoped
public class RegisterBusinessBacking {
  @Inject BusinessService service;
  @Inject CurrentUser user;
  @Inject Once once;
  @Inject Notice notice;

  private final Draft form = new Draft();

  public void load() {
    user.require(Permission.BUSINESS_REGISTER);
    form.setToken(once.getToken());
  }

  public Draft getForm() {
    return form;
  }

  /** Whether what is registered is a proposal that the office verifies. */
  public boolean isProposing() {
    return !user.roles().contains(Role.DISTRICT_OFFICER);
  }

  /** The status is given by who registers. */
  public boolean open(String field) {
    return !field.equals("status");
  }

  public List<Integer> getCertificationRows() {
    return List.of(0);
  }

  public String register() {
    return once.perform(form.getToken(), () -> {
      BusinessRecord business = service.register(BusinessForm.details(form, Set.of(), null));
      notice.next("registry.register-business.done", business.name());
      return "/registry/business.xhtml?faces-redirect=true&code=" + business.code();
    });
  }
}
