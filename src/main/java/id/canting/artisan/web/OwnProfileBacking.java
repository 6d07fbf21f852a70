package id.canting.artisan.web;

import id.canting.identity.CurrentUser;
import id.canting.registry.freshness.FreshnessService;
import id.canting.registry.freshness.ProfileAnswer;
import id.canting.shared.web.Draft;
import id.canting.shared.web.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The own profile, and whether it is still true. */
@Named("ownProfile")
@RequestScoped
public class OwnProfileBacking {
  @Inject FreshnessService freshness;
  @Inject CurrentUser user;
  @Inject Notice notice;

  private final Draft form = new Draft().show("remark", "");
  private @Nullable List<ProfileAnswer> answers;

  public Draft getForm() {
    return form;
  }

  /** The newest answer; null while nobody has given one. */
  public @Nullable ProfileAnswer getLatest() {
    if (answers == null) {
      answers = freshness.of(code());
    }
    return answers.isEmpty() ? null : answers.get(0);
  }

  public String stillTrue() {
    freshness.answer(code(), true, null);
    notice.next("artisan.business.confirmed", "");
    return "/artisan/business.xhtml?faces-redirect=true";
  }

  public String wrong() {
    freshness.answer(code(), false, form.getValues().get("remark"));
    notice.next("artisan.business.reported", "");
    return "/artisan/business.xhtml?faces-redirect=true";
  }

  private String code() {
    return String.valueOf(user.scope().businessCode());
  }
}
