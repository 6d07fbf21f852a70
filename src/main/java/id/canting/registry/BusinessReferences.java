package id.canting.registry;

import java.util.List;
import java.util.Set;

/** What later capabilities keep of businesses; they bring it, so that the register need not know them. Called in the transaction that takes an import back. */
public interface BusinessReferences {
  /** Those of the businesses that have something of their own here and must stay. */
  Set<Long> held(List<Long> businesses);

  /** Lets go of what is kept here of businesses that are about to leave the register. */
  void forget(List<Long> businesses);
}
