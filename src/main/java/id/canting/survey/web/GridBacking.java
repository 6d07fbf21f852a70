package id.canting.survey.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.TextsBacking;
import id.canting.survey.GridColumn;
import id.canting.survey.GridService;
import id.canting.survey.RoundRecord;
import id.canting.survey.RoundService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The grid for a stack of paper forms. */
@Named("grid")
@RequestScoped
public class GridBacking {
  @Inject GridService service;
  @Inject RoundService rounds;
  @Inject CurrentUser user;
  @Inject FrameBacking frame;
  @Inject TextsBacking texts;

  private @Nullable RoundRecord round;
  private List<GridColumn> columns = List.of();

  public void load() {
    user.require(Permission.RESPONSE_ENTER);
    round = rounds.get(String.valueOf(frame.getHere().first("period")));
    columns = service.columns(round.period());
  }

  public @Nullable RoundRecord getRound() {
    return round;
  }

  public List<GridColumn> getColumns() {
    return columns;
  }

  /** Short, over the column. */
  public String head(GridColumn column) {
    return column.item() == null ? texts.get("survey.grid.column." + column.field()) : column.field();
  }

  /** In full, for the hint and for screen readers. */
  public String name(GridColumn column) {
    return column.item() == null ? texts.get("survey.grid.column." + column.field()) : column.item().label().text(frame.getLocale());
  }
}
