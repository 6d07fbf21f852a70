package id.canting.exchange.sheet;

import id.canting.shared.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads an xlsx workbook as a stream of XML events; POI opens the package and refuses zip bombs. */
final class XlsxWorkbook {
  private static final String CHARTSHEET = "/chartsheet";

  private final OPCPackage container;
  private final RowSink sink;
  private boolean from1904;
  private final List<Entry> entries = new ArrayList<>();

  private record Entry(String name, String state, String relation) {}

  private XlsxWorkbook(OPCPackage container, RowSink sink) {
    this.container = container;
    this.sink = sink;
  }

  static void read(Path file, RowSink sink) throws IOException {
    OPCPackage container = null;
    try {
      container = OPCPackage.open(file.toFile(), PackageAccess.READ);
      new XlsxWorkbook(container, sink).sheets();
    } catch (OpenXML4JException | OpenXML4JRuntimeException | UnsupportedFileFormatException | SAXException | ParserConfigurationException | IOException | POIXMLException e) {
      throw isBomb(e) ? new RuleViolation(SheetRule.BOMB) : damaged(e);
    } finally {
      if (container != null) {
        container.revert();
      }
    }
  }

  private void sheets() throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    XSSFReader reader = new XSSFReader(container);
    try (InputStream in = reader.getWorkbookData()) {
      parse(in, new BookHandler());
    }
    XlsxStyles styles = XlsxStyles.of(container);
    XlsxStrings strings = XlsxStrings.of(container);
    PackagePart book = container.getPart(PackagingURIHelper.createPartName(workbookName()));
    for (Entry entry : entries) {
      PackageRelationship relation = book.getRelationship(entry.relation);
      if (relation == null || relation.getRelationshipType().endsWith(CHARTSHEET)) {
        continue;
      }
      if (entry.state.equals("veryHidden")) {
        sink.veryHidden(entry.name);
        continue;
      }
      PackagePart part = book.getRelatedPart(relation);
      XlsxMerges merges;
      try (InputStream in = part.getInputStream()) {
        merges = XlsxMerges.scan(in);
      }
      try (InputStream in = part.getInputStream()) {
        parse(in, new XlsxSheetHandler(entry.name, entry.state.equals("hidden"), from1904, styles, strings, merges, sink));
      }
    }
  }

  private String workbookName() {
    List<PackagePart> parts = new ArrayList<>();
    for (PackageRelationship relation : container.getRelationships()) {
      if (relation.getRelationshipType().endsWith("/officeDocument")) {
        parts.add(container.getPart(relation));
      }
    }
    return parts.get(0).getPartName().getName();
  }

  static void parse(InputStream in, DefaultHandler handler) throws IOException, SAXException, ParserConfigurationException {
    XMLReader parser = XMLHelper.newXMLReader();
    parser.setContentHandler(handler);
    parser.setErrorHandler(handler);
    parser.parse(new InputSource(in));
  }

  private static boolean isBomb(@org.jspecify.annotations.Nullable Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      if (message.contains("Zip bomb") || message.contains("max entry size") || message.contains("MAX_ENTITY") || message.contains("entity expansions")
          || message.contains("text would exceed the max allowed") || message.contains("exceeds the max")) {
        return true;
      }
    }
    return false;
  }

  private static RuntimeException damaged(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof RuleViolation violation) {
        return violation;
      }
    }
    return new RuleViolation(SheetRule.DAMAGED);
  }

  private final class BookHandler extends DefaultHandler {
    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
      if (local.equals("workbookPr")) {
        from1904 = isTrue(attributes.getValue("date1904"));
      } else if (local.equals("sheet")) {
        String state = attributes.getValue("state");
        entries.add(new Entry(attributes.getValue("name"), state == null ? "visible" : state, relation(attributes)));
      }
    }

    private static String relation(Attributes attributes) {
      for (int i = 0; i < attributes.getLength(); i++) {
        if (attributes.getLocalName(i).equals("id") && attributes.getURI(i).endsWith("/relationships")) {
          return attributes.getValue(i);
        }
      }
      return "";
    }
  }

  static boolean isTrue(@org.jspecify.annotations.Nullable String value) {
    return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
  }
}
