package id.canting.statistics;

import id.canting.survey.CountedResponse;
import id.canting.survey.ResponsesChanged;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Keeps {@code response_tally} true: every change of responses is counted within its own transaction. A writer holds a shard of its own
 * until the commit, the lowest that is free, so that nobody waits for another's counts and a cell has few rows; imports have other shards than people.
 */
@ApplicationScoped
class TallyRepository {
  private static final int PORTION = 400;
  /** Shards below are for people, from here for imports. */
  private static final int BULK = 8;
  private static final int SHARDS = 12;
  private static final String INSERT = "insert into response_tally"
      + " (round_id, variable, value, association_id, sentra_id, sub_district_code, scale, batik_type, sex, shard, n, total, squares) values ";
  private static final String ROW = "(?,?,?,?,?,?,?,?,?,?,?,?,?)";
  private static final String ADD = " on duplicate key update n = n + values(n), total = total + values(total), squares = squares + values(squares)";

  @Inject EntityManager em;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transaction;

  /** A row of the tally, without its shard; ordered as the primary key. */
  private record Cell(long round, String variable, String value, long association, long sentra, String subDistrict, String scale, String batikType, String sex)
      implements Comparable<Cell> {
    private static final Comparator<Cell> ORDER = Comparator.comparingLong(Cell::round).thenComparing(Cell::variable).thenComparing(Cell::value)
        .thenComparingLong(Cell::association).thenComparingLong(Cell::sentra).thenComparing(Cell::subDistrict).thenComparing(Cell::scale)
        .thenComparing(Cell::batikType).thenComparing(Cell::sex);

    @Override
    public int compareTo(Cell other) {
      return ORDER.compare(this, other);
    }
  }

  /** What a cell gains or loses. */
  private static final class Gain {
    private long n;
    private long total;
    private long squares;

    private void add(int sign, long measure) {
      n += sign;
      total += sign * measure;
      squares += sign * Math.multiplyExact(measure, measure);
    }

    private boolean isNothing() {
      return n == 0 && total == 0 && squares == 0;
    }
  }

  void count(@Observes ResponsesChanged event) {
    Map<Cell, Gain> gains = event.bulk() ? pending() : new TreeMap<>();
    for (ResponsesChanged.Change change : event.changes()) {
      add(gains, change.before(), -1);
      add(gains, change.after(), 1);
    }
    if (!event.bulk()) {
      write(gains, false);
    }
  }

  /** What the transaction's imports count, portion by portion, is written once, before its commit: most portions touch the same cells. */
  @SuppressWarnings("unchecked")
  private Map<Cell, Gain> pending() {
    Map<Cell, Gain> known = (Map<Cell, Gain>) transaction.getResource(this);
    if (known != null) {
      return known;
    }
    Map<Cell, Gain> pending = new TreeMap<>();
    transaction.putResource(this, pending);
    transaction.registerInterposedSynchronization(new Synchronization() {
      @Override
      public void beforeCompletion() {
        write(pending, true);
      }

      @Override
      public void afterCompletion(int status) {
        pending.clear();
      }
    });
    return pending;
  }

  private void write(Map<Cell, Gain> gains, boolean bulk) {
    gains.values().removeIf(Gain::isNothing);
    if (!gains.isEmpty()) {
      List<Map.Entry<Cell, Gain>> rows = new ArrayList<>(gains.entrySet());
      em.unwrap(Session.class).doWork(connection -> {
        int shard = shard(connection, bulk);
        for (int from = 0; from < rows.size(); from += PORTION) {
          write(connection, shard, rows.subList(from, Math.min(rows.size(), from + PORTION)));
        }
      });
    }
  }

  private static void add(Map<Cell, Gain> gains, @Nullable CountedResponse response, int sign) {
    if (response == null) {
      return;
    }
    for (CountedResponse.Mark mark : response.marks()) {
      Cell cell = new Cell(response.roundId(), mark.variable(), mark.value(), number(response.associationId()), number(response.sentraId()), text(response.subDistrict()),
          text(response.scale()), text(response.batikType()), text(response.sex()));
      gains.computeIfAbsent(cell, c -> new Gain()).add(sign, mark.measure());
    }
  }

  /** Held until the commit. When all are held, the writer waits for the one that falls to its connection. */
  private static int shard(Connection connection, boolean bulk) throws SQLException {
    String mine = bulk ? "shard >= " + BULK : "shard < " + BULK;
    try (Statement statement = connection.createStatement()) {
      try (ResultSet free = statement.executeQuery("select shard from tally_writer where " + mine + " order by shard limit 1 for update skip locked")) {
        if (free.next()) {
          return free.getInt(1);
        }
      }
      String fixed = bulk ? BULK + " + mod(connection_id(), " + (SHARDS - BULK) + ")" : "mod(connection_id(), " + BULK + ")";
      try (ResultSet waited = statement.executeQuery("select shard from tally_writer where shard = " + fixed + " for update")) {
        waited.next();
        return waited.getInt(1);
      }
    }
  }

  private static void write(Connection connection, int shard, List<Map.Entry<Cell, Gain>> rows) throws SQLException {
    String sql = INSERT + String.join(",", Collections.nCopies(rows.size(), ROW)) + ADD;
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      int at = 0;
      for (Map.Entry<Cell, Gain> row : rows) {
        Cell cell = row.getKey();
        insert.setLong(++at, cell.round());
        insert.setString(++at, cell.variable());
        insert.setString(++at, cell.value());
        insert.setLong(++at, cell.association());
        insert.setLong(++at, cell.sentra());
        insert.setString(++at, cell.subDistrict());
        insert.setString(++at, cell.scale());
        insert.setString(++at, cell.batikType());
        insert.setString(++at, cell.sex());
        insert.setInt(++at, shard);
        insert.setLong(++at, row.getValue().n);
        insert.setLong(++at, row.getValue().total);
        insert.setLong(++at, row.getValue().squares);
      }
      insert.executeUpdate();
    }
  }

  private static long number(@Nullable Long id) {
    return id == null ? 0 : id;
  }

  private static String text(@Nullable String code) {
    return code == null ? "" : code;
  }
}
