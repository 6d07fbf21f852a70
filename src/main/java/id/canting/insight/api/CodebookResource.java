package id.canting.insight.api;

import id.canting.insight.codebook.CodebookService;
import id.canting.insight.codebook.Variable;
import id.canting.shared.Texts;
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
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What each variable of the responses means, in the language {@code lang}, else that of {@code Accept-Language}. */
@Path("codebook")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Listing.CSV + ";qs=0.5", Listing.XLSX + ";qs=0.5"})
public class CodebookResource {
  private static final List<Column<Variable>> COLUMNS = List.of(Column.of("variable", Variable::name), Column.of("label", Variable::label), Column.of("type", Variable::type), Column.of("unit", Variable::unit),
      Column.of("least", Variable::least), Column.of("most", Variable::most),
      Column.of("values", v -> v.values().stream().map(one -> one.code() + " = " + one.label()).collect(Collectors.joining("; "))),
      Column.of("instruments", v -> v.instruments().stream().map(String::valueOf).collect(Collectors.joining(", "))));

  @Inject CodebookService codebook;
  @Context HttpHeaders headers;

  @GET
  public Response variables(@Nullable @QueryParam("lang") String lang) {
    String asked = Objects.requireNonNullElseGet(lang, () -> Objects.requireNonNullElse(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE), ""));
    List<Variable> variables = codebook.variables(Texts.supported(asked));
    return Listing.answer(headers, () -> variables, () -> Listing.of("codebook", COLUMNS, true, variables::forEach));
  }
}
