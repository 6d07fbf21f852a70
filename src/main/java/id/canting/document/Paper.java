package id.canting.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;

/**
 * A paper to be printed: built from plain texts, which are escaped, then made a PDF. The look of its parts is {@code paper.css}.
 * Not for several threads.
 */
public final class Paper {
  /** F4 is the paper of Indonesian offices, 210 × 330 mm. */
  public enum Format {
    F4("210mm 330mm"), A4("210mm 297mm"), A4_LANDSCAPE("297mm 210mm");

    private final String size;

    Format(String size) {
      this.size = size;
    }
  }

  private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
  private static final String CSS = resource("paper.css");

  static {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  private final StringBuilder body = new StringBuilder();
  private final Locale locale;
  private final String title;
  private final Format format;
  private String foot = "";

  /** @param title name of the document, for readers and screen readers */
  public Paper(Locale locale, String title, Format format) {
    this.locale = locale;
    this.title = title;
    this.format = format;
  }

  /** What stands at the foot of each page, before the page's number. */
  public Paper foot(String text) {
    foot = text;
    return this;
  }

  /** Begins a part. @param look class of {@code paper.css} */
  public Paper begin(String look) {
    body.append("<div class=\"").append(escape(look)).append("\">");
    return this;
  }

  /** Ends the part that was begun last. */
  public Paper end() {
    body.append("</div>");
    return this;
  }

  /** A heading. @param level 1 to 3 */
  public Paper heading(int level, String text) {
    body.append("<h").append(level).append('>').append(escape(text)).append("</h").append(level).append('>');
    return this;
  }

  /** A paragraph; line breaks are kept. @param look class of {@code paper.css}, empty for none */
  public Paper text(String look, String text) {
    body.append("<p class=\"").append(escape(look)).append("\">").append(escape(text).replace("\n", "<br/>")).append("</p>");
    return this;
  }

  /** A row of two columns: what, and how much. */
  public Paper fact(String label, String value) {
    body.append("<div class=\"fact\"><span class=\"what\">").append(escape(label)).append("</span><span class=\"value\">").append(escape(value)).append("</span></div>");
    return this;
  }

  /** A table whose head is repeated on each page. @param numbers columns that are set to the right, from 0 */
  public Paper table(List<String> head, List<List<String>> rows, List<Integer> numbers) {
    return table("", head, rows, numbers);
  }

  /** @param look class of {@code paper.css} */
  public Paper table(String look, List<String> head, List<List<String>> rows, List<Integer> numbers) {
    body.append("<table class=\"").append(escape(look)).append("\"><thead><tr>");
    for (int i = 0; i < head.size(); i++) {
      body.append("<th scope=\"col\"").append(numbers.contains(i) ? " class=\"num\">" : ">").append(escape(head.get(i))).append("</th>");
    }
    body.append("</tr></thead><tbody>");
    for (List<String> row : rows) {
      body.append("<tr>");
      for (int i = 0; i < row.size(); i++) {
        body.append("<td").append(numbers.contains(i) ? " class=\"num\">" : ">").append(escape(row.get(i))).append("</td>");
      }
      body.append("</tr>");
    }
    body.append("</tbody></table>");
    return this;
  }

  /** A QR code. @param label what it leads to */
  public Paper qr(String text, String label) {
    body.append(Qr.svg(text, label));
    return this;
  }

  /** Lines drawn by hand. @param path SVG path within {@code width} × {@code height} @param label what it is */
  public Paper drawing(String path, int width, int height, String label) {
    body.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"drawing\" role=\"img\" aria-label=\"").append(escape(label)).append("\" viewBox=\"0 0 ").append(width).append(' ').append(height)
        .append("\"><path d=\"").append(escape(path)).append("\" fill=\"none\" stroke=\"#161B2D\" stroke-width=\"6\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/></svg>");
    return this;
  }

  /** A drawing made by this program. @param svg with its own {@code role}, {@code aria-label} and {@code alt}; texts in it are escaped */
  public Paper drawn(String svg) {
    body.append(svg);
    return this;
  }

  /** A picture. @param jpeg its bytes @param label what it shows */
  public Paper picture(byte[] jpeg, String label) {
    body.append("<img class=\"picture\" alt=\"").append(escape(label)).append("\" src=\"data:image/jpeg;base64,").append(Base64.getEncoder().encodeToString(jpeg)).append("\"/>");
    return this;
  }

  /** @return a tagged PDF with its fonts */
  public byte[] pdf() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.usePdfUaAccessibility(true);
    builder.useSVGDrawer(new BatikSVGDrawer());
    builder.useExternalResourceAccessControl((uri, type) -> uri != null && uri.startsWith("data:"), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    builder.useExternalResourceAccessControl((uri, type) -> uri != null && uri.startsWith("data:"), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useFont(() -> font("DejaVuSansCondensed.ttf"), "paper", 400, FontStyle.NORMAL, true);
    builder.useFont(() -> font("DejaVuSansCondensed-Bold.ttf"), "paper", 700, FontStyle.NORMAL, true);
    builder.withHtmlContent(html(), null);
    builder.toStream(out);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A text as it may stand in markup. */
  public static String escape(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints().filter(c -> c == '\n' || c == '\t' || c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF)).forEach(c -> {
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        default -> safe.appendCodePoint(c);
      }
    });
    return safe.toString();
  }

  private String html() {
    String name = escape(title);
    return "<!DOCTYPE html><html lang=\"" + locale.getLanguage() + "\"><head><title>" + name + "</title><meta name=\"subject\" content=\"" + name
        + "\"/><meta name=\"description\" content=\"" + name + "\"/><style>@page { size: " + format.size + "; } " + CSS + "</style></head><body>"
        + "<div class=\"foot\"><span class=\"said\">" + escape(foot) + "</span><span class=\"page\"></span></div>" + body + "</body></html>";
  }

  private static InputStream font(String name) {
    return Paper.class.getResourceAsStream(FONTS + name);
  }

  private static String resource(String name) {
    try (InputStream in = Paper.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
