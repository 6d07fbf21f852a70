package id.canting.insight.search;

import id.canting.area.AreaService;
import id.canting.registry.BusinessFilter;
import id.canting.registry.BusinessRow;
import id.canting.registry.BusinessService;
import id.canting.registry.CraftspersonFilter;
import id.canting.registry.CraftspersonRecord;
import id.canting.registry.CraftspersonService;
import id.canting.registry.SentraService;
import id.canting.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Businesses with their owners, craftspeople, sentra and villages, by the register's own services. */
@ApplicationScoped
class RegisterSearch {
  @Inject BusinessService businesses;
  @Inject CraftspersonService craftspeople;
  @Inject SentraService sentras;
  @Inject AreaService areas;
  @Inject RecordPaths paths;

  Page<Hit> businesses(Asked asked) {
    BusinessFilter filter = new BusinessFilter(asked.query(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    Page<BusinessRow> page = businesses.list(filter, asked.request("name"), true);
    return asked.hits(page, b -> new Hit(SearchKind.BUSINESS.code(), b.code(), b.name(), joined(b.code(), b.owner().name(), b.sentraName(), b.subDistrict()), paths.of(SearchKind.BUSINESS, b.code())));
  }

  Page<Hit> craftspeople(Asked asked) {
    Page<CraftspersonRecord> page = asked.forgiving(
        (query, request) -> craftspeople.list(new CraftspersonFilter(query, Set.of(), Set.of(), Set.of(), Set.of()), request), "code", p -> String.valueOf(p.person().name()), true);
    return asked.hits(page, p -> new Hit(SearchKind.CRAFTSPERSON.code(), p.code(), Objects.requireNonNullElse(p.person().name(), p.code()),
        joined(p.person().name() == null ? null : p.code(), p.mainSkill(), p.businessName(), p.sentraName()), paths.of(SearchKind.CRAFTSPERSON, p.code())));
  }

  Page<Hit> sentras(Asked asked) {
    return asked.best(sentras.list(), s -> s.name() + " " + s.product() + " " + s.subDistrict(),
        s -> new Hit(SearchKind.SENTRA.code(), s.code(), s.name(), joined(s.code(), s.product(), s.subDistrict()), paths.of(SearchKind.SENTRA, s.code())));
  }

  Page<Hit> villages(Asked asked) {
    return asked.best(areas.villages(null), AreaService.Village::name,
        v -> new Hit(SearchKind.VILLAGE.code(), v.code(), v.name(), joined(v.code(), v.subDistrict()), paths.of(SearchKind.VILLAGE, v.code())));
  }

  static @Nullable String joined(@Nullable String... parts) {
    List<String> said = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.toList());
    return said.isEmpty() ? null : String.join(" · ", said);
  }
}
