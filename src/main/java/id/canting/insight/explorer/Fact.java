package id.canting.insight.explorer;

import static id.canting.insight.explorer.Dimension.*;

import id.canting.identity.DataScope;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is counted: SQL of its rows, of the caller's part of them and of each dimension that it has. Places, scale and batik type are those of the business now, but of
 * responses, which keep what was true at the survey, and of attendance, which keeps sentra, scale and sex.
 */
enum Fact {
  BUSINESS("business", " from business b", "b.status <> 'closed'", "b.association_id", null, "b.id", "b.code_number", "b.code, b.name, null, b.code, b.sentra_id",
      Map.of(SUB_DISTRICT, "b.sub_district_code", VILLAGE, "b.village_code", SENTRA, "b.sentra_id", SCALE, "b.declared_scale", BATIK_TYPE, "b.batik_type", SEX, "p.sex", CONSTRAINT, "k.main_constraint")),
  CRAFTSPERSON("craftsperson", " from craftsperson c", "1=1", "c.association_id", null, "c.id", "c.code_number",
      "c.code, (select n.name from person n where n.id = c.person_id), null, (select x.code from business x where x.id = c.business_id), c.sentra_id",
      Map.of(SUB_DISTRICT, "c.sub_district_code", VILLAGE, "c.village_code", SENTRA, "c.sentra_id", SCALE, "b.declared_scale", BATIK_TYPE, "b.batik_type", SEX, "p.sex")),
  ACTIVITY("activity", " from activity a join programme g on g.id = a.programme_id", "a.status = 'held'", null, "a.first_day", "a.id", "a.first_day, a.id", "a.code, a.name, a.first_day, null, i.sentra_id",
      Map.of(SUB_DISTRICT, "o.sub_district_code", VILLAGE, "a.village_code", SENTRA, "i.sentra_id", CONSTRAINT, Fact.MANY, PROGRAMME_KIND, "g.kind")),
  ATTENDANCE("activity", " from attendance t join activity a on a.id = t.activity_id join programme g on g.id = a.programme_id join business b on b.id = t.business_id", "a.status = 'held'", "t.association_id",
      "a.first_day", "t.id", "a.first_day, t.id", "a.code, a.name, a.first_day, b.code, t.sentra_id",
      Map.of(SUB_DISTRICT, "b.sub_district_code", VILLAGE, "b.village_code", SENTRA, "t.sentra_id", SCALE, "t.scale", BATIK_TYPE, "b.batik_type", SEX, "t.sex", CONSTRAINT, Fact.MANY, PROGRAMME_KIND, "g.kind")),
  VISIT("visit", " from visit v join business b on b.id = v.business_id", "v.made = 1", "b.association_id", "v.day", "v.id", "v.day, v.id", "v.uuid, b.name, v.day, b.code, b.sentra_id",
      Map.of(SUB_DISTRICT, "b.sub_district_code", VILLAGE, "b.village_code", SENTRA, "b.sentra_id", SCALE, "b.declared_scale", BATIK_TYPE, "b.batik_type", SEX, "p.sex", CONSTRAINT, "k.main_constraint")),
  FINDING("visit", " from visit_finding f join visit v on v.id = f.visit_id join business b on b.id = v.business_id", "v.made = 1", "b.association_id", "v.day", "f.visit_id, f.number", "v.day, f.visit_id, f.number",
      "v.uuid, b.name, v.day, b.code, b.sentra_id",
      Map.of(SUB_DISTRICT, "b.sub_district_code", VILLAGE, "b.village_code", SENTRA, "b.sentra_id", SCALE, "b.declared_scale", BATIK_TYPE, "b.batik_type", SEX, "p.sex", CONSTRAINT, "k.main_constraint")),
  RESPONSE("response", " from response r join survey_round q on q.id = r.round_id", "r.status in ('lengkap', 'sebagian')", "r.association_id", "q.first_day", "r.id", "q.first_day, r.business_id, r.id",
      "(select x.code from business x where x.id = r.business_id), (select x.name from business x where x.id = r.business_id), r.survey_date, (select x.code from business x where x.id = r.business_id), r.sentra_id",
      Map.of(SUB_DISTRICT, "r.sub_district_code", VILLAGE, "r.village_code", SENTRA, "r.sentra_id", SCALE, "r.scale", BATIK_TYPE, "r.batik_type", SEX, "r.sex", CONSTRAINT, "r.main_constraint"));

  /** Stands for the constraints that a programme addresses: none, one or several. */
  static final String MANY = "m.code";
  private static final String MANY_JOIN = " left join (select 'credit' code union all select 'demand' union all select 'managerial' union all select 'labour') m on find_in_set(m.code, g.constraints) > 0";

  private final String record;
  private final String from;
  private final String holds;
  private final @Nullable String association;
  private final @Nullable String day;
  private final String key;
  private final String order;
  private final String shown;
  private final Map<Dimension, String> columns = new EnumMap<>(Dimension.class);

  Fact(String record, String from, String holds, @Nullable String association, @Nullable String day, String key, String order, String shown, Map<Dimension, String> columns) {
    this.record = record;
    this.from = from;
    this.holds = holds;
    this.association = association;
    this.day = day;
    this.key = key;
    this.order = order;
    this.shown = shown;
    this.columns.putAll(columns);
    if (day != null) {
      this.columns.put(YEAR, "year(" + day + ")");
      this.columns.put(PERIOD, record.equals("response") ? "q.period" : "concat(year(" + day + "), '-S', if(month(" + day + ") <= 6, 1, 2))");
    }
  }

  /** What a row leads to: business, craftsperson, activity, visit or response. */
  String record() {
    return record;
  }

  List<Dimension> dimensions() {
    return Arrays.stream(Dimension.values()).filter(columns::containsKey).toList();
  }

  boolean has(Dimension dimension) {
    return columns.containsKey(dimension);
  }

  String column(Dimension dimension) {
    return columns.get(dimension);
  }

  /** Whether a row may have several values of the dimension, and so stands in several cells. */
  boolean several(Dimension dimension) {
    return MANY.equals(columns.get(dimension));
  }

  boolean inRounds() {
    return this == RESPONSE;
  }

  @Nullable String day() {
    return day;
  }

  String key() {
    return key;
  }

  String order() {
    return order;
  }

  /** Code, name, day, business and sentra of a row. */
  String shown() {
    return shown;
  }

  /** What everybody may explore of activities is the same: they belong to no association. */
  String condition(DataScope scope) {
    String own = association == null ? scope.kind() == DataScope.Kind.NONE || scope.kind() == DataScope.Kind.BUSINESS ? "1=0" : "1=1" : scope.condition(association, "''");
    return holds + " and " + own;
  }

  /** Tables, joined as far as the text needs them. @param text of the select and its condition */
  String tables(String text, boolean several) {
    StringBuilder tables = new StringBuilder(from);
    boolean business = text.contains("b.");
    if (this == CRAFTSPERSON) {
      tables.append(business ? " left join business b on b.id = c.business_id" : "").append(text.contains("p.sex") ? " left join person p on p.id = c.person_id" : "");
    } else if (text.contains("p.sex")) {
      tables.append(" left join person p on p.id = b.owner_id");
    }
    if (text.contains("k.main_constraint")) {
      tables.append(" left join business_constraint k on k.business_id = b.id");
    }
    if (this == ACTIVITY) {
      tables.append(text.contains("o.sub") ? " left join village o on o.code = a.village_code" : "").append(text.contains("i.sentra_id") ? " left join sentra_village i on i.village_code = a.village_code" : "");
    }
    return tables.append(several ? MANY_JOIN : "").toString();
  }
}
