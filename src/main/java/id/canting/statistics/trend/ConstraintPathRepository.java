package id.canting.statistics.trend;

import id.canting.survey.CountedResponse;
import id.canting.survey.ResponsesChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Keeps {@code constraint_path} true: every change of responses is written within its own transaction. A writer touches the slot of its round only, so that
 * two rounds of one business never undo each other's letters.
 */
@ApplicationScoped
class ConstraintPathRepository {
  private static final int PORTION = 400;
  private static final String BLANK = " ".repeat(PathTraits.WIDTH);

  @Inject EntityManager em;

  /** What is kept of a response; blank when it was taken back. */
  private record Step(char state, String traits) {}

  void keep(@Observes ResponsesChanged event) {
    Map<Long, Map<Long, Step>> rounds = new TreeMap<>();
    for (ResponsesChanged.Change change : event.changes()) {
      CountedResponse after = change.after();
      CountedResponse response = Objects.requireNonNull(after == null ? change.before() : after);
      rounds.computeIfAbsent(response.roundId(), r -> new TreeMap<>()).put(response.businessId(), step(after));
    }
    em.unwrap(Session.class).doWork(connection -> {
      for (Map.Entry<Long, Map<Long, Step>> round : rounds.entrySet()) {
        int slot = slot(connection, round.getKey());
        List<Map.Entry<Long, Step>> steps = new ArrayList<>(round.getValue().entrySet());
        for (int from = 0; from < steps.size(); from += PORTION) {
          write(connection, slot, steps.subList(from, Math.min(steps.size(), from + PORTION)));
        }
      }
    });
  }

  private static Step step(@Nullable CountedResponse response) {
    return response == null
        ? new Step(PathState.NO_RESPONSE.letter(), BLANK)
        : new Step(PathState.of(mark(response, "status"), mark(response, "kendala_utama")).letter(), PathTraits.of(response));
  }

  private static String mark(CountedResponse response, String variable) {
    return response.marks().stream().filter(m -> m.variable().equals(variable)).map(CountedResponse.Mark::value).findFirst().orElse("");
  }

  /** Given out at the first response of the round. */
  private static int slot(Connection connection, long round) throws SQLException {
    Integer given = read(connection, round, "");
    if (given == null) {
      try (PreparedStatement insert = connection.prepareStatement("insert ignore into constraint_slot (round_id) values (?)")) {
        insert.setLong(1, round);
        insert.executeUpdate();
      }
      given = read(connection, round, " lock in share mode"); // as committed by whoever came first
    }
    return Objects.requireNonNull(given);
  }

  private static @Nullable Integer read(Connection connection, long round, String lock) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement("select slot from constraint_slot where round_id = ?" + lock)) {
      select.setLong(1, round);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? (Integer) row.getInt(1) : null;
      }
    }
  }

  private static void write(Connection connection, int slot, List<Map.Entry<Long, Step>> steps) throws SQLException {
    int start = (slot - 1) * PathTraits.WIDTH + 1;
    String sql = "insert into constraint_path (business_id, states, traits) values " + String.join(",", Collections.nCopies(steps.size(), "(?,?,?)"))
        + " on duplicate key update states = insert(rpad(states, greatest(length(states), " + slot + "), ' '), " + slot + ", 1, substr(values(states), " + slot + ", 1)),"
        + " traits = insert(rpad(traits, greatest(length(traits), " + (start + PathTraits.WIDTH - 1) + "), ' '), " + start + ", " + PathTraits.WIDTH + ", substr(values(traits), "
        + start + ", " + PathTraits.WIDTH + "))";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      int at = 0;
      for (Map.Entry<Long, Step> step : steps) {
        insert.setLong(++at, step.getKey());
        insert.setString(++at, " ".repeat(slot - 1) + step.getValue().state());
        insert.setString(++at, BLANK.repeat(slot - 1) + step.getValue().traits());
      }
      insert.executeUpdate();
    }
  }
}
