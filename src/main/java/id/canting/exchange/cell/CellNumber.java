package id.canting.exchange.cell;

import id.canting.exchange.sheet.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers as offices write them. Indonesian groups and decimals ("2.500.000,50") are read; what may mean two numbers
 * ("2.500", "2,500,000", "2500000.50") waits with the likelier one as the suggestion.
 */
public final class CellNumber {
  private static final Pattern LEADING = Pattern.compile("^(rp\\.?|idr|th\\.?|thn\\.?|tahun|±|\\+)\\s*(?=[\\d(-])", Pattern.CASE_INSENSITIVE);
  private static final Pattern MARK = Pattern.compile("\\s*(,-+|\\.-+|/-+)\\s*$");
  private static final Pattern BEHIND = Pattern.compile("(.*?)(/\\s*|\\bper )?((?:tenaga )?\\p{L}+)\\.?", Pattern.CASE_INSENSITIVE);
  private static final Pattern TIMES = Pattern.compile("(?<=[\\d,.])\\s*(ribu|rb|juta|jt|miliar|milyar|m|triliun)\\.?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern GROUPS = Pattern.compile("\\d{1,3}(\\.\\d{3}){2,}(,\\d+)?|\\d{1,3}\\.\\d{3},\\d+");
  private static final Pattern SPACED = Pattern.compile("\\d{1,3}( \\d{3})+(,\\d{1,2})?");
  private static final Pattern ONE_GROUP = Pattern.compile("\\d{1,3}[.,]\\d{3}");
  private static final Pattern ENGLISH = Pattern.compile("\\d{1,3}(,\\d{3})+\\.\\d+|\\d{1,3}(,\\d{3}){2,}|\\d{1,3}('\\d{3})+(\\.\\d+)?");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d+,\\d+");
  private static final Pattern DECIMAL_DOT = Pattern.compile("\\d+\\.\\d+");
  private static final Pattern SCIENTIFIC = Pattern.compile("\\d+([.,]\\d+)?[eE][+-]?\\d{1,3}");

  private static final int LONGEST = 60;
  private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);

  /** What a field counts: the words that may stand behind its number. */
  public enum Unit {
    NONE, PEOPLE("orang", "org", "pekerja", "tenaga kerja", "karyawan", "pegawai", "perajin", "pengrajin", "jiwa", "worker", "workers", "people", "person", "persons"),
    RUPIAH("rupiah", "idr", "rp"), YEARS("tahun", "thn", "th", "year", "years"), MONTHS("bulan", "bln", "month", "months"), PIECES("lembar", "potong", "helai", "kain", "pcs", "unit");

    private final List<String> words;

    Unit(String... words) {
      this.words = List.of(words);
    }

    private static @Nullable Unit of(String word) {
      return Arrays.stream(values()).filter(u -> u.words.contains(word.toLowerCase(Locale.ROOT))).findFirst().orElse(null);
    }
  }

  /** What a field takes. Fractions are rounded half up where {@code rounds}, else refused. @param code of what lies outside, empty for the general one */
  public record Range(long min, long max, boolean rounds, String code, Unit unit) {}

  private CellNumber() {}

  /**
   * A whole number within a range.
   *
   * @return the number or the suggestion; null where the cell is blank or refused
   */
  public static @Nullable Long read(String field, Cell cell, Range range, Findings findings) {
    String raw = CellText.raw(field, cell, findings);
    if (raw == null) {
      return null;
    }
    if (cell.kind() == Cell.Kind.BOOLEAN || raw.strip().matches("(?i)true|false|benar|salah")) {
      findings.refused(field, "boolean", raw);
      return null;
    }
    if (cell.kind() == Cell.Kind.DATE) {
      findings.refused(field, "number.is-date", raw);
      return null;
    }
    if (cell.kind() == Cell.Kind.NUMBER) {
      return fit(field, raw, number(raw), range, findings);
    }
    return text(field, raw, range, findings);
  }

  private static @Nullable Long text(String field, String raw, Range range, Findings findings) {
    String text = CellText.clean(raw).replaceFirst("^'", "");
    if (text.length() > LONGEST && !DIGITS.matcher(text).matches()) {
      findings.refused(field, "value.too-long", raw, Integer.toString(LONGEST), Integer.toString(text.length()));
      return null;
    }
    text = LEADING.matcher(text).replaceFirst("").strip();
    if (text.startsWith("=")) {
      findings.refused(field, "formula", raw);
      return null;
    }
    Counted counted = counted(text, range.unit);
    if (counted == null) {
      findings.refused(field, "number.unit", raw);
      return null;
    }
    text = counted.text;
    BigDecimal times = BigDecimal.ONE;
    Matcher multiple = TIMES.matcher(text);
    if (multiple.find()) {
      times = times(multiple.group(1).toLowerCase(Locale.ROOT));
      text = text.substring(0, multiple.start()).strip();
    }
    boolean negative = text.matches("[-−–]\\s*\\d.*|\\(\\s*\\d.*\\)");
    text = negative ? text.replaceAll("^[-−–(]\\s*|\\s*\\)$", "") : text;
    if (SCIENTIFIC.matcher(text).matches()) {
      findings.refused(field, "number.destroyed", raw);
      return null;
    }
    Form form = form(text);
    if (form == null) {
      findings.refused(field, "number.invalid", raw);
      return null;
    }
    BigDecimal value = (negative ? form.value.negate() : form.value).multiply(times);
    if (form.ambiguous || counted.inYears) {
      Findings own = new Findings();
      Long fitted = fit(field, raw, counted.inYears ? value.multiply(MONTHS_OF_A_YEAR) : value, range, own);
      if (fitted == null) {
        findings.addAll(own);
        return null;
      }
      findings.waits(field, counted.inYears ? "number.unit" : "number.ambiguous", raw, fitted.toString());
      return fitted;
    }
    Long fitted = fit(field, raw, value, range, findings);
    if (fitted != null && !raw.equals(fitted.toString()) && value.stripTrailingZeros().scale() <= 0) {
      findings.normalised(field, "number.cleaned", raw, fitted.toString());
    }
    return fitted;
  }

  private record Counted(String text, boolean inYears) {}

  /** The text without what is counted and the dash for no cents; null where something else is counted than the field asks for. */
  private static @Nullable Counted counted(String text, Unit unit) {
    boolean inYears = false;
    String bare = MARK.matcher(text).replaceFirst("");
    for (Matcher behind = BEHIND.matcher(bare); behind.matches(); behind = BEHIND.matcher(bare)) {
      Unit said = Unit.of(behind.group(3));
      if (said == null) {
        break;
      }
      boolean aYear = unit == Unit.RUPIAH && said == Unit.YEARS && behind.group(2) != null;
      inYears |= unit == Unit.MONTHS && said == Unit.YEARS;
      if (said != unit && !aYear && !inYears) {
        return null;
      }
      bare = MARK.matcher(behind.group(1).strip()).replaceFirst("");
    }
    return new Counted(bare.strip(), inYears);
  }

  private record Form(BigDecimal value, boolean ambiguous) {}

  private static @Nullable Form form(String text) {
    if (DIGITS.matcher(text).matches()) {
      return new Form(number(text), false);
    }
    if (GROUPS.matcher(text).matches()) {
      return new Form(number(text.replace(".", "").replace(',', '.')), false);
    }
    if (SPACED.matcher(text).matches()) {
      return new Form(number(text.replace(" ", "").replace(',', '.')), false);
    }
    if (ONE_GROUP.matcher(text).matches()) {
      return new Form(number(text.replaceAll("[.,]", "")), true);
    }
    if (ENGLISH.matcher(text).matches()) {
      return new Form(number(text.replaceAll("[,']", "")), true);
    }
    if (DECIMAL_COMMA.matcher(text).matches()) {
      return new Form(number(text.replace(',', '.')), false);
    }
    return DECIMAL_DOT.matcher(text).matches() ? new Form(number(text), true) : null;
  }

  private static @Nullable Long fit(String field, String raw, BigDecimal value, Range range, Findings findings) {
    if (value.signum() < 0) {
      findings.refused(field, "number.negative", raw);
      return null;
    }
    BigDecimal whole = value.setScale(0, RoundingMode.HALF_UP);
    if (whole.compareTo(value) != 0 && !range.rounds) {
      findings.refused(field, range.code.isEmpty() ? "number.fraction" : range.code, raw, bounds(range));
      return null;
    }
    if (whole.compareTo(BigDecimal.valueOf(range.min)) < 0 || whole.compareTo(BigDecimal.valueOf(range.max)) > 0) {
      findings.refused(field, range.code.isEmpty() ? "number.range" : range.code, raw, bounds(range));
      return null;
    }
    if (whole.compareTo(value) != 0) {
      findings.normalised(field, "number.rounded", raw, whole.toPlainString());
    }
    return whole.longValueExact();
  }

  private static String[] bounds(Range range) {
    return new String[] {Long.toString(range.min), Long.toString(range.max)};
  }

  private static BigDecimal times(String word) {
    return switch (word) {
      case "ribu", "rb" -> BigDecimal.valueOf(1_000);
      case "juta", "jt" -> BigDecimal.valueOf(1_000_000);
      case "triliun" -> BigDecimal.valueOf(1_000_000_000_000L);
      default -> BigDecimal.valueOf(1_000_000_000);
    };
  }

  static BigDecimal number(String digits) {
    return digits.length() > 60 ? new BigDecimal("1E60") : new BigDecimal(digits);
  }
}
