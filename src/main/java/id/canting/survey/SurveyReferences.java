package id.canting.survey;

import id.canting.registry.BusinessReferences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** A business that answered stays in the register; one that only was to be asked need not. */
@ApplicationScoped
class SurveyReferences implements BusinessReferences {
  @Inject ResponseRepository responses;
  @Inject RoundRepository rounds;

  @Override
  public Set<Long> held(List<Long> businesses) {
    return responses.answered(businesses);
  }

  @Override
  public void forget(List<Long> businesses) {
    rounds.forget(businesses);
  }
}
