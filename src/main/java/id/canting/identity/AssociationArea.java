package id.canting.identity;

import java.util.List;

/** Told by the registry: where an association works. */
public interface AssociationArea {
  /** Codes of the association's sentra, in order; empty when it has none. */
  List<String> sentras(long associationId);
}
