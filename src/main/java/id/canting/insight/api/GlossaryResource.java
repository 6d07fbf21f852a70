package id.canting.insight.api;

import id.canting.insight.help.Glossary;
import id.canting.insight.help.GlossaryTerm;
import id.canting.shared.api.Listing;
import id.canting.shared.api.Listing.Column;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of the trade and of the office in three languages. */
@Path("glossary")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Listing.CSV + ";qs=0.5", Listing.XLSX + ";qs=0.5"})
public class GlossaryResource {
  private static final List<Column<GlossaryTerm>> COLUMNS = List.of(Column.of("indonesian", GlossaryTerm::indonesian), Column.of("english", GlossaryTerm::english), Column.of("english_code_term", GlossaryTerm::term),
      Column.of("javanese", GlossaryTerm::javanese), Column.of("area", GlossaryTerm::area), Column.of("meaning", GlossaryTerm::meaning), Column.of("meaning_english", GlossaryTerm::meaningEnglish));

  @Inject Glossary glossary;
  @Context HttpHeaders headers;

  /** All words in the order of the page. @param query part of a word in one of its languages */
  @GET
  public Response list(@QueryParam("query") @Nullable String query) {
    List<GlossaryTerm> found = glossary.matching(query);
    return Listing.answer(headers, () -> found, () -> Listing.of("glossary", COLUMNS, true, found::forEach));
  }
}
