package id.canting.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Which cell styles show a number as a date. */
final class XlsxStyles extends DefaultHandler {
  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Boolean> dates = new ArrayList<>();
  private boolean inCells;

  private XlsxStyles() {}

  static XlsxStyles of(OPCPackage container) throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    XlsxStyles styles = new XlsxStyles();
    for (PackagePart part : container.getParts()) {
      if (part.getContentType().endsWith("spreadsheetml.styles+xml")) {
        try (InputStream in = part.getInputStream()) {
          XlsxWorkbook.parse(in, styles);
        }
      }
    }
    return styles;
  }

  boolean isDate(int style) {
    return style >= 0 && style < dates.size() && dates.get(style);
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    if (local.equals("numFmt") && attributes.getValue("numFmtId") != null) {
      formats.putIfAbsent(number(attributes.getValue("numFmtId")), String.valueOf(attributes.getValue("formatCode")));
    } else if (local.equals("cellXfs")) {
      inCells = true;
    } else if (local.equals("xf") && inCells) {
      int format = number(attributes.getValue("numFmtId"));
      dates.add(DateUtil.isADateFormat(format, formats.get(format)));
    }
  }

  @Override
  public void endElement(String uri, String local, String name) {
    if (local.equals("cellXfs")) {
      inCells = false;
    }
  }

  private static int number(@Nullable String id) {
    return id != null && id.matches("\\d{1,6}") ? Integer.parseInt(id) : 0;
  }
}
