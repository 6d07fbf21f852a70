package id.canting.exchange.cell;

import id.canting.exchange.sheet.Cell;
import id.canting.shared.Nik;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Numbers that are names, never figures: NIK, NIB, phone. They are text; leading zeros count. */
public final class CellDigits {
  private static final String SEPARATOR = "\\s*(?:/|;|,|&|\\||\\bdan\\b|\\batau\\b|\\band\\b|\\bor\\b)\\s*";

  private CellDigits() {}

  /** A business number: 13 digits. @return null where blank or refused */
  public static @Nullable String nib(String field, Cell cell, Findings findings) {
    return fixed(field, cell, "nib", 13, findings);
  }

  /**
   * An identity number: area 6, birth date 6 (women: day + 40), serial 4. A foreign area is fine, an impossible date is not.
   *
   * @param today a birth date after it is impossible
   * @return null where blank or refused
   */
  public static @Nullable String nik(String field, Cell cell, LocalDate today, Findings findings) {
    String nik = fixed(field, cell, "nik", 16, findings);
    if (nik != null && Nik.birthDate(nik, today).isEmpty()) {
      findings.refused(field, "nik.date", nik);
      return null;
    }
    return nik;
  }

  private static @Nullable String fixed(String field, Cell cell, String what, int length, Findings findings) {
    String raw = CellText.raw(field, cell, findings);
    if (raw == null) {
      return null;
    }
    String text = unquoted(raw);
    if (cell.kind() != Cell.Kind.TEXT || text.matches("\\d+([.,]\\d+)?[eE][+-]?\\d+")) {
      findings.refused(field, "number.destroyed", raw, Integer.toString(length));
      return null;
    }
    String digits = text.replaceFirst("(?i)^" + what + "\\b", "").replaceAll("[\\s:.\\-/]", "");
    if (!digits.matches("[0-9]*")) {
      findings.refused(field, what + ".digits", raw, Integer.toString(length));
      return null;
    }
    if (digits.length() != length) {
      findings.refused(field, what + ".length", raw, Integer.toString(length), Integer.toString(digits.length()));
      return null;
    }
    if (!digits.equals(raw)) {
      findings.normalised(field, "digits.cleaned", raw, digits);
    }
    return digits;
  }

  /** A phone number in the national form, {@code 08…} or {@code 0356…}. @return null where blank or refused */
  public static @Nullable String phone(String field, Cell cell, Findings findings) {
    String raw = CellText.raw(field, cell, findings);
    if (raw == null) {
      return null;
    }
    String text = unquoted(raw);
    if (cell.kind() != Cell.Kind.TEXT && cell.kind() != Cell.Kind.NUMBER) {
      findings.refused(field, "phone.invalid", raw);
      return null;
    }
    if (text.matches("\\d+([.,]\\d+)?[eE][+-]?\\d+")) {
      findings.refused(field, "number.destroyed", raw, "10");
      return null;
    }
    List<String> several = several(text);
    if (several.size() > 1) {
      findings.waits(field, "phone.several", raw, several.get(0));
      return several.get(0);
    }
    String phone = several.isEmpty() ? national(text) : several.get(0);
    if (phone == null) {
      findings.refused(field, "phone.invalid", raw);
    } else if (!phone.equals(raw)) {
      findings.normalised(field, "phone.cleaned", raw, phone);
    }
    return phone;
  }

  /** The different numbers in a cell that holds nothing but two or more of them. */
  private static List<String> several(String text) {
    for (String between : national(text) == null ? List.of(SEPARATOR, "\\s+(?:[-–]\\s+)?") : List.of(SEPARATOR)) {
      List<@Nullable String> numbers = Arrays.stream(text.split(between)).map(CellDigits::national).toList();
      if (numbers.size() > 1 && numbers.stream().allMatch(Objects::nonNull)) {
        return numbers.stream().map(n -> Objects.requireNonNull(n)).distinct().toList();
      }
    }
    return List.of();
  }

  /** The national form of a number however written, or null if it is none. */
  public static @Nullable String national(String text) {
    String bare = text.replaceFirst("(?i)^\\s*(no\\W*)?(telp?|telepon|tlp|hp|wa|no)\\b\\W*", "").replaceFirst("(?i)\\W*\\b(wa|hp|whatsapp)\\W*$", "").replaceAll("[\\s().\\-–/]", "");
    if (!bare.matches("\\+?[0-9]+")) {
      return null;
    }
    String digits = bare.replace("+", "");
    if (bare.startsWith("+62") || digits.startsWith("62") && digits.length() >= 10) {
      digits = digits.substring(2).replaceFirst("^0", "");
      digits = "0" + digits;
    } else if (bare.startsWith("+")) {
      return null;
    } else if (digits.startsWith("0062")) {
      digits = "0" + digits.substring(4);
    } else if (!digits.startsWith("0")) {
      digits = "0" + digits;
    }
    return digits.length() >= 9 && digits.length() <= 14 ? digits : null;
  }

  private static String unquoted(String raw) {
    String text = CellText.clean(raw);
    if (text.startsWith("=\"") && text.endsWith("\"") && text.length() > 3) {
      return text.substring(2, text.length() - 1);
    }
    return text.replaceFirst("^[’']", "");
  }
}
