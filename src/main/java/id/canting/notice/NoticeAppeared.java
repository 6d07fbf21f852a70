package id.canting.notice;

/** A notice can be read by everybody from now on. Fired once for each, within the transaction that tells it. */
public record NoticeAppeared(String code, NoticeTexts texts) {}
