package id.canting.survey;

import id.canting.exchange.RowVerdict;
import id.canting.exchange.SheetImport;
import id.canting.exchange.cell.Verdict;
import id.canting.exchange.sheet.Cell;
import id.canting.exchange.sheet.TableRow;
import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import id.canting.survey.instrument.Item;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Entry of a stack of paper forms: a row each, read and judged as a row of a file is, with the same words and rules. */
@ApplicationScoped
public class GridService {
  public static final int MOST_ROWS = 1_000;
  private static final int LONGEST_DRAFT = 4_000_000;
  /** What every response has, before the items and after them. */
  private static final List<String> FIRST = List.of("business_id", "survey_date", "response_status", "scale_at_survey", "sex", "age", "education_years", "org_member", "org_experience_months",
      "business_experience_years");
  private static final List<String> LAST = List.of("main_constraint", "note");

  @Inject CurrentUser user;
  @Inject RoundRepository rounds;
  @Inject ResponseSheet sheet;
  @Inject GridDraftRepository drafts;
  @Inject Clock clock;

  /** In order. @throws RuleViolation period.invalid (422), round.unknown (404) */
  @Permitted(Permission.RESPONSE_ENTER)
  @Transactional
  public List<GridColumn> columns(String period) {
    return columns(rounds.named(period));
  }

  /** What the user typed for the round and has not stored, as {@link #keep} got it; null when there is nothing. @throws RuleViolation as {@link #columns} */
  @Permitted(Permission.RESPONSE_ENTER)
  @Transactional
  public @Nullable String draft(String period) {
    return drafts.find(user.username(), rounds.named(period).id());
  }

  /** Keeps what is typed, for this user alone. @param content whatever the page needs to show it again @throws RuleViolation value.too-long (422), and as {@link #columns} */
  @Permitted(Permission.RESPONSE_ENTER)
  @Transactional
  public void keep(String period, String content) {
    if (content.length() > LONGEST_DRAFT) {
      throw RuleViolation.at("rows", SharedRule.TOO_LONG, LONGEST_DRAFT, content.length());
    }
    drafts.keep(user.username(), rounds.named(period).id(), content, clock.instant());
  }

  /** Lets go of what was typed. @throws RuleViolation as {@link #columns} */
  @Permitted(Permission.RESPONSE_ENTER)
  @Transactional
  public void forget(String period) {
    drafts.forget(user.username(), rounds.named(period).id());
  }

  /**
   * Stores every row that is right, in one transaction; the others stay with what is wrong. A row whose business has answered otherwise is stored only where it says so.
   *
   * @param rows texts by the columns' names
   * @param overwrite places of rows that replace an earlier, different answer
   * @throws RuleViolation round.closed, round.in-review (409), value.range (422) for more than {@value #MOST_ROWS} rows, and as {@link #columns}
   */
  @Permitted(Permission.RESPONSE_ENTER)
  @Transactional
  public List<GridRow> save(String period, List<Map<String, String>> rows, Set<Integer> overwrite) {
    RoundFacts round = rounds.named(period);
    if (round.isClosed()) {
      throw new RuleViolation(SurveyRule.ROUND_CLOSED, round.period());
    }
    if (rows.size() > MOST_ROWS) {
      throw RuleViolation.at("rows", SharedRule.RANGE, 0, MOST_ROWS);
    }
    SheetImport.Run run = sheet.beginGrid();
    Set<String> known = new HashSet<>();
    columns(round).forEach(c -> known.add(c.field()));
    known.add("period");
    List<TableRow> tables = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Map<String, Cell> cells = new HashMap<>(Map.of("period", Cell.text(round.period())));
      rows.get(i).forEach((field, text) -> {
        if (known.contains(field) && text != null && !text.isBlank()) {
          cells.put(field, Cell.text(text));
        }
      });
      Set<String> filled = new HashSet<>(cells.keySet());
      tables.add(new TableRow("", i + 1, false, cells, filled, false, null));
    }
    List<RowVerdict> verdicts = run.judge(tables);
    List<RowVerdict> storing = new ArrayList<>();
    List<GridRow> answers = new ArrayList<>();
    for (int i = 0; i < verdicts.size(); i++) {
      RowVerdict verdict = verdicts.get(i);
      boolean differs = verdict.findings().stream().allMatch(f -> f.code().equals("response.differs") || f.weight().stores());
      boolean stores = verdict.stores() || verdict.content() != null && overwrite.contains(i) && differs;
      if (stores) {
        storing.add(verdict);
      }
      answers.add(new GridRow(i, stores, stores ? List.of() : verdict.findings().stream().filter(f -> !f.weight().stores() || verdict.verdict() == Verdict.SKIP).toList()));
    }
    run.store(storing);
    run.settle();
    return answers;
  }

  private static List<GridColumn> columns(RoundFacts round) {
    List<GridColumn> columns = new ArrayList<>();
    FIRST.forEach(f -> columns.add(new GridColumn(f, null)));
    for (Item item : round.instrument().items()) {
      columns.add(new GridColumn(item.code(), item));
    }
    LAST.forEach(f -> columns.add(new GridColumn(f, null)));
    return List.copyOf(columns);
  }
}
