package id.canting.area;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** A sub-district as officers edit it. */
@Entity
@Audited
@Table(name = "sub_district")
class SubDistrictArea implements EditableArea {
  @Id
  @Column(length = 8)
  private String code;

  @Version private int version;

  @Column(length = 7)
  private @Nullable String bps;

  @Column(nullable = false, length = 60)
  private String name;

  @Column(nullable = false, precision = 9, scale = 6)
  private BigDecimal lat;

  @Column(nullable = false, precision = 9, scale = 6)
  private BigDecimal lng;

  protected SubDistrictArea() {}

  @Override
  public void become(AreaFacts facts) {
    name = facts.name();
    bps = facts.bps();
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
