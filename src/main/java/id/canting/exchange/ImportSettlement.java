package id.canting.exchange;

import id.canting.exchange.cell.Finding;
import id.canting.exchange.cell.Verdict;
import id.canting.exchange.sheet.Cell;
import id.canting.exchange.sheet.TableRow;
import id.canting.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Carries out a decision about one row, judged anew alone. Everything here runs in the caller's transaction. */
@ApplicationScoped
class ImportSettlement {
  @Inject ImportRepository imports;

  /** @param row as the file has it; null will do for one that is skipped @param values in the place of its cells, by English header */
  record Decided(JudgedRow waiting, @Nullable TableRow row, Decision decision, Map<String, String> values) {}

  /** Whether the decision could be carried out now. @throws RuleViolation import.still-wrong, import.nothing-to-update (422) */
  void check(SheetImport kind, long run, Decided decided) {
    if (decided.decision() != Decision.SKIP) {
      judge(kind, kind.begin(run), decided);
    }
  }

  /** @throws RuleViolation import.still-wrong, import.nothing-to-update (422) */
  void carryOut(SheetImport kind, long run, Decided decided) {
    if (decided.decision() == Decision.SKIP) {
      imports.settled(run, decided, null, Action.NONE, null);
      return;
    }
    SheetImport.Run once = kind.begin(run);
    RowVerdict judged = judge(kind, once, decided);
    once.foresee(judged.row());
    SheetImport.Reference reference = once.store(List.of(judged)).get(0);
    imports.settled(run, decided, reference, judged.action(), once.settle());
  }

  private static RowVerdict judge(SheetImport kind, SheetImport.Run once, Decided decided) {
    RowVerdict judged = once.judge(List.of(corrected(kind, decided))).get(0);
    if (judged.verdict() == Verdict.REJECT || judged.content() == null) {
      throw RuleViolation.at("values", ImportRule.STILL_WRONG, judged.findings().stream()
          .filter(f -> f.weight() == judged.verdict()).map(Finding::code).distinct().collect(Collectors.joining(", ")));
    }
    if (decided.decision() == Decision.UPDATE && judged.action() == Action.CREATE) {
      throw RuleViolation.at("decision", ImportRule.NOTHING_TO_UPDATE);
    }
    return judged;
  }

  private static TableRow corrected(SheetImport kind, Decided decided) {
    TableRow row = Objects.requireNonNull(decided.row());
    Map<String, Cell> cells = new HashMap<>(row.cells());
    String resembled = decided.decision() == Decision.UPDATE ? kind.resembled(decided.waiting()) : null;
    if (resembled != null) {
      cells.put(kind.codeField(), Cell.text(resembled));
    }
    Set<String> columns = new HashSet<>(row.columns());
    columns.addAll(decided.values().keySet());
    decided.values().forEach((field, text) -> cells.put(field, Cell.text(text)));
    return new TableRow(row.sheet(), row.number(), row.hidden(), cells, columns, row.shifted(), null);
  }
}
