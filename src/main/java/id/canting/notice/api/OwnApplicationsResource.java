package id.canting.notice.api;

import id.canting.notice.application.ApplicationService;
import id.canting.programme.eligibility.EligibilityWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Applications within the caller's scope, whatever the notice, the newest first. */
@Path("applications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OwnApplicationsResource {
  @Inject ApplicationService applications;
  @Inject EligibilityWords words;

  @GET
  public List<Applied.Item> list(@Context HttpHeaders headers) {
    EligibilityWords.Sentences sentences = words.in(Applied.language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    return applications.mine().stream().map(row -> Applied.item(row, sentences)).toList();
  }
}
