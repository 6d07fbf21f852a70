package id.canting.insight.help;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.shared.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words of the trade and of the office. */
class GlossaryTest {
  private static final Glossary GLOSSARY = new Glossary();

  @Test
  void allWordsAreThereWithTheirMeaningInBothLanguages() {
    assertThat(GLOSSARY.all()).hasSize(126);
    assertThat(GLOSSARY.all()).extracting(GlossaryTerm::anchor).doesNotHaveDuplicates().allMatch(anchor -> anchor.matches("[a-z0-9-]+"));
    for (GlossaryTerm term : GLOSSARY.all()) {
      assertThat(List.of(term.indonesian(), term.english(), term.term())).as(term.anchor()).noneMatch(String::isBlank);
      assertThat(term.meaning()).as(term.anchor()).endsWith(".").isNotEqualTo(term.meaningEnglish());
      assertThat(term.meaningEnglish()).as(term.anchor()).endsWith(".");
      assertThat(term.area()).isIn("registry", "programmes", "supervision", "indicators", "batik", "motif");
    }
  }

  @Test
  void aTextNamesTheWordsThatItUses() {
    assertThat(GLOSSARY.wordsOf("Catat temuan dan sepakati tindak lanjut dengan tenggat.", Texts.INDONESIAN)).extracting(GlossaryTerm::anchor)
        .containsExactly("temuan", "tindak-lanjut", "tenggat");
    assertThat(GLOSSARY.wordsOf("Record findings, a follow-up and its due date.", Texts.ENGLISH)).extracting(GlossaryTerm::english).contains("follow-up", "due date");
  }

  @Test
  void ofWordsThatLieInEachOtherTheLongerOneCounts() {
    assertThat(GLOSSARY.wordsOf("Semua usaha batik.", Texts.INDONESIAN)).extracting(GlossaryTerm::anchor).containsExactly("usaha-batik");
    assertThat(GLOSSARY.wordsOf("Kecamatanku", Texts.INDONESIAN)).as("only whole words").isEmpty();
  }
}
