package id.canting.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
  @ParameterizedTest
  @CsvSource({
    "Soekarno,Sukarno", "Djati,Jati", "Tjokro,Cokro", "Achmad,Ahmad", "Syamsul,Samsul", "Dhani,Dani", "Muhammad,Muhamad", "Gedhog,Gedog",
    "Slamet  RIYADI,slamet riyadi", "Ma'ruf,Maruf", "Zainal,Sainal", "José,Jose"
  })
  void spellingsOfOneSoundFallTogether(String one, String other) {
    assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({"Siti,Sita", "UD Maju,PT Maju", "Batik 1,Batik 2"})
  void differentNamesStayApart(String one, String other) {
    assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
  }

  @Test
  void nothingIsLeftOfSignsAndForeignScripts() {
    assertThat(NameKey.of("🧵🎨 ꦧꦠꦶꦏ -- !")).isEmpty();
    assertThat(NameKey.words("")).isEmpty();
  }

  @Test
  void theKeyFitsItsColumn() {
    assertThat(NameKey.of("ab ".repeat(4_000))).hasSize(200);
  }

  @Test
  void aKeyOfAKeyIsTheSame() {
    for (String name : new String[] {"Soekarno Djojodiningrat", "Achmad Syaichu", "Phthisis Xaverius", "Batik-Tulis 77"}) {
      assertThat(NameKey.words(name)).allSatisfy(word -> assertThat(NameKey.sound(word)).matches("[a-z0-9]+"));
    }
  }
}
