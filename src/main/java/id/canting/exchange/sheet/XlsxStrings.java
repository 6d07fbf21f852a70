package id.canting.exchange.sheet;

import id.canting.shared.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The shared strings of a workbook, each no longer than a cell may be, all together no more than the memory set aside for them. */
final class XlsxStrings extends DefaultHandler {
  private static final long MAX_CHARACTERS = 60_000_000;

  private final List<String> strings = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private long characters;
  private boolean inText;
  private int phonetic;

  private XlsxStrings() {}

  static XlsxStrings of(OPCPackage container) throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    XlsxStrings strings = new XlsxStrings();
    for (PackagePart part : container.getParts()) {
      if (part.getContentType().endsWith("spreadsheetml.sharedStrings+xml")) {
        try (InputStream in = part.getInputStream()) {
          XlsxWorkbook.parse(in, strings);
        }
      }
    }
    return strings;
  }

  String get(String index) {
    try {
      return strings.get(Integer.parseInt(index.strip()));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new RuleViolation(SheetRule.DAMAGED);
    }
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    switch (local) {
      case "si" -> text.setLength(0);
      case "t" -> inText = phonetic == 0;
      case "rPh" -> phonetic++;
      default -> { }
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    if (inText) {
      text.append(chars, start, Math.min(length, Math.max(0, SheetReader.MAX_CELL - text.length())));
    }
  }

  @Override
  public void endElement(String uri, String local, String name) {
    switch (local) {
      case "t" -> inText = false;
      case "rPh" -> phonetic--;
      case "si" -> {
        characters += text.length();
        if (characters > MAX_CHARACTERS) {
          throw new RuleViolation(SheetRule.BOMB);
        }
        strings.add(text.toString());
      }
      default -> { }
    }
  }
}
