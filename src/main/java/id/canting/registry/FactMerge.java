package id.canting.registry;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;

/** Takes a change of a record of facts back field by field. */
final class FactMerge {
  private FactMerge() {}

  /** Each field as it was before, where it still is what was stored then; where it changed since, as it is now. */
  static BusinessFacts restored(BusinessFacts before, BusinessFacts stored, BusinessFacts now, NikVault vault) {
    return merge(before, stored, now, vault);
  }

  static CraftspersonFacts restored(CraftspersonFacts before, CraftspersonFacts stored, CraftspersonFacts now, NikVault vault) {
    return merge(before, stored, now, vault);
  }

  private static <R extends Record> R merge(R before, R stored, R now, NikVault vault) {
    try {
      RecordComponent[] components = before.getClass().getRecordComponents();
      Object[] values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        var accessor = components[i].getAccessor();
        accessor.setAccessible(true);
        Object was = accessor.invoke(before);
        Object then = accessor.invoke(stored);
        Object is = accessor.invoke(now);
        if (was instanceof PersonFacts person) {
          values[i] = person(person, (PersonFacts) then, (PersonFacts) is, vault);
        } else {
          values[i] = Objects.equals(then, is) ? was : is;
        }
      }
      @SuppressWarnings("unchecked")
      Constructor<R> constructor = (Constructor<R>) before.getClass().getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** History holds the sealed NIK only; its key for searching is made anew. */
  private static PersonFacts person(PersonFacts before, PersonFacts stored, PersonFacts now, NikVault vault) {
    String nik = Objects.equals(stored.nik(), now.nik()) ? before.nik() : now.nik();
    boolean same = Objects.equals(nik, now.nik());
    return new PersonFacts(
        Objects.equals(stored.name(), now.name()) ? before.name() : now.name(),
        Objects.equals(stored.sex(), now.sex()) ? before.sex() : now.sex(),
        nik,
        Objects.equals(stored.birthDate(), now.birthDate()) ? before.birthDate() : now.birthDate(),
        Objects.equals(stored.phone(), now.phone()) ? before.phone() : now.phone(),
        Objects.equals(stored.email(), now.email()) ? before.email() : now.email(),
        Objects.equals(stored.address(), now.address()) ? before.address() : now.address(),
        same ? now.nikCipher() : nik == null ? null : vault.seal(nik),
        same ? now.nikIndex() : nik == null ? null : vault.index(nik));
  }
}
