package id.canting.registry;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.envers.AuditJoinTable;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** An industrial centre: one or more villages known for a product. */
@Entity
@Audited
class Sentra {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sentra")
  @SequenceGenerator(name = "sentra", sequenceName = "sentra_seq", allocationSize = 1)
  private Long id;

  @Version private int version;

  @Column(nullable = false, length = 10)
  private String code;

  @Column(nullable = false)
  private int number;

  @Column(nullable = false, length = 80)
  private String name;

  @Column(nullable = false, length = 60)
  private String product;

  @Column(nullable = false, length = 8)
  private String subDistrictCode;

  @Column(length = 60)
  private @Nullable String subDistrictPrinted;

  private @Nullable Long associationId;

  @ElementCollection
  @CollectionTable(name = "sentra_village", joinColumns = @JoinColumn(name = "sentra_id"))
  @Column(name = "village_code", length = 13, nullable = false)
  @AuditJoinTable(name = "sentra_village_aud")
  private Set<String> villages = new TreeSet<>();

  protected Sentra() {}

  void become(String newName, String newProduct, String newSubDistrictCode, Set<String> newVillages, @Nullable Long newAssociationId) {
    name = newName;
    product = newProduct;
    subDistrictCode = newSubDistrictCode;
    associationId = newAssociationId;
    villages.retainAll(newVillages);
    villages.addAll(newVillages);
  }

  Long id() {
    return id;
  }

  int version() {
    return version;
  }

  String code() {
    return code;
  }

  @Nullable Long associationId() {
    return associationId;
  }

  Set<String> villages() {
    return Set.copyOf(villages);
  }
}
