package id.canting.statistics.api;

import id.canting.shared.RuleViolation;
import id.canting.statistics.SampleTable;
import id.canting.statistics.SentraTable;
import id.canting.statistics.StatisticsRule;
import id.canting.statistics.TableService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The tables of the study. */
@Path("tables")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TablesResource {
  @Inject TableService tables;

  @GET
  @Path("1")
  public SampleTable sample(@QueryParam("period") String period) {
    return tables.sample(period);
  }

  @GET
  @Path("2")
  public SentraTable sentras(@QueryParam("year") String year) {
    if (year == null || year.isBlank()) {
      return tables.sentras(null);
    }
    if (!year.strip().matches("[12][0-9]{3}")) {
      throw RuleViolation.at("year", StatisticsRule.YEAR_INVALID);
    }
    return tables.sentras(Integer.valueOf(year.strip()));
  }
}
