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
class VillageArea {
  /** The BPS code was entered by an officer. */
  static final String STATED = "stated";
  static final String UNKNOWN = "unknown";

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
    return bpsStatus != null && bpsStatus.startsWith("listed");
  }

  void become(String newName, @Nullable String newBps, BigDecimal newLat, BigDecimal newLng) {
    name = newName;
    if (!Objects.equals(bps, newBps)) {
      bps = newBps;
      bpsStatus = newBps == null ? UNKNOWN : STATED;
    }
    lat = newLat;
    lng = newLng;
  }

  int version() {
    return version;
  }

  @Nullable String bps() {
    return bps;
  }

  String name() {
    return name;
  }

  BigDecimal lat() {
    return lat;
  }

  BigDecimal lng() {
    return lng;
  }
}
