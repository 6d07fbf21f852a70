package id.canting.notice.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.notice.Allocation;
import id.canting.notice.Audience;
import id.canting.notice.NoticeKind;
import id.canting.notice.NoticeRecord;
import id.canting.notice.NoticeService;
import id.canting.programme.ProgrammeOutline;
import id.canting.programme.eligibility.Eligibility;
import id.canting.programme.eligibility.EligibilityForm;
import id.canting.shared.Labelled;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.web.Draft;
import id.canting.shared.web.ErrorsBacking;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Notice;
import id.canting.shared.web.Once;
import id.canting.shared.web.Option;
import id.canting.shared.web.TextsBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterValuesMap;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form of a notice, new or changed. A new one takes its audience and programme from the address, so that other pages can begin one. */
@Named("noticeForm")
@RequestScoped
public class NoticeFormBacking {
  private static final String AUDIENCE = "audience-";
  private static final int SHOWN = 5;

  @Inject NoticeService service;
  @Inject AudienceChoices choices;
  @Inject CurrentUser user;
  @Inject FrameBacking frame;
  @Inject TextsBacking texts;
  @Inject ErrorsBacking errors;
  @Inject Once once;
  @Inject Notice notice;
  @Inject @RequestParameterValuesMap Map<String, String[]> parameters;

  private Draft form = new Draft();
  private @Nullable NoticeRecord stored;
  private @Nullable Page<Audience.Reached> reach;

  /** A field that narrows the audience. */
  public record Filter(String name, String field, String label, List<Option> options) {}

  public void begin() {
    user.require(Permission.NOTICE_CHANGE);
    String kind = first("kind");
    String programme = first("programme");
    form.show("allocation", Allocation.FIRST_COME).show("kind", kind.isEmpty() ? kindOf(programme) : kind).show("programme", programme).show("audience.unservedDays", first("unservedDays"));
    form.setToken(once.getToken());
  }

  public void load() {
    user.require(Permission.NOTICE_CHANGE);
    form = NoticeForm.of(getStored());
  }

  public Draft getForm() {
    return form;
  }

  public String getCode() {
    return first("code");
  }

  public NoticeRecord getStored() {
    if (stored == null) {
      stored = service.get(getCode());
    }
    return stored;
  }

  /** Criteria as stored; null for a new notice. */
  public @Nullable Eligibility getEligibility() {
    return getCode().isEmpty() ? null : Eligibility.of(getStored().eligibility());
  }

  public List<SelectItem> getKinds() {
    return items(NoticeKind.values());
  }

  public List<SelectItem> getAllocations() {
    return items(Allocation.values());
  }

  public List<SelectItem> getProgrammes() {
    return service.programmes().stream().map(p -> new SelectItem(p.code(), p.code() + " " + p.name())).toList();
  }

  public List<Filter> getFilters() {
    return AudienceChoices.FIELDS.stream().map(f -> new Filter(AUDIENCE + f, "audience." + f, texts.get("notice.field.audience." + f), choices.options(f, chosen(f)))).toList();
  }

  /** The businesses that the audience of this form reaches now, the first of them by name. */
  public Page<Audience.Reached> getReach() {
    if (reach == null) {
      Audience audience = AudienceChoices.audience(this::chosen, days());
      reach = service.reach(audience, new PageRequest(0, SHOWN, List.of()));
    }
    return reach;
  }

  public String getReached() {
    return getReach().items().stream().map(Audience.Reached::name).collect(Collectors.joining(", "));
  }

  /** Shows the form again with what it reaches; for browsers without script. */
  public void count() {
    getReach();
  }

  public String draft() {
    return once.perform(form.getToken(), () -> {
      NoticeRecord made = service.draft(NoticeForm.read(form, this::chosen, EligibilityForm.read(parameters).criteria()));
      notice.next("notice.new-notice.done", made.code());
      return "/notice/notice.xhtml?faces-redirect=true&code=" + made.code();
    });
  }

  public String save() {
    errors.whenStale(() -> form.reconcile(NoticeForm.of(service.get(getCode()))));
    int before = form.version();
    NoticeRecord changed = service.change(getCode(), before, NoticeForm.read(form, this::chosen, EligibilityForm.read(parameters).criteria()));
    notice.next(changed.revision() == before ? "notice.edit-notice.unchanged" : "notice.edit-notice.done", changed.code());
    return "/notice/notice.xhtml?faces-redirect=true&code=" + changed.code();
  }

  private @Nullable Integer days() {
    String typed = form.text("audience.unservedDays");
    return typed != null && typed.matches("[1-9][0-9]{0,4}") ? Integer.valueOf(typed) : null;
  }

  /** As sent, as stored, or as the address says. */
  private Set<String> chosen(String field) {
    if (parameters.containsKey("form")) {
      return Set.copyOf(Arrays.asList(parameters.getOrDefault(AUDIENCE + field, new String[0])));
    }
    return getCode().isEmpty() ? Set.copyOf(frame.getHere().values(field)) : AudienceChoices.values(getStored().audience(), field);
  }

  private String kindOf(String programme) {
    return programme.isEmpty() ? "" : service.programmes().stream().filter(p -> p.code().equals(programme)).map(ProgrammeOutline::kind).map(Labelled::code).findFirst().orElse("");
  }

  private String first(String name) {
    String[] values = parameters.get(name);
    return values == null || values.length == 0 ? "" : Objects.requireNonNullElse(values[0], "");
  }

  private List<SelectItem> items(Labelled... values) {
    return Stream.of(values).map(v -> new SelectItem(v.code(), texts.label(v))).toList();
  }
}
