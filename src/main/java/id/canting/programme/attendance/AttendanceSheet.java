package id.canting.programme.attendance;

import id.canting.document.CheckCode;
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
import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.programme.activity.Activities;
import id.canting.shared.RuleViolation;
import id.canting.shared.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Files of attendance: the printed sheet typed into a spreadsheet, or the export of an activity brought back. Somebody who is there already is not entered again. */
@ApplicationScoped
class AttendanceSheet implements SheetImport {
  @Inject AttendanceRepository attendance;
  @Inject AttendanceReader reader;
  @Inject Activities activities;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** @param known key of the attendance that gets the scores; null: it is made */
  private record Entry(long activity, Participant participant, @Nullable BigDecimal before, @Nullable BigDecimal after, @Nullable Long known) {}

  private record Read(TableRow row, AttendanceLine line, Findings findings) {}

  private record Place(long activity, Participant.Key person) {}

  @Override
  public String kind() {
    return "attendance";
  }

  @Override
  public List<Column> columns() {
    return AttendanceLine.COLUMNS;
  }

  @Override
  public String codeField() {
    return AttendanceLine.BUSINESS;
  }

  @Override
  public String stamp() {
    return attendance.stamp();
  }

  /** @throws RuleViolation forbidden (403) to who may not enter attendance */
  @Override
  public Run begin(long run) {
    user.require(Permission.ATTENDANCE_ENTER);
    return new Storing();
  }

  @Override
  public @Nullable String resembled(JudgedRow row) {
    return row.code();
  }

  private final class Storing implements Run {
    private final Map<String, Activities.Held> held = new HashMap<>();
    private final Map<Long, Map<Participant.Key, Attendance>> present = new HashMap<>();
    private final Map<Place, Integer> seen = new HashMap<>();
    private boolean written;

    @Override
    public void foresee(TableRow row) {
      // rows bring no codes of their own
    }

    @Override
    public List<RowVerdict> judge(List<TableRow> rows) {
      List<Read> read = new ArrayList<>();
      for (TableRow row : rows) {
        Findings findings = new Findings();
        read.add(new Read(row, AttendanceLine.read(row, findings), findings));
      }
      AttendanceReader.Register register = reader.look(List.of(), read.stream().map(r -> r.line().entry()).toList(), user.scope());
      return read.stream().map(r -> judge(r.row(), r.line(), r.findings(), register)).toList();
    }

    private RowVerdict judge(TableRow row, AttendanceLine line, Findings findings, AttendanceReader.Register register) {
      if (row.hidden()) {
        findings.waits(null, "row.hidden", null, null);
      }
      if (row.shifted()) {
        findings.refused(null, "row.shifted", null);
      }
      Activities.Held activity = activity(line, findings);
      Participant participant = participant(line, findings, register);
      Entry entry = null;
      Action action = Action.NONE;
      if (activity != null && participant != null && findings.verdict() != Verdict.REJECT) {
        Integer before = seen.putIfAbsent(new Place(activity.id(), participant.key()), row.number());
        if (before != null) {
          findings.add(Verdict.DUPLICATE, AttendanceLine.BUSINESS, "row.repeated", line.business(), null, Integer.toString(before));
        } else {
          Attendance there = present.computeIfAbsent(activity.id(), AttendanceSheet.this::of).get(participant.key());
          entry = new Entry(activity.id(), participant, line.before(), line.after(), there == null ? null : there.id());
          action = there == null ? Action.CREATE : differs(there, line, findings) ? Action.UPDATE : Action.NONE;
        }
      }
      Verdict verdict = findings.verdict();
      return new RowVerdict(row, verdict, verdict == Verdict.REJECT ? Action.NONE : action, findings.all(), "", line.business(), verdict == Verdict.REJECT ? null : entry);
    }

    private Activities.@Nullable Held activity(AttendanceLine line, Findings findings) {
      if (line.activity() == null) {
        findings.refused(AttendanceLine.ACTIVITY, "value.missing", null);
        return null;
      }
      try {
        return held.computeIfAbsent(line.activity(), code -> activities.toAttend(code, true));
      } catch (RuleViolation broken) {
        findings.broken(AttendanceLine.ACTIVITY, broken.rule(), broken.violations().get(0).args());
        return null;
      }
    }

    private @Nullable Participant participant(AttendanceLine line, Findings findings, AttendanceReader.Register register) {
      if (line.business() == null && line.craftsperson() == null) {
        findings.refused(AttendanceLine.BUSINESS, "value.missing", null);
        return null;
      }
      Violations wrong = new Violations();
      Participant participant = AttendanceReader.participant(line.entry(), "people", register, wrong);
      try {
        wrong.throwIfAny();
      } catch (RuleViolation broken) {
        broken.violations().forEach(v -> findings.broken(String.valueOf(v.field()).endsWith("craftsperson") ? AttendanceLine.CRAFTSPERSON : AttendanceLine.BUSINESS, v.rule(), v.args()));
        return null;
      }
      return participant;
    }

    /** A score that says something else waits for a decision; one that nobody had told yet does not. */
    private boolean differs(Attendance there, AttendanceLine line, Findings findings) {
      return differs(AttendanceLine.BEFORE, there.before(), line.before(), findings) | differs(AttendanceLine.AFTER, there.after(), line.after(), findings);
    }

    private boolean differs(String field, @Nullable BigDecimal stored, @Nullable BigDecimal said, Findings findings) {
      boolean differs = said != null && (stored == null || stored.compareTo(said) != 0);
      if (differs && stored != null) {
        findings.add(Verdict.DUPLICATE, field, "attendance.differs", stored.toPlainString(), said.toPlainString());
      }
      return differs;
    }

    @Override
    public List<@Nullable Reference> store(List<RowVerdict> rows) {
      List<Attendance> stored = new ArrayList<>();
      List<Boolean> changed = new ArrayList<>();
      for (RowVerdict row : rows) {
        Entry entry = (Entry) Objects.requireNonNull(row.content());
        Attendance one = entry.known() == null ? new Attendance(entry.activity(), entry.participant(), "file", CheckCode.next(), clock.instant()) : attendance.get(entry.known());
        boolean made = entry.known() == null;
        boolean scored = one.fill(entry.before(), entry.after());
        if (made) {
          attendance.add(one);
        }
        stored.add(one);
        changed.add(made || scored);
      }
      attendance.flush();
      written |= changed.contains(true);
      List<@Nullable Reference> references = new ArrayList<>();
      for (int i = 0; i < stored.size(); i++) {
        references.add(changed.get(i) ? new Reference(stored.get(i).id(), String.valueOf(rows.get(i).code())) : null);
      }
      return references;
    }

    @Override
    public @Nullable Long settle() {
      return written ? (Long) attendance.revision() : null;
    }
  }

  private Map<Participant.Key, Attendance> of(long activity) {
    Map<Participant.Key, Attendance> there = new HashMap<>();
    attendance.of(activity).forEach(one -> there.put(one.key(), one));
    return there;
  }

  @Override
  public List<KeptRow> undo(long run, List<StoredRow> rows) {
    List<KeptRow> kept = new ArrayList<>();
    for (StoredRow row : rows) {
      Attendance now = attendance.look(row.key()).orElse(null);
      if (now == null) {
        continue;
      }
      long revision = Objects.requireNonNull(row.revision());
      Attendance stored = attendance.asOf(row.key(), revision);
      if (stored == null || !stored.scoresAs(now)) {
        kept.add(new KeptRow(row.row(), row.code(), "exchange.kept.changed", List.of()));
      } else if (row.action() == Action.CREATE) {
        attendance.remove(now);
      } else {
        Attendance earlier = attendance.asOf(row.key(), revision - 1);
        now.score(earlier == null ? null : earlier.before(), earlier == null ? null : earlier.after());
      }
    }
    attendance.flush();
    return kept;
  }
}
