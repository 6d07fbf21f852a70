package id.canting.shared.web;

/** Something EL may read with brackets: {@code #{m['key']}}. Read by {@link PlainELResolver}. */
public interface KeyedTexts {
  Object get(String key);
}
