package id.canting.exchange.api;

import id.canting.exchange.sheet.SheetWriter;
import id.canting.shared.api.Listing;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes a {@link Listing} as csv or as a workbook, to be kept as a file. */
@Provider
@Produces({Listing.CSV, Listing.XLSX})
public class ListingWriter implements MessageBodyWriter<Listing> {
  @Override
  public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return type == Listing.class;
  }

  @Override
  public void writeTo(
      Listing listing, Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType, MultivaluedMap<String, Object> headers, OutputStream out) {
    boolean csv = mediaType.isCompatible(MediaType.valueOf(Listing.CSV));
    headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + listing.name() + (csv ? ".csv" : ".xlsx") + "\"");
    try (SheetWriter writer = csv ? SheetWriter.csv(out) : SheetWriter.xlsx(out, listing.name())) {
      writer.row(listing.header());
      listing.rows().accept(writer::row);
    }
  }
}
