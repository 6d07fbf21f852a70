package id.canting.supervision.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a visit says of the business's profile.
 *
 * @param holds true: it is still true; false: something in it is wrong; null: not looked at
 * @param corrections what should stand there; only where it does not hold
 */
public record ProfileCheck(@Nullable Boolean holds, @Nullable List<@Nullable Correction> corrections) {
  /** Fields of a profile that a visit may propose to correct, by the names of the REST contract. */
  public static final List<String> FIELDS = List.of("name", "owner", "phone", "address", "village", "status", "scale", "workers", "batikType", "products", "nib", "other");

  /** @param field one of {@link #FIELDS} @param value what was seen or told */
  public record Correction(@Nullable String field, @Nullable String value) {}
}
