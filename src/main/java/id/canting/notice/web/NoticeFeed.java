package id.canting.notice.web;

import id.canting.notice.NoticeRecord;
import id.canting.notice.NoticeText;
import id.canting.notice.NoticeTexts;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Notices as an Atom feed (RFC 4287). */
final class NoticeFeed {
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

  private final OpenBacking view;

  NoticeFeed(OpenBacking view) {
    this.view = view;
  }

  /** @param notices the latest first */
  String of(List<NoticeRecord> notices) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = FACTORY.createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
      xml.writeAttribute("xml:lang", view.getLanguage());
      element(xml, "id", view.whole("/feed.atom"));
      element(xml, "title", view.t("notice.open.list"));
      element(xml, "updated", notices.stream().map(NoticeRecord::updatedAt).max(Instant::compareTo).orElse(Instant.EPOCH).toString());
      link(xml, "self", "application/atom+xml", view.whole("/feed.atom"));
      link(xml, "alternate", "text/html", view.whole("/p"));
      xml.writeStartElement("author");
      element(xml, "name", view.t("notice.open.office"));
      xml.writeEndElement();
      for (NoticeRecord notice : notices) {
        entry(xml, notice);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  private void entry(XMLStreamWriter xml, NoticeRecord notice) throws XMLStreamException {
    NoticeTexts.@Nullable Said said = notice.texts().part(view.getLanguage(), NoticeText::text);
    xml.writeStartElement("entry");
    element(xml, "id", view.whole(notice.url()));
    element(xml, "title", view.title(notice).text());
    element(xml, "updated", notice.updatedAt().toString());
    element(xml, "published", Objects.requireNonNull(notice.publishAt()).toString());
    link(xml, "alternate", "text/html", view.whole(notice.url()));
    xml.writeEmptyElement("category");
    xml.writeAttribute("term", notice.kind());
    element(xml, "summary", (said == null ? "" : said.text() + "\n") + view.of("notice.open.share.until", view.day(notice.closes())));
    xml.writeEndElement();
  }

  private static void element(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(value.replaceAll("[\\p{Cntrl}&&[^\\n\\t\\r]]", ""));
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String rel, String type, String href) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", href);
  }
}
