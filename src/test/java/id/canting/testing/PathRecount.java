package id.canting.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The letters of {@code constraint_path} once more, in SQL, from the responses alone. */
public final class PathRecount {
  private static final String STATE = "case when r.id is null then ' ' when r.status = 'tidak_ditemui' then 't' when r.status = 'menolak' then 'r' when r.status = 'tutup' then 'x'"
      + " when r.main_constraint is null then '-' else left(r.main_constraint, 1) end";
  private static final String TRAITS = "if(r.id is null, space(19), concat(field(ifnull(r.scale, ''), 'micro', 'small', 'medium', 'large'),"
      + " field(ifnull(r.batik_type, ''), 'tulis', 'cap', 'kombinasi', 'gedog'), ifnull(r.sex, '0'), lpad(hex(ifnull(r.sentra_id, 0)), 4, '0'),"
      + " rpad(ifnull(r.sub_district_code, ''), 8, ' '), lpad(hex(ifnull(r.association_id, 0)), 4, '0')))";

  private PathRecount() {}

  /** Letters that differ from the responses, as {@code slot business: letters}. @param rounds which, a condition over {@code s.period} */
  public static List<String> differences(Connection connection, String rounds) throws SQLException {
    List<String> differences = new ArrayList<>();
    try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("select concat(s.period, ' ', b.code, ': ', ifnull(p.states, ''))"
        + " from survey_round s cross join business b left join response r on r.business_id = b.id and r.round_id = s.id left join constraint_slot c on c.round_id = s.id"
        + " left join constraint_path p on p.business_id = b.id where " + rounds + " and (rpad(substr(ifnull(p.states, ''), ifnull(c.slot, 500), 1), 1, ' ') <> " + STATE
        + " or rpad(substr(ifnull(p.traits, ''), 19 * (ifnull(c.slot, 500) - 1) + 1, 19), 19, ' ') <> " + TRAITS + ") limit 1000")) {
      while (rows.next()) {
        differences.add(rows.getString(1));
      }
    }
    return differences;
  }
}
