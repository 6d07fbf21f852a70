package id.canting.audit;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One audit table's rows of one record.
 *
 * @param table audit table
 * @param idColumn column that names the record, usually {@code id}
 * @param columns what is shown, by column; a column that is not here is nobody's business
 */
public record AuditTrail(String table, String idColumn, long id, Map<String, Shown> columns) {
  /** @param field as REST names it; @param text turns a stored value into what people read, never called with null */
  public record Shown(String field, Function<Object, @Nullable String> text) {
    public static Shown plain(String field) {
      return new Shown(field, Object::toString);
    }
  }
}
