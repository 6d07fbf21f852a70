package id.canting.notice;

import id.canting.programme.eligibility.Criterion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a notice, new or changed.
 *
 * @param title and the other plain parts are the Indonesian ones and win over {@code texts.id}
 * @param texts all languages
 * @param kind code of {@link NoticeKind}
 * @param audience null: everybody
 * @param eligibility who may apply; null: as it is, a new one keeps nobody away
 * @param closes last day; null: until it is withdrawn
 * @param places null: no limit
 * @param allocation code of {@link Allocation}; null: first-come
 * @param programme code; {@code activity} likewise
 * @param publish true: to be published at once, or at {@code publishAt}
 */
public record NewNotice(
    @Nullable String title, @Nullable String text, @Nullable String more, @Nullable String whom, @Nullable String how, @Nullable NoticeTexts texts, @Nullable String kind,
    @Nullable Audience audience, @Nullable List<Criterion> eligibility, @Nullable LocalDate closes, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay, @Nullable String place,
    @Nullable Integer places, @Nullable String allocation, @Nullable String programme, @Nullable String activity, @Nullable Instant publishAt, @Nullable Boolean publish) {

  /** The Indonesian parts, the plain ones first. */
  NoticeText indonesian() {
    NoticeText plain = new NoticeText(title, text, more, whom, how);
    return texts == null || texts.id() == null ? plain : plain.or(texts.id());
  }
}
