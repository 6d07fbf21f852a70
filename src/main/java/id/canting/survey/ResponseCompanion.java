package id.canting.survey;

import id.canting.exchange.Action;
import id.canting.exchange.cell.Findings;
import id.canting.exchange.cell.Verdict;
import id.canting.exchange.sheet.TableNotice;
import id.canting.exchange.sheet.TableRow;
import id.canting.registry.RowCompanion;
import id.canting.shared.Period;
import id.canting.survey.instrument.Instrument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges the responses in the rows of one file and stores them. */
final class ResponseCompanion implements RowCompanion {
  private final Survey survey;
  private final boolean officer;
  private final Map<Period, Optional<RoundFacts>> rounds = new HashMap<>();
  private final Map<Period, Map<Long, ResponseFacts>> known = new HashMap<>();
  private final Set<String> answered = new HashSet<>();
  private final List<TableNotice> notices = new ArrayList<>();
  private Collection<Long> expected = List.of();

  /** What the companion asks of the database. */
  interface Survey {
    Optional<RoundFacts> round(Period period);

    /** The instrument of a round that the import would open. */
    Instrument inForce();

    /** Opens a round of all businesses. */
    RoundFacts open(Period period);

    Map<Long, ResponseFacts> responses(long round, Collection<Long> businesses);

    /** @return for each row, in order, whether anything changed */
    List<Boolean> store(RoundFacts round, List<Stored> rows);
  }

  ResponseCompanion(Survey survey, boolean officer) {
    this.survey = survey;
    this.officer = officer;
  }

  @Override
  public Object read(TableRow row, Described business, Findings findings) {
    return Optional.ofNullable(ResponseLine.read(row, business, this::instrument, findings));
  }

  private Instrument instrument(Period period) {
    return round(period).map(RoundFacts::instrument).orElseGet(survey::inForce);
  }

  private Optional<RoundFacts> round(Period period) {
    return rounds.computeIfAbsent(period, survey::round);
  }

  @Override
  public void expect(Collection<Long> businesses) {
    expected = businesses;
    known.clear();
  }

  @Override
  public Action judge(TableRow row, Object said, @Nullable Member business, Findings findings) {
    Optional<?> read = (Optional<?>) said;
    if (read.isEmpty()) {
      return Action.NONE;
    }
    ResponseLine line = (ResponseLine) read.get();
    Optional<RoundFacts> round = round(line.period());
    allowed(line.period(), round, findings);
    if (business == null) {
      return Action.NONE;
    }
    if (business.code() != null && !answered.add(business.code() + " " + line.period().text())) {
      findings.add(Verdict.DUPLICATE, "business_id", "response.repeated", business.code(), null, line.period().text());
      return Action.NONE;
    }
    ResponseFacts present = round.isEmpty() ? null : known.computeIfAbsent(line.period(), p -> survey.responses(round.get().id(), expected)).get(business.id());
    if (present == null) {
      return Action.CREATE;
    }
    ResponseFacts facts = over(line.facts(row, business.described()), present);
    if (facts.equals(present)) {
      return Action.NONE;
    }
    findings.add(Verdict.DUPLICATE, "business_id", "response.differs", business.code(), null, line.period().text());
    return Action.UPDATE;
  }

  private void allowed(Period period, Optional<RoundFacts> round, Findings findings) {
    if (round.isEmpty()) {
      if (!officer) {
        findings.refused("period", "round.unknown", period.text());
      }
    } else if (round.get().isClosed()) {
      findings.refused("period", "round.closed", period.text());
    } else if (!officer && round.get().status() != RoundStatus.OPEN) {
      findings.refused("period", "round.in-review", period.text());
    }
  }

  /** What a file says over what is stored: a blank cell never erases a value. */
  static ResponseFacts over(ResponseFacts said, ResponseFacts present) {
    Map<String, String> answers = new LinkedHashMap<>(present.answers());
    answers.putAll(said.answers());
    boolean met = said.status().isAnswered();
    return new ResponseFacts(said.status(), or(said.surveyDate(), present.surveyDate()), or(said.scale(), present.scale()), or(said.sentraId(), present.sentraId()),
        or(said.subDistrictCode(), present.subDistrictCode()), or(said.villageCode(), present.villageCode()), or(said.batikType(), present.batikType()), or(said.sex(), present.sex()),
        or(said.workers(), present.workers()), or(said.age(), present.age()), or(said.educationYears(), present.educationYears()), or(said.orgMember(), present.orgMember()),
        or(said.orgMonths(), present.orgMonths()), or(said.businessYears(), present.businessYears()), met ? or(said.mainConstraint(), present.mainConstraint()) : null,
        met ? answers : Map.of(), or(said.note(), present.note()));
  }

  private static <T> @Nullable T or(@Nullable T said, @Nullable T present) {
    return said == null ? present : said;
  }

  @Override
  public List<Boolean> store(List<Stored> rows) {
    Map<Period, List<Stored>> byPeriod = new LinkedHashMap<>();
    for (Stored row : rows) {
      ((Optional<?>) row.said()).map(ResponseLine.class::cast).ifPresent(line -> byPeriod.computeIfAbsent(line.period(), p -> new ArrayList<>()).add(row));
    }
    Map<Stored, Boolean> changed = new HashMap<>();
    byPeriod.forEach((period, stored) -> {
      if (round(period).isEmpty()) {
        rounds.put(period, Optional.of(survey.open(period)));
        notices.add(new TableNotice(TableNotice.Kind.ROUND_OPENED, "", period.text()));
      }
      List<Boolean> each = survey.store(round(period).orElseThrow(), stored);
      for (int i = 0; i < stored.size(); i++) {
        changed.put(stored.get(i), each.get(i));
      }
    });
    return rows.stream().map(row -> changed.getOrDefault(row, false)).toList();
  }

  @Override
  public List<TableNotice> notices() {
    return List.copyOf(notices);
  }
}
