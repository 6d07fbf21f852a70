package id.canting.insight.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How alike what was typed and a title are. */
class TypedTextTest {
  @Test
  void aSlipInALongerWordIsForgiven() {
    for (String typed : new String[] {"pelatihan", "pelatian", "peltaihan", "pelatihaan", "pelatihan warna", "WARNA pelatihan"}) {
      assertThat(new TypedText(typed).in("Pelatihan pewarnaan alami")).as(typed).isPositive();
    }
    for (String typed : new String[] {"pameran", "bela", "pelatihan kredit", "tihanpela"}) {
      assertThat(new TypedText(typed).in("Pelatihan pewarnaan alami")).as(typed).isZero();
    }
  }

  @Test
  void theNearerTheBetter() {
    assertThat(new TypedText("sari").in("Batik Sari")).isGreaterThan(new TypedText("sari").in("Batik Sarinah")).isGreaterThan(new TypedText("sarx").in("Batik Sari"));
    assertThat(new TypedText("atik").in("Batik Sari")).isLessThan(new TypedText("bat").in("Batik Sari"));
  }

  @Test
  void longTextsAreReadAsTheyStand() {
    assertThat(new TypedText("tengat").exactlyIn("apa yang disepakati dan tenggat")).isZero();
    assertThat(new TypedText("tenggat").exactlyIn("apa yang disepakati dan tenggat")).isPositive();
  }

  @Test
  void numbersAndSignsResembleNothing() {
    assertThat(new TypedText("081234567").canResemble()).isFalse();
    assertThat(new TypedText("???").in("Batik")).isZero();
    assertThat(new TypedText("batik").canResemble()).isTrue();
  }
}
