package id.canting.statistics;

import id.canting.shared.Cells;
import id.canting.shared.Codes;
import id.canting.survey.RoundStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Rounds, for reading. */
@ApplicationScoped
class RoundQueries {
  private static final String SELECT = "select id, period, first_day, last_day, status, instrument from survey_round";

  @Inject EntityManager em;

  /** The earliest first. */
  List<CountedRound> all() {
    List<CountedRound> rounds = new ArrayList<>();
    for (Object row : em.createNativeQuery(SELECT + " order by first_day, last_day desc, period").getResultList()) {
      rounds.add(round(new Cells((Object[]) row)));
    }
    return rounds;
  }

  Optional<CountedRound> find(String period) {
    List<?> rows = em.createNativeQuery(SELECT + " where period = ?1").setParameter(1, period).getResultList();
    return rows.stream().findFirst().map(row -> round(new Cells((Object[]) row)));
  }

  private static CountedRound round(Cells cells) {
    return new CountedRound(cells.count(), cells.required(), Objects.requireNonNull(cells.day()), Objects.requireNonNull(cells.day()),
        Codes.find(RoundStatus.class, cells.required()).orElseThrow(), Objects.requireNonNull(cells.integer()));
  }
}
