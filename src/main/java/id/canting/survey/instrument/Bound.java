package id.canting.survey.instrument;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;

/** An exact bound of a band: {@code 14}, {@code 11.5} or {@code 35/3}. */
record Bound(BigInteger numerator, BigInteger denominator) {
  private static final Pattern FORM = Pattern.compile("-?\\d{1,9}(/[1-9]\\d{0,5}|\\.\\d{1,4})?");

  static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }

  static Bound of(String text) {
    int slash = text.indexOf('/');
    if (slash > 0) {
      return new Bound(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }
    BigDecimal number = new BigDecimal(text);
    return new Bound(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
  }

  /** Negative when {@code sum / divisor} lies below, 0 on the bound, positive above. */
  int compare(long sum, int divisor) {
    return BigInteger.valueOf(sum).multiply(denominator).compareTo(numerator.multiply(BigInteger.valueOf(divisor)));
  }

  int compareTo(Bound other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }
}
