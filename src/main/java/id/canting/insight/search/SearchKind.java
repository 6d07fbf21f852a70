package id.canting.insight.search;

import id.canting.shared.Labelled;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can be found. */
public enum SearchKind implements Labelled {
  BUSINESS("business", "TBN-[0-9]{4,9}"),
  CRAFTSPERSON("craftsperson", "P[0-9]{4,9}"),
  NOTICE("notice", "PGM-[0-9]{4,9}"),
  PROGRAMME("programme", "PRG-[0-9]{4,9}"),
  ACTIVITY("activity", "KEG-[0-9]{4,9}"),
  VISIT("visit", "[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}"),
  SENTRA("sentra", "S[0-9]{2}"),
  VILLAGE("village", null),
  PAGE("page", null),
  TERM("term", null);

  private final String code;
  private final @Nullable Pattern form;

  SearchKind(String code, @Nullable String form) {
    this.code = code;
    this.form = form == null ? null : Pattern.compile(form);
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether its records are remembered when they are opened. */
  boolean hasCodes() {
    return form != null;
  }

  boolean isCode(String text) {
    return form != null && form.matcher(text).matches();
  }

  /** @return the code of a record as it is stored, of a text that can be one */
  static Optional<Record> record(String text) {
    String upper = text.strip().toUpperCase(java.util.Locale.ROOT);
    for (SearchKind kind : values()) {
      if (kind.isCode(upper)) {
        return Optional.of(new Record(kind, kind == VISIT ? upper.toLowerCase(java.util.Locale.ROOT) : upper));
      }
    }
    return Optional.empty();
  }

  /** @param code as its address says it */
  record Record(SearchKind kind, String code) {}
}
