package id.canting.notice;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which businesses a notice speaks to. Several values of one field mean or, several fields mean and; an empty or null field means any, so that an empty audience is all
 * businesses that are not closed. {@code none} stands for "not known".
 *
 * @param constraint codes of the main constraint that a business named last
 * @param status null or empty: all but closed
 * @param unservedDays only businesses that took part in no activity for so many days; with a constraint, in none of a programme that addresses theirs
 */
@JsonbPropertyOrder({"sentra", "subDistrict", "scale", "constraint", "status", "batikType", "unservedDays"})
public record Audience(
    @Nullable Set<String> sentra, @Nullable Set<String> subDistrict, @Nullable Set<String> scale, @Nullable Set<String> constraint, @Nullable Set<String> status,
    @Nullable Set<String> batikType, @Nullable Integer unservedDays) {
  public static final Audience ALL = new Audience(null, null, null, null, null, null, null);

  /** A business that an audience holds. @param scale as declared @param constraint code of the main one that it named last */
  public record Reached(String code, String name, @Nullable String sentra, @Nullable String subDistrict, @Nullable String scale, @Nullable String constraint) {}

  private static final Jsonb JSON = JsonbBuilder.create();

  /** Values in order, blanks and empty fields gone, so that equal audiences are equal. */
  public Audience {
    sentra = ordered(sentra);
    subDistrict = ordered(subDistrict);
    scale = ordered(scale);
    constraint = ordered(constraint);
    status = ordered(status);
    batikType = ordered(batikType);
  }

  public boolean isAll() {
    return equals(ALL);
  }

  String json() {
    return JSON.toJson(this);
  }

  /** What was stored. */
  public static Audience read(String json) {
    return JSON.fromJson(json, Audience.class);
  }

  private static @Nullable Set<String> ordered(@Nullable Set<String> values) {
    if (values == null) {
      return null;
    }
    Set<String> ordered = new TreeSet<>();
    values.stream().filter(v -> v != null && !v.isBlank()).map(String::strip).forEach(ordered::add);
    return ordered.isEmpty() ? null : ordered;
  }
}
