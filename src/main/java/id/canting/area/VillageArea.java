package id.canting.area;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Objects;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** A village as officers edit it. Its code and its sub-district are law, not theirs to change. */
@Entity
@Audited
@Table(name = "village")
class VillageArea implements EditableArea {
  @Id
  @Column(length = 13)
  private String code;

  @Version private int version;

  @Column(length = 10)
  private @Nullable String bps;

  @Column(length = 60)
  private @Nullable String bpsStatus;

  @Column(nullable = false, length = 80)
  private String name;

  @Column(nullable = false, precision = 9, scale = 6)
  private BigDecimal lat;

  @Column(nullable = false, precision = 9, scale = 6)
  private BigDecimal lng;

  protected VillageArea() {}

  /** Whether its BPS code stands in the master file. */
  boolean isListed() {
    return BpsStatus.isListed(bpsStatus);
  }

  @Override
  public void become(AreaFacts facts) {
    name = facts.name();
    if (!Objects.equals(bps, facts.bps())) {
      bps = facts.bps();
      bpsStatus = bps == null ? BpsStatus.UNKNOWN : BpsStatus.STATED;
    }
    lat = facts.lat();
    lng = facts.lng();
  }

  @Override
  public AreaFacts facts() {
    return new AreaFacts(name, bps, lat, lng);
  }

  @Override
  public int version() {
    return version;
  }
}
