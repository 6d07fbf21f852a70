package id.canting.notice.application;

import id.canting.programme.eligibility.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What applying led to. @param made false for an earlier answer; @param position on the waiting list; @param reasons criteria that failed */
public record ApplicationAnswer(boolean made, String notice, String business, String status, @Nullable Long position, List<Reason> reasons) {}
