package id.canting.statistics.trend;

import id.canting.shared.Codes;
import id.canting.shared.Labelled;
import id.canting.shared.RuleViolation;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What figures can be told apart by: characteristics of the responses as they were at the survey. */
public enum Grouping implements Labelled {
  SCALE("scale", "scale"),
  SUB_DISTRICT("subDistrict", "sub_district_code"),
  SENTRA("sentra", "sentra_id");

  /** Key of the one item of figures that are not told apart. */
  public static final String TOTAL = "total";
  /** Key of what is not known. */
  public static final String NONE = "none";

  private static final List<String> FIRST = List.of("micro", "small", "medium", "large", "tuban", "kerek", "semanding", "palang");
  /** Of keys: scales by size and the sub-districts of the study as in its tables, then others, at last what is not known. */
  public static final Comparator<String> ORDER = Comparator.comparing((String key) -> key.equals(NONE))
      .thenComparing(key -> FIRST.contains(key) ? FIRST.indexOf(key) : FIRST.size())
      .thenComparing(Comparator.naturalOrder());

  private final String code;
  private final String column;

  Grouping(String code, String column) {
    this.code = code;
    this.column = column;
  }

  @Override
  public String code() {
    return code;
  }

  /** Of {@code response_tally}. */
  public String column() {
    return column;
  }

  /** Null for null and blank. @throws RuleViolation value.unknown (422) at {@code by} */
  public static @Nullable Grouping read(@Nullable String code) {
    return Codes.read(Grouping.class, code, "by");
  }
}
