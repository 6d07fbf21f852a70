package id.canting.statistics.trend;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.registry.RegistryRule;
import id.canting.shared.RuleViolation;
import id.canting.survey.Constraint;
import id.canting.survey.FlatJson;
import id.canting.survey.instrument.Instruments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A business's own way through the rounds. */
@ApplicationScoped
public class PathService {
  @Inject CurrentUser user;
  @Inject PathQueries queries;
  @Inject Instruments instruments;

  /** @throws RuleViolation business.unknown (404), also outside the caller's scope */
  @Permitted(Permission.PATH_READ)
  @Transactional
  public BusinessPath of(String business) {
    PathQueries.Business found = queries.business(business, user.scope()).orElseThrow(() -> new RuleViolation(RegistryRule.BUSINESS_UNKNOWN));
    List<BusinessPath.Step> steps = queries.responses(found.id()).stream().map(this::step).toList();
    return new BusinessPath(found.code(), steps);
  }

  private BusinessPath.Step step(PathQueries.Row row) {
    Map<String, String> answers = FlatJson.read(row.answers());
    Map<String, @Nullable Integer> severity = new LinkedHashMap<>();
    for (Constraint constraint : Constraint.values()) {
      String answer = answers.get("severity_" + constraint.code());
      severity.put(constraint.code(), answer == null ? null : Integer.valueOf(answer));
    }
    return new BusinessPath.Step(row.period(), row.instrument(), row.status(), instruments.of(row.instrument()).scores(FlatJson.read(row.scores())), FlatJson.read(row.bands()), row.mainConstraint(), severity);
  }
}
