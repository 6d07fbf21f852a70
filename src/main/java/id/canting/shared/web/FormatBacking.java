package id.canting.shared.web;

import id.canting.shared.ClockProducer;
import id.canting.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers, money and days as the user's language writes them: 1.187 · Rp15,6 M · 14 Okt 2026 · 08.15. Null becomes an empty text. */
@Named("f")
@RequestScoped
public class FormatBacking {
  @Inject FrameBacking frame;
  @Inject Clock clock;

  private Locale locale = Texts.INDONESIAN;
  private DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);

  @PostConstruct
  void read() {
    locale = frame.getLocale();
    symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator(isEnglish() ? ',' : '.');
    symbols.setDecimalSeparator(isEnglish() ? '.' : ',');
  }

  public String number(@Nullable Number value) {
    return value == null ? "" : new DecimalFormat("#,##0", symbols).format(value);
  }

  /** With exactly so many decimals, rounded half up. */
  public String decimal(@Nullable Number value, int decimals) {
    if (value == null) {
      return "";
    }
    DecimalFormat format = new DecimalFormat("#,##0" + (decimals > 0 ? "." + "0".repeat(decimals) : ""), symbols);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(new BigDecimal(value.toString()));
  }

  /** A percent 0–100 with its sign. */
  public String percent(@Nullable Number value, int decimals) {
    return value == null ? "" : decimal(value, decimals) + "%";
  }

  /** Names one after another. */
  public String list(Iterable<String> names) {
    return String.join(", ", names);
  }

  /** Whole rupiah, written out. */
  public String rupiah(@Nullable Number value) {
    return value == null ? "" : "Rp" + number(value);
  }

  /** Rupiah in the largest fitting unit with at most one decimal: Rp798 jt, Rp15,6 M. */
  public String rupiahShort(@Nullable Number value) {
    if (value == null) {
      return "";
    }
    long whole = value.longValue();
    long unit = whole >= 1_000_000_000_000L ? 1_000_000_000_000L : whole >= 1_000_000_000L ? 1_000_000_000L : whole >= 1_000_000L ? 1_000_000L : 1;
    if (unit == 1) {
      return rupiah(value);
    }
    BigDecimal shown = BigDecimal.valueOf(whole).divide(BigDecimal.valueOf(unit), 1, RoundingMode.HALF_UP);
    String key = unit == 1_000_000L ? "shared.money.million" : unit == 1_000_000_000L ? "shared.money.billion" : "shared.money.trillion";
    return Texts.get(locale, key, new DecimalFormat("#,##0.#", symbols).format(shown));
  }

  public String day(@Nullable LocalDate day) {
    return day == null ? "" : DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(day);
  }

  /** A day with the name of its weekday, written out. */
  public String weekday(LocalDate day) {
    return DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", locale).format(day);
  }

  /** Day and time in Asia/Jakarta. */
  public String moment(@Nullable Instant instant) {
    return instant == null ? "" : DateTimeFormatter.ofPattern(isEnglish() ? "d MMM yyyy HH:mm" : "d MMM yyyy HH.mm", locale).withZone(ClockProducer.JAKARTA).format(instant);
  }

  public String dayOf(@Nullable Instant instant) {
    return instant == null ? "" : day(LocalDate.ofInstant(instant, ClockProducer.JAKARTA));
  }

  public String getNow() {
    return moment(clock.instant());
  }

  public String getToday() {
    return day(LocalDate.ofInstant(clock.instant(), ClockProducer.JAKARTA));
  }

  private boolean isEnglish() {
    return locale.getLanguage().equals("en");
  }
}
