package id.canting.supervision.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.registry.BusinessRecord;
import id.canting.registry.BusinessService;
import id.canting.shared.Labelled;
import id.canting.shared.web.FormatBacking;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.TextsBacking;
import id.canting.supervision.FindingKind;
import id.canting.supervision.VisitRecord;
import id.canting.supervision.VisitService;
import id.canting.supervision.checklist.ChecklistRecord;
import id.canting.supervision.checklist.ChecklistService;
import id.canting.supervision.content.Finding;
import id.canting.supervision.content.ProfileCheck;
import id.canting.supervision.followup.FollowUpOwner;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the form of a visit is filled with; from then on it works by itself, with REST. */
@Named("visitForm")
@RequestScoped
public class VisitFormBacking {
  private static final Jsonb JSON = JsonbBuilder.create();
  private static final String KEY = "supervision.visit-form.";
  /** Texts that the script shows. */
  private static final List<String> TEXTS = List.of("kept", "notKept", "sending", "sendingPhoto", "sent", "offline", "session", "refused", "conflict", "conflictText", "resumed", "mine", "theirs", "merge", "none", "optional", "was",
      "remove", "finding", "followUp", "correction", "kind", "severity", "text", "task", "owner", "person", "due", "field", "value", "photo", "addPhoto", "placed", "unplaced", "placing", "noPlace", "signed", "holds", "holdsNot",
      "missing", "rule.answer.form", "rule.answer.number", "rule.answer.least", "rule.answer.range", "rule.answer.too-long", "field.date", "field.from", "field.to", "field.officers", "field.persons", "field.position",
      "field.findings", "field.recommendations", "field.agreements", "field.profile", "field.signature", "field.photos", "field.internal", "field.followUps");

  @Inject VisitService service;
  @Inject ChecklistService checklists;
  @Inject BusinessService businesses;
  @Inject CurrentUser user;
  @Inject TextsBacking texts;
  @Inject FrameBacking frame;
  @Inject FormatBacking format;
  @Inject Clock clock;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private @Nullable VisitRecord record;
  private @Nullable BusinessRecord business;
  private @Nullable ChecklistRecord checklist;

  /** @throws id.canting.shared.RuleViolation visit.unknown, business.unknown, checklist.unknown (404) */
  public void load() {
    user.require(Permission.VISIT_CHANGE);
    String uuid = asked("uuid");
    record = asked("business").isEmpty() ? service.get(uuid) : service.find(uuid).orElse(null);
    VisitRecord known = record;
    business = businesses.get(known == null ? asked("business") : known.business());
    String code = asked("checklist");
    checklist = known != null ? checklists.get(known.checklist(), known.checklistVersion()) : code.isEmpty() ? checklists.usual(purpose()) : checklists.get(code, null);
  }

  public @Nullable VisitRecord getRecord() {
    return record;
  }

  public BusinessRecord getBusiness() {
    return Objects.requireNonNull(business);
  }

  public String getChecklistName() {
    return Objects.requireNonNull(checklist).definition().name().text(frame.getLocale());
  }

  /** Whether it may still be written. */
  public boolean isWritten() {
    return record == null || record.written();
  }

  /** Why it was returned; null where it was not. */
  public @Nullable String getReturned() {
    VisitRecord known = record;
    return known == null || !"returned".equals(known.status()) ? null : known.events().get(known.events().size() - 1).remark();
  }

  public List<String> getOfficers() {
    return service.officers();
  }

  /** As JSON that may stand in a page. */
  public String getData() {
    ChecklistRecord asked = Objects.requireNonNull(checklist);
    Map<String, @Nullable Object> data = new LinkedHashMap<>();
    data.put("uuid", asked("uuid").isEmpty() ? null : asked("uuid"));
    data.put("business", Map.of("code", getBusiness().code(), "name", getBusiness().name()));
    data.put("purpose", purpose());
    data.put("date", LocalDate.now(clock).toString());
    data.put("officers", List.of(user.username()));
    data.put("user", user.username());
    data.put("checklist", Map.of("code", asked.code(), "version", asked.version(), "definition", asked.definition()));
    data.put("record", record);
    service.latest(getBusiness().code(), asked.code(), asked("uuid")).ifPresent(before -> data.put("previous", Map.of("date", format.day(before.date()), "answers", before.kept())));
    data.put("kinds", pairs(Arrays.stream(FindingKind.values())));
    data.put("severities", IntStream.rangeClosed(Finding.LEAST, Finding.MOST).mapToObj(s -> List.of(String.valueOf(s), texts.get("supervision.severity." + s))).toList());
    data.put("owners", pairs(Arrays.stream(FollowUpOwner.values())));
    data.put("fields", ProfileCheck.FIELDS.stream().map(f -> List.of(f, texts.get("supervision.ProfileField." + f))).toList());
    data.put("texts", said());
    data.put("api", frame.at("/api/visits").toString());
    data.put("done", frame.at("/supervision/visit.xhtml") + "?uuid=");
    return JSON.toJson(data).replace("<", "\\u003c");
  }

  private Map<String, String> said() {
    Map<String, String> said = new LinkedHashMap<>();
    TEXTS.forEach(key -> said.put(key, texts.get(KEY + key)));
    Stream.of("yes", "no").forEach(answer -> said.put("answer." + answer, texts.get("supervision.answer." + answer)));
    return said;
  }

  private String purpose() {
    return record != null ? record.purpose() : asked("purpose").isEmpty() ? "coaching" : asked("purpose");
  }

  private List<List<String>> pairs(Stream<? extends Labelled> values) {
    return values.map(v -> List.of(v.code(), texts.label(v))).toList();
  }

  private String asked(String parameter) {
    return Objects.requireNonNullElse(parameters.get(parameter), "");
  }
}
