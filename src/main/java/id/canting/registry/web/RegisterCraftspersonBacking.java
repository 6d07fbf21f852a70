package id.canting.registry.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.registry.CraftspersonRecord;
import id.canting.registry.CraftspersonService;
import id.canting.shared.web.Draft;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Notice;
import id.canting.shared.web.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;

/** The form that registers a craftsperson. */
@Named("registerCraftsperson")
@RequestScoped
public class RegisterCraftspersonBacking {
  @Inject CraftspersonService service;
  @Inject CurrentUser user;
  @Inject FrameBacking frame;
  @Inject Once once;
  @Inject Notice notice;

  private final Draft form = new Draft();

  public void load() {
    user.require(Permission.CRAFTSPERSON_REGISTER);
    form.setToken(once.getToken());
    form.show("business", frame.getHere().first("business"));
  }

  public Draft getForm() {
    return form;
  }

  public String register() {
    return once.perform(form.getToken(), () -> {
      CraftspersonRecord record = service.register(CraftspersonForm.details(form));
      notice.next("registry.register-craftsperson.done", Objects.requireNonNullElse(record.person().name(), record.code()));
      return "/registry/craftsperson.xhtml?faces-redirect=true&code=" + record.code();
    });
  }
}
