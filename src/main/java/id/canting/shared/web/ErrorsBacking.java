package id.canting.shared.web;

import id.canting.shared.Labelled;
import id.canting.shared.Rule;
import id.canting.shared.RuleViolation;
import id.canting.shared.RuleViolation.Violation;
import id.canting.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was wrong with the form just sent, for the fields ({@code #{errors['owner.nik']}}) and for the summary on top. */
@Named("errors")
@RequestScoped
public class ErrorsBacking implements KeyedTexts {
  @Inject FrameBacking frame;
  @Inject FormatBacking format;

  private final Map<String, String> byField = new LinkedHashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private final Map<String, String> byId = new LinkedHashMap<>();
  private boolean stale;
  private @Nullable Runnable whenStale;
  private @Nullable String placeOfOthers;

  /** @param field the property as REST names it, null for the whole record */
  public record Line(@Nullable String field, String text) {
    /** The id of the field's place in the page. */
    public @Nullable String anchor() {
      return field == null ? null : id(field) + "-f";
    }
  }

  /** An input's id for a property: {@code owner.nik} is {@code owner-nik}. */
  public static String id(String field) {
    return field.replaceAll("[\\[\\].]+", "-");
  }

  /** What to do when saving finds that someone else changed the record meanwhile: take both states together for the page. */
  public void whenStale(Runnable reconcile) {
    whenStale = reconcile;
  }

  /** Where a sentence belongs that names no field: a form with one file is wrong where its file is wrong. */
  public void othersBelongTo(String field) {
    placeOfOthers = field;
  }

  void add(RuleViolation violation) {
    for (Violation broken : violation.violations()) {
      String text = sentence(broken);
      String field = broken.field() == null ? placeOfOthers : broken.field();
      lines.add(new Line(field, text));
      if (field != null) {
        byField.merge(field, text, (a, b) -> a + " " + b);
      }
      stale |= broken.rule().kind() == Rule.Kind.STALE;
    }
    if (stale && whenStale != null) {
      whenStale.run();
    }
  }

  /** The rule's sentence in the user's language, its arguments as the language writes them. */
  String sentence(Violation broken) {
    Object[] args = broken.args().clone();
    for (int i = 0; i < args.length; i++) {
      if (args[i] instanceof Labelled value) {
        args[i] = Texts.get(frame.getLocale(), value.labelKey());
      } else if (args[i] instanceof LocalDate day) {
        args[i] = format.day(day);
      }
    }
    return Texts.get(frame.getLocale(), broken.rule().messageKey(), args);
  }

  /** @return the sentence for one field, null when nothing is wrong with it */
  @Override
  public @Nullable String get(String field) {
    readFaces();
    return byField.getOrDefault(field, byId.get(id(field)));
  }

  public List<Line> getLines() {
    readFaces();
    return lines;
  }

  public boolean isAny() {
    return !getLines().isEmpty();
  }

  /** Whether someone else changed the record while this form was open. */
  public boolean isStale() {
    return stale;
  }

  /** Choices that Faces itself refused: a forged or outdated option. Asked anew each time: a view may be built before its form is read. */
  private void readFaces() {
    Iterator<String> ids = FacesContext.getCurrentInstance().getClientIdsWithMessages();
    while (ids.hasNext()) {
      String id = ids.next();
      if (id != null && !byId.containsKey(id)) {
        String text = Texts.get(frame.getLocale(), "shared.form.choice-unknown");
        lines.add(new Line(id, text));
        byId.put(id, text);
      }
    }
  }
}
