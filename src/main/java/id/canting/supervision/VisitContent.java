package id.canting.supervision;

import id.canting.supervision.content.Finding;
import id.canting.supervision.content.Position;
import id.canting.supervision.content.ProfileCheck;
import id.canting.supervision.content.Signature;
import id.canting.supervision.followup.AgreedTask;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was told of a visit, found to be right, as it is kept.
 *
 * @param answers as {@link id.canting.supervision.checklist.Question} describes them
 */
public record VisitContent(
    @Nullable String from,
    @Nullable String to,
    List<String> officers,
    List<String> persons,
    @Nullable Position position,
    Map<String, String> answers,
    List<Finding> findings,
    @Nullable String recommendations,
    @Nullable String agreements,
    @Nullable ProfileCheck profile,
    @Nullable Signature signature,
    List<String> photos,
    @Nullable String internal,
    List<AgreedTask> followUps) {
  private static final Jsonb JSON = JsonbBuilder.create();

  String json() {
    return JSON.toJson(this);
  }

  static VisitContent of(String json) {
    return JSON.fromJson(json, VisitContent.class);
  }
}
