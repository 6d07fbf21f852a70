package id.canting.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GramsTest {
  @Test
  void endsOfWordsCountSoThatShortOnesDoToo() {
    assertThat(Grams.of("UD")).containsExactly("^ud", "ud$");
    assertThat(Grams.of("Sari")).containsExactlyInAnyOrder("^sa", "sar", "ari", "ri$");
  }

  @Test
  void spellingDoesNotMatter() {
    assertThat(Grams.of("Soekarno")).isEqualTo(Grams.of("Sukarno"));
  }

  @Test
  void oneWrongLetterLeavesOthers() {
    assertThat(Grams.of("Kartini")).containsAnyElementsOf(Grams.of("Kartimi"));
  }

  @Test
  void severalNamesMakeOneSet() {
    assertThat(Grams.of("UD", "Sari")).containsAll(Grams.of("UD")).containsAll(Grams.of("Sari"));
    assertThat(Grams.json("UD")).isEqualTo("[\"^ud\",\"ud$\"]");
  }

  @Test
  void nothingComesOfNothing() {
    assertThat(Grams.json("🧵", "ꦧꦠꦶꦏ")).isEqualTo("[]");
    assertThat(Grams.of()).isEmpty();
  }

  @Test
  void noGramCanEndAQuotedText() {
    assertThat(Grams.of("x'; drop table business; --\"\\")).allMatch(gram -> gram.matches("[a-z0-9^$]{3}"));
  }
}
