package id.canting.audit;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one transaction changed in one record.
 *
 * @param by account
 */
public record Change(Instant at, String by, List<FieldChange> changes) {
  /** @param before null when it was empty; @param after null when it became empty */
  public record FieldChange(String field, @JsonbProperty(value = "old", nillable = true) @Nullable String before, @JsonbProperty(value = "new", nillable = true) @Nullable String after) {}
}
