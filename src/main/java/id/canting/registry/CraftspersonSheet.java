package id.canting.registry;

import id.canting.exchange.Action;
import id.canting.exchange.JudgedRow;
import id.canting.exchange.KeptRow;
import id.canting.exchange.RowVerdict;
import id.canting.exchange.SheetImport;
import id.canting.exchange.StoredRow;
import id.canting.exchange.cell.Findings;
import id.canting.exchange.cell.Verdict;
import id.canting.exchange.sheet.Column;
import id.canting.exchange.sheet.TableRow;
import id.canting.identity.Acting;
import id.canting.identity.CurrentUser;
import id.canting.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Files of craftspeople. */
@ApplicationScoped
class CraftspersonSheet implements SheetImport {
  @Inject RegisterLookupQueries lookup;
  @Inject CraftspersonRepository craftspeople;
  @Inject BusinessRepository businesses;
  @Inject BulkRepository bulk;
  @Inject NikVault vault;
  @Inject CurrentUser user;
  @Inject Clock clock;

  @Override
  public String kind() {
    return "craftspeople";
  }

  @Override
  public List<Column> columns() {
    return CraftspersonLine.COLUMNS;
  }

  @Override
  public @Nullable String resembled(JudgedRow row) {
    return LookAlikes.resembled(row);
  }

  @Override
  public String codeField() {
    return "craftsman_id";
  }

  @Override
  public String stamp() {
    return lookup.stamp();
  }

  @Override
  public Run begin(long run) {
    boolean officer = user.roles().contains(Role.DISTRICT_OFFICER);
    return new Storing(new CraftspersonJudge(lookup, lookup.places(), vault, officer ? null : user.scope().associationId(), LocalDate.now(clock)));
  }

  private final class Storing implements Run {
    private final CraftspersonJudge judge;
    private @Nullable CraftspersonCode highest;
    private boolean written;

    Storing(CraftspersonJudge judge) {
      this.judge = judge;
    }

    @Override
    public void foresee(TableRow row) {
      CraftspersonCode code = CraftspersonLine.code(row, new Findings());
      if (code != null && (highest == null || code.number() > highest.number())) {
        highest = code;
      }
    }

    @Override
    public List<RowVerdict> judge(List<TableRow> rows) {
      return judge.judge(rows);
    }

    @Override
    public List<@Nullable Reference> store(List<RowVerdict> rows) {
      List<CraftspersonJudge.Entry> entries = rows.stream().map(r -> (CraftspersonJudge.Entry) Objects.requireNonNull(r.content())).toList();
      if (highest != null) {
        craftspeople.reserve(highest);
        highest = null;
      }
      int uncoded = (int) entries.stream().filter(e -> e.known() == null && e.code() == null).count();
      Deque<CraftspersonCode> codes = new ArrayDeque<>(uncoded == 0 ? List.of() : craftspeople.nextCodes(uncoded));
      List<Craftsperson> created = new ArrayList<>();
      List<@Nullable Craftsperson> changed = new ArrayList<>();
      for (CraftspersonJudge.Entry entry : entries) {
        if (entry.known() == null) {
          Craftsperson one = new Craftsperson(entry.code() == null ? codes.removeFirst() : entry.code(), entry.facts(), clock.instant(), user.username().equals(Acting.SYSTEM));
          created.add(one);
          changed.add(one);
        } else {
          Craftsperson one = bulk.find(Craftsperson.class, entry.known()).orElseThrow();
          boolean same = one.facts(vault).equals(entry.facts());
          if (!same) {
            one.become(entry.facts(), clock.instant());
          }
          changed.add(same ? null : one);
        }
      }
      bulk.add(created);
      written |= changed.stream().anyMatch(Objects::nonNull);
      return changed.stream().map(c -> c == null ? null : new Reference(c.id(), c.code())).toList();
    }

    @Override
    public @Nullable Long settle() {
      if (!written) {
        return null;
      }
      businesses.stamp();
      return bulk.settle();
    }
  }

  @Override
  public List<KeptRow> undo(long run, List<StoredRow> rows) {
    List<KeptRow> kept = new ArrayList<>();
    bulk.inPortions(rows, portion -> undoPortion(portion, kept));
    businesses.stamp();
    return kept;
  }

  private void undoPortion(List<StoredRow> rows, List<KeptRow> kept) {
    Map<Long, Craftsperson> found = bulk.craftspeople(rows.stream().map(StoredRow::key).toList()).stream().collect(Collectors.toMap(Craftsperson::id, Function.identity()));
    List<Craftsperson> removed = new ArrayList<>();
    for (StoredRow row : rows) {
      Craftsperson craftsperson = found.get(row.key());
      if (craftsperson == null) {
        continue;
      }
      long revision = Objects.requireNonNull(row.revision());
      CraftspersonFacts now = craftsperson.facts(vault);
      CraftspersonFacts stored = craftsperson.version() == 0 ? now : asOf(craftsperson, revision);
      if (!stored.equals(now)) {
        kept.add(new KeptRow(row.row(), craftsperson.code(), "exchange.kept.changed", List.of()));
      }
      if (row.action() == Action.CREATE && stored.equals(now)) {
        removed.add(craftsperson);
      } else if (row.action() == Action.UPDATE) {
        CraftspersonFacts restored = FactMerge.restored(asOf(craftsperson, revision - 1), stored, now, vault);
        if (!restored.equals(now)) {
          craftsperson.become(restored, clock.instant());
        }
      }
    }
    bulk.removeCraftspeople(removed);
  }

  private CraftspersonFacts asOf(Craftsperson craftsperson, long revision) {
    return Objects.requireNonNull(bulk.asOf(Craftsperson.class, craftsperson.id(), revision)).facts(vault);
  }
}
