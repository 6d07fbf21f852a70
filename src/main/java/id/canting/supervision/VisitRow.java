package id.canting.supervision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visit in a list.
 *
 * @param number key, for going on behind it
 * @param scale as declared now
 * @param severity of the worst finding, null without findings
 * @param openFollowUps that are not done
 */
public record VisitRow(
    long number,
    String uuid,
    String business,
    String businessName,
    @Nullable String sentra,
    @Nullable String sentraName,
    @Nullable String subDistrict,
    @Nullable String scale,
    String purpose,
    LocalDate date,
    String status,
    boolean made,
    int edition,
    List<String> officers,
    long findings,
    @Nullable Integer severity,
    long openFollowUps,
    boolean example) {}
