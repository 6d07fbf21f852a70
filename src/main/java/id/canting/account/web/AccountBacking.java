package id.canting.account.web;

import id.canting.account.AccountListService;
import id.canting.account.AccountRecord;
import id.canting.account.AccountStateService;
import id.canting.account.InvitationService;
import id.canting.account.IssuedCode;
import id.canting.account.paper.InvitationPaper;
import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.shared.web.FormatBacking;
import id.canting.shared.web.Notice;
import id.canting.shared.web.TextsBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One account: what is known of it and what can be done with it. */
@Named("account")
@RequestScoped
public class AccountBacking {
  @Inject AccountListService service;
  @Inject AccountStateService states;
  @Inject InvitationService invitations;
  @Inject CurrentUser user;
  @Inject TextsBacking texts;
  @Inject FormatBacking format;
  @Inject Notice notice;
  @Inject Clock clock;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private @Nullable AccountRecord record;
  private @Nullable List<Entry> history;

  /** One change. @param first whether the account came into the list by it */
  public record Entry(Instant at, String by, boolean first, List<Line> lines) {}

  public record Line(String label, @Nullable String before, @Nullable String after) {}

  public void load() {
    user.require(Permission.ACCOUNT_READ);
    getRecord();
  }

  public AccountRecord getRecord() {
    if (record == null) {
      record = service.get(username());
    }
    return record;
  }

  /** Whether a code by e-mail is possible. */
  public boolean isLetters() {
    return getRecord().email() != null && service.choices().letters();
  }

  public List<Entry> getHistory() {
    if (history == null) {
      var changes = service.history(username());
      history = IntStream.range(0, changes.size()).mapToObj(i -> new Entry(changes.get(i).at(), changes.get(i).by(), i == changes.size() - 1, changes.get(i).changes().stream()
          .map(c -> new Line(texts.get("account.field." + c.field()), word(c.field(), c.before()), word(c.field(), c.after()))).toList())).toList();
    }
    return history;
  }

  public String deactivate() {
    states.deactivate(username());
    return done("account.account.deactivated");
  }

  public String activate() {
    states.activate(username());
    return done("account.account.activated");
  }

  public String send() {
    invitations.reset(username(), "email");
    return done("account.account.sent");
  }

  /** The invitation as a file; each has a new code. */
  public void print() throws IOException {
    IssuedCode issued = invitations.reset(username(), "print");
    FacesContext context = FacesContext.getCurrentInstance();
    var external = context.getExternalContext();
    byte[] pdf = InvitationPaper.of(issued, clock.getZone());
    external.setResponseContentType("application/pdf");
    external.setResponseContentLength(pdf.length);
    external.setResponseHeader("Cache-Control", "no-store");
    external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + texts.get("account.account.file") + "-" + username().replaceAll("[^a-z0-9.-]", "_") + ".pdf\"");
    external.getResponseOutputStream().write(pdf);
    context.responseComplete();
  }

  private @Nullable String word(String field, @Nullable String value) {
    if (value == null) {
      return null;
    }
    return switch (field) {
      case "role" -> texts.word("identity.Role", value);
      case "way" -> texts.word("account.InvitationWay", value);
      case "enabled" -> texts.get("account.enabled." + (value.equals("true") || value.equals("1")));
      case "invitedAt", "acceptedAt" -> moment(value);
      default -> value;
    };
  }

  private String moment(String value) {
    try {
      return format.moment(LocalDateTime.parse(value.replace(' ', 'T').replaceFirst("Z$", "")).toInstant(ZoneOffset.UTC));
    } catch (DateTimeParseException e) {
      return value;
    }
  }

  private String done(String key) {
    notice.next(key, getRecord().row().name());
    return "/account/account.xhtml?faces-redirect=true&username=" + username().replace("+", "%2B");
  }

  private String username() {
    return Objects.requireNonNullElse(parameters.get("username"), "");
  }
}
