package id.canting.registry;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The code of a craftsperson: {@code P} and at least four digits, ordered by its number, given once and never again. */
public record CraftspersonCode(int number) {
  private static final Pattern FORM = Pattern.compile("P([0-9]{4,9})");

  public String text() {
    return "P%04d".formatted(number);
  }

  /** Empty where the text is no code. */
  public static Optional<CraftspersonCode> of(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    CraftspersonCode code = new CraftspersonCode(Integer.parseInt(matcher.group(1)));
    return code.number > 0 && code.text().equals(text) ? Optional.of(code) : Optional.empty();
  }
}
