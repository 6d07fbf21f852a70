package id.canting.registry.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.registry.ProfileSection;
import id.canting.registry.freshness.FreshnessService;
import id.canting.registry.freshness.ProfileAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the owner said of the profile, on the profile. */
@Named("freshness")
@RequestScoped
public class FreshnessSection implements ProfileSection {
  private static final int PLACE = 5;

  @Inject FreshnessService service;
  @Inject CurrentUser user;

  private List<ProfileAnswer> answers = List.of();

  @Override
  public int place() {
    return PLACE;
  }

  @Override
  public String view() {
    return "/WEB-INF/includes/business-answers.xhtml";
  }

  @Override
  public boolean read(String business) {
    answers = user.may(Permission.PROFILE_ANSWER) ? service.of(business) : List.of();
    return !answers.isEmpty();
  }

  /** The newest first. */
  public List<ProfileAnswer> getAnswers() {
    return answers;
  }
}
