package id.canting.registry.web;

import id.canting.registry.BatikType;
import id.canting.registry.BusinessStatus;
import id.canting.registry.CertificationKind;
import id.canting.registry.Dye;
import id.canting.registry.MarketReach;
import id.canting.registry.Scale;
import id.canting.registry.ScaleBasis;
import id.canting.registry.Sex;
import id.canting.shared.Labelled;
import id.canting.shared.web.TextsBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The register's closed lists to choose from, in the user's language. */
@Named("choices")
@RequestScoped
public class ValueChoices {
  @Inject TextsBacking texts;

  public List<SelectItem> getScales() {
    return items(Scale.values());
  }

  public List<SelectItem> getScaleBases() {
    return items(ScaleBasis.values());
  }

  public List<SelectItem> getStatuses() {
    return items(BusinessStatus.values());
  }

  public List<SelectItem> getBatikTypes() {
    return items(BatikType.values());
  }

  public List<SelectItem> getDyes() {
    return items(Dye.values());
  }

  public List<SelectItem> getMarketReaches() {
    return items(MarketReach.values());
  }

  public List<SelectItem> getCertificationKinds() {
    return items(CertificationKind.values());
  }

  public List<SelectItem> getSexes() {
    return items(Sex.values());
  }

  private List<SelectItem> items(Labelled... values) {
    return Arrays.stream(values).map(v -> new SelectItem(v.code(), texts.label(v))).toList();
  }
}
