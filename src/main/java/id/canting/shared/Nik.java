package id.canting.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Nomor Induk Kependudukan: 16 digits, area of first registration 6, day of birth DDMMYY 6 (women: day + 40), serial 4
 * (PP 37/2007 art. 37). The area is never checked: people move, the number stays.
 */
public final class Nik {
  private Nik() {}

  public static boolean hasSixteenDigits(String text) {
    return text.matches("[0-9]{16}");
  }

  /** The day of birth within the last hundred years before {@code today}; empty when there is no such day. */
  public static Optional<LocalDate> birthDate(String nik, LocalDate today) {
    int day = Integer.parseInt(nik.substring(6, 8));
    int month = Integer.parseInt(nik.substring(8, 10));
    int century = today.getYear() / 100 * 100;
    try {
      LocalDate date = LocalDate.of(century + Integer.parseInt(nik.substring(10, 12)), month, day > 40 ? day - 40 : day);
      return Optional.of(date.isAfter(today) ? beforeACentury(date) : date);
    } catch (DateTimeException e) {
      return leapDayOfLastCentury(nik, century, day, month);
    }
  }

  /** Whether a day of birth is the one in the number; the century is not in it. */
  public static boolean agrees(String nik, LocalDate birth) {
    int day = Integer.parseInt(nik.substring(6, 8));
    return birth.getDayOfMonth() == (day > 40 ? day - 40 : day) && birth.getMonthValue() == Integer.parseInt(nik.substring(8, 10)) && birth.getYear() % 100 == Integer.parseInt(nik.substring(10, 12));
  }

  /** {@code P} for a woman, {@code L} for a man. */
  public static String sex(String nik) {
    return Integer.parseInt(nik.substring(6, 8)) > 40 ? "P" : "L";
  }

  private static LocalDate beforeACentury(LocalDate date) {
    return date.minusYears(100);
  }

  private static Optional<LocalDate> leapDayOfLastCentury(String nik, int century, int day, int month) {
    try {
      return Optional.of(LocalDate.of(century - 100 + Integer.parseInt(nik.substring(10, 12)), month, day > 40 ? day - 40 : day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
