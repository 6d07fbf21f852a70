package id.canting.programme.web;

import id.canting.programme.BudgetLine;
import id.canting.programme.Output;
import id.canting.programme.ProgrammeDetails;
import id.canting.programme.ProgrammeRecord;
import id.canting.programme.eligibility.Criterion;
import id.canting.shared.web.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the details of a programme stand in a form. */
final class ProgrammeForm {
  /** Empty rows offered below each list. */
  private static final int SPARE = 2;

  private ProgrammeForm() {}

  static Draft empty() {
    Draft draft = new Draft();
    Stream.of("name", "purpose", "level", "kind", "agency", "partners", "from", "to", "targetGroup", "evaluation").forEach(field -> draft.show(field, null));
    budget(draft, List.of());
    outputs(draft, List.of());
    return draft;
  }

  static Draft of(ProgrammeRecord programme) {
    Draft draft = new Draft().show("name", programme.name()).show("purpose", programme.purpose()).show("level", programme.level()).show("kind", programme.kind())
        .show("agency", programme.agency()).show("partners", programme.partners()).show("from", programme.from()).show("to", programme.to())
        .show("targetGroup", programme.targetGroup()).show("evaluation", programme.evaluation());
    budget(draft, programme.budget());
    outputs(draft, programme.outputs());
    draft.setVersion(String.valueOf(programme.revision()));
    return draft;
  }

  private static void budget(Draft draft, List<BudgetLine> lines) {
    for (int i = 0; i < lines.size() + SPARE; i++) {
      BudgetLine line = i < lines.size() ? lines.get(i) : new BudgetLine(null, null, null, null);
      String at = "budget[" + i + "].";
      draft.show(at + "funding", line.funding()).show(at + "text", line.text()).show(at + "budget", line.budget()).show(at + "realised", line.realised());
    }
  }

  private static void outputs(Draft draft, List<Output> outputs) {
    for (int i = 0; i < outputs.size() + SPARE; i++) {
      Output output = i < outputs.size() ? outputs.get(i) : new Output(null, null, null, null);
      String at = "outputs[" + i + "].";
      draft.show(at + "text", output.text()).show(at + "unit", output.unit()).show(at + "target", output.target()).show(at + "reached", output.reached());
    }
  }

  /**
   * @param constraints codes that were ticked
   * @throws id.canting.shared.RuleViolation with everything that cannot be read
   */
  static ProgrammeDetails details(Draft draft, List<@Nullable String> constraints, List<@Nullable Criterion> eligibility) {
    List<@Nullable BudgetLine> budget = new ArrayList<>();
    for (int i = 0; draft.has("budget[" + i + "].text"); i++) {
      String at = "budget[" + i + "].";
      BudgetLine line = new BudgetLine(draft.text(at + "funding"), draft.text(at + "text"), draft.whole(at + "budget"), draft.whole(at + "realised"));
      budget.add(line.equals(new BudgetLine(null, null, null, null)) ? null : line);
    }
    List<@Nullable Output> outputs = new ArrayList<>();
    for (int i = 0; draft.has("outputs[" + i + "].text"); i++) {
      String at = "outputs[" + i + "].";
      Output output = new Output(draft.text(at + "text"), draft.text(at + "unit"), draft.whole(at + "target"), draft.whole(at + "reached"));
      outputs.add(output.equals(new Output(null, null, null, null)) ? null : output);
    }
    ProgrammeDetails details = new ProgrammeDetails(draft.text("name"), draft.text("purpose"), draft.text("level"), draft.text("kind"), constraints, draft.text("agency"),
        draft.text("partners"), draft.day("from"), draft.day("to"), draft.text("targetGroup"), eligibility, budget, outputs, null, draft.text("evaluation"));
    draft.check();
    return details;
  }
}
