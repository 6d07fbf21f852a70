package id.canting.notice.web;

import id.canting.area.AreaService;
import id.canting.notice.Audience;
import id.canting.registry.BatikType;
import id.canting.registry.BusinessStatus;
import id.canting.registry.Scale;
import id.canting.registry.SentraService;
import id.canting.shared.web.Option;
import id.canting.shared.web.TextsBacking;
import id.canting.survey.Constraint;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an audience can be chosen by, and an audience in words. */
@RequestScoped
class AudienceChoices {
  static final List<String> FIELDS = List.of("constraint", "scale", "sentra", "subDistrict", "batikType", "status");

  @Inject SentraService sentras;
  @Inject AreaService areas;
  @Inject TextsBacking texts;

  List<Option> options(String field, Set<String> chosen) {
    return switch (field) {
      case "constraint" -> Option.of(Constraint.class, texts, chosen);
      case "scale" -> Option.of(Scale.class, texts, chosen);
      case "batikType" -> Option.of(BatikType.class, texts, chosen);
      case "status" -> Option.of(BusinessStatus.class, texts, chosen);
      case "sentra" -> sentras.list().stream().map(s -> new Option(s.code(), s.name(), chosen.contains(s.code()))).toList();
      default -> areas.subDistricts().stream().map(d -> new Option(d.code(), d.name(), chosen.contains(d.code()) || chosen.contains(d.name()))).toList();
    };
  }

  /** Values of a field; empty for any. */
  static Set<String> values(Audience audience, String field) {
    Set<String> values = switch (field) {
      case "constraint" -> audience.constraint();
      case "scale" -> audience.scale();
      case "batikType" -> audience.batikType();
      case "status" -> audience.status();
      case "sentra" -> audience.sentra();
      default -> audience.subDistrict();
    };
    return Objects.requireNonNullElse(values, Set.of());
  }

  static Audience audience(Function<String, Set<String>> chosen, @Nullable Integer unservedDays) {
    return new Audience(chosen.apply("sentra"), chosen.apply("subDistrict"), chosen.apply("scale"), chosen.apply("constraint"), chosen.apply("status"), chosen.apply("batikType"), unservedDays);
  }

  /** One line for each field that narrows; one that says "all" where none does. */
  List<String> words(Audience audience) {
    List<String> lines = new ArrayList<>();
    for (String field : FIELDS) {
      Set<String> values = values(audience, field);
      if (!values.isEmpty()) {
        String chosen = options(field, values).stream().filter(Option::chosen).map(Option::label).collect(Collectors.joining(", "));
        lines.add(texts.get("notice.field.audience." + field) + ": " + (chosen.isEmpty() ? String.join(", ", values) : chosen));
      }
    }
    if (audience.unservedDays() != null) {
      lines.add(texts.of("notice.audience.unserved", audience.unservedDays()));
    }
    return lines.isEmpty() ? List.of(texts.get("notice.audience.all")) : lines;
  }
}
