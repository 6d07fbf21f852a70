package id.canting.registry;

import id.canting.identity.DataScope;
import id.canting.shared.Cells;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Businesses as rows, for reading. A page is found by a narrow walk over an index that yields ids only, from whichever end is
 * nearer, and only its rows are fetched whole.
 */
@ApplicationScoped
class BusinessQueries {
  private static final String ROW =
      "b.code, b.name, p.name owner, p.sex, p.phone, b.nib, b.declared_scale, b.scale_basis, b.scale_since, b.annual_sales_rupiah, b.capital_rupiah,"
          + " s.code sentra, s.name sentra_name, b.village_code, v.name village, d.name sub_district, b.sub_district_code, b.status, b.workers,"
          + " b.batik_type, b.start_year, b.example, b.updated_at";
  private static final String WHOLE =
      ", b.version, p.nik_cipher, p.birth_date, p.email, p.address, a.code association, b.status_since, b.raw_material_source, b.dye, b.market_reach,"
          + " b.products, b.capacity_pieces_month, b.kbli_code, b.kbli_edition, b.lat, b.lng, b.note, b.created_at, b.id";
  private static final String PLACES =
      " join person p on p.id = b.owner_id left join sentra s on s.id = b.sentra_id left join village v on v.code = b.village_code"
          + " left join sub_district d on d.code = b.sub_district_code";

  @Inject EntityManager em;
  @Inject RegisterTotalQueries totals;
  @Inject NikVault vault;

  Page<BusinessRow> page(BusinessFilter filter, DataScope scope, PageRequest request) {
    String condition = BusinessCondition.of(filter, scope);
    long total = totals.of("business where " + condition, () -> count(condition));
    List<PageRequest.Sort> sort = request.sort();
    long offset = request.offset();
    long size = Math.max(0, Math.min(request.size(), total - offset));
    if (size == 0) {
      return new Page<>(total, request.page(), request.size(), List.of());
    }
    boolean fromTheEnd = offset > total / 2;
    long skipped = fromTheEnd ? total - offset - size : offset;
    String ids = "select b.id from business b" + joins(sort) + " where " + condition + order(sort, fromTheEnd) + " limit " + size + " offset " + skipped;
    String sql = "select " + ROW + " from (" + ids + ") k join business b on b.id = k.id" + PLACES + order(sort, false);
    return new Page<>(total, request.page(), request.size(), rows(sql).stream().map(r -> row(new Cells(r), scope)).toList());
  }

  /** A page of the ids in the asked order. */
  Page<BusinessRow> pageOf(List<Long> ids, DataScope scope, PageRequest request) {
    if (ids.isEmpty()) {
      return new Page<>(0, request.page(), request.size(), List.of());
    }
    String sql = "select " + ROW + " from business b" + PLACES + " where b.id in (" + list(ids) + ") and " + scope.condition("b.association_id", "b.code")
        + order(request.sort(), false) + " limit " + request.size() + " offset " + request.offset();
    return new Page<>(ids.size(), request.page(), request.size(), rows(sql).stream().map(r -> row(new Cells(r), scope)).toList());
  }

  /** Rows of the ids, in their order; ids outside the scope are left out. */
  List<BusinessRow> rows(List<Long> ids, DataScope scope) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return rows("select " + ROW + " from business b" + PLACES + " where b.id in (" + list(ids) + ") and " + scope.condition("b.association_id", "b.code")
            + " order by field(b.id," + list(ids) + ")")
        .stream().map(r -> row(new Cells(r), scope)).toList();
  }

  Optional<BusinessRecord> record(String code, DataScope scope) {
    return em
        .createNativeQuery("select " + ROW + WHOLE + " from business b" + PLACES + " left join association a on a.id = b.association_id where b.code = ?1 and "
            + scope.condition("b.association_id", "b.code"))
        .setParameter(1, code)
        .getResultStream()
        .findFirst()
        .map(r -> whole(new Cells((Object[]) r), scope, true));
  }

  /** The next records of the filter in the order of their codes, for exports of any length; without certifications and scale history. */
  List<BusinessRecord> recordsAfter(int codeNumber, int limit, BusinessFilter filter, DataScope scope) {
    return recordsAfter(codeNumber, limit, BusinessCondition.of(filter, scope), scope);
  }

  /** The same, of the ids alone. */
  List<BusinessRecord> recordsAfter(int codeNumber, int limit, BusinessFilter filter, DataScope scope, List<Long> ids) {
    return ids.isEmpty() ? List.of() : recordsAfter(codeNumber, limit, BusinessCondition.of(filter, scope) + " and b.id in (" + list(ids) + ")", scope);
  }

  /** Records of the codes, in their order, for exports of a page; codes outside the scope are left out. */
  @SuppressWarnings("unchecked")
  List<BusinessRecord> records(List<String> codes, DataScope scope) {
    if (codes.isEmpty()) {
      return List.of();
    }
    List<Object[]> rows = em.createNativeQuery("select " + ROW + WHOLE + " from business b" + PLACES + " left join association a on a.id = b.association_id"
        + " where b.code in (:codes) and " + scope.condition("b.association_id", "b.code")).setParameter("codes", codes).getResultList();
    return rows.stream().map(r -> whole(new Cells(r), scope, false)).sorted(Comparator.comparingInt(b -> codes.indexOf(b.code()))).toList();
  }

  private List<BusinessRecord> recordsAfter(int codeNumber, int limit, String condition, DataScope scope) {
    return rows("select " + ROW + WHOLE + " from business b" + PLACES + " left join association a on a.id = b.association_id where b.code_number > "
            + codeNumber + " and " + condition + " order by b.code_number limit " + limit)
        .stream().map(r -> whole(new Cells(r), scope, false)).toList();
  }

  private static String list(List<Long> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(String sql) {
    return em.createNativeQuery(sql).getResultList();
  }

  private long count(String condition) {
    return ((Number) em.createNativeQuery("select count(*) from business b where " + condition).getSingleResult()).longValue();
  }

  private static String joins(List<PageRequest.Sort> sort) {
    String joins = "";
    for (PageRequest.Sort by : sort) {
      joins += switch (by.field()) {
        case "owner" -> " join person p on p.id = b.owner_id";
        case "sentra" -> " left join sentra s on s.id = b.sentra_id";
        case "subDistrict" -> " left join sub_district d on d.code = b.sub_district_code";
        default -> "";
      };
    }
    return joins;
  }

  private static String order(List<PageRequest.Sort> sort, boolean reversed) {
    StringBuilder sql = new StringBuilder(" order by ");
    for (PageRequest.Sort by : sort) {
      sql.append(column(by.field())).append(by.descending() == reversed ? "" : " desc");
      if (by.field().equals("code")) {
        return sql.toString(); // unique: one more column would only keep the database from walking its index
      }
      sql.append(", ");
    }
    boolean descending = !sort.isEmpty() && sort.get(sort.size() - 1).descending();
    return sql.append("b.id").append(descending == reversed ? "" : " desc").toString();
  }

  private static String column(String field) {
    return switch (field) {
      case "code" -> "b.code_number";
      case "name" -> "b.name";
      case "owner" -> "p.name";
      case "sentra" -> "s.number";
      case "subDistrict" -> "d.name";
      case "scale" -> "field(b.declared_scale, 'micro', 'small', 'medium', 'large')";
      case "status" -> "b.status";
      case "batikType" -> "b.batik_type";
      case "workers" -> "b.workers";
      case "startYear" -> "b.start_year";
      case "updated" -> "b.updated_at";
      default -> throw new IllegalArgumentException(field);
    };
  }

  private static BusinessRow row(Cells cells, DataScope scope) {
    boolean personal = scope.personal();
    String code = cells.required();
    String name = cells.required();
    BusinessRow.Owner owner = new BusinessRow.Owner(shown(personal, cells.text()), cells.text(), shown(personal, cells.text()));
    String nib = shown(personal, cells.text());
    String declared = cells.text();
    String basis = cells.text();
    LocalDate since = cells.day();
    Long sales = cells.big();
    Long capital = cells.big();
    String sentra = cells.text();
    String sentraName = cells.text();
    String village = cells.text();
    String villageName = cells.text();
    String subDistrict = cells.text();
    String subDistrictCode = cells.text();
    String status = cells.required();
    Integer workers = cells.integer();
    return new BusinessRow(code, name, owner, nib, ScaleOpinions.of(declared, basis, since, sales, capital, workers), sentra, sentraName, village,
        villageName, subDistrict, subDistrictCode, status, workers, cells.text(), cells.integer(), cells.flag(), instant(cells));
  }

  private BusinessRecord whole(Cells cells, DataScope scope, boolean complete) {
    boolean personal = scope.personal();
    String code = cells.required();
    String name = cells.required();
    String owner = cells.text();
    String sex = cells.text();
    String phone = cells.text();
    String nib = cells.text();
    String declared = cells.text();
    String basis = cells.text();
    LocalDate since = cells.day();
    Long sales = cells.big();
    Long capital = cells.big();
    String sentra = cells.text();
    String sentraName = cells.text();
    String village = cells.text();
    String villageName = cells.text();
    String subDistrict = cells.text();
    String subDistrictCode = cells.text();
    String status = cells.required();
    Integer workers = cells.integer();
    String batikType = cells.text();
    Integer startYear = cells.integer();
    boolean example = cells.flag();
    Instant updated = instant(cells);
    int version = Objects.requireNonNull(cells.integer());
    byte[] cipher = cells.bytes();
    BusinessRecord.Owner person = personal
        ? new BusinessRecord.Owner(owner, sex, cipher == null ? null : vault.open(cipher), cells.day(), phone, cells.text(), cells.text())
        : withoutPerson(cells, sex);
    String association = cells.text();
    LocalDate statusSince = Objects.requireNonNull(cells.day());
    String material = cells.text();
    String dye = cells.text();
    String reach = cells.text();
    String products = cells.text();
    Integer capacity = cells.integer();
    String kbli = cells.text();
    Integer edition = cells.integer();
    Double lat = cells.real();
    Double lng = cells.real();
    String note = cells.text();
    Instant created = instant(cells);
    long id = cells.count();
    return new BusinessRecord(version, code, name, person, shown(personal, nib), ScaleOpinions.of(declared, basis, since, sales, capital, workers), sentra,
        sentraName, village, villageName, subDistrict, subDistrictCode, association, status, statusSince, workers, batikType, startYear,
        shown(personal, sales), shown(personal, capital), material, dye, reach, products, capacity, kbli, edition, shown(personal, lat),
        shown(personal, lng), shown(personal, note), example, created, updated, complete ? certifications(id) : List.of(),
        complete ? scales(id) : List.of());
  }

  private static BusinessRecord.Owner withoutPerson(Cells cells, @Nullable String sex) {
    cells.day();
    cells.text();
    cells.text();
    return new BusinessRecord.Owner(null, sex, null, null, null, null, null);
  }

  private List<BusinessRecord.Certified> certifications(long id) {
    return rows("select kind, number, valid_from, valid_to from certification where business_id = " + id + " order by id").stream()
        .map(Cells::new)
        .map(c -> new BusinessRecord.Certified(c.required(), c.text(), c.day(), c.day()))
        .toList();
  }

  private List<BusinessRecord.ScaleSince> scales(long id) {
    return rows("select scale, basis, valid_from, valid_to from business_scale where business_id = " + id + " order by valid_from").stream()
        .map(Cells::new)
        .map(c -> new BusinessRecord.ScaleSince(c.required(), c.text(), Objects.requireNonNull(c.day()), c.day()))
        .toList();
  }

  private static Instant instant(Cells cells) {
    return Objects.requireNonNull(cells.instant());
  }

  private static <T> @Nullable T shown(boolean personal, @Nullable T value) {
    return personal ? value : null;
  }
}
