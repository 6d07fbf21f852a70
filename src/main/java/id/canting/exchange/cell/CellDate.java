package id.canting.exchange.cell;

import id.canting.exchange.sheet.Cell;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days and years as offices write them: ISO, day first, month names of both languages, serial numbers of spreadsheets. */
public final class CellDate {
  private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})([T ]\\d{1,2}[:.]\\d{2}.*)?");
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\s*[-/. ]\\s*(\\d{1,2})\\s*[-/. ]\\s*(\\d{4}|\\d{2})( \\d{1,2}[:.]\\d{2}.*)?");
  private static final Pattern NAMED = Pattern.compile("(?:\\p{L}+['’]?\\p{L}*[,\\s]\\s*)?(\\d{1,2})[\\s./-]*(\\p{L}{3,10})[\\s./,-]*['’]?(\\d{4}|\\d{2})(,? \\d{1,2}[:.]\\d{2}.*)?");
  private static final Pattern NAME_FIRST = Pattern.compile("(?:\\p{L}+, )?(\\p{L}{3,10})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
  private static final Pattern SERIAL = Pattern.compile("\\d{4,5}([.,]\\d+)?");
  private static final int OLDEST = 1900;
  private static final int OLDEST_YEAR = 1800;
  private static final LocalDate SPREADSHEET_EPOCH = LocalDate.of(1899, 12, 30);
  private static final Map<String, Integer> MONTHS = Map.ofEntries(
      Map.entry("jan", 1), Map.entry("feb", 2), Map.entry("peb", 2), Map.entry("mar", 3), Map.entry("apr", 4), Map.entry("mei", 5), Map.entry("may", 5), Map.entry("jun", 6),
      Map.entry("jul", 7), Map.entry("agu", 8), Map.entry("ags", 8), Map.entry("agt", 8), Map.entry("aug", 8), Map.entry("sep", 9), Map.entry("okt", 10), Map.entry("oct", 10),
      Map.entry("nov", 11), Map.entry("nop", 11), Map.entry("des", 12), Map.entry("dec", 12));

  private CellDate() {}

  /**
   * A day that is not after {@code today}.
   *
   * @return the day or the suggestion; null where the cell is blank or refused
   */
  public static @Nullable LocalDate read(String field, Cell cell, LocalDate today, Findings findings) {
    String raw = CellText.raw(field, cell, findings);
    if (raw == null) {
      return null;
    }
    if (cell.kind() == Cell.Kind.BOOLEAN) {
      findings.refused(field, "boolean", raw);
      return null;
    }
    if (cell.date() != null) {
      return judged(field, raw, cell.date(), today, findings);
    }
    String text = CellText.clean(raw).replaceFirst("^'", "");
    if (cell.kind() == Cell.Kind.NUMBER || SERIAL.matcher(text).matches()) {
      return serial(field, raw, text, today, findings);
    }
    try {
      return written(field, raw, text, today, findings);
    } catch (DateTimeException e) {
      findings.refused(field, "date.impossible", raw);
      return null;
    }
  }

  private static @Nullable LocalDate written(String field, String raw, String text, LocalDate today, Findings findings) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return normalised(field, raw, date(iso.group(1), iso.group(2), iso.group(3)), today, findings);
    }
    Matcher plain = DAY_FIRST.matcher(text);
    if (plain.matches()) {
      return dayFirst(field, raw, plain, today, findings);
    }
    Matcher named = NAMED.matcher(text);
    if (named.matches() && month(named.group(2)) != null) {
      return dated(field, raw, named.group(3), Integer.toString(month(named.group(2))), named.group(1), today, findings);
    }
    Matcher first = NAME_FIRST.matcher(text);
    if (first.matches() && month(first.group(1)) != null) {
      return normalised(field, raw, date(first.group(3), Integer.toString(month(first.group(1))), first.group(2)), today, findings);
    }
    findings.refused(field, "date.invalid", raw);
    return null;
  }

  private static @Nullable LocalDate dayFirst(String field, String raw, Matcher plain, LocalDate today, Findings findings) {
    int second = Integer.parseInt(plain.group(2));
    if (second > 12 && second <= 31 && Integer.parseInt(plain.group(1)) <= 12) {
      LocalDate american = date(full(plain.group(3), today), plain.group(1), plain.group(2));
      LocalDate judged = judged(field, raw, american, today, findings);
      if (judged != null) {
        findings.waits(field, "date.month-first", raw, american.toString());
      }
      return judged;
    }
    return dated(field, raw, plain.group(3), plain.group(2), plain.group(1), today, findings);
  }

  private static @Nullable LocalDate dated(String field, String raw, String year, String month, String day, LocalDate today, Findings findings) {
    LocalDate date = date(full(year, today), month, day);
    if (year.length() == 4) {
      return normalised(field, raw, date, today, findings);
    }
    LocalDate judged = judged(field, raw, date, today, findings);
    if (judged != null) {
      findings.waits(field, "year.two-digits", raw, date.toString());
    }
    return judged;
  }

  private static String full(String year, LocalDate today) {
    if (year.length() == 4) {
      return year;
    }
    int near = today.getYear() / 100 * 100 + Integer.parseInt(year);
    return Integer.toString(near > today.getYear() ? near - 100 : near);
  }

  private static @Nullable LocalDate serial(String field, String raw, String text, LocalDate today, Findings findings) {
    double serial = CellNumber.number(text.replace(',', '.')).doubleValue();
    if (serial < 3_000 || serial > 80_000) {
      findings.refused(field, "date.invalid", raw);
      return null;
    }
    return normalised(field, raw, SPREADSHEET_EPOCH.plusDays((long) serial), today, findings);
  }

  private static @Nullable LocalDate normalised(String field, String raw, LocalDate date, LocalDate today, Findings findings) {
    LocalDate judged = judged(field, raw, date, today, findings);
    if (judged != null && !raw.equals(date.toString())) {
      findings.normalised(field, "date.cleaned", raw, date.toString());
    }
    return judged;
  }

  private static @Nullable LocalDate judged(String field, String raw, LocalDate date, LocalDate today, Findings findings) {
    if (date.isAfter(today)) {
      findings.refused(field, "date.future", raw);
      return null;
    }
    if (date.getYear() < OLDEST) {
      findings.refused(field, "date.too-old", raw, Integer.toString(OLDEST));
      return null;
    }
    return date;
  }

  /**
   * A year from 1800 to this one.
   *
   * @return the year or the suggestion; null where the cell is blank or refused
   */
  public static @Nullable Integer year(String field, Cell cell, LocalDate today, Findings findings) {
    if (cell.date() != null && !cell.formula()) {
      if (cell.date().isAfter(today)) {
        findings.refused(field, "date.future", cell.text());
        return null;
      }
      long serial = cell.date().toEpochDay() - SPREADSHEET_EPOCH.toEpochDay();
      if (serial >= OLDEST_YEAR && serial <= today.getYear()) {
        findings.waits(field, "year.shown-as-date", cell.text(), Long.toString(serial));
        return (int) serial;
      }
      findings.normalised(field, "year.from-date", cell.text(), Integer.toString(cell.date().getYear()));
      return cell.date().getYear();
    }
    Findings own = new Findings();
    Long year = CellNumber.read(field, cell, new CellNumber.Range(0, 99_999, false, "", CellNumber.Unit.YEARS), own);
    if (year == null) {
      findings.addAll(own);
      return null;
    }
    if (year > today.getYear()) {
      findings.refused(field, "date.future", cell.text());
      return null;
    }
    boolean twoDigits = year < 100 && cell.text().replaceAll("\\D", "").length() == 2;
    if (!twoDigits && year < OLDEST_YEAR) {
      findings.refused(field, "year.too-old", cell.text(), Integer.toString(OLDEST_YEAR));
      return null;
    }
    if (twoDigits) {
      int full = Integer.parseInt(full(String.format(Locale.ROOT, "%02d", year), today));
      findings.waits(field, "year.two-digits", cell.text(), Integer.toString(full));
      return full;
    }
    findings.addAll(own);
    return year.intValue();
  }

  private static LocalDate date(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  private static @Nullable Integer month(String name) {
    return MONTHS.get(name.toLowerCase(Locale.ROOT).substring(0, 3));
  }
}
