package id.canting.registry;

import id.canting.identity.CurrentUser;
import id.canting.identity.DataScope;
import id.canting.shared.Cells;
import id.canting.shared.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The register's answers to an import, one query per question and batch. */
@ApplicationScoped
class RegisterLookupQueries implements RegisterLookup {
  @Inject EntityManager em;
  @Inject NikVault vault;
  @Inject CurrentUser user;

  @Override
  public Map<String, Known> byCode(Collection<String> codes) {
    return known("b.code", codes, Known::code);
  }

  @Override
  public Map<String, Known> byNib(Collection<String> nibs) {
    return known("b.nib", nibs, k -> Objects.requireNonNull(k.facts().nib()));
  }

  private Map<String, Known> known(String column, Collection<String> values, Function<Known, String> key) {
    Map<String, Known> found = new HashMap<>();
    if (values.isEmpty()) {
      return found;
    }
    List<Business> businesses =
        em.createQuery("select b from Business b join fetch b.owner where " + column + " in :values", Business.class).setParameter("values", values).getResultList();
    Map<Long, List<BusinessFacts.CertificationFacts>> certifications = certifications(businesses);
    for (Business business : businesses) {
      Known known = new Known(business.id(), business.code(), business.facts(certifications.getOrDefault(business.id(), List.of()), vault), inScope(business));
      found.put(key.apply(known), known);
    }
    return found;
  }

  private Map<Long, List<BusinessFacts.CertificationFacts>> certifications(List<Business> businesses) {
    Map<Long, List<BusinessFacts.CertificationFacts>> byBusiness = new HashMap<>();
    if (!businesses.isEmpty()) {
      em.createQuery("select c.businessId, c from Certification c where c.businessId in :ids order by c.id", Object[].class)
          .setParameter("ids", businesses.stream().map(Business::id).toList())
          .getResultList()
          .forEach(r -> byBusiness.computeIfAbsent((Long) r[0], i -> new ArrayList<>()).add(((Certification) r[1]).facts()));
    }
    return byBusiness;
  }

  private boolean inScope(Business business) {
    DataScope scope = user.scope();
    return switch (scope.kind()) {
      case ALL -> true;
      case ASSOCIATION -> Objects.equals(scope.associationId(), business.associationId());
      case BUSINESS -> business.code().equals(scope.businessCode());
      case NONE -> false;
    };
  }

  @Override
  public List<Person> ownersIn(Collection<String> villages) {
    return villages.isEmpty() ? List.of() : owners("p.village_code in (:villages)", Map.of("villages", villages));
  }

  @Override
  public List<Person> ownersWith(Collection<String> phones, Collection<String> niks) {
    return with(phones, niks, this::owners);
  }

  private List<Person> with(Collection<String> phones, Collection<String> niks, BiFunction<String, Map<String, Object>, List<Person>> persons) {
    List<Person> found = new ArrayList<>();
    if (!phones.isEmpty()) {
      found.addAll(persons.apply("p.phone in (:phones)", Map.of("phones", phones)));
    }
    if (!niks.isEmpty()) {
      found.addAll(persons.apply("p.nik_index in (:niks)", Map.of("niks", niks.stream().map(vault::index).toList())));
    }
    return found;
  }

  private List<Person> owners(String condition, Map<String, Object> values) {
    return persons("select b.code, p.name, p.phone, hex(p.nik_index), p.village_code, p.sex from person p join business b on b.owner_id = p.id where "
        + condition + " and " + user.scope().condition("b.association_id", "b.code"), values);
  }

  private List<Person> craftspeople(String condition, Map<String, Object> values) {
    return persons("select c.code, p.name, p.phone, hex(p.nik_index), p.village_code, p.sex from person p join craftsperson c on c.person_id = p.id where "
        + condition + " and " + user.scope().condition("c.association_id", "c.code"), values);
  }

  @SuppressWarnings("unchecked")
  private List<Person> persons(String sql, Map<String, Object> values) {
    var query = em.createNativeQuery(sql);
    values.forEach(query::setParameter);
    return ((List<Object[]>) query.getResultList()).stream().map(Cells::new)
        .map(c -> new Person(c.required(), c.required(), c.text(), c.text(), c.text(), Codes.find(Sex.class, c.text()).orElse(null))).toList();
  }

  @Override
  public String nikKey(String nik) {
    return HexFormat.of().withUpperCase().formatHex(vault.index(nik));
  }

  @Override
  public Map<String, @Nullable Long[]> businesses(Collection<String> codes) {
    Map<String, @Nullable Long[]> found = new HashMap<>();
    if (!codes.isEmpty()) {
      em.createQuery("select b.code, b.id, b.associationId from Business b where b.code in :codes and " + user.scope().condition("b.associationId", "b.code"), Object[].class)
          .setParameter("codes", codes).getResultList().forEach(r -> found.put((String) r[0], new Long[] {(Long) r[1], (Long) r[2]}));
    }
    return found;
  }

  @Override
  public Map<String, KnownCraftsperson> craftspeople(Collection<String> codes) {
    Map<String, KnownCraftsperson> found = new HashMap<>();
    if (!codes.isEmpty()) {
      em.createQuery("select c from Craftsperson c join fetch c.person where c.code in :codes", Craftsperson.class).setParameter("codes", codes)
          .getResultList().forEach(c -> found.put(c.code(), new KnownCraftsperson(c.id(), c.facts(vault))));
    }
    return found;
  }

  @Override
  public List<Person> craftspeopleIn(Collection<String> villages) {
    return villages.isEmpty() ? List.of() : craftspeople("p.village_code in (:villages)", Map.of("villages", villages));
  }

  @Override
  public List<Person> craftspeopleWith(Collection<String> phones, Collection<String> niks) {
    return with(phones, niks, this::craftspeople);
  }

  @SuppressWarnings("unchecked")
  PlaceBook places() {
    List<PlaceBook.Area> areas = cells("select code, name from sub_district").map(c -> new PlaceBook.Area(c.required(), c.required())).toList();
    List<PlaceBook.Place> villages = cells("select code, name, sub_district_code from village").map(c -> new PlaceBook.Place(c.required(), c.required(), c.required())).toList();
    Map<Long, List<String>> of = new HashMap<>();
    cells("select sentra_id, village_code from sentra_village order by 2").forEach(c -> of.computeIfAbsent(c.count(), i -> new ArrayList<>()).add(c.required()));
    List<PlaceBook.Centre> centres = cells("select id, code, name, sub_district_code, association_id from sentra").map(c -> {
      long id = c.count();
      return new PlaceBook.Centre(id, c.required(), c.required(), c.required(), c.big(), of.getOrDefault(id, List.of()));
    }).toList();
    List<PlaceBook.Alias> aliases = cells("select name, sub_district_code, sentra_id from sentra_alias").map(c -> new PlaceBook.Alias(c.required(), c.required(), c.count())).toList();
    Map<String, Long> associations = new HashMap<>();
    cells("select code, id from association").forEach(c -> associations.put(c.required(), c.count()));
    return new PlaceBook(areas, villages, centres, aliases, associations);
  }

  @SuppressWarnings("unchecked")
  private java.util.stream.Stream<Cells> cells(String sql) {
    return ((List<Object[]>) em.createNativeQuery(sql).getResultList()).stream().map(Cells::new);
  }

  String stamp() {
    return em.createNativeQuery("select sum(writes) from register_stamp").getSingleResult().toString();
  }
}
