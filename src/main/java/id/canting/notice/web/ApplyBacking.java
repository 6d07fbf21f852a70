package id.canting.notice.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.DataScope;
import id.canting.identity.Permission;
import id.canting.notice.NoticeFacts;
import id.canting.notice.NoticeKind;
import id.canting.notice.Notices;
import id.canting.notice.application.ApplicationAnswer;
import id.canting.notice.application.ApplicationService;
import id.canting.notice.application.NewApplication;
import id.canting.notice.application.Offer;
import id.canting.programme.eligibility.EligibilityWords;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.web.Address;
import id.canting.shared.web.Draft;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.annotation.RequestParameterValuesMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Applying to a notice: an artisan for the own business, a leader or an officer for one or many others. Nothing of it needs a script. */
@Named("apply")
@RequestScoped
public class ApplyBacking {
  private static final int SIZE = 50;

  @Inject ApplicationService service;
  @Inject Notices notices;
  @Inject EligibilityWords words;
  @Inject CurrentUser user;
  @Inject FrameBacking frame;
  @Inject Notice said;
  @Inject @RequestParameterMap Map<String, String> parameters;
  @Inject @RequestParameterValuesMap Map<String, String[]> all;

  private final Draft form = new Draft().show("asked", "").show("bank", "").show("purpose", "");
  private @Nullable NoticeFacts facts;
  private @Nullable Offer offer;
  private @Nullable Page<Offer> offers;

  /** For the artisan's own business; who applies for others is led to their page. @throws id.canting.shared.RuleViolation notice.unknown (404), forbidden (403) */
  public @Nullable String loadOwn() {
    if (!user.may(Permission.OWN_PAGES) && user.may(Permission.APPLICATION_MAKE)) {
      return others();
    }
    user.require(Permission.OWN_PAGES);
    getFacts();
    return null;
  }

  /** For others. @throws id.canting.shared.RuleViolation as {@link #loadOwn} */
  public void loadOthers() {
    user.require(Permission.APPLICATION_MAKE);
    user.require(Permission.IMPORT);
    getFacts();
  }

  public NoticeFacts getFacts() {
    if (facts == null) {
      facts = notices.named(notice());
    }
    return facts;
  }

  public String getTitle() {
    return getFacts().title(frame.getLanguage());
  }

  public boolean isCredit() {
    return getFacts().kind() == NoticeKind.CREDIT;
  }

  /** Places that are left; null: no limit. */
  public @Nullable Integer getLeft() {
    return getFacts().left();
  }

  public Draft getForm() {
    return form;
  }

  /** Whether the account belongs to a business at all. */
  public boolean isLinked() {
    return user.scope().kind() == DataScope.Kind.BUSINESS;
  }

  /** What the notice holds for the business that the address names, or the own one. */
  public Offer getOffer() {
    if (offer == null) {
      offer = service.offer(notice(), business());
    }
    return offer;
  }

  /** Criteria that fail, or failed when it applied. */
  public List<String> getReasons() {
    Offer one = getOffer();
    boolean refused = one.earlier() != null && one.earlier().status().equals("refused");
    return words.of(refused ? Objects.requireNonNull(one.earlier()).reasons() : one.reasons(), frame.getLocale());
  }

  /** Code of where its application stands; empty when it has none that counts. */
  public String getStanding() {
    Offer one = getOffer();
    return one.earlier() == null || one.earlier().status().equals("withdrawn") ? "" : one.earlier().status();
  }

  /** Businesses of the caller's scope, each with what the notice holds for it. */
  public Page<Offer> getOffers() {
    if (offers == null) {
      Address here = frame.getHere();
      offers = service.offers(notice(), parameters.get("query"), PageRequest.of(here.first("page"), null, null, SIZE, "name", Set.of("name")));
    }
    return offers;
  }

  public List<String> reasons(Offer one) {
    return words.of(one.earlier() != null && one.earlier().status().equals("refused") ? one.earlier().reasons() : one.reasons(), frame.getLocale());
  }

  /** Look of a status. */
  public String look(String status) {
    return switch (status) {
      case "accepted" -> "ok";
      case "waiting", "submitted" -> "wait";
      case "refused" -> "bad";
      default -> "off";
    };
  }

  public String confirm() {
    String answer = applied();
    said.next("notice.apply.done." + answer, "");
    return "/artisan/apply.xhtml?faces-redirect=true&notice=" + getFacts().code();
  }

  public String withdraw() {
    service.withdraw(notice(), business());
    said.next("notice.apply.withdrawn", "");
    return "/artisan/apply.xhtml?faces-redirect=true&notice=" + getFacts().code();
  }

  public String confirmOther() {
    String answer = applied();
    said.next("notice.apply.done." + answer, "");
    return others();
  }

  /** Those that were ticked. */
  public String confirmAll() {
    List<ApplicationAnswer> answers = service.applyForAll(notice(), Stream.of(all.getOrDefault("chosen", new String[0])).toList());
    said.next("notice.apply.done.many", String.valueOf(answers.size()));
    return others();
  }

  private String others() {
    return "/notice/apply.xhtml?faces-redirect=true&notice=" + getFacts().code();
  }

  private String applied() {
    Long asked = form.whole("asked");
    form.check();
    return service.apply(notice(), isCredit() ? new NewApplication(business(), null, form.text("bank"), asked, form.text("purpose")) : NewApplication.of(business())).status();
  }

  private @Nullable String business() {
    return parameters.get("business");
  }

  private String notice() {
    return Objects.requireNonNullElse(parameters.get("notice"), "");
  }
}
