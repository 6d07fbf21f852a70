package id.canting.exchange;

import id.canting.exchange.cell.Verdict;
import id.canting.exchange.sheet.TableNotice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts while an import runs. */
final class ImportTally {
  private final Map<String, Integer> counts = none();
  private final List<TableNotice> notices = new ArrayList<>();
  private int rows;
  private int created;
  private int updated;
  private int unchanged;

  static Map<String, Integer> none() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Verdict verdict : Verdict.values()) {
      counts.put(verdict.code(), 0);
    }
    return counts;
  }

  void notice(TableNotice notice) {
    if (notices.size() < 200) {
      notices.add(notice);
    }
  }

  /** @param reference of what was stored; a dry run counts what it would store, with {@code dry} */
  void row(RowVerdict row, SheetImport.@Nullable Reference reference, boolean dry) {
    rows++;
    counts.merge(row.verdict().code(), 1, Integer::sum);
    if (!row.verdict().stores()) {
      return;
    }
    if (row.action() == Action.NONE || !dry && reference == null) {
      unchanged++;
    } else if (row.action() == Action.CREATE) {
      created++;
    } else {
      updated++;
    }
  }

  Map<String, Integer> counts() {
    return counts;
  }

  List<TableNotice> notices() {
    return notices;
  }

  int rows() {
    return rows;
  }

  int created() {
    return created;
  }

  int updated() {
    return updated;
  }

  int unchanged() {
    return unchanged;
  }
}
