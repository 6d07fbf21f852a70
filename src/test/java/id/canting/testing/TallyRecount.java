package id.canting.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts all responses of the study's questionnaire anew, in SQL, from their columns and answers: bands and scores are computed here once more, nothing
 * that the portal stored of them is read.
 */
public final class TallyRecount {
  private static final String CELL = "association_id, sentra_id, sub_district_code, scale, batik_type, sex";
  private static final List<String> ITEMS = List.of("c1", "c2", "c3", "c4", "c5", "c6", "k1", "k2", "k3", "k4", "k5",
      "severity_credit", "severity_demand", "severity_managerial", "severity_labour");
  /** SQL of the value and of the measure of each variable of who answered. */
  private static final Map<String, String[]> VARIABLES = variables();

  private TallyRecount() {}

  private static Map<String, String[]> variables() {
    Map<String, String[]> variables = new LinkedHashMap<>();
    variables.put("usia", new String[] {"case when age is null then '' when age < 31 then 'lt30' when age < 41 then '31_40' when age < 51 then '41_50' else 'gt50' end", "age"});
    variables.put("jenis_kelamin", new String[] {"sex", "0"});
    variables.put("pendidikan", new String[] {"case when education_years is null then '' when education_years < 1 then 'none' when education_years < 7 then 'sd'"
        + " when education_years < 10 then 'smp' when education_years < 13 then 'sma' else 'univ' end", "education_years"});
    String months = "case when org_member = 0 then 0 when org_member = 1 or org_months > 0 then org_months end";
    variables.put("organisasi", new String[] {"case when org_member = 0 then 'never' when " + months + " is null then '' when org_months div 12 = 0 then 'lt1'"
        + " when org_months div 12 < 3 then '1_2' when org_months div 12 < 5 then '3_4' else 'gt5' end", months});
    variables.put("pengalaman_usaha", new String[] {"case when business_years is null then '' when business_years < 5 then 'lt5' when business_years < 11 then '5_10'"
        + " when business_years < 16 then '11_15' else 'gt15' end", "business_years"});
    variables.put("kendala_utama", new String[] {"coalesce(main_constraint, '')", "0"});
    String contribution = "c1 + c2 + c3 + c4 + c5 + c6";
    String cost = "k1 + k2 + k3 + k4 + k5";
    variables.put("kontribusi", new String[] {"case when " + contribution + " is null then '' when " + contribution + " < 14 then 'low' when " + contribution
        + " > 22 then 'high' else 'moderate' end", contribution});
    variables.put("kerugian", new String[] {"case when " + cost + " is null then '' when 3 * (" + cost + ") < 35 then 'low' when 3 * (" + cost
        + ") > 55 then 'high' else 'moderate' end", cost});
    ITEMS.forEach(item -> variables.put(item, new String[] {"coalesce(" + item + ", '')", item}));
    return variables;
  }

  /**
   * Adds the counts of the responses to a table with the columns of the tally.
   *
   * @param which condition over {@code response}
   * @param shard that the rows are written with
   */
  public static void into(Connection connection, String table, String which, int shard) throws SQLException {
    StringBuilder items = new StringBuilder();
    ITEMS.forEach(item -> items.append(", cast(json_value(answers, '$.").append(item).append("') as signed) ").append(item));
    try (Statement statement = connection.createStatement()) {
      statement.execute("create temporary table flat engine = aria select round_id, status, coalesce(association_id, 0) association_id, coalesce(sentra_id, 0) sentra_id,"
          + " coalesce(sub_district_code, '') sub_district_code, coalesce(scale, '') scale, coalesce(batik_type, '') batik_type, coalesce(sex, '') sex, age, education_years,"
          + " org_member, org_months, business_years, main_constraint" + items + " from response where " + which);
      count(statement, table, "status", "status", "0", "1=1", shard);
      for (Map.Entry<String, String[]> variable : VARIABLES.entrySet()) {
        count(statement, table, variable.getKey(), variable.getValue()[0], variable.getValue()[1], "status in ('lengkap', 'sebagian')", shard);
      }
      statement.execute("drop temporary table flat");
    }
  }

  private static void count(Statement statement, String table, String variable, String value, String measure, String who, int shard) throws SQLException {
    statement.execute("insert into " + table + " (round_id, variable, value, " + CELL + ", shard, n, total, squares) select round_id, '" + variable + "', " + value + " counted, " + CELL
        + ", " + shard + ", count(*), coalesce(sum(" + measure + "), 0), coalesce(sum((" + measure + ") * (" + measure + ")), 0) from flat where " + who
        + " group by round_id, counted, " + CELL);
  }

  /**
   * Cells of the portal's tally that a full recount does not confirm, and the other way round; empty when all is true.
   *
   * @param rounds condition over {@code round_id}
   */
  public static List<String> differences(Connection connection, String rounds) throws SQLException {
    List<String> differences = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      statement.execute("create temporary table recount like response_tally");
      into(connection, "recount", rounds, 0);
      try (ResultSet rows = statement.executeQuery("select round_id, variable, value, " + CELL + ", sum(n) gained, sum(total) summed, sum(squares) squared from (select round_id, variable, value, "
          + CELL + ", n, total, squares from response_tally where " + rounds + " union all select round_id, variable, value, " + CELL + ", -n, -total, -squares from recount) both_counts"
          + " group by round_id, variable, value, " + CELL + " having gained <> 0 or summed <> 0 or squared <> 0")) {
        while (rows.next()) {
          StringBuilder row = new StringBuilder();
          for (int i = 1; i <= 12; i++) {
            row.append(i == 1 ? "" : " | ").append(rows.getString(i));
          }
          differences.add(row.toString());
        }
      }
      statement.execute("drop temporary table recount");
    }
    return differences;
  }

  /** How many cells are not empty. @param rounds condition over {@code round_id} */
  public static long cells(Connection connection, String rounds) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from (select 1 from response_tally where " + rounds + " group by round_id, variable, value, " + CELL
            + " having sum(n) <> 0) cells")) {
      row.next();
      return row.getLong(1);
    }
  }
}
