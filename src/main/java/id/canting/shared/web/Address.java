package id.canting.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * An address of the portal with its parameters; immutable. The whole state of a list lives here, so that every chip, header
 * and page number is a plain link. Several values are joined by commas, as REST reads them. Empty parameters fall away,
 * but {@code value}: the empty value of a variable is the missing one.
 */
public final class Address {
  private final String path;
  private final Map<String, String> parameters;

  private Address(String path, Map<String, String> parameters) {
    this.path = path;
    this.parameters = parameters;
  }

  /** The address as the browser asked for it, form fields of Faces left out. */
  static Address of(HttpServletRequest request) {
    Map<String, String> parameters = new LinkedHashMap<>();
    request.getParameterMap().forEach((name, values) -> {
      if (!name.startsWith("jakarta.faces.")) {
        String value = String.join(",", Arrays.stream(values).filter(v -> !v.isBlank()).toList());
        if (!value.isEmpty() || name.equals("value")) {
          parameters.put(name, value);
        }
      }
    });
    return new Address(request.getRequestURI(), parameters);
  }

  public static Address at(String path) {
    return new Address(path, new LinkedHashMap<>());
  }

  /** The same address with this parameter; a null or empty value takes it away. A changed filter starts again at the first page. */
  public Address with(String name, @Nullable Object value) {
    Map<String, String> changed = new LinkedHashMap<>(parameters);
    String text = value == null ? "" : String.valueOf(value);
    if (text.isEmpty()) {
      changed.remove(name);
    } else {
      changed.put(name, text);
    }
    if (!name.equals("page")) {
      changed.remove("page");
    }
    return new Address(path, changed);
  }

  public Address without(String name) {
    return with(name, null);
  }

  /** The same address without one value of a filter with several. */
  public Address withoutValue(String name, String value) {
    return with(name, String.join(",", values(name).stream().filter(v -> !v.equals(value)).toList()));
  }

  /** Only the named parameters stay, separated by commas. */
  public Address keeping(String names) {
    Map<String, String> kept = new LinkedHashMap<>(parameters);
    kept.keySet().retainAll(Arrays.asList(names.split(",")));
    return new Address(path, kept);
  }

  public @Nullable String first(String name) {
    return parameters.get(name);
  }

  public List<String> values(String name) {
    String value = parameters.get(name);
    return value == null ? List.of() : List.of(value.split(","));
  }

  /** For hidden fields of a GET form that must keep the rest of the state: all parameters but the named ones and the page. */
  public List<Map.Entry<String, String>> rest(String names) {
    List<String> left = Arrays.asList(names.split(","));
    List<Map.Entry<String, String>> rest = new ArrayList<>();
    parameters.forEach((name, value) -> {
      if (!left.contains(name) && !name.equals("page")) {
        rest.add(Map.entry(name, value));
      }
    });
    return rest;
  }

  public Map<String, String> parameters() {
    return Map.copyOf(parameters);
  }

  public String path() {
    return path;
  }

  @Override
  public String toString() {
    if (parameters.isEmpty()) {
      return path;
    }
    StringJoiner query = new StringJoiner("&", path + "?", "");
    parameters.forEach((name, value) -> query.add(encode(name) + "=" + encode(value)));
    return query.toString();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%2C", ",");
  }
}
