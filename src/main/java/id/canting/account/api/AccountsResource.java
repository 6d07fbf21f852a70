package id.canting.account.api;

import id.canting.account.AccountFilter;
import id.canting.account.AccountListService;
import id.canting.account.AccountRecord;
import id.canting.account.AccountRow;
import id.canting.account.AccountStateService;
import id.canting.account.InvitationService;
import id.canting.account.IssuedCode;
import id.canting.account.NewAccount;
import id.canting.shared.PageRequest;
import id.canting.shared.api.Listing;
import id.canting.shared.api.Listing.Column;
import id.canting.shared.api.Values;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Accounts, as whoever invites them sees them. */
@Path("accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccountsResource {
  private static final List<Column<AccountRow>> COLUMNS = List.of(
      Column.of("username", AccountRow::username),
      Column.of("name", AccountRow::name),
      Column.of("role", AccountRow::role),
      Column.of("state", AccountRow::state),
      Column.of("business_id", AccountRow::business),
      Column.of("business_name", AccountRow::businessName),
      Column.of("association", AccountRow::association),
      Column.of("invited_at", r -> text(r.invitedAt())),
      Column.of("first_seen_at", r -> text(r.firstSeenAt())),
      Column.of("last_seen_at", r -> text(r.lastSeenAt())));

  @Inject AccountListService accounts;
  @Inject AccountStateService states;
  @Inject InvitationService invitations;

  @Context HttpHeaders headers;

  /** Body of a reset. @param way email or print; null: print */
  public record Reset(@Nullable String way) {}

  @GET
  @Produces({MediaType.APPLICATION_JSON, Listing.CSV + ";qs=0.5", Listing.XLSX + ";qs=0.5"})
  public Response list(@Context UriInfo address) {
    MultivaluedMap<String, String> asked = address.getQueryParameters();
    AccountFilter filter = new AccountFilter(asked.getFirst("query"), Values.of(asked, "role"), Values.of(asked, "state"));
    PageRequest request = PageRequest.of(asked.getFirst("page"), asked.getFirst("size"), asked.getFirst("sort"), 20, "name", accounts.sortable());
    accounts.freshen();
    return Listing.answer(headers, () -> accounts.list(filter, request), () -> Listing.of("accounts", COLUMNS, true, asked.containsKey("page")
        ? accounts.list(filter, request).items()::forEach
        : Listing.pages(page -> accounts.list(filter, new PageRequest(page, PageRequest.MAX_SIZE, request.sort())).items())));
  }

  /** Invites: {@code name}, {@code username} or {@code email}, {@code role}, {@code business} or {@code association}, {@code way}. The code of a printed one is got by a reset. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response invite(NewAccount account) {
    return Response.status(Response.Status.CREATED).entity(accounts.get(invitations.invite(Values.body(account)))).build();
  }

  @GET
  @Path("{username}")
  public AccountRecord get(@PathParam("username") String username) {
    return accounts.get(username);
  }

  @POST
  @Path("{username}/deactivate")
  public AccountRecord deactivate(@PathParam("username") String username) {
    states.deactivate(username);
    return accounts.get(username);
  }

  @POST
  @Path("{username}/activate")
  public AccountRecord activate(@PathParam("username") String username) {
    states.activate(username);
    return accounts.get(username);
  }

  /** A new one-time code; told in the answer only when it is to be printed. */
  @POST
  @Path("{username}/reset")
  @Consumes(MediaType.APPLICATION_JSON)
  public IssuedCode reset(@PathParam("username") String username, Reset reset) {
    return invitations.reset(username, Values.body(reset).way());
  }

  private static @Nullable String text(@Nullable Object moment) {
    return moment == null ? null : moment.toString();
  }
}
