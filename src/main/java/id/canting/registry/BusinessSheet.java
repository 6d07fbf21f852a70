package id.canting.registry;

import id.canting.exchange.JudgedRow;
import id.canting.exchange.KeptRow;
import id.canting.exchange.SheetImport;
import id.canting.exchange.StoredRow;
import id.canting.exchange.sheet.Column;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files of businesses. */
@ApplicationScoped
class BusinessSheet implements SheetImport {
  @Inject BusinessImport businesses;

  @Override
  public String kind() {
    return "businesses";
  }

  @Override
  public List<Column> columns() {
    return BusinessColumns.businesses();
  }

  @Override
  public @Nullable String resembled(JudgedRow row) {
    return LookAlikes.resembled(row);
  }

  @Override
  public String codeField() {
    return BusinessColumns.CODE.field();
  }

  @Override
  public String stamp() {
    return businesses.stamp();
  }

  @Override
  public Run begin(long run) {
    return businesses.begin(null);
  }

  @Override
  public List<KeptRow> undo(long run, List<StoredRow> rows) {
    return businesses.undo(rows);
  }
}
