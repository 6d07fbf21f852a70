package id.canting.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A one-time code, told once.
 *
 * @param code null when it went by letter
 * @param page where the person gives it, without the code
 */
public record IssuedCode(String username, String name, String way, @Nullable String code, String page, Instant expiresAt) {
  /** A code is nobody's business but that of the paper or answer it is written into. */
  @Override
  public String toString() {
    return "IssuedCode[" + username + "]";
  }
}
