package id.canting;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.canting.shared.Labelled;
import id.canting.shared.Rule;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No text stands in a view or in code: everything comes from bundles that exist in both languages. */
class MessagesTest {
  private static final Path BUNDLES = Path.of("src/main/resources/id/canting");
  private static final Path SOURCES = Path.of("src/main/java/id/canting");
  private static final Pattern REMARK = Pattern.compile("(?:refused|take|waits|normalised|doubted|indings\\.add|BLANK|NUMBER_ONLY|HEADER_REPEATED|TOTAL|new CellNumber\\.Range)\\((?:[^()\";]|\\([^()]*\\)|\"[a-z_0-9]*\")*\"([a-z-]+(?:\\.[a-z-]+)+)\"");
  private static final Path VIEWS = Path.of("src/main/webapp");
  private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final Pattern SHOWN_ATTRIBUTE =
      Pattern.compile("\\b(title|alt|aria-label|placeholder|label|summary|text|note|value|itemLabel|caption)=\"([^\"]*)\"");
  /** Attributes of these tags are values for the program, not for people. */
  private static final Pattern PROGRAM_VALUE = Pattern.compile("<(input|ui:param|c:set|f:param|f:viewParam|option|meta|ct:pill)\\b[^>]*>");
  private static final Pattern USED = Pattern.compile("m(?:\\[|\\.of\\(|\\.has\\(|\\.get\\()'([^']+)'(\\.concat|\\s*\\+)?");
  private static final Pattern FIELD = Pattern.compile("<ct:(?:field|select|choice)\\b[^>]*?\\bfield=\"([^\"#]+)\"[^>]*?\\blabels=\"([^\"]+)\"");
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern STYLE = Pattern.compile("<(style|script)\\b.*?</\\1>", Pattern.DOTALL);

  @Test
  void everyKeyStandsInBothLanguages() {
    bundles().forEach((capability, languages) ->
        assertThat(languages.get(0).stringPropertyNames()).as(capability).isEqualTo(languages.get(1).stringPropertyNames()));
  }

  /** Javanese is there for what artisans and the public read; the rest falls back to Indonesian. */
  @Test
  void javaneseSaysNothingThatIndonesianDoesNot() {
    List<Path> javanese = new ArrayList<>();
    walk(BUNDLES, "messages_jv.properties", javanese::add);
    assertThat(javanese).isNotEmpty();
    for (Path file : javanese) {
      Properties indonesian = load(file.resolveSibling("messages.properties"));
      load(file).forEach((key, text) -> {
        assertThat(indonesian.stringPropertyNames()).as("%s", file).contains((String) key);
        assertThat(placeholders((String) text)).as("%s in %s", key, file).isEqualTo(placeholders(indonesian.getProperty((String) key)));
      });
    }
  }

  private static Set<String> placeholders(String text) {
    Set<String> found = new TreeSet<>();
    Matcher one = Pattern.compile("\\{(\\d)").matcher(text);
    while (one.find()) {
      found.add(one.group(1));
    }
    return found;
  }

  @Test
  void everyKeyBeginsWithItsCapabilityAndEverySentenceCanBeFilledIn() {
    bundles().forEach((capability, languages) -> {
      for (Properties bundle : languages) {
        bundle.forEach((key, text) -> {
          assertThat((String) key).startsWith(capability + ".");
          assertThat((String) text).as("%s", key).isNotBlank();
          String shown = new MessageFormat((String) text, Locale.ROOT).format(new Object[] {"a", "b", "c", "d", "e"});
          assertThat(shown).as("a single apostrophe in %s hides what follows", key).doesNotContain("{");
        });
      }
    });
  }

  @Test
  void viewsHoldNoText() {
    Set<String> found = new TreeSet<>();
    eachView((view, source) -> {
      String bare = EXPRESSION.matcher(STYLE.matcher(source).replaceAll("")).replaceAll("");
      Matcher text = Pattern.compile(">([^<]+)<").matcher(bare.replaceAll("<\\?xml.*?\\?>", ""));
      while (text.find()) {
        String shown = text.group(1).replaceAll("&[a-z#0-9]+;", "");
        if (WORD.matcher(shown).find()) {
          found.add(view + ": " + shown.strip());
        }
      }
      Matcher attribute = SHOWN_ATTRIBUTE.matcher(PROGRAM_VALUE.matcher(bare).replaceAll(""));
      while (attribute.find()) {
        if (WORD.matcher(attribute.group(2)).find() && !attribute.group(2).equals("Canting")) {
          found.add(view + ": " + attribute.group());
        }
      }
    });
    assertThat(found).isEmpty();
  }

  @Test
  void everyTextThatAViewAsksForExists() {
    Set<String> keys = keys();
    Set<String> missing = new TreeSet<>();
    eachView((view, source) -> {
      Matcher used = USED.matcher(source);
      while (used.find()) {
        String key = used.group(1);
        boolean exists = used.group(2) == null ? keys.contains(key) : keys.stream().anyMatch(k -> k.startsWith(key));
        if (!exists) {
          missing.add(view + ": " + key);
        }
      }
      Matcher field = FIELD.matcher(source);
      while (field.find()) {
        String key = field.group(2) + "." + field.group(1);
        if (!keys.contains(key)) {
          missing.add(view + ": " + key);
        }
      }
    });
    assertThat(missing).isEmpty();
  }

  @Test
  void everyRuleHasItsSentenceAndEveryValueItsLabel() {
    Set<String> keys = keys();
    Set<String> missing = new TreeSet<>();
    for (JavaClass type : new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("id.canting")) {
      if (type.isEnum() && (type.isAssignableTo(Rule.class) || type.isAssignableTo(Labelled.class))) {
        for (Object constant : type.reflect().getEnumConstants()) {
          String key = constant instanceof Rule rule ? rule.messageKey() : ((Labelled) constant).labelKey();
          if (!keys.contains(key)) {
            missing.add(key);
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  /** Remarks about imported rows have codes that are written where they are made; the sentence must be there. */
  @Test
  void everyRemarkAboutARowHasItsSentence() {
    Set<String> keys = keys();
    Set<String> missing = new TreeSet<>();
    int[] found = {0};
    walk(SOURCES, ".java", file -> {
      Matcher code = REMARK.matcher(read(file));
      while (code.find()) {
        found[0]++;
        if (!keys.contains("exchange.finding." + code.group(1))) {
          missing.add(file.getFileName() + ": " + code.group(1));
        }
      }
    });
    assertThat(found[0]).isGreaterThan(80);
    assertThat(missing).isEmpty();
  }

  private interface ViewCheck {
    void accept(Path view, String source);
  }

  private static void eachView(ViewCheck check) {
    List<Path> views = new ArrayList<>();
    walk(VIEWS, ".xhtml", views::add);
    assertThat(views).isNotEmpty();
    for (Path view : views) {
      check.accept(VIEWS.relativize(view), COMMENT.matcher(read(view)).replaceAll(""));
    }
  }

  private static Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    bundles().values().forEach(languages -> keys.addAll(languages.get(0).stringPropertyNames()));
    return keys;
  }

  private static TreeMap<String, List<Properties>> bundles() {
    TreeMap<String, List<Properties>> bundles = new TreeMap<>();
    walk(BUNDLES, "messages.properties", file -> bundles.put(file.getParent().getFileName().toString(), List.of(load(file), load(file.resolveSibling("messages_en.properties")))));
    assertThat(bundles).containsKeys("shared", "identity", "registry");
    return bundles;
  }

  private static Properties load(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  private static void walk(Path root, String end, Consumer<Path> each) {
    try (Stream<Path> files = Files.walk(root)) {
      files.filter(file -> file.toString().endsWith(end)).sorted().forEach(each);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
