package id.canting.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A declared scale and the days for which it held; the rows of one business do not overlap. */
@Entity
class BusinessScale {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "business_scale")
  @SequenceGenerator(name = "business_scale", sequenceName = "business_scale_seq", allocationSize = 500)
  private Long id;

  @Column(nullable = false)
  private Long businessId;

  @Column(nullable = false, length = 10)
  private Scale scale;

  @Column(length = 20)
  private @Nullable ScaleBasis basis;

  @Column(nullable = false)
  private LocalDate validFrom;

  private @Nullable LocalDate validTo;

  protected BusinessScale() {}

  BusinessScale(Long businessId, Scale scale, @Nullable ScaleBasis basis, LocalDate validFrom, @Nullable LocalDate validTo) {
    this.businessId = businessId;
    this.validFrom = validFrom;
    this.validTo = validTo;
    restate(scale, basis);
  }

  /** Corrects what was declared on the same day. */
  void restate(Scale corrected, @Nullable ScaleBasis correctedBasis) {
    scale = corrected;
    basis = correctedBasis;
  }

  void endOn(@Nullable LocalDate day) {
    validTo = day;
  }

  Scale scale() {
    return scale;
  }

  @Nullable ScaleBasis basis() {
    return basis;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  @Nullable LocalDate validTo() {
    return validTo;
  }
}
