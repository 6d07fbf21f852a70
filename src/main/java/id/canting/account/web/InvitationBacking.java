package id.canting.account.web;

import id.canting.account.InvitationService;
import id.canting.shared.web.Draft;
import id.canting.shared.web.FrameBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The public page on which an invited person gives the code and chooses a password. Works without a script and without a session. */
@Named("invitation")
@RequestScoped
public class InvitationBacking {
  @Inject InvitationService service;
  @Inject FrameBacking frame;

  private final Draft form = new Draft();
  private @Nullable String password;
  private @Nullable String again;
  private boolean done;

  public void load() {
    form.show("username", frame.getHere().first("username")).show("code", "");
  }

  public Draft getForm() {
    return form;
  }

  /** Never shown again. */
  public @Nullable String getPassword() {
    return null;
  }

  public void setPassword(@Nullable String password) {
    this.password = password;
  }

  /** Never shown again. */
  public @Nullable String getAgain() {
    return null;
  }

  public void setAgain(@Nullable String again) {
    this.again = again;
  }

  /** Whether the password was just set. */
  public boolean isDone() {
    return done;
  }

  public void accept() {
    service.accept(form.text("username"), form.text("code"), password, again);
    done = true;
  }
}
