package id.canting.survey;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The characteristics of Table 3 of the study and their bands, without the gaps that the study's have: age up to 30, 31–40, 41–50, from 51; education 0, 1–6,
 * 7–9, 10–12, from 13 years; organisation never, else completed years 0, 1–2, 3–4, from 5; years in business below 5, 5–10, 11–15, above 15.
 */
public enum Characteristic {
  AGE("usia", List.of("lt30", "31_40", "41_50", "gt50"), ResponseFacts::age, 30, 40, 50),
  SEX("jenis_kelamin", List.of("P", "L"), facts -> null),
  EDUCATION("pendidikan", List.of("none", "sd", "smp", "sma", "univ"), ResponseFacts::educationYears, 0, 6, 9, 12),
  /** In months; {@code never} stands before the bands of members. */
  ORGANISATION("organisasi", List.of("never", "lt1", "1_2", "3_4", "gt5"), Characteristic::months, 11, 35, 59),
  BUSINESS_EXPERIENCE("pengalaman_usaha", List.of("lt5", "5_10", "11_15", "gt15"), ResponseFacts::businessYears, 4, 10, 15);

  private static final String NEVER = "never";

  private final String variable;
  private final List<String> keys;
  private final Function<ResponseFacts, @Nullable Integer> measure;
  /** The greatest value of each band but the last. */
  private final int[] upTo;

  Characteristic(String variable, List<String> keys, Function<ResponseFacts, @Nullable Integer> measure, int... upTo) {
    this.variable = variable;
    this.keys = keys;
    this.measure = measure;
    this.upTo = upTo;
  }

  /** Name of its block in Table 3. */
  public String variable() {
    return variable;
  }

  /** Keys of its rows, in the order of the study. */
  public List<String> keys() {
    return keys;
  }

  /** Whether it has a mean. */
  public boolean isMeasured() {
    return this != SEX;
  }

  /** What a measure is divided by: organisation is kept in months and told in years. */
  public int divisor() {
    return this == ORGANISATION ? 12 : 1;
  }

  CountedResponse.Mark mark(ResponseFacts facts) {
    if (this == SEX) {
      return new CountedResponse.Mark(variable, facts.sex() == null ? "" : facts.sex().code(), 0);
    }
    Integer value = measure.apply(facts);
    if (value == null) {
      return new CountedResponse.Mark(variable, "", 0);
    }
    String key = this == ORGANISATION && Boolean.FALSE.equals(facts.orgMember()) ? NEVER : band(value);
    return new CountedResponse.Mark(variable, key, value);
  }

  /** SQL that gives the band of a column, empty where it is null. */
  String sql(String column) {
    StringBuilder sql = new StringBuilder("case when " + column + " is null then ''");
    for (int i = 0; i < upTo.length; i++) {
      sql.append(" when ").append(column).append(" <= ").append(upTo[i]).append(" then '").append(bands().get(i)).append('\'');
    }
    return sql.append(" else '").append(bands().get(upTo.length)).append("' end").toString();
  }

  private String band(int value) {
    int band = 0;
    while (band < upTo.length && value > upTo[band]) {
      band++;
    }
    return bands().get(band);
  }

  private List<String> bands() {
    return keys.subList(keys.size() - upTo.length - 1, keys.size());
  }

  /** Who never was a member counts 0 months, whatever was said; of a member, or where nobody said, blank months are missing. */
  private static @Nullable Integer months(ResponseFacts facts) {
    if (Boolean.FALSE.equals(facts.orgMember())) {
      return 0;
    }
    boolean member = Boolean.TRUE.equals(facts.orgMember()) || facts.orgMonths() != null && facts.orgMonths() > 0;
    return member ? facts.orgMonths() : null;
  }
}
