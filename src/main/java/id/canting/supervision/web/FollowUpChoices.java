package id.canting.supervision.web;

import id.canting.registry.SentraService;
import id.canting.shared.Narrowing;
import id.canting.shared.RuleViolation;
import id.canting.shared.web.TextsBacking;
import id.canting.supervision.followup.FollowUpFilter;
import id.canting.supervision.followup.FollowUpOwner;
import id.canting.supervision.followup.FollowUpRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterValuesMap;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What can be chosen in forms and lists of follow-ups, the looks of their states, and the filter that a request carries. */
@Named("followUpChoices")
@RequestScoped
public class FollowUpChoices {
  /** Parameters of the filter. */
  static final String NAMES = "query,status,owner,person,business,sentra,visit,from,to";

  /** Parameter of a form that carries the filter along, and what stands before its names there. */
  private static final String CARRIED = "carried";

  @Inject TextsBacking texts;
  @Inject SentraService sentras;
  @Inject @RequestParameterValuesMap Map<String, String[]> parameters;

  public String getNames() {
    return NAMES;
  }

  public List<SelectItem> getOwners() {
    return texts.items(FollowUpOwner.class);
  }

  public List<SelectItem> getSentras() {
    return sentras.list().stream().map(s -> new SelectItem(s.code(), s.name())).toList();
  }

  /** Look of a row's state. */
  public String look(FollowUpRow row) {
    return look(row.overdue() ? "overdue" : row.status());
  }

  /** Look of a state, or of a status that lists are narrowed by. */
  public String look(String status) {
    return switch (status) {
      case "overdue" -> "bad";
      case "open" -> "wait";
      case "done", "unconfirmed" -> "info";
      case "confirmed" -> "ok";
      default -> "off";
    };
  }

  /** A row's state in words. */
  public String state(FollowUpRow row) {
    return row.overdue() ? texts.get("supervision.follow-ups.status.overdue") : texts.word("supervision.FollowUpState", row.status());
  }

  /** The filter of the request, also of a form that carries it. @throws RuleViolation value.day (422) */
  FollowUpFilter filter() {
    return new FollowUpFilter(first("query"), values("status"), values("owner"), first("person"), values("business"), values("sentra"), values("visit"), values("ids"), Narrowing.day(first("from"), "from"), Narrowing.day(first("to"), "to"));
  }

  /** All values of a parameter, repeated or separated by commas. */
  Set<String> values(String name) {
    Set<String> values = new TreeSet<>();
    for (String all : sent(name)) {
      Arrays.stream(all.split(",")).map(String::strip).filter(v -> !v.isEmpty()).forEach(values::add);
    }
    return values;
  }

  @Nullable String first(String name) {
    String[] all = sent(name);
    return all.length == 0 || all[0].isBlank() ? null : all[0].strip();
  }

  /** A form that has fields of the same names carries the filter under names of its own. */
  private String[] sent(String name) {
    return parameters.getOrDefault(parameters.containsKey(CARRIED) ? CARRIED + "." + name : name, new String[0]);
  }
}
