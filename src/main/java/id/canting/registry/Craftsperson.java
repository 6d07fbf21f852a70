package id.canting.registry;

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
import java.time.Instant;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** A craftsperson of the register behind Table 2; works for a business or on their own. */
@Entity
@Audited
public class Craftsperson {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "craftsperson")
  @SequenceGenerator(name = "craftsperson", sequenceName = "craftsperson_seq", allocationSize = 500)
  private Long id;

  @Version private int version;

  @Column(nullable = false)
  private int codeNumber;

  @Column(nullable = false, length = 12)
  private String code;

  @ManyToOne(fetch = FetchType.LAZY, optional = false, cascade = CascadeType.PERSIST)
  @JoinColumn(name = "person_id")
  private Person person;

  private @Nullable Long sentraId;

  @Column(length = 13)
  private @Nullable String villageCode;

  @Column(length = 8)
  private @Nullable String subDistrictCode;

  private @Nullable Long businessId;
  private @Nullable Long associationId;

  @Column(length = 40)
  private @Nullable String mainSkill;

  @Column(length = 2000)
  private @Nullable String note;

  private boolean example;

  @NotAudited
  @Column(nullable = false, updatable = false)
  private Instant createdAt;

  @NotAudited
  @Column(nullable = false)
  private Instant updatedAt;

  protected Craftsperson() {}

  Craftsperson(CraftspersonCode code, CraftspersonFacts facts, Instant now, boolean example) {
    this.codeNumber = code.number();
    this.code = code.text();
    this.person = new Person(facts.person(), facts.villageCode());
    this.createdAt = now;
    this.example = example;
    tell(facts, now);
  }

  void become(CraftspersonFacts facts, Instant now) {
    person.become(facts.person(), facts.villageCode());
    tell(facts, now);
  }

  private void tell(CraftspersonFacts facts, Instant now) {
    sentraId = facts.sentraId();
    villageCode = facts.villageCode();
    subDistrictCode = facts.subDistrictCode();
    businessId = facts.businessId();
    associationId = facts.associationId();
    mainSkill = facts.mainSkill();
    note = facts.note();
    updatedAt = now;
  }

  CraftspersonFacts facts(NikVault vault) {
    return new CraftspersonFacts(person.facts(vault), sentraId, villageCode, subDistrictCode, businessId, associationId, mainSkill, note);
  }

  public Long id() {
    return id;
  }

  public String code() {
    return code;
  }

  Person person() {
    return person;
  }

  int version() {
    return version;
  }
}
