package id.canting.supervision.api;

import id.canting.document.StoredFiles;
import id.canting.shared.api.Values;
import id.canting.supervision.schedule.AssignmentLetter;
import id.canting.supervision.schedule.LetterDetails;
import id.canting.supervision.schedule.LetterPaper;
import id.canting.supervision.schedule.LetterService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Letters of assignment. */
@Path("assignment-letters")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AssignmentLettersResource {
  @Inject LetterService letters;

  /** The same again gives the same letter. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public AssignmentLetter issue(LetterDetails details) {
    return letters.issue(Values.body(details));
  }

  @GET
  @Path("{code}")
  public AssignmentLetter get(@PathParam("code") String code) {
    return letters.get(code);
  }

  @GET
  @Path("{code}.pdf")
  @Produces(StoredFiles.PDF)
  public Response pdf(@PathParam("code") String code) {
    AssignmentLetter letter = letters.get(code);
    return Response.ok(LetterPaper.of(letter)).header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"surat-tugas-" + letter.code() + ".pdf\"").build();
  }
}
