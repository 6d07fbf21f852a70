package id.canting.identity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The rows a caller may touch; every query over businesses and craftspeople narrows by it.
 *
 * @param associationId set for {@link Kind#ASSOCIATION}
 * @param businessCode set for {@link Kind#BUSINESS}; the business may not exist yet
 * @param personal whether personal fields may be shown (a researcher's answers never hold them)
 */
public record DataScope(Kind kind, @Nullable Long associationId, @Nullable String businessCode, boolean personal) {
  public enum Kind {
    ALL, ASSOCIATION, BUSINESS, NONE;

    /** As REST writes it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public static final DataScope EVERYTHING = new DataScope(Kind.ALL, null, null, true);
  public static final DataScope WITHOUT_PERSONS = new DataScope(Kind.ALL, null, null, false);
  public static final DataScope NOTHING = new DataScope(Kind.NONE, null, null, false);

  public static DataScope association(long id) {
    return new DataScope(Kind.ASSOCIATION, id, null, true);
  }

  public static DataScope business(String code) {
    return new DataScope(Kind.BUSINESS, null, code, true);
  }

  /**
   * The condition that narrows a query over {@code business}, to be joined with AND: SQL and JPQL alike.
   * Its only values are a number and a code of this portal, written in place so that the text is a key for counts too.
   *
   * @param associationColumn for example {@code b.association_id}
   * @param codeColumn for example {@code b.code}
   */
  public String condition(String associationColumn, String codeColumn) {
    return switch (kind) {
      case ALL -> "1=1";
      case ASSOCIATION -> associationColumn + " = " + associationId;
      case BUSINESS -> codeColumn + " = '" + java.util.Objects.requireNonNull(businessCode).replace("'", "''") + "'";
      case NONE -> "1=0";
    };
  }
}
