package id.canting.registry.api;

import static id.canting.registry.RegistryFixture.items;
import static id.canting.registry.RegistryFixture.object;
import static org.assertj.core.api.Assertions.assertThat;

import id.canting.registry.BusinessDetails;
import id.canting.registry.BusinessRecord;
import id.canting.registry.BusinessRow;
import id.canting.registry.CraftspersonRecord;
import id.canting.registry.RegistryFixture;
import id.canting.shared.Personal;
import id.canting.testing.Browser;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.lang.reflect.RecordComponent;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each account sees its rows and its fields only: in lists, counts, searches, tables and single records. */
@Browser
class ScopeIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static JsonObject kerek;
  private static JsonObject tuban;
  private static JsonObject kerekPerson;
  private static JsonObject tubanPerson;

  @BeforeAll
  static void rows() throws SQLException {
    REGISTRY.artisansBusiness();
    kerek = REGISTRY.business("S01");
    tuban = REGISTRY.business("S05");
    kerekPerson = REGISTRY.craftsperson("S01", kerek.getString("code"));
    tubanPerson = REGISTRY.craftsperson("S05", null);
  }

  @ParameterizedTest
  @CsvSource({"leader.kerek,KEREK,business,businesses", "leader.tuban,TUBAN,business,businesses", "leader.kerek,KEREK,craftsperson,craftspeople",
    "leader.tuban,TUBAN,craftsperson,craftspeople"})
  void aLeadersListHoldsTheAssociationsRowsAndNoOther(String account, String association, String table, String path) throws SQLException {
    List<String> expected = codes("select t.code from " + table + " t join association a on a.id = t.association_id where a.code = '" + association + "'");
    assertThat(listed(account, path)).isNotEmpty().containsExactlyInAnyOrderElementsOf(expected);
    assertThat(total(account, path, "size=1")).isEqualTo(expected.size());
    assertThat(total("officer", path, "size=1")).isGreaterThan(expected.size());
  }

  @Test
  void anArtisansListIsTheOwnBusinessAndItsPeople() throws SQLException {
    REGISTRY.craftsperson("S01", RegistryFixture.ARTISANS);
    assertThat(listed("artisan.0001", "businesses")).containsExactly(RegistryFixture.ARTISANS);
    assertThat(listed("artisan.0001", "craftspeople")).isNotEmpty().containsExactlyInAnyOrderElementsOf(
        codes("select c.code from craftsperson c join business b on b.id = c.business_id where b.code = '" + RegistryFixture.ARTISANS + "'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "owner", "nib", "phone", "code"})
  void aSearchFindsNothingOutsideTheScope(String by) {
    String text = personal(tuban, by);
    assertThat(found("officer", text)).as(text).contains(tuban.getString("code"));
    assertThat(found("leader.tuban", text)).contains(tuban.getString("code"));
    assertThat(found("leader.kerek", text)).doesNotContain(tuban.getString("code"));
    assertThat(found("artisan.0001", text)).doesNotContain(tuban.getString("code"));
    assertThat(listed("leader.kerek", "businesses", "sentra=S05")).isEmpty();
  }

  @Test
  void figuresOfSentraAreCountedOverTheScope() {
    assertThat(object(REGISTRY.read("leader.kerek", "/api/sentras/S05")).getInt("registeredBusinesses")).isZero();
    assertThat(object(REGISTRY.read("officer", "/api/sentras/S05")).getInt("registeredBusinesses")).isPositive();
    assertThat(object(REGISTRY.read("leader.kerek", "/api/sentras/S05")).getInt("registeredCraftspeople")).isZero();
    assertThat(object(REGISTRY.read("officer", "/api/sentras/S05")).getInt("registeredCraftspeople")).isPositive();
  }

  @Test
  void aLeaderCannotReachAForeignBusinessThroughACraftsperson() {
    HttpResponse<String> answer = REGISTRY.post("leader.kerek", "/api/craftspeople", "{\"person\":{\"name\":\"Siti\"},\"business\":\"" + tuban.getString("code") + "\"}");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(object(answer).getString("code")).isEqualTo("business.none");
    assertThat(REGISTRY.post("leader.kerek", "/api/craftspeople", "{\"person\":{\"name\":\"Siti\"},\"sentra\":\"S05\"}").statusCode()).isEqualTo(422);
    assertThat(REGISTRY.post("leader.kerek", "/api/businesses", "{\"name\":\"a\",\"owner\":{\"name\":\"b\"},\"sentra\":\"S05\"}").statusCode()).isEqualTo(422);
    assertThat(REGISTRY.post("leader.kerek", "/api/businesses", "{\"name\":\"a\",\"owner\":{\"name\":\"b\"},\"association\":\"TUBAN\"}").statusCode()).isEqualTo(403);
    assertThat(REGISTRY.post("leader.kerek", "/api/businesses", "{\"name\":\"a\",\"owner\":{\"name\":\"b\"},\"status\":\"active\"}").statusCode()).isEqualTo(403);
  }

  @Test
  void whatALeaderRegistersIsProposedAndTheAssociations() {
    JsonObject business = REGISTRY.created("leader.kerek", "/api/businesses", "{\"name\":\"Batik Usulan\",\"owner\":{\"name\":\"Siti\"}}");
    assertThat(business.getString("status")).isEqualTo("proposed");
    assertThat(business.getString("association")).isEqualTo("KEREK");
    assertThat(REGISTRY.read("leader.tuban", "/api/businesses/" + business.getString("code")).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({"leader.kerek,products,200", "leader.kerek,name,403", "artisan.0001,products,200", "artisan.0001,rawMaterialSource,403"})
  void onlyTheFieldsOfTheRoleCanBeChanged(String account, String field, int status) {
    String path = "/api/businesses/" + (account.startsWith("artisan") ? RegistryFixture.ARTISANS : kerek.getString("code"));
    HttpResponse<String> read = REGISTRY.read(account, path);
    String body = Json.createObjectBuilder(object(read)).add(field, "Baru " + RegistryFixture.fresh()).build().toString();
    HttpResponse<String> answer = REGISTRY.put(account, path, RegistryFixture.tag(read), body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    if (status == 403) {
      assertThat(REGISTRY.read("officer", path).body()).isEqualTo(read.body());
      assertThat(object(answer).getJsonArray("violations").getJsonObject(0).getString("field")).isEqualTo(field);
    }
  }

  @Test
  void aResearcherSeesNoPersonalField() {
    JsonObject business = object(REGISTRY.read("researcher", "/api/businesses/" + kerek.getString("code")));
    bare(BusinessRecord.class, business);
    JsonObject person = object(REGISTRY.read("researcher", "/api/craftspeople/" + kerekPerson.getString("code")));
    bare(CraftspersonRecord.class, person);
    items(REGISTRY.read("researcher", "/api/businesses?size=200&sort=-updated")).forEach(row -> bare(BusinessRow.class, row));
    items(REGISTRY.read("researcher", "/api/craftspeople?size=200&sort=-updated")).forEach(row -> bare(CraftspersonRecord.class, row));
    assertThat(personalComponents(BusinessDetails.class)).as("what is said and what is shown are personal alike")
        .allMatch(c -> personalComponents(BusinessRecord.class).contains(c));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/businesses?size=200&sort=-updated", "/api/businesses/%s", "/api/craftspeople?size=200&sort=-updated", "/api/craftspeople/%s"})
  void noPersonalValueReachesAResearcherInAnyForm(String path) {
    JsonObject row = path.contains("craftspeople") ? kerekPerson : kerek;
    String address = path.formatted(row.getString("code"));
    for (String type : List.of("application/json", "text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")) {
      HttpRequest.Builder request = REGISTRY.portal.request("researcher", address).setHeader("Accept", type);
      HttpResponse<String> answer = REGISTRY.portal.send(request);
      for (String value : values(row)) {
        assertThat(answer.body()).as("%s as %s", address, type).doesNotContain(value);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"owner", "nib", "phone"})
  void aResearcherCannotSearchForPersons(String by) {
    assertThat(found("officer", personal(kerek, by))).contains(kerek.getString("code"));
    assertThat(found("researcher", personal(kerek, by))).doesNotContain(kerek.getString("code"));
    assertThat(found("researcher", personal(kerek, "name"))).contains(kerek.getString("code"));
    String person = kerekPerson.getJsonObject("person").getString("name");
    assertThat(listed("officer", "craftspeople", "query=" + encoded(person))).contains(kerekPerson.getString("code"));
    assertThat(listed("researcher", "craftspeople", "query=" + encoded(person))).isEmpty();
  }

  @Test
  void aResearcherCannotSortByPersons() {
    assertThat(REGISTRY.read("officer", "/api/businesses?sort=owner").statusCode()).isEqualTo(200);
    assertThat(REGISTRY.read("researcher", "/api/businesses?sort=owner").statusCode()).isEqualTo(400);
    assertThat(REGISTRY.read("researcher", "/api/craftspeople?sort=name").statusCode()).isEqualTo(400);
  }

  @Test
  void tablesCountTheScope() {
    assertThat(object(REGISTRY.read("leader.kerek", "/api/tables/2?year=2010")).toString()).isNotEqualTo(object(REGISTRY.read("officer", "/api/tables/2?year=2010")).toString());
    long all = object(REGISTRY.read("officer", "/api/tables/1")).getJsonObject("base").getInt("total");
    long kereks = object(REGISTRY.read("leader.kerek", "/api/tables/1")).getJsonObject("base").getInt("total");
    long tubans = object(REGISTRY.read("leader.tuban", "/api/tables/1")).getJsonObject("base").getInt("total");
    assertThat(kereks).isPositive();
    assertThat(tubans).isPositive();
    assertThat(kereks + tubans).isLessThanOrEqualTo(all);
  }

  private static void bare(Class<?> type, JsonObject row) {
    assertThat(row.getString("code")).isNotBlank();
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.isAnnotationPresent(Personal.class)) {
        assertThat(row).as(type.getSimpleName()).doesNotContainKey(component.getName());
      } else {
        assertThat(row).as(type.getSimpleName()).containsKey(component.getName());
        JsonValue value = row.get(component.getName());
        if (component.getType().isRecord() && value.getValueType() == JsonValue.ValueType.OBJECT) {
          for (RecordComponent inner : component.getType().getRecordComponents()) {
            assertThat(value.asJsonObject().containsKey(inner.getName())).as("%s.%s", component.getName(), inner.getName())
                .isEqualTo(!inner.isAnnotationPresent(Personal.class));
          }
        }
      }
    }
  }

  private static Set<String> personalComponents(Class<?> type) {
    Set<String> names = new TreeSet<>();
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.isAnnotationPresent(Personal.class)) {
        names.add(component.getName());
      }
    }
    return names;
  }

  private static List<String> values(JsonObject row) {
    JsonObject person = row.containsKey("owner") ? row.getJsonObject("owner") : row.getJsonObject("person");
    List<String> values = new ArrayList<>(List.of(person.getString("name"), person.getString("nik"), person.getString("phone"), person.getString("email"),
        person.getString("address")));
    if (row.containsKey("nib")) {
      values.addAll(List.of(row.getString("nib"), row.get("annualSales").toString(), row.get("capital").toString(), "111.912345"));
    }
    return values;
  }

  private static String personal(JsonObject business, String by) {
    return switch (by) {
      case "owner", "phone" -> business.getJsonObject("owner").getString(by.equals("owner") ? "name" : by);
      default -> business.getString(by);
    };
  }

  private static List<String> found(String account, String text) {
    return listed(account, "businesses", "query=" + encoded(text));
  }

  private static List<String> listed(String account, String path, String... filter) {
    List<String> codes = new ArrayList<>();
    String query = filter.length == 0 ? "" : "&" + filter[0];
    for (int page = 0; page < 500; page++) {
      List<JsonObject> items = items(REGISTRY.read(account, "/api/" + path + "?size=200&page=" + page + query));
      items.forEach(item -> codes.add(item.getString("code")));
      if (items.size() < 200) {
        break;
      }
    }
    return codes;
  }

  private static long total(String account, String path, String query) {
    return object(REGISTRY.read(account, "/api/" + path + "?" + query)).getJsonNumber("total").longValue();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static List<String> codes(String sql) throws SQLException {
    return REGISTRY.sql(sql);
  }
}
