package id.canting.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.envers.Audited;

/** Another name, or a stored correction, under which files write a sentra in a given sub-district. */
@Entity
@Audited
class SentraAlias {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sentra_alias")
  @SequenceGenerator(name = "sentra_alias", sequenceName = "sentra_alias_seq", allocationSize = 1)
  private Long id;

  @Column(nullable = false)
  private Long sentraId;

  @Column(nullable = false, length = 80)
  private String name;

  @Column(nullable = false, length = 8)
  private String subDistrictCode;

  protected SentraAlias() {}

  SentraAlias(Long sentraId, String name, String subDistrictCode) {
    this.sentraId = sentraId;
    this.name = name;
    this.subDistrictCode = subDistrictCode;
  }

  boolean says(String otherName, String otherSubDistrictCode) {
    return name.equals(otherName) && subDistrictCode.equals(otherSubDistrictCode);
  }
}
