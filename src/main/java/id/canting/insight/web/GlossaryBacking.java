package id.canting.insight.web;

import id.canting.insight.help.Glossary;
import id.canting.insight.help.GlossaryTerm;
import id.canting.shared.web.FrameBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The words that {@code query} of the address finds, by area. */
@Named("glossary")
@RequestScoped
public class GlossaryBacking {
  @Inject Glossary glossary;
  @Inject FrameBacking frame;

  private List<Area> areas = List.of();
  private int count;

  /** @param code as {@link GlossaryTerm#area} */
  public record Area(String code, List<GlossaryTerm> terms) {}

  public void load() {
    List<GlossaryTerm> found = glossary.matching(frame.getHere().first("query"));
    count = found.size();
    Map<String, List<GlossaryTerm>> grouped = found.stream().collect(Collectors.groupingBy(GlossaryTerm::area, LinkedHashMap::new, Collectors.toList()));
    areas = grouped.entrySet().stream().map(group -> new Area(group.getKey(), group.getValue())).toList();
  }

  public List<Area> getAreas() {
    return areas;
  }

  public int getCount() {
    return count;
  }
}
