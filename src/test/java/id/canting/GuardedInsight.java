package id.canting;

import static id.canting.GuardedServices.ANALYSTS;
import static id.canting.GuardedServices.EVERYBODY;
import static id.canting.GuardedServices.OFFICER;
import static id.canting.GuardedServices.OPEN;
import static id.canting.GuardedServices.REGISTRARS;
import static id.canting.GuardedServices.REPORTED;

import id.canting.identity.Role;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The part of {@link GuardedServices} that people open first: home, explorer, map, reports, search. */
final class GuardedInsight {
  static final Map<String, Set<Role>> ALL = Map.ofEntries(
      Map.entry("ReportService.compare", OPEN),
      Map.entry("ReportService.get", REPORTED),
      Map.entry("ReportService.issue", OFFICER),
      Map.entry("ReportService.issued", REPORTED),
      Map.entry("ReportService.list", REPORTED),
      Map.entry("ReportService.pdf", REPORTED),
      Map.entry("ReportService.periods", OFFICER),
      Map.entry("ReportService.preview", OFFICER),
      Map.entry("ReportService.suggested", OFFICER),
      Map.entry("ReportService.verification", REPORTED),
      Map.entry("ReportService.verify", OPEN),
      Map.entry("ReportService.withdraw", OFFICER),
      Map.entry("ReportService.xlsx", REPORTED),
      Map.entry("MapService.figures", ANALYSTS),
      Map.entry("MapService.points", ANALYSTS),
      Map.entry("MapService.outlines", ANALYSTS),
      Map.entry("HomeService.waiting", REGISTRARS),
      Map.entry("HomeService.news", REGISTRARS),
      Map.entry("HomeService.rows", REGISTRARS),
      Map.entry("HomeService.from", REGISTRARS),
      Map.entry("HomeService.figures", ANALYSTS),
      Map.entry("PortalStateService.state", EnumSet.of(Role.ADMINISTRATOR)),
      Map.entry("CodebookService.variables", ANALYSTS),
      Map.entry("ExplorerService.catalogue", ANALYSTS),
      Map.entry("ExplorerService.table", ANALYSTS),
      Map.entry("ExplorerService.rows", ANALYSTS),
      Map.entry("ExplorerService.times", ANALYSTS),
      Map.entry("SavedViewService.list", ANALYSTS),
      Map.entry("SavedViewService.save", ANALYSTS),
      Map.entry("SavedViewService.delete", ANALYSTS),
      Map.entry("RecentService.clear", EVERYBODY),
      Map.entry("RecentService.list", EVERYBODY),
      Map.entry("RecentService.opened", EVERYBODY),
      Map.entry("SearchService.find", EVERYBODY));

  private GuardedInsight() {}
}
