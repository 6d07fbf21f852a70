package id.canting.shared.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which columns a list shows: those named in the address, else the usual ones. Unknown names are passed over. */
public final class ColumnChoice {
  private final List<String> all;
  private final Set<String> shown;

  /** @param asked comma separated names, null for the usual columns */
  public ColumnChoice(List<String> all, List<String> usual, @Nullable String asked) {
    this.all = List.copyOf(all);
    Set<String> wanted = new LinkedHashSet<>(asked == null ? usual : List.of(asked.split(",")));
    wanted.retainAll(all);
    this.shown = wanted.isEmpty() ? new LinkedHashSet<>(usual) : wanted;
    this.shown.retainAll(all);
  }

  public boolean shows(String column) {
    return shown.contains(column);
  }

  public int getCount() {
    return shown.size();
  }

  public int getOf() {
    return all.size();
  }

  /** @param label prefix of the labels' keys */
  public List<Option> options(TextsBacking texts, String label) {
    List<Option> options = new ArrayList<>();
    all.forEach(column -> options.add(new Option(column, texts.get(label + "." + column), shown.contains(column))));
    return options;
  }
}
