package id.canting.registry;

import id.canting.shared.Nik;
import id.canting.shared.SharedRule;
import id.canting.shared.Violations;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns what was said into checked facts: every rule about one business that needs no other business. All breaches are reported at
 * once, each at the field that REST and forms name.
 */
final class FactReader {
  private static final Pattern PHONE = Pattern.compile("0[0-9]{8,13}");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

  private final Places places;
  private final NikVault vault;
  private final LocalDate today;

  FactReader(Places places, NikVault vault, LocalDate today) {
    this.places = places;
    this.vault = vault;
    this.today = today;
  }

  /** Who speaks: what they may leave out is filled in from here. */
  record Speaker(BusinessStatus initialStatus, @Nullable Long ownAssociation) {}

  /** @throws id.canting.shared.RuleViolation with every breach found */
  BusinessFacts newBusiness(BusinessDetails said, Speaker speaker) {
    return read(said, speaker, null);
  }

  /** @throws id.canting.shared.RuleViolation with every breach found */
  BusinessFacts changed(BusinessDetails said, BusinessFacts present, Speaker speaker) {
    return read(said, speaker, present);
  }

  private BusinessFacts read(BusinessDetails said, Speaker speaker, @Nullable BusinessFacts present) {
    Violations wrong = new Violations();
    String name = wrong.required(said.name(), 200, "name");
    PersonFacts owner = person(said.owner(), "owner", present == null ? null : present.owner(), wrong);
    String nib = wrong.text(said.nib(), 40, "nib");
    wrong.unless(nib == null || nib.matches("[0-9]{13}"), "nib", RegistryRule.NIB_LENGTH, nib == null ? 0 : nib.length());

    BusinessDetails.DeclaredScale declared = said.scale() == null ? new BusinessDetails.DeclaredScale(null, null, null) : said.scale();
    Scale scale = wrong.choice(Scale.class, declared.declared(), "scale.declared");
    ScaleBasis basis = scale == null ? null : wrong.choice(ScaleBasis.class, declared.basis(), "scale.basis");
    LocalDate saidSince = wrong.day(declared.since(), "scale.since");
    LocalDate since = scale == null ? null : scaleSince(saidSince, scale, present);
    wrong.unless(since == null || !since.isAfter(today), "scale.since", RegistryRule.DATE_FUTURE);

    Places.SentraPlace sentra = sentra(said.sentra(), wrong);
    String village = wrong.text(said.village(), 13, "village");
    String subDistrict = subDistrict(said.subDistrict(), village, sentra, wrong);
    Long association = association(said.association(), sentra, speaker, present, wrong);

    BusinessStatus status = wrong.choice(BusinessStatus.class, said.status(), "status");
    if (status == null) {
      status = present == null ? speaker.initialStatus() : present.status();
    }
    Integer workers = wrong.range(said.workers(), 1, 100_000, "workers");
    BatikType batikType = wrong.choice(BatikType.class, said.batikType(), "batikType");
    Integer startYear = wrong.range(said.startYear(), 1800, 9999, "startYear");
    wrong.unless(startYear == null || startYear <= today.getYear(), "startYear", RegistryRule.YEAR_FUTURE);
    Long sales = wrong.range(said.annualSales(), 0L, 1_000_000_000_000_000L, "annualSales");
    Long capital = wrong.range(said.capital(), 0L, 1_000_000_000_000_000L, "capital");
    String material = wrong.text(said.rawMaterialSource(), 60, "rawMaterialSource");
    Dye dye = wrong.choice(Dye.class, said.dye(), "dye");
    MarketReach reach = wrong.choice(MarketReach.class, said.marketReach(), "marketReach");
    String products = wrong.text(said.products(), 500, "products");
    Integer capacity = wrong.range(said.capacityPiecesMonth(), 0, 10_000_000, "capacityPiecesMonth");
    String kbli = wrong.text(said.kbliCode(), 5, "kbliCode");
    Integer edition = wrong.range(said.kbliEdition(), 2000, 2100, "kbliEdition");
    Double latitude = wrong.range(said.lat(), -90.0, 90.0, "lat");
    Double longitude = wrong.range(said.lng(), -180.0, 180.0, "lng");
    wrong.unless((latitude == null) == (longitude == null), "lat", RegistryRule.POINT_HALF);
    String note = wrong.text(said.note(), 2000, "note");
    List<BusinessFacts.CertificationFacts> certifications = certifications(said.certifications(), wrong);
    wrong.throwIfAny();
    return new BusinessFacts(
        name, owner, nib, scale, basis, since, sentra == null ? null : (Long) sentra.id(), village, subDistrict, association, status, workers, batikType,
        startYear, sales, capital, material, dye, reach, products, capacity, kbli, edition, degrees(latitude), degrees(longitude), note, certifications);
  }

  PersonFacts person(BusinessDetails.@Nullable Owner said, String at, @Nullable PersonFacts present, Violations wrong) {
    if (said == null) {
      wrong.add(at + ".name", SharedRule.MISSING);
      return new PersonFacts("", null, null, null, null, null, null, null, null);
    }
    String name = wrong.required(said.name(), 200, at + ".name");
    Sex sex = wrong.choice(Sex.class, said.sex(), at + ".sex");
    String nik = wrong.text(said.nik(), 40, at + ".nik");
    if (nik != null && !Nik.hasSixteenDigits(nik)) {
      wrong.add(at + ".nik", RegistryRule.NIK_LENGTH, nik.length());
      nik = null;
    } else if (nik != null && Nik.birthDate(nik, today).isEmpty()) {
      wrong.add(at + ".nik", RegistryRule.NIK_DATE);
      nik = null;
    }
    LocalDate birthDate = wrong.day(said.birthDate(), at + ".birthDate");
    wrong.unless(birthDate == null || !birthDate.isAfter(today), at + ".birthDate", RegistryRule.DATE_FUTURE);
    String phone = plain(wrong.text(said.phone(), 20, at + ".phone"));
    wrong.unless(phone == null || PHONE.matcher(phone).matches(), at + ".phone", RegistryRule.PHONE_FORM);
    String email = wrong.text(said.email(), 120, at + ".email");
    wrong.unless(email == null || EMAIL.matcher(email).matches(), at + ".email", RegistryRule.EMAIL_FORM);
    String address = wrong.text(said.address(), 300, at + ".address");
    boolean sameNik = present != null && Objects.equals(present.nik(), nik);
    byte[] cipher = nik == null ? null : sameNik ? present.nikCipher() : vault.seal(nik);
    byte[] index = nik == null ? null : sameNik ? present.nikIndex() : vault.index(nik);
    return new PersonFacts(name, sex, nik, birthDate, phone, email, address, cipher, index);
  }

  /** A phone number as people write it, in the one form that can be compared. */
  private static @Nullable String plain(@Nullable String phone) {
    return phone == null ? null : phone.replaceAll("[\\s\u00a0.()-]", "").replaceFirst("^\\+62", "0");
  }

  private @Nullable LocalDate scaleSince(@Nullable LocalDate said, Scale scale, @Nullable BusinessFacts present) {
    if (said != null) {
      return said;
    }
    return present != null && present.scale() == scale ? present.scaleSince() : today;
  }

  Places.@Nullable SentraPlace sentra(@Nullable String code, Violations wrong) {
    if (code == null || code.isBlank()) {
      return null;
    }
    Places.SentraPlace sentra = places.sentra(code.strip()).orElse(null);
    wrong.unless(sentra != null, "sentra", RegistryRule.SENTRA_UNKNOWN);
    return sentra;
  }

  @Nullable String subDistrict(@Nullable String said, @Nullable String village, Places.@Nullable SentraPlace sentra, Violations wrong) {
    String ofVillage = null;
    if (village != null) {
      ofVillage = places.subDistrictOfVillage(village).orElse(null);
      wrong.unless(ofVillage != null, "village", RegistryRule.VILLAGE_UNKNOWN);
    }
    if (said == null || said.isBlank()) {
      return ofVillage != null ? ofVillage : sentra == null ? null : sentra.subDistrictCode();
    }
    String code = places.subDistrict(said.strip()).orElse(null);
    wrong.unless(code != null, "subDistrict", RegistryRule.SUB_DISTRICT_UNKNOWN);
    wrong.unless(code == null || ofVillage == null || code.equals(ofVillage), "village", RegistryRule.VILLAGE_ELSEWHERE);
    return code;
  }

  private @Nullable Long association(
      @Nullable String said, Places.@Nullable SentraPlace sentra, Speaker speaker, @Nullable BusinessFacts present, Violations wrong) {
    Long own = speaker.ownAssociation();
    if (own != null) {
      boolean foreign = sentra != null && sentra.associationId() != null && !sentra.associationId().equals(own);
      wrong.unless(!foreign || present != null && Objects.equals(present.sentraId(), sentra.id()), "sentra", RegistryRule.SENTRA_FOREIGN);
    }
    if (said != null && !said.isBlank()) {
      Long association = places.association(said.strip()).orElse(null);
      wrong.unless(association != null, "association", RegistryRule.ASSOCIATION_UNKNOWN);
      return association;
    }
    if (present != null) {
      return present.associationId();
    }
    return own != null ? own : sentra == null ? null : sentra.associationId();
  }

  private List<BusinessFacts.CertificationFacts> certifications(@Nullable List<BusinessDetails.Certified> said, Violations wrong) {
    List<BusinessFacts.CertificationFacts> facts = new ArrayList<>();
    for (int i = 0; said != null && i < said.size(); i++) {
      String at = "certifications[" + i + "].";
      BusinessDetails.Certified one = said.get(i);
      if (one == null) {
        wrong.add(at + "kind", SharedRule.MISSING);
        continue;
      }
      CertificationKind kind = wrong.choice(CertificationKind.class, one.kind(), at + "kind");
      wrong.unless(kind != null || one.kind() != null && !one.kind().isBlank(), at + "kind", SharedRule.MISSING);
      String number = wrong.text(one.number(), 60, at + "number");
      LocalDate from = wrong.day(one.validFrom(), at + "validFrom");
      LocalDate to = wrong.day(one.validTo(), at + "validTo");
      wrong.unless(from == null || to == null || from.isBefore(to), at + "validTo", RegistryRule.DATE_ORDER);
      if (kind != null) {
        facts.add(new BusinessFacts.CertificationFacts(kind, number, from, to));
      }
    }
    return facts;
  }

  private static @Nullable BigDecimal degrees(@Nullable Double value) {
    return value == null ? null : BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP);
  }
}
