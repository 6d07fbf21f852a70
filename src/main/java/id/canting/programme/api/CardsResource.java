package id.canting.programme.api;

import id.canting.document.StoredFiles;
import id.canting.programme.attendance.CertificateService;
import id.canting.programme.paper.Papers;
import id.canting.shared.Texts;
import id.canting.shared.api.Values;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Member cards with the code of a business as QR. */
@Path("cards.pdf")
@RequestScoped
public class CardsResource {
  @Inject CertificateService certificates;

  /** {@code ?sentra=S01} or {@code ?business=TBN-0001,TBN-0002}; without, the first 500 of the caller's scope. */
  @GET
  @Produces(StoredFiles.PDF)
  public byte[] cards(@Context UriInfo address) {
    var asked = address.getQueryParameters();
    String language = asked.getFirst("lang");
    return Papers.cards(certificates.members(asked.getFirst("sentra"), List.copyOf(Values.of(asked, "business"))), language == null ? Texts.INDONESIAN : Texts.supported(language));
  }
}
