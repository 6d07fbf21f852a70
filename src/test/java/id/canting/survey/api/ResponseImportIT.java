package id.canting.survey.api;

import static id.canting.registry.RegistryFixture.fresh;
import static id.canting.registry.RegistryFixture.object;
import static id.canting.registry.RegistryFixture.tag;
import static org.assertj.core.api.Assertions.assertThat;

import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import id.canting.testing.Portal;
import id.canting.testing.Uploads;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Files of responses: they open rounds, change nothing when they come again, wait where they differ, and are taken back. */
@Browser
class ResponseImportIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final Uploads UPLOADS = new Uploads(Portal.get());
  private static final String HEADER = "business_id,period,survey_date,scale_at_survey,kecamatan,sentra_code,sex,age,c1,c2,c3,c4,c5,c6,k1,k2,k3,k4,k5,main_constraint\n";

  @Test
  void aFileOpensTheRoundThatItBringsAndComesAgainWithoutChange() throws SQLException {
    String business = REGISTRY.business("S01").getString("code");
    String rows = HEADER + business + ",1996-S1,1996-02-03,kecil,Kerek,S01,P,31,3,3,3,3,3,3,2,2,2,2,2,demand\n";
    JsonObject first = sent("officer", rows);
    assertThat(first.getInt("created")).as(first.toString()).isEqualTo(1);
    assertThat(first.getJsonArray("notices").toString()).contains("1996-S1");
    JsonObject response = response("1996-S1", business);
    assertThat(response.getString("scale")).as("as it was, not as the register has it").isEqualTo("small");
    assertThat(response.getInt("age")).isEqualTo(31);
    assertThat(response.getJsonObject("scores").getInt("kontribusi")).isEqualTo(18);
    assertThat(object(REGISTRY.read("officer", "/api/businesses/" + business)).getJsonObject("scale").getString("declared")).isEqualTo("micro");
    var state = REGISTRY.state();
    state.remove("import_row");
    JsonObject again = sent("officer", rows);
    assertThat(again.getInt("unchanged")).as(again.toString()).isEqualTo(1);
    assertThat(again.getJsonArray("verdicts")).isEmpty();
    var after = REGISTRY.state();
    after.remove("import_row");
    assertThat(after).isEqualTo(state);
  }

  @Test
  void anotherAnswerWaitsAndIsTakenOverWhenSomebodySaysSo() {
    String business = REGISTRY.business("S01").getString("code");
    sent("officer", HEADER + business + ",1996-S2,1996-08-03,mikro,Kerek,S01,P,31,3,3,3,3,3,3,2,2,2,2,2,demand\n");
    JsonObject other = sent("officer", HEADER + business + ",1996-S2,1996-08-03,mikro,Kerek,S01,P,,5,3,3,3,3,3,2,2,2,2,2,credit\n");
    JsonObject verdict = other.getJsonArray("verdicts").getJsonObject(0);
    assertThat(verdict.getString("verdict")).isEqualTo("duplicate");
    assertThat(verdict.getString("action")).isEqualTo("update");
    assertThat(verdict.getJsonArray("findings").getJsonObject(0).getString("code")).isEqualTo("response.differs");
    assertThat(response("1996-S2", business).getString("mainConstraint")).isEqualTo("demand");
    UPLOADS.settleAll("officer", other);
    JsonObject changed = response("1996-S2", business);
    assertThat(changed.getString("mainConstraint")).isEqualTo("credit");
    assertThat(changed.getInt("age")).as("a blank cell erases nothing").isEqualTo(31);
    assertThat(REGISTRY.post("officer", "/api/imports/" + other.getInt("id") + "/undo", "").statusCode()).isEqualTo(200);
    JsonObject back = response("1996-S2", business);
    assertThat(back.getString("mainConstraint")).isEqualTo("demand");
    assertThat(back.getJsonObject("scores").getInt("kontribusi")).isEqualTo(18);
  }

  @Test
  void undoTakesResponsesAndTheRoundThatTheyOpenedBackButKeepsWhatWasChangedSince() {
    String kept = REGISTRY.business("S01").getString("code");
    String gone = REGISTRY.business("S01").getString("code");
    JsonObject both = sent("officer", HEADER + row(kept, "1997-S1") + row(gone, "1997-S1"));
    HttpResponse<String> read = REGISTRY.read("officer", "/api/rounds/1997-S1/responses/" + kept);
    String corrected = read.body().replaceFirst("\"age\":40", "\"age\":41");
    assertThat(REGISTRY.put("officer", "/api/rounds/1997-S1/responses/" + kept, tag(read), corrected).statusCode()).isEqualTo(200);
    JsonObject undone = object(REGISTRY.post("officer", "/api/imports/" + both.getInt("id") + "/undo", ""));
    assertThat(undone.toString()).contains(kept);
    assertThat(REGISTRY.read("officer", "/api/rounds/1997-S1/responses/" + gone).statusCode()).isEqualTo(404);
    assertThat(response("1997-S1", kept).getInt("age")).isEqualTo(41);
    JsonObject alone = sent("officer", HEADER + row(gone, "1997-S2"));
    assertThat(REGISTRY.read("officer", "/api/rounds/1997-S2").statusCode()).isEqualTo(200);
    assertThat(REGISTRY.post("officer", "/api/imports/" + alone.getInt("id") + "/undo", "").statusCode()).isEqualTo(200);
    assertThat(REGISTRY.read("officer", "/api/rounds/1997-S2").statusCode()).isEqualTo(404);
  }

  @Test
  void aClosedRoundWinsOverImportAndUndo() {
    String business = REGISTRY.business("S01").getString("code");
    JsonObject run = sent("officer", HEADER + row(business, "1998-S1"));
    assertThat(REGISTRY.post("officer", "/api/rounds/1998-S1/close", "").statusCode()).isEqualTo(200);
    HttpResponse<String> undo = REGISTRY.post("officer", "/api/imports/" + run.getInt("id") + "/undo", "");
    assertThat(undo.statusCode()).isEqualTo(409);
    assertThat(undo.body()).contains("round.closed");
    assertThat(response("1998-S1", business).getInt("age")).isEqualTo(40);
    String other = REGISTRY.business("S01").getString("code");
    JsonObject late = sent("officer", HEADER + row(other, "1998-S1"));
    assertThat(late.getJsonObject("counts").getInt("reject")).isEqualTo(1);
    assertThat(late.getJsonArray("verdicts").toString()).contains("round.closed");
  }

  @Test
  void leadersBringResponsesOfMembersIntoOpenRoundsOnly() {
    String member = REGISTRY.business("S01").getString("code");
    String foreign = REGISTRY.business("S05").getString("code");
    JsonObject early = sent("leader.kerek", HEADER + row(member, "1999-S1"));
    assertThat(early.getJsonArray("verdicts").toString()).contains("round.unknown");
    assertThat(REGISTRY.post("officer", "/api/rounds", "{\"period\": \"1999-S1\"}").statusCode()).isEqualTo(201);
    JsonObject run = sent("leader.kerek", HEADER + row(member, "1999-S1") + row(foreign, "1999-S1"));
    assertThat(run.getInt("created")).as(run.toString()).isEqualTo(1);
    assertThat(run.getJsonObject("counts").getInt("reject")).isEqualTo(1);
  }

  @Test
  void whatAFileHasNoColumnForTheRegisterTells() {
    String business = REGISTRY.business("S02").getString("code");
    sent("officer", "business_id;period;c1\n" + business + ";2000-Q1;4\n");
    JsonObject plain = response("2000-Q1", business);
    assertThat(plain.getString("scale")).isEqualTo("micro");
    assertThat(plain.getString("sentra")).isEqualTo("S02");
    assertThat(plain.getString("sex")).isEqualTo("P");
    sent("officer", "business_id;period;scale_at_survey;kecamatan;c1\n" + business + ";2000-Q2;;;4\n");
    JsonObject blank = response("2000-Q2", business);
    assertThat(blank.isNull("scale")).as("a blank cell says that nobody knows").isTrue();
    assertThat(blank.isNull("subDistrict")).isTrue();
  }

  @Test
  void aNewBusinessComesWithItsResponse() {
    String name = "Uji Putaran " + fresh();
    JsonObject run = sent("officer", "business_name,owner_name,period,age,main_constraint\n" + name + ",Sulastri Putaran " + fresh() + ",2001-S1,52,labour\n");
    assertThat(run.getInt("created")).as(run.toString()).isEqualTo(1);
    List<JsonObject> responses = RegistryFixture.items(REGISTRY.read("officer", "/api/rounds/2001-S1/responses"));
    assertThat(responses).extracting(r -> r.getString("businessName")).containsExactly(name);
    assertThat(REGISTRY.post("officer", "/api/imports/" + run.getInt("id") + "/undo", "").statusCode()).isEqualTo(200);
    assertThat(RegistryFixture.items(REGISTRY.read("officer", "/api/businesses?query=" + name.replace(" ", "%20")))).extracting(b -> b.getString("name")).doesNotContain(name);
  }

  @Test
  void rowsKeptRawBeforeThereWereRoundsAreTakenOverAtTheNextStart() throws SQLException {
    String business = REGISTRY.business("S01").getString("code");
    REGISTRY.sql("insert into import_raw_response (run_id, sheet, row_no, period, business_code, content) values (0, '', 2, '2002-S1', '" + business
        + "', '{\"age\":\"44\",\"c1\":\"5\",\"main_constraint\":\"credit\",\"response_status\":\"sebagian\",\"scale\":\"small\",\"kecamatan\":\"35.23.08\",\"survey_date\":\"2002-02-03\",\"org_member\":\"tidak\"}')");
    REGISTRY.portal.crash();
    JsonObject response = response("2002-S1", business);
    assertThat(response.getInt("age")).isEqualTo(44);
    assertThat(response.getString("scale")).isEqualTo("small");
    assertThat(response.getString("subDistrict")).isEqualTo("Kerek");
    assertThat(response.getJsonObject("answers").getInt("c1")).isEqualTo(5);
    assertThat(REGISTRY.sql("select count(*) from import_raw_response where business_code = '" + business + "'")).containsExactly("0");
  }

  private static String row(String business, String period) {
    return business + "," + period + ",,mikro,Kerek,S01,P,40,3,3,3,3,3,3,2,2,2,2,2,demand\n";
  }

  private static JsonObject sent(String account, String rows) {
    return UPLOADS.send(account, "responses", "responses.csv", rows.getBytes(StandardCharsets.UTF_8), false);
  }

  private static JsonObject response(String period, String business) {
    return object(REGISTRY.read("officer", "/api/rounds/" + period + "/responses/" + business));
  }
}
