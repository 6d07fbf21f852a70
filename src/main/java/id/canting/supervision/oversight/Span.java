package id.canting.supervision.oversight;

import id.canting.shared.Labelled;
import id.canting.shared.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How long the periods of a table are. */
public enum Span implements Labelled {
  YEAR("year", 12, "concat(year(v.day), '')"),
  HALF("half", 6, "concat(year(v.day), '-S', if(month(v.day) <= 6, 1, 2))"),
  QUARTER("quarter", 3, "concat(year(v.day), '-Q', quarter(v.day))"),
  MONTH("month", 1, "date_format(v.day, '%Y-%m')");

  private final String code;
  private final int months;
  private final String column;

  Span(String code, int months, String column) {
    this.code = code;
    this.months = months;
    this.column = column;
  }

  static Span of(Period period) {
    return Arrays.stream(values()).filter(s -> s.months == period.months()).findFirst().orElseThrow();
  }

  @Override
  public String code() {
    return code;
  }

  /** The period that holds the day. */
  public Period at(LocalDate day) {
    int part = (day.getMonthValue() - 1) / months + 1;
    return new Period(switch (this) {
      case YEAR -> "%d".formatted(day.getYear());
      case HALF -> "%d-S%d".formatted(day.getYear(), part);
      case QUARTER -> "%d-Q%d".formatted(day.getYear(), part);
      case MONTH -> "%d-%02d".formatted(day.getYear(), part);
    });
  }

  /** So many periods on end, the last of which holds the day; the earliest first. */
  public List<Period> upTo(LocalDate day, int count) {
    return IntStream.range(0, count).mapToObj(i -> at(day.minusMonths((long) months * (count - 1 - i)))).toList();
  }

  /** Text of the period in SQL, of {@code v.day}. */
  String column() {
    return column;
  }
}
