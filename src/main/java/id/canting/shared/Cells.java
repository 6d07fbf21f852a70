package id.canting.shared;

import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The cells of one row of a native query, read from left to right in the order of its columns. */
public final class Cells {
  private final @Nullable Object[] row;
  private int at;

  /** The rows of a native query with more than one column. */
  @SuppressWarnings("unchecked")
  public static List<Cells> of(Query query) {
    return ((List<@Nullable Object[]>) query.getResultList()).stream().map(Cells::new).toList();
  }

  public Cells(@Nullable Object[] row) {
    this.row = row;
  }

  public @Nullable String text() {
    Object cell = row[at++];
    return cell == null ? null : cell.toString();
  }

  public String required() {
    return Objects.requireNonNull(text());
  }

  public @Nullable Integer integer() {
    Object cell = row[at++];
    return cell == null ? null : (Integer) ((Number) cell).intValue();
  }

  public @Nullable Long big() {
    Object cell = row[at++];
    return cell == null ? null : (Long) ((Number) cell).longValue();
  }

  /** Zero for null. */
  public long count() {
    Long value = big();
    return value == null ? 0 : value;
  }

  public @Nullable Double real() {
    Object cell = row[at++];
    return cell == null ? null : (Double) ((Number) cell).doubleValue();
  }

  public @Nullable BigDecimal decimal() {
    return (BigDecimal) row[at++];
  }

  public @Nullable LocalDate day() {
    Object cell = row[at++];
    return cell == null ? null : cell instanceof LocalDate day ? day : ((Date) cell).toLocalDate();
  }

  public @Nullable Instant instant() {
    Object cell = row[at++];
    return cell == null ? null : cell instanceof Instant instant ? instant : ((Timestamp) cell).toInstant();
  }

  public boolean flag() {
    Object cell = row[at++];
    return cell instanceof Boolean flag ? flag : cell != null && ((Number) cell).intValue() != 0;
  }

  public byte @Nullable [] bytes() {
    return (byte[]) row[at++];
  }
}
