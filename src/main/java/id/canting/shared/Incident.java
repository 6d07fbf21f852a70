package id.canting.shared;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;

/** A fault that nobody foresaw. People are told its number only; the log holds the rest. */
public final class Incident {
  private static final Logger LOG = System.getLogger(Incident.class.getName());
  private static final String LETTERS = "23456789BCDFGHJKMNPQRSTVWXZ";
  private static final int LENGTH = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Incident() {}

  /** Logs the failure with its stack trace. @return the number under which it stands in the log, such as {@code K7Q29FXB} */
  public static String log(Throwable failure) {
    StringBuilder number = new StringBuilder(LENGTH);
    RANDOM.ints(LENGTH, 0, LETTERS.length()).forEach(i -> number.append(LETTERS.charAt(i)));
    LOG.log(Level.ERROR, "incident " + number, failure);
    return number.toString();
  }
}
