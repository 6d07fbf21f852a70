package id.canting.registry;

import id.canting.shared.RuleViolation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/**
 * A registered batik business. Proposed by a leader or registered active by an officer; what is told of it changes with history,
 * its code never does. It is never deleted: it closes.
 */
@Entity
@Audited
public class Business {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "business")
  @SequenceGenerator(name = "business", sequenceName = "business_seq", allocationSize = 500)
  private Long id;

  @Version private int version;

  @Column(nullable = false)
  private int codeNumber;

  @Column(nullable = false, length = 14)
  private String code;

  @Column(nullable = false, length = 200)
  private String name;

  @ManyToOne(fetch = FetchType.LAZY, optional = false, cascade = CascadeType.PERSIST)
  @JoinColumn(name = "owner_id")
  private Person owner;

  private @Nullable Long associationId;

  @Column(columnDefinition = "char(13)")
  private @Nullable String nib;

  @Column(length = 10)
  private @Nullable Scale declaredScale;

  @Column(length = 20)
  private @Nullable ScaleBasis scaleBasis;

  private @Nullable LocalDate scaleSince;
  private @Nullable Long sentraId;

  @Column(length = 13)
  private @Nullable String villageCode;

  @Column(length = 8)
  private @Nullable String subDistrictCode;

  @Column(length = 12)
  private @Nullable BatikType batikType;

  @Column(columnDefinition = "smallint")
  private @Nullable Integer startYear;

  private @Nullable Integer workers;
  private @Nullable Long annualSalesRupiah;
  private @Nullable Long capitalRupiah;

  @Column(length = 60)
  private @Nullable String rawMaterialSource;

  @Column(length = 12)
  private @Nullable Dye dye;

  @Column(length = 24)
  private @Nullable MarketReach marketReach;

  @Column(length = 500)
  private @Nullable String products;

  private @Nullable Integer capacityPiecesMonth;

  @Column(columnDefinition = "char(5)")
  private @Nullable String kbliCode;

  @Column(columnDefinition = "smallint")
  private @Nullable Integer kbliEdition;

  @Column(precision = 9, scale = 6)
  private @Nullable BigDecimal lat;

  @Column(precision = 9, scale = 6)
  private @Nullable BigDecimal lng;

  @Column(nullable = false, length = 10)
  private BusinessStatus status;

  @Column(nullable = false)
  private LocalDate statusSince;

  @Column(length = 2000)
  private @Nullable String note;

  private boolean example;

  @NotAudited
  @Column(nullable = false, updatable = false)
  private Instant createdAt;

  @NotAudited
  @Column(nullable = false)
  private Instant updatedAt;

  protected Business() {}

  /**
   * @param code given once and for all
   * @param example part of the demo world
   */
  Business(BusinessCode code, BusinessFacts facts, LocalDate today, Instant now, boolean example) {
    this.codeNumber = code.number();
    this.code = code.text();
    this.owner = new Person(facts.owner(), facts.villageCode());
    this.status = facts.status();
    this.statusSince = today;
    this.createdAt = now;
    this.example = example;
    tell(facts, now);
  }

  /**
   * Replaces what is told of the business.
   *
   * @throws RuleViolation status.step when the state may not follow the present one
   */
  void become(BusinessFacts facts, LocalDate today, Instant now) {
    if (facts.status() != status) {
      if (!status.next().contains(facts.status())) {
        throw RuleViolation.at("status", RegistryRule.STATUS_STEP, status.code(), facts.status().code());
      }
      status = facts.status();
      statusSince = today;
    }
    owner.become(facts.owner(), facts.villageCode());
    tell(facts, now);
  }

  /** Takes an import back: any state may return. */
  void restore(BusinessFacts facts, Instant now) {
    status = facts.status();
    owner.become(facts.owner(), facts.villageCode());
    tell(facts, now);
  }

  private void tell(BusinessFacts facts, Instant now) {
    name = facts.name();
    associationId = facts.associationId();
    nib = facts.nib();
    declaredScale = facts.scale();
    scaleBasis = facts.scaleBasis();
    scaleSince = facts.scaleSince();
    sentraId = facts.sentraId();
    villageCode = facts.villageCode();
    subDistrictCode = facts.subDistrictCode();
    batikType = facts.batikType();
    startYear = facts.startYear();
    workers = facts.workers();
    annualSalesRupiah = facts.annualSales();
    capitalRupiah = facts.capital();
    rawMaterialSource = facts.rawMaterialSource();
    dye = facts.dye();
    marketReach = facts.marketReach();
    products = facts.products();
    capacityPiecesMonth = facts.capacityPiecesMonth();
    kbliCode = facts.kbliCode();
    kbliEdition = facts.kbliEdition();
    lat = facts.lat();
    lng = facts.lng();
    note = facts.note();
    updatedAt = now;
  }

  BusinessFacts facts(List<BusinessFacts.CertificationFacts> certifications, NikVault vault) {
    return new BusinessFacts(
        name, owner.facts(vault), nib, declaredScale, scaleBasis, scaleSince, sentraId, villageCode, subDistrictCode, associationId, status, workers,
        batikType, startYear, annualSalesRupiah, capitalRupiah, rawMaterialSource, dye, marketReach, products, capacityPiecesMonth, kbliCode, kbliEdition,
        lat, lng, note, certifications);
  }

  public Long id() {
    return id;
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public Person owner() {
    return owner;
  }

  public int version() {
    return version;
  }

  public @Nullable Long associationId() {
    return associationId;
  }

  public @Nullable Long sentraId() {
    return sentraId;
  }

  public BusinessStatus status() {
    return status;
  }
}
