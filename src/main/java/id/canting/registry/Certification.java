package id.canting.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** A mark, standard or geographical indication that a business may use, with its number and days. */
@Entity
@Audited
class Certification {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "certification")
  @SequenceGenerator(name = "certification", sequenceName = "certification_seq", allocationSize = 50)
  private Long id;

  @Column(nullable = false)
  private Long businessId;

  @Column(nullable = false, length = 20)
  private CertificationKind kind;

  @Column(length = 60)
  private @Nullable String number;

  private @Nullable LocalDate validFrom;
  private @Nullable LocalDate validTo;

  protected Certification() {}

  Certification(Long businessId, BusinessFacts.CertificationFacts facts) {
    this.businessId = businessId;
    this.kind = facts.kind();
    this.number = facts.number();
    this.validFrom = facts.validFrom();
    this.validTo = facts.validTo();
  }

  BusinessFacts.CertificationFacts facts() {
    return new BusinessFacts.CertificationFacts(kind, number, validFrom, validTo);
  }
}
