package id.canting.survey;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A doubt about a response.
 *
 * @param details figures of the sentence, in its order
 * @param state open, accepted, returned, corrected
 * @param remark what whoever entered it should do
 */
public record QualityFlag(
    String business, String businessName, String rule, String kind, @Nullable String field, List<String> details, String state, Instant raisedAt, @Nullable Instant decidedAt,
    @Nullable String decidedBy, @Nullable String remark) {}
