package id.canting.survey.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Notice;
import id.canting.shared.web.Once;
import id.canting.shared.web.TextsBacking;
import id.canting.survey.instrument.InstrumentRecord;
import id.canting.survey.instrument.InstrumentService;
import id.canting.survey.instrument.Item;
import id.canting.survey.instrument.Label;
import id.canting.survey.instrument.Scoring;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The versions of the questionnaire, and one of them to read. */
@Named("instruments")
@RequestScoped
public class InstrumentsBacking {
  @Inject InstrumentService service;
  @Inject CurrentUser user;
  @Inject FrameBacking frame;
  @Inject TextsBacking texts;
  @Inject Notice notice;
  @Inject Once once;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private @Nullable InstrumentRecord record;

  public void load() {
    user.require(Permission.ROUND_READ);
  }

  public void loadOne() {
    getRecord();
  }

  /** The latest version first. */
  public List<InstrumentRecord> getAll() {
    List<InstrumentRecord> all = new ArrayList<>(service.list());
    Collections.reverse(all);
    return all;
  }

  /** The version that the page names; forms name it {@code version-number}, for {@code version} is the state that they have read. @throws id.canting.shared.RuleViolation instrument.unknown (404) */
  public InstrumentRecord getRecord() {
    if (record == null) {
      String version = parameters.getOrDefault("version-number", parameters.get("version"));
      record = service.get(version != null && version.matches("\\d{1,6}") ? Integer.parseInt(version) : 0);
    }
    return record;
  }

  /** In the language of the page. */
  public String label(Label label) {
    return label.text(frame.getLocale());
  }

  /** What an item takes: its range or its options. */
  public String range(Item item) {
    return switch (item.type()) {
      case Item.WHOLE -> item.min() + "–" + item.max();
      case Item.YES_NO -> texts.get("survey.instrument.yes-no");
      case Item.TEXT -> texts.get("survey.instrument.type.text");
      default -> item.options() == null ? "" : item.options().stream().map(o -> label(o.label())).collect(Collectors.joining(", "));
    };
  }

  /** When an item is shown; empty: always. */
  public String shown(Item item) {
    Item.ShownWhen when = item.shownWhen();
    if (when == null) {
      return "";
    }
    return when.values() == null ? texts.of("survey.instrument.shown.least", when.item(), when.atLeast()) : texts.of("survey.instrument.shown.values", when.item(), String.join(", ", when.values()));
  }

  public String parts(Scoring scale) {
    return scale.parts().stream().map(p -> p.weight() == 1 ? p.item() : p.item() + " × " + p.weight()).collect(Collectors.joining(" + "));
  }

  /** Where a band begins, as people read it; empty for the lowest. */
  public String from(Scoring.Level level) {
    return level.from() == null ? "" : (level.included() ? "≥ " : "> ") + level.from();
  }

  public String copy() {
    return once.perform(parameters.get("token"), () -> {
      InstrumentRecord made = service.copy(getRecord().version());
      notice.next("survey.instrument.copied", Integer.toString(made.version()));
      return "/survey/edit-instrument.xhtml?faces-redirect=true&version=" + made.version();
    });
  }

  public String release() {
    InstrumentRecord released = service.release(getRecord().version());
    notice.next("survey.instrument.released", Integer.toString(released.version()));
    return "/survey/instrument.xhtml?faces-redirect=true&version=" + released.version();
  }
}
