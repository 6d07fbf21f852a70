package id.canting.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Sees to it that a register filled by an earlier portal can be searched by words. */
@ApplicationScoped
class NameWordService {
  @Inject NameWordRepository words;

  @Transactional
  void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
    words.fillIfEmpty();
  }
}
