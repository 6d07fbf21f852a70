package id.canting.survey;

import id.canting.exchange.JudgedRow;
import id.canting.exchange.KeptRow;
import id.canting.exchange.SheetImport;
import id.canting.exchange.StoredRow;
import id.canting.exchange.sheet.Column;
import id.canting.identity.CurrentUser;
import id.canting.identity.Role;
import id.canting.registry.BusinessColumns;
import id.canting.registry.BusinessImport;
import id.canting.registry.RowCompanion;
import id.canting.shared.Period;
import id.canting.shared.RuleViolation;
import id.canting.survey.instrument.Instrument;
import id.canting.survey.instrument.Instruments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Files of survey responses, with their businesses or without. */
@ApplicationScoped
class ResponseSheet implements SheetImport {
  @Inject BusinessImport businesses;
  @Inject Instruments instruments;
  @Inject RoundRepository rounds;
  @Inject ResponseRepository responses;
  @Inject ResponseWriter writer;
  @Inject ResponseImportRepository done;
  @Inject CurrentUser user;
  @Inject Clock clock;

  @Override
  public String kind() {
    return "responses";
  }

  @Override
  public List<Column> columns() {
    return BusinessColumns.beside(ResponseColumns.of(instruments.ready()));
  }

  @Override
  public @Nullable String resembled(JudgedRow row) {
    return businesses.resembled(row);
  }

  @Override
  public String codeField() {
    return BusinessColumns.CODE.field();
  }

  @Override
  public String stamp() {
    return businesses.stamp() + "-" + rounds.stamp();
  }

  @Override
  public Run begin(long run) {
    return businesses.begin(new ResponseCompanion(new Storing(run), user.roles().contains(Role.DISTRICT_OFFICER)));
  }

  /** Rows of the grid: judged and stored as those of a file, but nothing is kept for undo. */
  Run beginGrid() {
    return businesses.begin(new ResponseCompanion(new Storing(null), user.roles().contains(Role.DISTRICT_OFFICER)));
  }

  @Override
  public List<KeptRow> undo(long run, List<StoredRow> rows) {
    List<KeptRow> kept = new ArrayList<>();
    Map<Long, RoundFacts> touched = new HashMap<>();
    List<ResponseImportRepository.Done> all = done.of(run);
    for (ResponseImportRepository.Done one : all) {
      RoundFacts round = touched.computeIfAbsent(one.round(), id -> rounds.byId(id).orElseThrow());
      if (round.isClosed()) {
        throw new RuleViolation(SurveyRule.ROUND_CLOSED, round.period());
      }
    }
    for (ResponseImportRepository.Done one : all) {
      takeBack(one, Objects.requireNonNull(touched.get(one.round())), kept);
    }
    responses.flush();
    rounds.takeBack(reason(run));
    kept.addAll(businesses.undo(rows));
    return kept;
  }

  /** Why a round was opened that a file brought along. */
  private static String reason(long run) {
    return "import " + run;
  }

  private void takeBack(ResponseImportRepository.Done one, RoundFacts round, List<KeptRow> kept) {
    Response response = responses.get(one.response());
    if (response == null) {
      return;
    }
    if (response.version() != one.version()) {
      kept.add(new KeptRow(one.row(), one.code(), "exchange.kept.changed", List.of()));
    } else if (one.before() == null) {
      writer.remove(round, List.of(response), true);
    } else {
      writer.store(round, List.of(new ResponseWriter.Write(asked(response.businessId(), one.code(), response.associationId()), response, one.before())), "file", true);
    }
  }

  /** Enough of a business to store its response with all that describes it. */
  private static Asked asked(long id, String code, @Nullable Long association) {
    return new Asked(id, code, "", association, null, null, null, null, null, null, null);
  }

  /** Opens the round of a period that a file brought along. */
  RoundFacts open(Period period, long run) {
    SurveyRound round = new SurveyRound(period, instruments.inForce(), RoundQueries.json(NewRound.Sample.ALL), clock.instant(), user.username());
    rounds.add(round);
    rounds.sampleAll(round.id());
    rounds.log(round, clock.instant(), user.username(), "opened", reason(run));
    return rounds.facts(round);
  }

  private final class Storing implements ResponseCompanion.Survey {
    private final @Nullable Long run;

    /** @param run null for rows that no file brought */
    Storing(@Nullable Long run) {
      this.run = run;
    }

    @Override
    public Optional<RoundFacts> round(Period period) {
      return rounds.facts(period.text());
    }

    @Override
    public Instrument inForce() {
      return instruments.of(instruments.inForce());
    }

    @Override
    public RoundFacts open(Period period) {
      return ResponseSheet.this.open(period, Objects.requireNonNull(run));
    }

    @Override
    public Map<Long, ResponseFacts> responses(long round, Collection<Long> keys) {
      return responses.find(round, keys).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().facts()));
    }

    @Override
    public List<Boolean> store(RoundFacts round, List<RowCompanion.Stored> rows) {
      Map<Long, Response> present = responses.find(round.id(), rows.stream().map(RowCompanion.Stored::businessId).toList());
      List<ResponseWriter.Write> writes = new ArrayList<>();
      List<@Nullable ResponseFacts> before = new ArrayList<>();
      List<Boolean> changed = new ArrayList<>();
      List<Integer> numbers = new ArrayList<>();
      for (RowCompanion.Stored row : rows) {
        ResponseLine line = (ResponseLine) ((Optional<?>) row.said()).orElseThrow();
        Response response = present.get(row.businessId());
        ResponseFacts said = line.facts(row.row(), row.described());
        ResponseFacts facts = response == null ? said : ResponseCompanion.over(said, response.facts());
        boolean differs = response == null || !response.facts().equals(facts);
        changed.add(differs);
        if (differs) {
          writes.add(new ResponseWriter.Write(asked(row.businessId(), row.code(), row.associationId()), response, facts));
          before.add(response == null ? null : response.facts());
          numbers.add(row.row().number());
        }
      }
      List<Response> stored = writer.store(round, writes, run == null ? "grid" : "file", run != null);
      if (run == null) {
        return changed;
      }
      List<ResponseImportRepository.Done> all = new ArrayList<>();
      for (int i = 0; i < stored.size(); i++) {
        Response response = stored.get(i);
        all.add(new ResponseImportRepository.Done(numbers.get(i), response.id(), round.id(), writes.get(i).business().code(), response.version(), before.get(i)));
      }
      done.keep(run, all);
      return changed;
    }
  }
}
