package id.canting.registry;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The code of a business: {@code TBN-} and at least four digits, ordered by its number, given once and never again. */
public record BusinessCode(int number) {
  private static final Pattern FORM = Pattern.compile("TBN-([0-9]{4,9})");

  public String text() {
    return "TBN-%04d".formatted(number);
  }

  /** Empty where the text is no code; {@code TBN-00012} is none: a code is written in one way. */
  public static Optional<BusinessCode> of(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    BusinessCode code = new BusinessCode(Integer.parseInt(matcher.group(1)));
    return code.number > 0 && code.text().equals(text) ? Optional.of(code) : Optional.empty();
  }
}
