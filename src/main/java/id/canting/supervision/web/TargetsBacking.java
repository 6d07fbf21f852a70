package id.canting.supervision.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.shared.web.Draft;
import id.canting.shared.web.FormatBacking;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Notice;
import id.canting.shared.web.Option;
import id.canting.shared.web.TextsBacking;
import id.canting.supervision.planning.ProposalFilter;
import id.canting.supervision.target.TargetChange;
import id.canting.supervision.target.TargetKind;
import id.canting.supervision.target.TargetService;
import id.canting.supervision.target.VisitTarget;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Targets of a period: a figure for all, for each sub-district and each sentra. Fields that are left as they were change nothing. */
@Named("visitTargets")
@RequestScoped
public class TargetsBacking {
  @Inject TargetService service;
  @Inject PlanningChoices choices;
  @Inject CurrentUser user;
  @Inject FrameBacking frame;
  @Inject FormatBacking format;
  @Inject TextsBacking texts;
  @Inject Notice notice;
  @Inject Clock clock;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private @Nullable List<VisitTarget> stored;
  private @Nullable Map<TargetKind, List<Line>> lines;

  /** @param field of the form; @param said who set it and when, empty for nobody */
  public record Line(String field, String kind, String area, String name, String value, String seen, String said) {}

  public void load() {
    user.require(Permission.VISIT_PLAN);
    stored();
  }

  public String getPeriod() {
    String asked = frame.getHere().first("period");
    return asked == null ? ProposalFilter.now(clock).text() : asked;
  }

  public List<Option> getPeriods() {
    return choices.longPeriods(service.periods(), getPeriod());
  }

  public List<Line> getTotal() {
    return lines(TargetKind.TOTAL);
  }

  public List<Line> getSentras() {
    return lines(TargetKind.SENTRA);
  }

  public List<Line> getSubDistricts() {
    return lines(TargetKind.SUB_DISTRICT);
  }

  public boolean isSent() {
    return parameters.containsKey("save");
  }

  public String save() {
    List<TargetChange> changes = new ArrayList<>();
    Draft form = new Draft();
    for (TargetKind kind : TargetKind.values()) {
      for (Line line : lines(kind)) {
        if (!line.value().strip().equals(line.seen().strip())) {
          form.getValues().put(line.field(), line.value());
          BigDecimal percent = form.decimal(line.field());
          changes.add(new TargetChange(line.kind(), line.area(), percent));
        }
      }
    }
    form.check();
    service.change(getPeriod(), changes);
    notice.next("supervision.targets.done", getPeriod());
    return "/supervision/targets.xhtml?faces-redirect=true&period=" + getPeriod();
  }

  private List<Line> lines(TargetKind kind) {
    if (lines == null) {
      lines = new HashMap<>();
      lines.put(TargetKind.TOTAL, List.of(line(TargetKind.TOTAL, "", texts.get("supervision.targets.total"))));
      lines.put(TargetKind.SENTRA, choices.getSentras().stream().map(s -> line(TargetKind.SENTRA, String.valueOf(s.getValue()), s.getLabel())).toList());
      lines.put(TargetKind.SUB_DISTRICT, choices.getSubDistricts().stream().map(d -> line(TargetKind.SUB_DISTRICT, d.code(), d.name())).toList());
    }
    return lines.getOrDefault(kind, List.of());
  }

  private Line line(TargetKind kind, String area, String name) {
    String field = "targets." + kind.code() + (area.isEmpty() ? "" : "." + area.replace('.', '-'));
    VisitTarget target = stored().stream().filter(t -> t.kind().equals(kind.code()) && t.area().equals(area)).findFirst().orElse(null);
    String present = target == null ? "" : target.percent().stripTrailingZeros().toPlainString().replace('.', frame.getLanguage().equals("en") ? '.' : ',');
    String said = target == null ? "" : texts.of("supervision.targets.said", target.changedBy(), format.dayOf(target.changedAt()));
    return new Line(field, kind.code(), area, name, parameters.getOrDefault(frame.id(field), present), parameters.getOrDefault(frame.id(field) + "-seen", present), said);
  }

  private List<VisitTarget> stored() {
    if (stored == null) {
      stored = service.of(getPeriod());
    }
    return stored;
  }
}
