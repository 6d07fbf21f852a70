package id.canting.identity;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.LogoutDefinition;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sign-in of pages by OpenID Connect. {@code redirectToOriginalResource} stays off because of Soteria issue 333; the callback
 * servlet leads back instead. Soteria 3 knows no PKCE; the client proves itself by its secret, state and nonce.
 */
@OpenIdAuthenticationMechanismDefinition(
    providerURI = "${oidc.issuer}",
    clientId = "${oidc.clientId}",
    clientSecret = "${oidc.clientSecret}",
    redirectURI = "${oidc.redirectUri}",
    redirectToOriginalResource = false,
    scope = {"openid", "profile", "email"},
    jwksConnectTimeout = 5_000,
    jwksReadTimeout = 5_000,
    tokenAutoRefresh = true,
    tokenMinValidity = 10_000,
    claimsDefinition = @ClaimsDefinition(callerNameClaim = "preferred_username", callerGroupsClaim = OidcSetup.GROUPS),
    logout = @LogoutDefinition(notifyProvider = true, redirectURI = "${oidc.logoutUri}", accessTokenExpiry = true, identityTokenExpiry = false))
@DeclareRoles({"district-officer", "association-leader", "artisan", "researcher", "administrator"})
@ApplicationScoped
@Named("oidc")
public class OidcSetup {
  /** Claim of the tokens that names the roles. */
  static final String GROUPS = "groups";

  /** Soteria replaces it by the address that the browser used. */
  private static final String OWN_ADDRESS = "${baseURL}";

  @Inject
  @ConfigProperty(name = "canting.oidc.issuer")
  String issuer;

  @Inject
  @ConfigProperty(name = "canting.oidc.client.id")
  String clientId;

  @Inject
  @ConfigProperty(name = "canting.oidc.client.secret")
  String clientSecret;

  @Inject
  @ConfigProperty(name = "canting.public.url")
  Optional<String> publicUrl;

  public String getIssuer() {
    return issuer;
  }

  public String getClientId() {
    return clientId;
  }

  public String getClientSecret() {
    return clientSecret;
  }

  public String getRedirectUri() {
    return publicUrl.orElse(OWN_ADDRESS) + "/callback";
  }

  public String getLogoutUri() {
    return publicUrl.orElse(OWN_ADDRESS) + "/index.xhtml";
  }
}
