package id.canting.programme.api;

import id.canting.document.StoredFiles;
import id.canting.programme.attendance.CertificateService;
import id.canting.programme.paper.Papers;
import id.canting.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** Certificates of attendance. */
@Path("certificates")
@RequestScoped
public class CertificatesResource {
  @Inject CertificateService certificates;
  @Inject PortalAddress portal;

  @GET
  @Path("{code}.pdf")
  @Produces(StoredFiles.PDF)
  public byte[] certificate(@PathParam("code") String code, @QueryParam("lang") String language) {
    return Papers.certificates(List.of(certificates.issue(code)), portal.address(), language == null ? Texts.INDONESIAN : Texts.supported(language));
  }
}
