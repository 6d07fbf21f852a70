package id.canting.registry;

import id.canting.exchange.cell.CellDate;
import id.canting.exchange.cell.CellDigits;
import id.canting.exchange.cell.CellNumber;
import id.canting.exchange.cell.CellText;
import id.canting.exchange.cell.Findings;
import id.canting.exchange.cell.Verdict;
import id.canting.exchange.sheet.Cell;
import id.canting.exchange.sheet.TableRow;
import id.canting.shared.Codes;
import id.canting.shared.Nik;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a row says about a business, cell by cell; null where it says nothing, which never erases what the register knows. */
record BusinessLine(
    @Nullable BusinessCode code,
    @Nullable String name,
    @Nullable String ownerName,
    @Nullable String nik,
    @Nullable LocalDate birthDate,
    @Nullable Sex sex,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String address,
    @Nullable String nib,
    PlaceReading place,
    @Nullable Scale scale,
    @Nullable BatikType batikType,
    @Nullable Integer startYear,
    @Nullable Integer workers,
    @Nullable Long annualSales,
    @Nullable Long capital,
    @Nullable String rawMaterialSource,
    @Nullable Dye dye,
    @Nullable MarketReach marketReach,
    @Nullable BusinessStatus status,
    @Nullable String products,
    @Nullable Integer capacity,
    @Nullable String kbli,
    @Nullable Double lat,
    @Nullable Double lng,
    @Nullable LocalDate surveyed,
    @Nullable String note) {
  static final CellNumber.Range WORKERS = new CellNumber.Range(1, 100_000, false, "workers.range", CellNumber.Unit.PEOPLE);
  private static final CellNumber.Range RUPIAH = new CellNumber.Range(0, 1_000_000_000_000_000L, true, "", CellNumber.Unit.RUPIAH);
  private static final CellNumber.Range PIECES = new CellNumber.Range(0, 10_000_000, false, "", CellNumber.Unit.PIECES);
  private static final Pattern CODE = Pattern.compile("TBN[\\s_.-]*0*([1-9][0-9]{0,8})");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

  /** @param answers the row is an answer of a survey, whose note is not the business's */
  static BusinessLine read(TableRow row, PlaceBook book, LocalDate today, boolean answers, Findings findings) {
    String nik = CellDigits.nik("nik", row.cell("nik"), today, findings);
    Sex sex = RegistryWords.SEX.read("sex", row.cell("sex"), findings);
    LocalDate birth = CellDate.read("birth_date", row.cell("birth_date"), today, findings);
    compare(nik, sex, birth, findings);
    return new BusinessLine(
        code(row, findings),
        text(row, "business_name", 200, findings),
        text(row, "owner_name", 200, findings),
        nik,
        birth,
        sex,
        CellDigits.phone("phone", row.cell("phone"), findings),
        email(row, findings),
        text(row, "address", 300, findings),
        CellDigits.nib("nib", row.cell("nib"), findings),
        PlaceReading.of(row, book, findings),
        RegistryWords.SCALE.read("scale", row.cell("scale"), findings),
        RegistryWords.BATIK_TYPE.read("batik_type", row.cell("batik_type"), findings),
        CellDate.year("start_year", row.cell("start_year"), today, findings),
        whole(row, "workers", WORKERS, findings),
        CellNumber.read("annual_sales_rp", row.cell("annual_sales_rp"), RUPIAH, findings),
        CellNumber.read("capital_rp", row.cell("capital_rp"), RUPIAH, findings),
        text(row, "raw_material_source", 60, findings),
        RegistryWords.DYE.read("dye", row.cell("dye"), findings),
        RegistryWords.MARKET_REACH.read("market_reach", row.cell("market_reach"), findings),
        RegistryWords.STATUS.read("status", row.cell("status"), findings),
        text(row, "products", 500, findings),
        whole(row, "capacity_pieces_month", PIECES, findings),
        kbli(row, findings),
        degrees(row, "lat", 90, findings),
        degrees(row, "lng", 180, findings),
        CellDate.read("survey_date", row.cell("survey_date"), today, findings),
        answers ? null : text(row, "note", 2000, findings));
  }

  /** What the number of a person says besides what the row says. */
  static void compare(@Nullable String nik, @Nullable Sex sex, @Nullable LocalDate birth, Findings findings) {
    if (nik != null && sex != null && !Nik.sex(nik).equals(sex.code())) {
      findings.add(Verdict.WARN, "sex", "nik.sex", sex.code(), null);
    }
    if (nik != null && birth != null && !Nik.agrees(nik, birth)) {
      findings.add(Verdict.WARN, "birth_date", "nik.birth", birth.toString(), null);
    }
  }

  static @Nullable BusinessCode code(TableRow row, Findings findings) {
    String text = CellText.read("business_id", row.cell("business_id"), 40, findings);
    if (text == null) {
      return null;
    }
    Matcher form = CODE.matcher(text.toUpperCase(Locale.ROOT));
    if (!form.matches()) {
      findings.refused("business_id", "code.form", text);
      return null;
    }
    BusinessCode code = new BusinessCode(Integer.parseInt(form.group(1)));
    if (!code.text().equals(text)) {
      findings.normalised("business_id", "value.word", text, code.text());
    }
    return code;
  }

  /** What it says for whoever reads the row beside the business. */
  RowCompanion.Described described() {
    return new RowCompanion.Described(scale, place.sentra() == null ? null : (Long) place.sentra().id(), place.subDistrict(), place.village(), batikType, sex, workers, surveyed);
  }

  /** The whole of the business after this row: what it says, over what the register knows. */
  BusinessDetails over(@Nullable BusinessFacts present, PlaceBook book) {
    PersonFacts owner = present == null ? null : present.owner();
    boolean placed = place.sentra() != null || place.village() != null || place.subDistrict() != null && (present == null || present.villageCode() == null);
    String presentSentra = present == null || present.sentraId() == null ? null : book.centre(present.sentraId()).map(PlaceBook.Centre::code).orElse(null);
    String saidSentra = place.sentra() == null ? null : place.sentra().code();
    return new BusinessDetails(
        or(name, present == null ? null : present.name()),
        new BusinessDetails.Owner(
            or(ownerName, owner == null ? null : owner.name()),
            Codes.of(or(sex, owner == null ? null : owner.sex())),
            or(nik, owner == null ? null : owner.nik()),
            or(birthDate, owner == null ? null : owner.birthDate()),
            or(phone, owner == null ? null : owner.phone()),
            or(email, owner == null ? null : owner.email()),
            or(address, owner == null ? null : owner.address())),
        or(nib, present == null ? null : present.nib()),
        scale(present),
        placed ? or(saidSentra, place.village() == null ? presentSentra : null) : presentSentra,
        placed ? or(place.village(), saidSentra == null || saidSentra.equals(presentSentra) ? present == null ? null : present.villageCode() : null) : present == null ? null : present.villageCode(),
        placed ? place.subDistrict() : present == null ? null : present.subDistrictCode(),
        null,
        Codes.of(status),
        or(workers, present == null ? null : present.workers()),
        Codes.of(or(batikType, present == null ? null : present.batikType())),
        or(startYear, present == null ? null : present.startYear()),
        or(annualSales, present == null ? null : present.annualSales()),
        or(capital, present == null ? null : present.capital()),
        or(rawMaterialSource, present == null ? null : present.rawMaterialSource()),
        Codes.of(or(dye, present == null ? null : present.dye())),
        Codes.of(or(marketReach, present == null ? null : present.marketReach())),
        or(products, present == null ? null : present.products()),
        or(capacity, present == null ? null : present.capacityPiecesMonth()),
        or(kbli, present == null ? null : present.kbliCode()),
        present == null ? null : present.kbliEdition(),
        or(lat, present == null || present.lat() == null ? null : (Double) present.lat().doubleValue()),
        or(lng, present == null || present.lng() == null ? null : (Double) present.lng().doubleValue()),
        or(note, present == null ? null : present.note()),
        present == null ? null : present.certifications().stream().map(c -> new BusinessDetails.Certified(c.kind().code(), c.number(), c.validFrom(), c.validTo())).toList());
  }

  /** A scale that is said again keeps its day and basis; a new one holds from the day of the survey, if the row has it. */
  private BusinessDetails.@Nullable DeclaredScale scale(@Nullable BusinessFacts present) {
    if (present != null && present.scale() != null && (scale == null || scale == present.scale())) {
      return new BusinessDetails.DeclaredScale(present.scale().code(), Codes.of(present.scaleBasis()), present.scaleSince());
    }
    return scale == null ? null : new BusinessDetails.DeclaredScale(scale.code(), (surveyed == null ? ScaleBasis.STATEMENT : ScaleBasis.SURVEY).code(), surveyed);
  }

  private static <T> @Nullable T or(@Nullable T said, @Nullable T present) {
    return said == null ? present : said;
  }

  private static @Nullable String text(TableRow row, String field, int max, Findings findings) {
    return CellText.read(field, row.cell(field), max, findings);
  }

  private static @Nullable Integer whole(TableRow row, String field, CellNumber.Range range, Findings findings) {
    Long value = CellNumber.read(field, row.cell(field), range, findings);
    return value == null ? null : (Integer) value.intValue();
  }

  static @Nullable String email(TableRow row, Findings findings) {
    String text = text(row, "email", 120, findings);
    if (text != null && !EMAIL.matcher(text).matches()) {
      findings.refused("email", "email.form", text);
      return null;
    }
    return text;
  }

  private static @Nullable String kbli(TableRow row, Findings findings) {
    Cell cell = row.cell("kbli");
    String text = CellText.read("kbli", cell, 20, findings);
    if (text != null && !text.matches("[0-9]{5}")) {
      findings.refused("kbli", "kbli.form", text);
      return null;
    }
    return text;
  }

  private static @Nullable Double degrees(TableRow row, String field, int most, Findings findings) {
    String text = CellText.read(field, row.cell(field), 40, findings);
    if (text == null) {
      return null;
    }
    String number = text.replace(',', '.');
    if (!number.matches("-?\\d{1,3}(\\.\\d+)?") || Math.abs(Double.parseDouble(number)) > most) {
      findings.refused(field, "number.range", text, Integer.toString(-most), Integer.toString(most));
      return null;
    }
    return Double.valueOf(number);
  }
}
