package id.canting.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedWordsTest {
  private static final Set<String> KNOWN = Set.of("batik", "sekar", "sekaring", "jaya", "sri", "sukarno", "kartini", "melati", "ud");

  @ParameterizedTest
  @CsvSource({
    "Sekar, sekar", "Sekr, sekar", "Sekra, sekar", "Sekat, sekar", "Skear, sekar", "sekari, sekaring", "Jya, jaya", "Ajya, jaya", "Sir, sri", "Sei, sri",
    "Soekarno, sukarno", "Kartimi, kartini", "Melaty, melati", "UD, ud", "Kartinni, kartini"
  })
  void aWordStandsForTheLikestKnownOne(String typed, String known) {
    List<Map<String, Double>> meant = TypedWords.meanings(NameWordRepository.of(typed), KNOWN);
    assertThat(meant).hasSize(1);
    assertThat(meant.get(0).entrySet().stream().max(Comparator.comparingDouble(Map.Entry::getValue)).orElseThrow().getKey()).isEqualTo(known);
  }

  @Test
  void theWordItselfWeighsMostThenItsBeginningThenASlip() {
    Map<String, Double> meant = TypedWords.meanings(List.of("sekar"), KNOWN).get(0);
    assertThat(meant.get("sekar")).isGreaterThan(meant.get("sekaring")).isEqualTo(1);
    assertThat(TypedWords.meanings(List.of("sekas"), KNOWN).get(0).get("sekar")).isLessThan(meant.get("sekaring"));
  }

  @ParameterizedTest
  @CsvSource({"SekarJaya", "Sekarmjaya"})
  void aMissingOrMistypedSpaceIsForgiven(String typed) {
    assertThat(TypedWords.meanings(NameWordRepository.of(typed), KNOWN).stream().flatMap(m -> m.keySet().stream()).collect(Collectors.toSet())).isEqualTo(Set.of("sekar", "jaya"));
  }

  @Test
  void twoWordsThatShareALetterAreParted() {
    assertThat(TypedWords.meanings(NameWordRepository.of("BatikKartini"), KNOWN).stream().map(Map::keySet).toList()).containsExactly(Set.of("batik"), Set.of("kartini"));
  }

  @Test
  void whatResemblesNothingIsLeftOut() {
    assertThat(TypedWords.meanings(List.of("qwerty", "batik"), KNOWN)).containsExactly(Map.of("batik", 1.0));
    assertThat(TypedWords.meanings(NameWordRepository.of("🧵 ꦧꦠꦶꦏ"), KNOWN)).isEmpty();
  }

  @Test
  void aVeryLongNameKeepsItsFirstWordsOnly() {
    assertThat(NameWordRepository.of("kata ".repeat(3) + "a".repeat(200))).containsExactly("kata", "kata", "kata", "a");
    assertThat(NameWordRepository.of("ab".repeat(100))).containsExactly("ab".repeat(20));
  }

  @Test
  void wordsInTheirOrderAndNoOthersAreLikest() {
    List<Map<String, Double>> meant = TypedWords.meanings(List.of("batik", "sekar", "jya"), KNOWN);
    double same = TypedWords.likeness(meant, List.of("batik", "sekar", "jaya"));
    double more = TypedWords.likeness(meant, List.of("batik", "sekar", "jaya", "melati"));
    double turned = TypedWords.likeness(meant, List.of("batik", "jaya", "sekar"));
    double fewer = TypedWords.likeness(meant, List.of("batik", "sekar"));
    assertThat(List.of(fewer, turned, more, same)).isSorted();
    assertThat(TypedWords.hits(meant, List.of(List.of("batik", "melati"), List.of("jaya")))).isEqualTo(2);
  }
}
