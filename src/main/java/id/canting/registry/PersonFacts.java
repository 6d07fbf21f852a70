package id.canting.registry;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checked facts about a person. Two are equal when a reader would see no difference: ciphers differ at every sealing. */
record PersonFacts(
    String name,
    @Nullable Sex sex,
    @Nullable String nik,
    @Nullable LocalDate birthDate,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String address,
    byte @Nullable [] nikCipher,
    byte @Nullable [] nikIndex) {

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PersonFacts o
        && name.equals(o.name)
        && sex == o.sex
        && Objects.equals(nik, o.nik)
        && Objects.equals(birthDate, o.birthDate)
        && Objects.equals(phone, o.phone)
        && Objects.equals(email, o.email)
        && Objects.equals(address, o.address);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, sex, nik, birthDate, phone, email, address);
  }

  /** Without anything personal, for logs. */
  @Override
  public String toString() {
    return "PersonFacts";
  }
}
