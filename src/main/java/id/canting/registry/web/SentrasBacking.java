package id.canting.registry.web;

import id.canting.registry.SentraRecord;
import id.canting.registry.SentraService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All sentra with their figures over the user's scope. */
@Named("sentras")
@RequestScoped
public class SentrasBacking {
  @Inject SentraService service;

  private List<SentraRecord> rows = List.of();

  public void load() {
    rows = service.list();
  }

  public List<SentraRecord> getRows() {
    return rows;
  }

  public long getBusinesses() {
    return rows.stream().mapToLong(SentraRecord::registeredBusinesses).sum();
  }

  public long getCraftspeople() {
    return rows.stream().mapToLong(SentraRecord::registeredCraftspeople).sum();
  }

  /** Of the latest year of each sentra that has a declared figure. */
  public long getDeclared() {
    return rows.stream().mapToLong(r -> r.declaredCraftspeople() == null ? 0 : r.declaredCraftspeople()).sum();
  }
}
