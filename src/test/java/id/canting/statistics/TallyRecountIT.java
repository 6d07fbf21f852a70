package id.canting.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import id.canting.testing.RecountProof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the portal counts at every save is what a full recount finds, also after a kill. {@code deploy/portal bench recount} does the same with 10,000 operations. */
@Browser
class TallyRecountIT {
  private static final long SEED = 2010;
  private static final int OPERATIONS = 600;

  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();

  @Test
  void everyCellEqualsAFullRecountAfterRandomWorkOfFourThreadsAndAKill() throws Exception {
    RecountProof proof = new RecountProof(REGISTRY.portal, REGISTRY.portal::crash);
    assertThat(proof.run(Long.getLong("canting.seed", SEED), OPERATIONS, 1)).isEmpty();
    for (String kind : new String[] {"put 201", "put 200", "import 201", "undo 200", "close 200", "reopen 200"}) {
      assertThat(proof.times(kind)).as(kind).isPositive();
    }
  }
}
