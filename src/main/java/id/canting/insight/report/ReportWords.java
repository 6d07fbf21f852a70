package id.canting.insight.report;

import id.canting.shared.ClockProducer;
import id.canting.shared.Period;
import id.canting.shared.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Texts, numbers and days as the language of a report writes them, whoever reads it. */
public final class ReportWords {
  private static final String KEY = "insight.report.";

  private final Locale locale;
  private final boolean english;
  private final DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);

  /** @param language id or en */
  public ReportWords(String language) {
    english = language.equals("en");
    locale = english ? Texts.ENGLISH : Texts.INDONESIAN;
    symbols.setGroupingSeparator(english ? ',' : '.');
    symbols.setDecimalSeparator(english ? '.' : ',');
  }

  public Locale locale() {
    return locale;
  }

  /** @param key what follows {@code insight.report.} @param args texts */
  public String text(String key, Object... args) {
    return Texts.get(locale, KEY + key, args);
  }

  /** A text of any capability by its whole key. */
  public String label(String key, Object... args) {
    return Texts.get(locale, key, args);
  }

  /** A cell of a table: numbers with the decimals they have. */
  public String cell(@Nullable Object value) {
    if (value == null) {
      return label("shared.empty");
    }
    return value instanceof BigDecimal number ? decimal(number, Math.max(0, number.scale())) : value instanceof Number number ? number(number.longValue()) : value.toString();
  }

  public String number(long value) {
    return new DecimalFormat("#,##0", symbols).format(value);
  }

  public String decimal(Number value, int decimals) {
    DecimalFormat format = new DecimalFormat("#,##0" + (decimals > 0 ? "." + "0".repeat(decimals) : ""), symbols);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(new BigDecimal(value.toString()));
  }

  /** With its sign; "kosong" where it is not known. */
  public String percent(@Nullable Number value) {
    return value == null ? label("shared.empty") : decimal(value, 1) + "%";
  }

  public String rupiah(long value) {
    return "Rp" + number(value);
  }

  public String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
  }

  /** Day and time in Asia/Jakarta. */
  public String moment(Instant at) {
    return DateTimeFormatter.ofPattern(english ? "d MMMM yyyy HH:mm" : "d MMMM yyyy HH.mm", locale).withZone(ClockProducer.JAKARTA).format(at);
  }

  /** A half-year or a year in words. */
  public String period(String period) {
    boolean half = new Period(period).months() == 6;
    return half ? text("half." + period.charAt(6), period.substring(0, 4)) : text("year", period.substring(0, 4));
  }

  /** A number to be told with so many decimals, null where it is not known. */
  static @Nullable BigDecimal rounded(@Nullable Number value, int decimals) {
    return value == null ? null : new BigDecimal(value.toString()).setScale(decimals, RoundingMode.HALF_UP);
  }
}
