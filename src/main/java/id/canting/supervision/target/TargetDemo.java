package id.canting.supervision.target;

import id.canting.registry.DemoChapter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Targets of the years of the study and of the last three years: in all, and more where the craft is thickest. */
@ApplicationScoped
class TargetDemo implements DemoChapter {
  private static final int AFTER_VISITS = 62;
  private static final int RECENT = 3;
  private static final List<Integer> STUDY = List.of(2010, 2011, 2012);

  @Inject TargetService targets;
  @Inject Clock clock;

  @Override
  public int place() {
    return AFTER_VISITS;
  }

  @Override
  public void load() {
    int year = LocalDate.now(clock).getYear();
    for (int study : STUDY) {
      set(study, 40 + 10 * (study - STUDY.get(0)));
    }
    for (int recent = year - RECENT + 1; recent <= year; recent++) {
      set(recent, 80);
    }
  }

  private void set(int year, int percent) {
    targets.change(String.valueOf(year), List.of(new TargetChange("total", null, BigDecimal.valueOf(percent)), new TargetChange("sentra", "S01", BigDecimal.valueOf(percent + 10L)),
        new TargetChange("sub-district", "35.23.08", BigDecimal.valueOf(percent + 5L))));
    for (String half : List.of("-S1", "-S2")) {
      targets.change(year + half, List.of(new TargetChange("total", null, BigDecimal.valueOf(percent / 2L))));
    }
  }
}
