package id.canting.shared;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds a {@link Labelled} value by its code. */
public final class Codes {
  private Codes() {}

  /** Empty for null, blank and unknown codes. */
  public static <E extends Enum<E> & Labelled> Optional<E> find(Class<E> type, @Nullable String code) {
    for (E value : type.getEnumConstants()) {
      if (value.code().equals(code)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /**
   * Null for null and blank.
   *
   * @throws RuleViolation value.unknown at {@code field}
   */
  public static <E extends Enum<E> & Labelled> @Nullable E read(Class<E> type, @Nullable String code, String field) {
    if (code == null || code.isBlank()) {
      return null;
    }
    return find(type, code).orElseThrow(() -> RuleViolation.unknownValue(field, code));
  }

  /** Null-safe code for rows and JSON. */
  public static @Nullable String of(@Nullable Labelled value) {
    return value == null ? null : value.code();
  }
}
