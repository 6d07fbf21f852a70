package id.canting.testing;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The form of a page as a browser without JavaScript sees it: its fields with what stands in them, and what is said beside them. */
public final class PageForm {
  private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*method=\"post\"[^>]*)>(.*?)</form>");
  private static final Pattern PART = Pattern.compile("(?s)<input\\b([^>]*)>|<textarea\\b([^>]*)>(.*?)</textarea>|<select\\b([^>]*)>(.*?)</select>");
  private static final Pattern OPTION = Pattern.compile("(?s)<option\\b([^>]*)>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:.-]+)=\"([^\"]*)\"");
  private static final Pattern BAD = Pattern.compile("class=\"ct-f bad\" id=\"([^\"]+)-f\"");

  private final Portal portal;
  private final String action;
  private final String page;
  private final Map<String, String> values;
  private final List<String> texts;

  private PageForm(Portal portal, String action, String page, Map<String, String> values, List<String> texts) {
    this.portal = portal;
    this.action = action;
    this.page = page;
    this.values = values;
    this.texts = texts;
  }

  /** @param cookies a session, and a language if one is asked for */
  public static PageForm open(Portal portal, String cookies, String path) {
    HttpResponse<String> answer = portal.send(HttpRequest.newBuilder(portal.at(path)).header("Cookie", cookies));
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " answers " + answer.statusCode());
    }
    return in(portal, answer);
  }

  /** The largest form of an answer that is sent by POST. */
  public static PageForm in(Portal portal, HttpResponse<String> answer) {
    MatchResult largest = FORM.matcher(answer.body()).results().max(Comparator.comparingInt(form -> form.group(2).length()))
        .orElseThrow(() -> new IllegalStateException("no form in: " + answer.body()));
    String head = largest.group(1);
    String inner = largest.group(2);
    Map<String, String> values = new LinkedHashMap<>();
    List<String> texts = new ArrayList<>();
    Matcher parts = PART.matcher(inner);
    while (parts.find()) {
      if (parts.group(1) != null) {
        input(attributes(parts.group(1)), values, texts);
      } else if (parts.group(2) != null) {
        String name = attributes(parts.group(2)).get("name");
        values.put(name, unescaped(parts.group(3)).replaceFirst("^\\r?\\n", ""));
        texts.add(name);
      } else {
        values.put(attributes(parts.group(4)).get("name"), chosen(parts.group(5)));
      }
    }
    return new PageForm(portal, unescaped(attributes(head).get("action")), answer.body(), values, texts);
  }

  private static void input(Map<String, String> input, Map<String, String> values, List<String> texts) {
    String type = input.getOrDefault("type", "text");
    String name = input.get("name");
    if (name == null || type.equals("radio") && !input.containsKey("checked") || type.equals("checkbox") && !input.containsKey("checked")) {
      return;
    }
    if (values.putIfAbsent(name, input.getOrDefault("value", "")) == null && List.of("text", "tel", "email", "date").contains(type)) {
      texts.add(name);
    }
  }

  private static String chosen(String options) {
    Matcher option = OPTION.matcher(options);
    while (option.find()) {
      Map<String, String> attributes = attributes(option.group(1));
      if (attributes.containsKey("selected")) {
        return attributes.getOrDefault("value", "");
      }
    }
    return "";
  }

  /** Names of the fields into which anything can be typed. */
  public List<String> texts() {
    return texts;
  }

  public String value(String name) {
    return values.get(name);
  }

  /** Names of the fields beside which something is told. */
  public List<String> wrong() {
    Matcher bad = BAD.matcher(page);
    List<String> names = new ArrayList<>();
    while (bad.find()) {
      names.add(bad.group(1));
    }
    return names;
  }

  public PageForm fill(String name, String value) {
    if (!values.containsKey(name)) {
      throw new IllegalStateException("no field " + name + " among " + values.keySet());
    }
    values.put(name, value);
    return this;
  }

  /** Sends the form as its button does; redirects are not followed. */
  public HttpResponse<String> send(String cookies) {
    Map<String, String> all = new LinkedHashMap<>(values);
    String body = all.entrySet().stream().map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue())).collect(Collectors.joining("&"));
    HttpRequest.Builder request = HttpRequest.newBuilder(portal.at(action)).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body));
    return portal.send(cookies.isEmpty() ? request : request.header("Cookie", cookies));
  }

  /** Sends the form with a file in one of its fields. */
  public HttpResponse<String> send(String cookies, String field, String name, byte[] content) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    values.forEach((other, value) -> {
      if (!other.equals(field)) {
        body.writeBytes(utf8("--cut\r\nContent-Disposition: form-data; name=\"" + other + "\"\r\n\r\n" + value + "\r\n"));
      }
    });
    body.writeBytes(utf8("--cut\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
    HttpRequest.Builder request = HttpRequest.newBuilder(portal.at(action)).header("Content-Type", "multipart/form-data; boundary=cut")
        .POST(BodyPublishers.concat(BodyPublishers.ofByteArray(body.toByteArray()), BodyPublishers.ofByteArray(content), BodyPublishers.ofString("\r\n--cut--\r\n")));
    return portal.send(cookies.isEmpty() ? request : request.header("Cookie", cookies));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static Map<String, String> attributes(String tag) {
    Map<String, String> attributes = new LinkedHashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(tag);
    while (attribute.find()) {
      attributes.put(attribute.group(1), unescaped(attribute.group(2)));
    }
    return attributes;
  }

  private static String unescaped(String html) {
    return html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&#039;", "'").replace("&amp;", "&");
  }
}
