package id.canting.statistics.indicator;

import id.canting.shared.Labelled;
import id.canting.supervision.VisitPurpose;
import id.canting.supervision.followup.FollowUpOwner;
import id.canting.supervision.followup.FollowUpState;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Fields of visits and follow-ups that an indicator may look at, beside those of their business. What it names becomes a column here, never otherwise. */
enum PeriodField {
  PURPOSE("purpose", "v.purpose", VisitPurpose.class, Quantity.VISITS, Quantity.VISITED),
  OWNER("owner", "v.owner", FollowUpOwner.class, Quantity.FOLLOW_UPS),
  STATE("state", "v.state", FollowUpState.class, Quantity.FOLLOW_UPS);

  private final String field;
  private final String column;
  private final List<String> values;
  private final List<String> sources;

  PeriodField(String field, String column, Class<? extends Labelled> values, String... sources) {
    this.field = field;
    this.column = column;
    this.values = Arrays.stream(values.getEnumConstants()).map(Labelled::code).toList();
    this.sources = List.of(sources);
  }

  /** @param source what is counted */
  static Stream<PeriodField> all(String source) {
    return Arrays.stream(values()).filter(f -> f.sources.contains(source));
  }

  static Optional<PeriodField> of(String source, String field) {
    return all(source).filter(f -> f.field.equals(field)).findFirst();
  }

  String field() {
    return field;
  }

  String column() {
    return column;
  }

  /** The closed list of its codes. */
  List<String> codes() {
    return values;
  }
}
