package id.canting.notice.web;

import id.canting.document.Qr;
import id.canting.notice.NoticeRecord;
import id.canting.notice.NoticeText;
import id.canting.notice.NoticeTexts;
import id.canting.notice.PublicNoticeService;
import id.canting.notice.mailing.SubscriptionService;
import id.canting.programme.eligibility.Eligibility;
import id.canting.programme.eligibility.EligibilityWords;
import id.canting.shared.ClockProducer;
import id.canting.identity.PublicAddress;
import id.canting.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the views of open pages show, in the language of their address. */
@Named("pub")
@RequestScoped
public class OpenBacking {
  private static final int PREVIEW = 200;

  @Inject PublicAddress portal;
  @Inject EligibilityWords words;
  @Inject SubscriptionService subscriptions;

  private String language = "id";
  private String path = "/p";
  private String css = "";
  private @Nullable NoticeRecord notice;
  private PublicNoticeService.@Nullable Lists lists;
  private @Nullable String token;
  private @Nullable String typed;
  private @Nullable String error;
  private @Nullable String done;

  /** A language that the page can be had in. */
  public record Other(String code, String href, String label, boolean now) {}

  /** @param address of this page, without parameters */
  void begin(String inLanguage, String address, String style) {
    language = inLanguage;
    path = address;
    css = style;
  }

  void show(NoticeRecord one) {
    notice = one;
  }

  void show(PublicNoticeService.Lists all) {
    lists = all;
  }

  void ask(@Nullable String withToken, @Nullable String whatWasTyped, @Nullable String wrong, @Nullable String whatWasDone) {
    token = withToken;
    typed = whatWasTyped;
    error = wrong;
    done = whatWasDone;
  }

  /** The text of a key. */
  public String t(String key) {
    return Texts.get(locale(), key);
  }

  public String of(String key, @Nullable Object a) {
    return Texts.get(locale(), key, a);
  }

  public String of(String key, @Nullable Object a, @Nullable Object b) {
    return Texts.get(locale(), key, a, b);
  }

  public String word(String type, String code) {
    return t(type + "." + code);
  }

  public String getLanguage() {
    return language;
  }

  public Locale getLocale() {
    return locale();
  }

  public String getPath() {
    return path;
  }

  public String getCss() {
    return css;
  }

  public @Nullable String getToken() {
    return token;
  }

  public @Nullable String getTyped() {
    return typed;
  }

  public @Nullable String getError() {
    return error;
  }

  public @Nullable String getDone() {
    return done;
  }

  public NoticeRecord getNotice() {
    return Objects.requireNonNull(notice);
  }

  public PublicNoticeService.Lists getLists() {
    return Objects.requireNonNull(lists);
  }

  public List<Other> getLanguages() {
    return NoticeTexts.LANGUAGES.stream().map(code -> new Other(code, path + "?lang=" + code + (token == null ? "" : "&token=" + URLEncoder.encode(token, StandardCharsets.UTF_8)), t("notice.language." + code), code.equals(language))).toList();
  }

  /** An address inside the portal that keeps the language. */
  public String at(String address) {
    return language.equals("id") ? address : address + "?lang=" + language;
  }

  /** A whole address, for previews and QR codes. */
  public String whole(String address) {
    return portal.of(at(address));
  }

  public NoticeTexts.Said title(NoticeRecord one) {
    return one.texts().title(language);
  }

  public NoticeTexts.Said getTitle() {
    return title(getNotice());
  }

  public NoticeTexts.@Nullable Said getText() {
    return part(NoticeText::text);
  }

  public NoticeTexts.@Nullable Said getMore() {
    return part(NoticeText::more);
  }

  public NoticeTexts.@Nullable Said getWhom() {
    return part(NoticeText::whom);
  }

  public NoticeTexts.@Nullable Said getHow() {
    return part(NoticeText::how);
  }

  /** Who may apply, sentence by sentence; empty when everybody may. */
  public List<String> getCriteria() {
    return words.of(Eligibility.of(getNotice().eligibility()), locale());
  }

  /** Whether it speaks to everybody and says nothing else. */
  public boolean isForAll() {
    return getWhom() == null && getNotice().audience().isAll() && getCriteria().isEmpty();
  }

  /** Wednesday, 25 November 2026. */
  public String day(@Nullable LocalDate day) {
    return day == null ? "" : DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", locale()).format(day);
  }

  /** From first to last day. */
  public String days(NoticeRecord one) {
    LocalDate last = one.lastDay();
    return last == null || last.equals(one.firstDay()) ? day(one.firstDay()) : day(one.firstDay()) + " – " + day(last);
  }

  public String getWritten() {
    return day(LocalDate.ofInstant(Objects.requireNonNull(getNotice().publishAt()), ClockProducer.JAKARTA));
  }

  /** Places and how many are left; empty where they are not limited. */
  public String places(NoticeRecord one) {
    if (one.places() == null) {
      return "";
    }
    boolean full = Objects.requireNonNull(one.left()) == 0;
    return one.closed() ? of("notice.open.places.all", one.places()) : full ? of("notice.open.places.full", one.places()) : of("notice.open.places", one.places(), one.left());
  }

  public String size(long bytes) {
    return Math.max(1, bytes / 1024) + " KB";
  }

  /** What a link preview says below the title. */
  public String getPreview() {
    String text = getText() == null ? "" : Objects.requireNonNull(getText()).text().replaceAll("\\s+", " ");
    return text.length() <= PREVIEW ? text : text.substring(0, text.offsetByCodePoints(0, Math.min(PREVIEW, text.codePointCount(0, text.length())) - 1)) + "…";
  }

  public String getImage() {
    return portal.of("/p/preview.png");
  }

  public String getOpenGraphLocale() {
    return language.equals("en") ? "en_GB" : language + "_ID";
  }

  /** Where one applies after sign-in. */
  public String getApply() {
    return portal.of("/artisan/apply.xhtml?notice=" + getNotice().code());
  }

  /** Whether notices can be had by e-mail. */
  public boolean isLetters() {
    return subscriptions.offered();
  }

  public String getQr() {
    return Qr.svg(portal.of(getNotice().url()), portal.of(getNotice().url()));
  }

  /** The address without its beginning, for people who type it. */
  public String getTypedAddress() {
    return portal.of(getNotice().url()).replaceFirst("^https?://", "");
  }

  /** Address that opens WhatsApp with the notice in a message. */
  String whatsApp() {
    String message = title(getNotice()).text() + "\n" + of("notice.open.share.until", day(getNotice().closes())) + "\n" + whole(getNotice().url());
    return "https://wa.me/?text=" + URLEncoder.encode(message, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private NoticeTexts.@Nullable Said part(Function<NoticeText, @Nullable String> part) {
    return getNotice().texts().part(language, part);
  }

  private Locale locale() {
    return Texts.supported(language);
  }
}
