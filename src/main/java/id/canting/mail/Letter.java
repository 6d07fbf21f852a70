package id.canting.mail;

import org.jspecify.annotations.Nullable;

/**
 * A letter in plain text.
 *
 * @param recipient one address
 * @param subject one line, at most 200 characters
 * @param unsubscribe address of the page that ends such letters; null for those nobody subscribed to
 */
public record Letter(String recipient, String subject, String body, @Nullable String unsubscribe) {
  private static final int ADDRESS = 254;

  /** Whether a text can be an address: one @, no spaces, a name with a dot behind it. RFC 5321 knows more, and nobody's is among those. */
  public static boolean isAddress(@Nullable String text) {
    return text != null && text.length() <= ADDRESS && text.matches("[^\\s@<>\"(),;:\\\\]+@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+");
  }
}
