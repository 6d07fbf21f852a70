package id.canting.registry;

import id.canting.shared.NameKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** All personal fields of an owner or craftsperson (UU 27/2022): one place to protect, to correct and to erase. */
@Entity
@Audited
public class Person {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person")
  @SequenceGenerator(name = "person", sequenceName = "person_seq", allocationSize = 500)
  private Long id;

  @Version private int version;

  @Column(nullable = false, length = 200)
  private String name;

  @NotAudited
  @Column(nullable = false, length = 200)
  private String nameKey;

  @Column(columnDefinition = "char(1)")
  private @Nullable Sex sex;

  private @Nullable LocalDate birthDate;

  @Column(length = 80)
  private byte @Nullable [] nikCipher;

  @NotAudited
  @Column(columnDefinition = "binary(32)")
  private byte @Nullable [] nikIndex;

  @Column(length = 20)
  private @Nullable String phone;

  @Column(length = 120)
  private @Nullable String email;

  @Column(length = 300)
  private @Nullable String address;

  @NotAudited
  @Column(length = 13)
  private @Nullable String villageCode;

  protected Person() {}

  /** @param villageCode of the business or craft, for look-alikes; null when unknown */
  Person(PersonFacts facts, @Nullable String villageCode) {
    become(facts, villageCode);
  }

  void become(PersonFacts facts, @Nullable String village) {
    name = facts.name();
    nameKey = NameKey.of(facts.name());
    sex = facts.sex();
    birthDate = facts.birthDate();
    if (!Arrays.equals(nikIndex, facts.nikIndex())) {
      nikCipher = facts.nikCipher();
      nikIndex = facts.nikIndex();
    }
    phone = facts.phone();
    email = facts.email();
    address = facts.address();
    villageCode = village;
  }

  public Long id() {
    return id;
  }

  public String name() {
    return name;
  }

  public @Nullable Sex sex() {
    return sex;
  }

  byte @Nullable [] nikCipher() {
    return nikCipher;
  }

  byte @Nullable [] nikIndex() {
    return nikIndex;
  }

  PersonFacts facts(NikVault vault) {
    return new PersonFacts(name, sex, nikCipher == null ? null : vault.open(nikCipher), birthDate, phone, email, address, nikCipher, nikIndex);
  }
}
