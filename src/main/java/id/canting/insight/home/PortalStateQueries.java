package id.canting.insight.home;

import id.canting.shared.Cells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PortalStateQueries {
  private static final int IMPORTS = 5;

  @Inject EntityManager em;

  record Letters(long waiting, long retried, @Nullable Instant oldest) {}

  Letters letters() {
    Cells cells = Cells.of(em.createNativeQuery("select count(*), sum(tries > 0), min(queued_at) from letter")).get(0);
    return new Letters(cells.count(), cells.count(), cells.instant());
  }

  /** Names of work that was due before a moment and has not been done. */
  List<String> due(Instant before) {
    List<String> names = new ArrayList<>();
    em.createNativeQuery("select name from job where due_at < :before order by due_at").setParameter("before", before).getResultList().forEach(name -> names.add(String.valueOf(name)));
    return names;
  }

  List<PortalState.LastImport> imports() {
    String sql = "select started_at, username, kind, status, dry_run, total, created, updated from import_run order by id desc limit " + IMPORTS;
    return Cells.of(em.createNativeQuery(sql)).stream().map(c -> new PortalState.LastImport(Objects.requireNonNull(c.instant()), c.required(), c.required(), c.required(), c.flag(), c.count(), c.count(), c.count()))
        .toList();
  }

  String database() {
    return String.valueOf(em.createNativeQuery("select version()").getSingleResult());
  }

  String schema() {
    return String.valueOf(em.createNativeQuery("select version from flyway_schema_history where success and version is not null order by installed_rank desc limit 1").getSingleResult());
  }
}
