package id.canting.registry;

import id.canting.identity.DataScope;
import id.canting.shared.Cells;
import id.canting.shared.Narrowing;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Craftspeople as rows, for reading. */
@ApplicationScoped
class CraftspersonQueries {
  private static final String FROM =
      " from craftsperson c join person p on p.id = c.person_id left join business b on b.id = c.business_id left join sentra s on s.id = c.sentra_id"
          + " left join village v on v.code = c.village_code left join sub_district d on d.code = c.sub_district_code";
  private static final String ROW =
      "c.version, c.code, p.name, p.sex, p.phone, p.birth_date, s.code sentra, s.name sentra_name, c.village_code, v.name village, d.name sub_district,"
          + " c.sub_district_code, b.code business, b.name business_name, c.main_skill, c.note, c.example, c.updated_at, p.nik_cipher, p.email, p.address";

  @Inject EntityManager em;
  @Inject NikVault vault;

  /** The scope over {@code craftsperson c left join business b}: an artisan sees the people of the own business. */
  static String within(DataScope scope) {
    return scope.condition("c.association_id", "b.code");
  }

  Page<CraftspersonRecord> page(CraftspersonFilter filter, DataScope scope, PageRequest request) {
    String where = where(filter, scope);
    long total = ((Number) bound(em.createNativeQuery("select count(*)" + FROM + where), filter).getSingleResult()).longValue();
    String ids = "select c.id" + FROM + where + order(request.sort()) + " limit " + request.size() + " offset " + request.offset();
    String sql = "select " + ROW + " from (" + ids + ") k join craftsperson c on c.id = k.id" + FROM.substring(FROM.indexOf(" join person")) + order(request.sort());
    return new Page<>(total, request.page(), request.size(), rows(sql, filter).stream().map(r -> record(r, scope, false)).toList());
  }

  Optional<CraftspersonRecord> record(String code, DataScope scope) {
    return em.createNativeQuery("select " + ROW + FROM + " where c.code = ?1 and " + within(scope))
        .setParameter(1, code)
        .getResultStream()
        .findFirst()
        .map(r -> record((Object[]) r, scope, true));
  }

  /** The next of the filter in the order of their codes, whole, for exports. */
  List<CraftspersonRecord> after(int codeNumber, int limit, CraftspersonFilter filter, DataScope scope) {
    return rows("select " + ROW + FROM + where(filter, scope) + " and c.code_number > " + codeNumber + " order by c.code_number limit " + limit, filter)
        .stream().map(r -> record(r, scope, true)).toList();
  }

  /** Whole records of the codes, in their order, for exports of a page; codes outside the scope are left out. */
  @SuppressWarnings("unchecked")
  List<CraftspersonRecord> records(List<String> codes, DataScope scope) {
    if (codes.isEmpty()) {
      return List.of();
    }
    List<Object[]> rows = em.createNativeQuery("select " + ROW + FROM + " where c.code in (:codes) and " + within(scope)).setParameter("codes", codes).getResultList();
    return rows.stream().map(r -> record(r, scope, true)).sorted(Comparator.comparingInt(c -> codes.indexOf(c.code()))).toList();
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(String sql, CraftspersonFilter filter) {
    return bound(em.createNativeQuery(sql), filter).getResultList();
  }

  private static String where(CraftspersonFilter filter, DataScope scope) {
    StringBuilder sql = new StringBuilder(" where ").append(within(scope));
    if (searching(filter)) {
      sql.append(scope.personal() ? " and (p.name like :query or c.code like :query)" : " and c.code like :query");
    }
    in(sql, "s.code", "sentra", filter.sentra());
    in(sql, "b.code", "business", filter.business());
    in(sql, "c.main_skill", "mainSkill", filter.mainSkill());
    if (!filter.subDistrict().isEmpty()) {
      sql.append(" and (d.code in (:subDistrict) or d.name in (:subDistrict))");
    }
    return sql.toString();
  }

  private static void in(StringBuilder sql, String column, String parameter, Set<String> values) {
    if (!values.isEmpty()) {
      boolean missing = values.contains(BusinessFilter.NONE);
      sql.append(" and (").append(column).append(" in (:").append(parameter).append(')').append(missing ? " or " + column + " is null" : "").append(')');
    }
  }

  private static Query bound(Query query, CraftspersonFilter filter) {
    if (searching(filter)) {
      query.setParameter("query", Narrowing.containing(Objects.requireNonNull(filter.query())));
    }
    bind(query, "sentra", filter.sentra());
    bind(query, "business", filter.business());
    bind(query, "mainSkill", filter.mainSkill());
    bind(query, "subDistrict", filter.subDistrict());
    return query;
  }

  private static void bind(Query query, String parameter, Set<String> values) {
    if (!values.isEmpty()) {
      query.setParameter(parameter, values);
    }
  }

  private static boolean searching(CraftspersonFilter filter) {
    return filter.query() != null && !filter.query().isBlank();
  }

  private static String order(List<PageRequest.Sort> sort) {
    StringBuilder sql = new StringBuilder(" order by ");
    for (PageRequest.Sort by : sort) {
      if (by.field().equals("code")) {
        return sql.append("c.code_number").append(by.descending() ? " desc" : "").toString(); // unique
      }
      sql.append(switch (by.field()) {
        case "name" -> "p.name";
        case "sentra" -> "s.number";
        case "business" -> "b.code_number";
        case "mainSkill" -> "c.main_skill";
        case "updated" -> "c.updated_at";
        default -> throw new IllegalArgumentException(by.field());
      }).append(by.descending() ? " desc, " : ", ");
    }
    return sql.append("c.id").toString();
  }

  private CraftspersonRecord record(Object[] row, DataScope scope, boolean whole) {
    boolean personal = scope.personal();
    Cells c = new Cells(row);
    int version = Objects.requireNonNull(c.integer());
    String code = c.required();
    String name = shown(personal, c.text());
    String sex = c.text();
    String phone = shown(personal, c.text());
    var birthDate = shown(personal && whole, c.day());
    String sentra = c.text();
    String sentraName = c.text();
    String village = c.text();
    String villageName = c.text();
    String subDistrict = c.text();
    String subDistrictCode = c.text();
    String business = c.text();
    String businessName = c.text();
    String skill = c.text();
    String note = shown(personal, c.text());
    boolean example = c.flag();
    var updated = Objects.requireNonNull(c.instant());
    byte[] cipher = c.bytes();
    String nik = personal && whole && cipher != null ? vault.open(cipher) : null;
    String email = shown(personal && whole, c.text());
    String address = shown(personal && whole, c.text());
    return new CraftspersonRecord(version, code, new CraftspersonRecord.Person(name, sex, nik, birthDate, phone, email, address), sentra, sentraName, village,
        villageName, subDistrict, subDistrictCode, business, businessName, skill, note, example, updated);
  }

  private static <T> @Nullable T shown(boolean allowed, @Nullable T value) {
    return allowed ? value : null;
  }
}
