package id.canting.survey;

import id.canting.exchange.sheet.Column;
import id.canting.registry.BusinessColumns;
import id.canting.registry.RowCompanion;
import id.canting.shared.Period;
import id.canting.survey.instrument.Instrument;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The instrument of the study as its migration ships it, and a survey in memory that has no round yet. */
public final class SurveyStub implements ResponseCompanion.Survey {
  public static final Instrument STUDY = study();

  /** Columns of a file of responses. */
  public static List<Column> columns() {
    return BusinessColumns.beside(ResponseColumns.of(List.of(STUDY)));
  }

  public static RowCompanion companion(boolean officer) {
    return new ResponseCompanion(new SurveyStub(), officer);
  }

  private static Instrument study() {
    try {
      String sql = Files.readString(Path.of("src/main/resources/db/migration/V042__instrument_of_the_study.sql"));
      return JsonbBuilder.create().fromJson(sql.substring(sql.indexOf('{'), sql.lastIndexOf('}') + 1).replace("''", "'"), Instrument.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<RoundFacts> round(Period period) {
    return Optional.empty();
  }

  @Override
  public Instrument inForce() {
    return STUDY;
  }

  @Override
  public RoundFacts open(Period period) {
    throw new IllegalStateException("nothing is stored");
  }

  @Override
  public Map<Long, ResponseFacts> responses(long round, Collection<Long> businesses) {
    return Map.of();
  }

  @Override
  public List<Boolean> store(RoundFacts round, List<RowCompanion.Stored> rows) {
    throw new IllegalStateException("nothing is stored");
  }
}
