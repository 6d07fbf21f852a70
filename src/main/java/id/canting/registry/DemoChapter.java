package id.canting.registry;

/** What a later capability adds to the demo world, as a bean. Called once, for {@code system}, outside of a transaction, after businesses and rounds are there. */
public interface DemoChapter {
  /** Where it stands among the others, the lowest first. */
  int place();

  /** Adds it through the same services as a person would. */
  void load();
}
