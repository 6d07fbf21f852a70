package id.canting.statistics.trend;

import id.canting.registry.BatikType;
import id.canting.registry.Scale;
import id.canting.registry.Sex;
import id.canting.shared.Codes;
import id.canting.shared.Labelled;
import id.canting.shared.RuleViolation;
import id.canting.survey.CountedResponse;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a business was like in a round, in the letters of {@code constraint_path}: each trait has its place and width. */
enum PathTraits {
  SCALE(0, 1),
  BATIK_TYPE(1, 1),
  SEX(2, 1),
  SENTRA(3, 4),
  SUB_DISTRICT(7, 8),
  ASSOCIATION(15, 4);

  static final int WIDTH = 19;
  private static final String NOT_KNOWN = "0";

  private final int at;
  private final int width;

  PathTraits(int at, int width) {
    this.at = at;
    this.width = width;
  }

  /** All traits of a response, {@link #WIDTH} letters. */
  static String of(CountedResponse response) {
    return place(Scale.class, response.scale()) + place(BatikType.class, response.batikType()) + (response.sex() == null ? NOT_KNOWN : response.sex())
        + number(response.sentraId()) + padded(response.subDistrict()) + number(response.associationId());
  }

  /** A condition on one trait. @param start expression of the first letter of the round's traits, counted from 1 @param values letters that fulfil it */
  String among(String start, Collection<String> values) {
    String list = values.stream().map(v -> "'" + v + "'").collect(Collectors.joining(","));
    return values.isEmpty() ? "1=0" : "substr(traits, " + start + " + " + at + ", " + width + ") in (" + list + ")";
  }

  /** @throws RuleViolation value.unknown (422) at the field */
  static <E extends Enum<E> & Labelled> Set<String> places(Class<E> type, Set<String> codes, String none, String field) {
    return codes.stream().map(code -> code.equals(none) ? NOT_KNOWN : place(type, Codes.of(Codes.read(type, code, field)))).collect(Collectors.toSet());
  }

  /** @throws RuleViolation value.unknown (422) at {@code sex} */
  static Set<String> sexes(Set<String> codes, String none) {
    return codes.stream().map(code -> code.equals(none) ? NOT_KNOWN : String.valueOf(Codes.of(Codes.read(Sex.class, code, "sex")))).collect(Collectors.toSet());
  }

  /** Four hexadecimal digits; null is 0. */
  static String number(@Nullable Long id) {
    return String.format("%04X", id == null ? 0 : id);
  }

  static String padded(@Nullable String code) {
    return String.format("%-8s", code == null ? "" : code);
  }

  private static <E extends Enum<E> & Labelled> String place(Class<E> type, @Nullable String code) {
    List<String> codes = List.of(type.getEnumConstants()).stream().map((Function<E, String>) Labelled::code).toList();
    return String.valueOf(codes.indexOf(code) + 1);
  }
}
