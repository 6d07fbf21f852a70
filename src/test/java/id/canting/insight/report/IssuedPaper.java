package id.canting.insight.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.registry.RegistryFixture;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.http.HttpResponse;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A report that a test issued: its record, its PDF and what stands in it. */
public final class IssuedPaper {
  private final RegistryFixture registry;
  private final boolean english;
  final JsonObject record;
  final byte[] pdf;
  final String text;

  public IssuedPaper(RegistryFixture registry, String period, String language, String paper) {
    this.registry = registry;
    english = language.equals("en");
    record = registry.created("officer", "/api/reports", ("{\"period\": \"%s\", \"language\": \"%s\", \"paper\": \"%s\", \"signatory\": {\"name\": \"Dra. Penguji, M.Si.\", \"position\": \"Kepala Dinas\","
        + " \"nip\": \"19680512 199403 2 005\", \"place\": \"Tuban\", \"day\": \"2026-11-20\"}}").formatted(period, language, paper));
    HttpResponse<byte[]> file = registry.portal.file("officer", "/api/reports/" + number() + ".pdf");
    assertThat(file.statusCode()).isEqualTo(200);
    pdf = file.body();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      text = stripper.getText(document).replaceAll("[ \u00a0]+", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String number() {
    return record.getString("number");
  }

  public String code() {
    return record.getString("code");
  }

  public byte[] pdf() {
    return pdf;
  }

  JsonObject content() {
    return RegistryFixture.object(registry.read("officer", "/api/reports/" + number())).getJsonObject("content");
  }

  /** What stands from a table's caption to the next caption. */
  String table(String number) {
    String from = (english ? "Table " : "Tabel ") + number + ". ";
    int begin = text.indexOf(from);
    assertThat(begin).as(from).isNotNegative();
    String rest = text.substring(begin + from.length());
    return rest.split(english ? "\n(Table|Figure) \\d" : "\n(Tabel|Gambar) \\d")[0];
  }

  String number(double value, int decimals) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator(english ? ',' : '.');
    symbols.setDecimalSeparator(english ? '.' : ',');
    DecimalFormat format = new DecimalFormat("#,##0" + (decimals > 0 ? "." + "0".repeat(decimals) : ""), symbols);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(BigDecimal.valueOf(value));
  }
}
