package id.canting.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.canting.shared.Rule;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonPointer;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule about one business, once kept and once broken. */
class FactReaderTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);
  private static final Jsonb JSON = JsonbBuilder.create();
  private static final FactReader.Speaker OFFICER = new FactReader.Speaker(BusinessStatus.ACTIVE, null);
  private static final FactReader.Speaker LEADER = new FactReader.Speaker(BusinessStatus.PROPOSED, 1L);
  private static final String LEAST = "{\"name\":\"Batik Sari\",\"owner\":{\"name\":\"Siti\"},\"scale\":{}}";

  private static final Places PLACES = new Places() {
    private final Map<String, SentraPlace> sentras =
        Map.of("S01", new SentraPlace(1, "S01", "35.23.08", 1L), "S05", new SentraPlace(5, "S05", "35.23.15", 2L), "S03", new SentraPlace(3, "S03", "35.23.08", null));

    @Override
    public Optional<SentraPlace> sentra(String code) {
      return Optional.ofNullable(sentras.get(code));
    }

    @Override
    public Optional<String> subDistrictOfVillage(String village) {
      return village.equals("35.23.08.2006") ? Optional.of("35.23.08") : Optional.empty();
    }

    @Override
    public Optional<String> subDistrict(String codeOrName) {
      return Optional.ofNullable(Map.of("35.23.08", "35.23.08", "Kerek", "35.23.08", "Tuban", "35.23.15").get(codeOrName));
    }

    @Override
    public Optional<Long> association(String code) {
      return Optional.ofNullable(Map.of("KEREK", 1L, "TUBAN", 2L).get(code));
    }
  };

  private final FactReader reader =
      new FactReader(PLACES, new NikVault(Base64.getEncoder().encodeToString("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII))), TODAY);

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "/name | `\"Batik 🧵 <b>'; drop table\"` | `\" \"` | name | value.missing",
    "/owner/name | `\"S\"` | `\"\"` | owner.name | value.missing",
    "/owner/sex | `\"P\"` | `\"X\"` | owner.sex | value.unknown",
    "/owner/nik | `\"3523085708750001\"` | `\"352308570875000\"` | owner.nik | nik.length",
    "/owner/nik | `\"0000005708750001\"` | `\"3523083202750001\"` | owner.nik | nik.date",
    "/owner/birthDate | `\"2026-07-15\"` | `\"2026-07-16\"` | owner.birthDate | date.future",
    "/owner/phone | `\"081234567\"` | `\"81234567\"` | owner.phone | phone.form",
    "/owner/phone | `\"+62 812-3456.78901\"` | `\"08 1234 5\"` | owner.phone | phone.form",
    "/owner/email | `\"a@b.id\"` | `\"a@b\"` | owner.email | email.form",
    "/nib | `\"0123456789012\"` | `\"123456789012\"` | nib | nib.length",
    "/nib | `\"9123456789012\"` | `\"12345678901234\"` | nib | nib.length",
    "/scale/declared | `\"large\"` | `\"huge\"` | scale.declared | value.unknown",
    "/sentra | `\"S01\"` | `\"S99\"` | sentra | sentra.unknown",
    "/village | `\"35.23.08.2006\"` | `\"35.23.99.2006\"` | village | village.unknown",
    "/subDistrict | `\"Kerek\"` | `\"Kerak\"` | subDistrict | sub-district.unknown",
    "/association | `\"TUBAN\"` | `\"LAMONGAN\"` | association | association.unknown",
    "/status | `\"dormant\"` | `\"asleep\"` | status | value.unknown",
    "/workers | 1 | 0 | workers | value.range",
    "/workers | 100000 | -1 | workers | value.range",
    "/batikType | `\"gedog\"` | `\"printing\"` | batikType | value.unknown",
    "/startYear | 2026 | 2027 | startYear | year.future",
    "/startYear | 1800 | 1799 | startYear | value.range",
    "/annualSales | 0 | -1 | annualSales | value.range",
    "/capital | 1000000000000000 | 1000000000000001 | capital | value.range",
    "/dye | `\"alami\"` | `\"blue\"` | dye | value.unknown",
    "/marketReach | `\"nasional\"` | `\"moon\"` | marketReach | value.unknown",
    "/capacityPiecesMonth | 0 | -1 | capacityPiecesMonth | value.range",
    "/kbliEdition | 2020 | 1999 | kbliEdition | value.range",
    "/kbliCode | `\"13134\"` | `\"131341\"` | kbliCode | value.too-long"
  })
  void aFieldIsReadOrRefused(String pointer, String good, String bad, String field, String code) {
    assertThat(broken(with(pointer, good), OFFICER)).isNull();
    RuleViolation violation = broken(with(pointer, bad), OFFICER);
    assertThat(violation.violations()).extracting(v -> v.field() + " " + v.rule().code()).containsExactly(field + " " + code);
  }

  @ParameterizedTest
  @CsvSource({
    "/name,200", "/owner/name,200", "/owner/address,300", "/rawMaterialSource,60", "/products,500", "/note,2000"
  })
  void aTextIsNeverCut(String pointer, int most) {
    assertThat(broken(with(pointer, "\"" + "a".repeat(most) + "\""), OFFICER)).isNull();
    RuleViolation violation = broken(with(pointer, "\"" + "a".repeat(10_000) + "\""), OFFICER);
    assertThat(violation.rule()).isEqualTo(SharedRule.TOO_LONG);
  }

  @Test
  void aPointNeedsBothDegrees() {
    assertThat(rule("{\"lat\":-6.9}")).isEqualTo(RegistryRule.POINT_HALF);
    assertThat(rule("{\"lat\":-6.9,\"lng\":112.0}")).isNull();
    assertThat(rule("{\"lat\":-91,\"lng\":112.0}")).isEqualTo(SharedRule.RANGE);
    assertThat(rule("{\"lat\":-6.9,\"lng\":181}")).isEqualTo(SharedRule.RANGE);
  }

  @Test
  void aScaleHoldsFromTodayUnlessSaidOtherwise() {
    assertThat(facts("{\"scale\":{\"declared\":\"micro\"}}").scaleSince()).isEqualTo(TODAY);
    assertThat(facts("{\"scale\":{\"declared\":\"micro\",\"since\":\"2010-01-01\",\"basis\":\"survey\"}}").scaleSince()).isEqualTo(LocalDate.of(2010, 1, 1));
    assertThat(rule("{\"scale\":{\"declared\":\"micro\",\"since\":\"2026-07-16\"}}")).isEqualTo(RegistryRule.DATE_FUTURE);
    assertThat(rule("{\"scale\":{\"declared\":\"micro\",\"basis\":\"guess\"}}")).isEqualTo(SharedRule.UNKNOWN_VALUE);
  }

  @Test
  void aVillageLiesInItsSubDistrict() {
    assertThat(facts("{\"village\":\"35.23.08.2006\"}").subDistrictCode()).isEqualTo("35.23.08");
    assertThat(facts("{\"sentra\":\"S05\"}").subDistrictCode()).isEqualTo("35.23.15");
    assertThat(rule("{\"village\":\"35.23.08.2006\",\"subDistrict\":\"Tuban\"}")).isEqualTo(RegistryRule.VILLAGE_ELSEWHERE);
  }

  @Test
  void aCertificationHasAKindAndDaysInOrder() {
    assertThat(rule("{\"certifications\":[{\"kind\":\"batikmark-gold\",\"validFrom\":\"2020-01-01\",\"validTo\":\"2021-01-01\"}]}")).isNull();
    assertThat(rule("{\"certifications\":[{}]}")).isEqualTo(SharedRule.MISSING);
    assertThat(rule("{\"certifications\":[{\"kind\":\"halal-ish\"}]}")).isEqualTo(SharedRule.UNKNOWN_VALUE);
    assertThat(rule("{\"certifications\":[{\"kind\":\"batikmark-gold\",\"validFrom\":\"2021-01-01\",\"validTo\":\"2021-01-01\"}]}")).isEqualTo(RegistryRule.DATE_ORDER);
  }

  @Test
  void anEmptyCertificationIsRefusedAndNotAnError() {
    assertThat(rule("{\"certifications\":[null]}")).isEqualTo(SharedRule.MISSING);
  }

  @Test
  void theAssociationIsTheSentrasOrTheLeaders() {
    assertThat(facts("{\"sentra\":\"S05\"}").associationId()).isEqualTo(2);
    assertThat(facts("{}").associationId()).isNull();
    assertThat(reader.newBusiness(details("{}"), LEADER).associationId()).isEqualTo(1);
    assertThat(reader.newBusiness(details("{\"sentra\":\"S03\"}"), LEADER).associationId()).isEqualTo(1);
    assertThat(broken(details("{\"sentra\":\"S05\"}"), LEADER).rule()).isEqualTo(RegistryRule.SENTRA_FOREIGN);
  }

  @Test
  void theStatusIsTheSpeakersUntilSaid() {
    assertThat(facts("{}").status()).isEqualTo(BusinessStatus.ACTIVE);
    assertThat(reader.newBusiness(details("{}"), LEADER).status()).isEqualTo(BusinessStatus.PROPOSED);
  }

  @Test
  void withoutAnOwnerThereIsNoBusiness() {
    assertThat(broken(new BusinessDetails("a", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null), OFFICER).violations().get(0).field()).isEqualTo("owner.name");
  }

  @Test
  void theSameWordsAgainAreTheSameFacts() {
    String said = "{\"owner\":{\"name\":\"Siti\",\"nik\":\"3523085708750001\"},\"lat\":-6.9000001,\"lng\":112.1,\"scale\":{\"declared\":\"micro\"}}";
    BusinessFacts before = facts(said);
    BusinessFacts after = reader.changed(details(said), before, OFFICER);
    assertThat(after).isEqualTo(before);
    assertThat(after.owner().nikCipher()).isSameAs(before.owner().nikCipher());
    assertThat(before.differences(reader.changed(details("{\"name\":\"Batik Lain\",\"workers\":4}"), facts("{}"), OFFICER))).contains("name", "workers");
  }

  private BusinessFacts facts(String more) {
    return reader.newBusiness(details(more), OFFICER);
  }

  private Rule rule(String more) {
    RuleViolation violation = broken(details(more), OFFICER);
    return violation == null ? null : violation.rule();
  }

  private RuleViolation broken(BusinessDetails details, FactReader.Speaker speaker) {
    return catchThrowableOfType(RuleViolation.class, () -> reader.newBusiness(details, speaker));
  }

  private static BusinessDetails details(String more) {
    JsonObjectBuilder all = Json.createObjectBuilder(object(LEAST));
    object(more).forEach(all::add);
    return JSON.fromJson(all.build().toString(), BusinessDetails.class);
  }

  private static BusinessDetails with(String pointer, String value) {
    JsonPointer at = Json.createPointer(pointer);
    JsonValue read = object("{\"v\":" + value + "}").get("v");
    return JSON.fromJson(at.add(object(LEAST), read).toString(), BusinessDetails.class);
  }

  private static JsonObject object(String json) {
    return Json.createReader(new StringReader(json)).readObject();
  }
}
