package id.canting.shared;

/** A value of a closed list with a code in JSON, files and addresses, and a label in the bundle of its capability. */
public interface Labelled {
  /** As REST, addresses and files write it, for example {@code micro}. */
  String code();

  /** Key of the label: {@code <capability>.<Type>.<code>}. */
  default String labelKey() {
    Class<?> type = ((Enum<?>) this).getDeclaringClass();
    return type.getPackageName().split("\\.")[2] + "." + type.getSimpleName() + "." + code();
  }
}
