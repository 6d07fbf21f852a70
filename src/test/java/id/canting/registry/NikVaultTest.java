package id.canting.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class NikVaultTest {
  private static final String NIK = "3523085708750001";
  private final NikVault vault = vault("one key of thirty-two characters");

  private static NikVault vault(String key) {
    return new NikVault(Base64.getEncoder().encodeToString(key.getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void whatIsSealedOpensAgain() {
    assertThat(vault.open(vault.seal(NIK))).isEqualTo(NIK);
  }

  @Test
  void noTwoSealsAreAlikeAndNoneShowsTheNumber() {
    byte[] seal = vault.seal(NIK);
    assertThat(seal).isNotEqualTo(vault.seal(NIK)).hasSizeLessThanOrEqualTo(80).startsWith(1);
    assertThat(new String(seal, StandardCharsets.ISO_8859_1)).doesNotContain(NIK.substring(6, 12));
  }

  @Test
  void theIndexIsTheSameForTheSameNumberOnly() {
    assertThat(vault.index(NIK)).hasSize(32).isEqualTo(vault.index(NIK)).isNotEqualTo(vault.index("3523085708750002"));
  }

  @Test
  void anotherKeyOpensNothingAndFindsNothing() {
    NikVault other = vault("two keys of thirty-two character");
    byte[] seal = vault.seal(NIK);
    assertThatIllegalStateException().isThrownBy(() -> other.open(seal));
    assertThat(other.index(NIK)).isNotEqualTo(vault.index(NIK));
  }

  @Test
  void aTouchedSealDoesNotOpen() {
    byte[] seal = vault.seal(NIK);
    seal[seal.length - 1] ^= 1;
    assertThatIllegalStateException().isThrownBy(() -> vault.open(seal));
  }
}
