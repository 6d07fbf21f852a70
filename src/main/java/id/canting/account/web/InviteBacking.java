package id.canting.account.web;

import id.canting.account.AccountListService;
import id.canting.account.InvitationService;
import id.canting.account.InvitationWay;
import id.canting.account.NewAccount;
import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.identity.Role;
import id.canting.shared.web.Draft;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Notice;
import id.canting.shared.web.Once;
import id.canting.shared.web.TextsBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form that invites somebody. */
@Named("invite")
@RequestScoped
public class InviteBacking {
  @Inject InvitationService service;
  @Inject AccountListService accounts;
  @Inject CurrentUser user;
  @Inject FrameBacking frame;
  @Inject TextsBacking texts;
  @Inject Once once;
  @Inject Notice notice;

  private final Draft form = new Draft();
  private AccountListService.@Nullable Choices choices;

  public void load() {
    user.require(Permission.ACCOUNT_INVITE);
    form.setToken(once.getToken());
    String business = frame.getHere().first("business");
    boolean artisan = business != null || getRoles().size() == 1;
    form.show("name", "").show("email", "").show("business", business).show("association", "").show("role", artisan ? Role.ARTISAN.code() : "")
        .show("username", business != null && business.matches("[A-Z]+-[0-9]+") ? "artisan." + business.replaceFirst(".*-", "") : "")
        .show("way", InvitationWay.PRINT.code());
  }

  public Draft getForm() {
    return form;
  }

  public List<SelectItem> getRoles() {
    return Arrays.stream(Role.values()).filter(getChoices().roles()::contains).map(r -> new SelectItem(r.code(), texts.label(r))).toList();
  }

  public List<SelectItem> getAssociations() {
    return getChoices().associations().entrySet().stream().map(a -> new SelectItem(a.getKey(), a.getValue())).toList();
  }

  /** Whether leaders can be invited, which need an association. */
  public boolean isLeaders() {
    return getChoices().roles().contains(Role.ASSOCIATION_LEADER);
  }

  public List<SelectItem> getWays() {
    return Arrays.stream(InvitationWay.values()).filter(w -> w == InvitationWay.PRINT || getChoices().letters()).map(w -> new SelectItem(w.code(), texts.label(w))).toList();
  }

  public String invite() {
    return once.perform(form.getToken(), () -> {
      String username = service.invite(new NewAccount(form.text("name"), form.text("username"), form.text("email"), form.text("role"), form.text("business"), form.text("association"), form.text("way")));
      notice.next("email".equals(form.text("way")) ? "account.invite-account.sent" : "account.invite-account.made", username);
      return "/account/account.xhtml?faces-redirect=true&username=" + username.replace("+", "%2B");
    });
  }

  private AccountListService.Choices getChoices() {
    if (choices == null) {
      choices = accounts.choices();
    }
    return choices;
  }
}
