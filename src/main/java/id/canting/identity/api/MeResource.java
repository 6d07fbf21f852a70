package id.canting.identity.api;

import id.canting.identity.AccountService;
import id.canting.identity.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who the caller is. */
@Path("me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {
  @Inject AccountService accounts;

  /** As the contract names it. */
  @JsonbPropertyOrder({"username", "roles", "scope"})
  public record Me(String username, List<String> roles, Scope scope) {}

  /** @param kind all, association, business or none */
  @JsonbPropertyOrder({"kind", "sentras", "business"})
  public record Scope(String kind, List<String> sentras, @Nullable String business) {}

  @GET
  public Me me() {
    AccountService.Account own = accounts.own();
    return new Me(
        own.username(),
        own.roles().stream().map(Role::code).toList(),
        new Scope(own.scope().name().toLowerCase(Locale.ROOT), own.sentras(), own.business()));
  }
}
