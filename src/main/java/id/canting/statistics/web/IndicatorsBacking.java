package id.canting.statistics.web;

import id.canting.statistics.indicator.IndicatorService;
import id.canting.statistics.indicator.IndicatorService.Overview;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The catalogue of indicators. */
@Named("indicators")
@RequestScoped
public class IndicatorsBacking {
  @Inject IndicatorService service;

  private List<Overview> rows = List.of();

  public void load() {
    rows = service.overview();
  }

  public List<Overview> getRows() {
    return rows;
  }
}
