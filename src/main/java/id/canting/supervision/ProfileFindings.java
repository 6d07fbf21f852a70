package id.canting.supervision;

import id.canting.registry.freshness.FreshnessService;
import id.canting.shared.Texts;
import id.canting.supervision.content.ProfileCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Hands on what a submitted visit says of a profile: that it holds, or what should be corrected, which then waits for the office. */
@ApplicationScoped
class ProfileFindings {
  private static final int LONGEST = 1000;

  @Inject FreshnessService freshness;

  /** @param business code */
  void tell(String business, @Nullable ProfileCheck check) {
    if (check != null && check.holds() != null) {
      freshness.answer(business, check.holds(), check.holds() ? null : remark(Objects.requireNonNullElse(check.corrections(), List.of())));
    }
  }

  private static String remark(List<ProfileCheck.@Nullable Correction> corrections) {
    String told = corrections.stream().filter(Objects::nonNull)
        .map(c -> Texts.get(Texts.INDONESIAN, "supervision.ProfileField." + c.field()) + ": " + c.value()).collect(Collectors.joining("; "));
    return told.isEmpty() || told.length() > LONGEST ? Texts.get(Texts.INDONESIAN, "supervision.visit.profile.remark", corrections.size()) : told;
  }
}
