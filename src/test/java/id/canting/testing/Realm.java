package id.canting.testing;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Brings Keycloak's realm to the state of {@code realm-config/canting-realm.json} through the admin API: settings, roles, clients
 * and their mappers, what an account holds and what service accounts may do always, accounts only where they are absent, so that what people changed
 * of theirs stays.
 */
final class Realm {
  private static final List<String> ARRAYS = List.of("clients", "users", "roles", "components");
  private static final String PROFILE = "org.keycloak.userprofile.UserProfileProvider";

  private final Settings settings;
  private final Screen screen;
  private final HttpClient http = HttpClient.newHttpClient();
  private String token = "";

  Realm(Settings settings, Screen screen) {
    this.settings = settings;
    this.screen = screen;
  }

  void bring() {
    try {
      JsonObject wanted = wanted();
      token = token();
      String realm = "/admin/realms/" + Settings.REALM;
      if (call("GET", realm, null).statusCode() == 404) {
        must(call("POST", "/admin/realms", wanted.toString()), 201);
        screen.say("Realm %s made, with %d accounts", Settings.REALM, wanted.getJsonArray("users").stream().filter(u -> !isService(u.asJsonObject())).count());
        return;
      }
      must(call("PUT", realm, without(wanted, ARRAYS).toString()), 204);
      for (JsonObject role : wanted.getJsonObject("roles").getJsonArray("realm").getValuesAs(JsonObject.class)) {
        must(call("POST", realm + "/roles", role.toString()), 201, 409);
      }
      for (JsonObject client : wanted.getJsonArray("clients").getValuesAs(JsonObject.class)) {
        bringClient(realm, client);
      }
      bringProfile(realm, wanted);
      bringAccounts(realm, wanted.getJsonArray("users"));
    } catch (IOException e) {
      throw new Trouble("Keycloak's realm could not be set up: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("The start was interrupted.", e);
    }
  }

  private void bringClient(String realm, JsonObject client) throws IOException, InterruptedException {
    JsonArray found = array(call("GET", realm + "/clients?clientId=" + client.getString("clientId"), null));
    if (found.isEmpty()) {
      must(call("POST", realm + "/clients", client.toString()), 201);
      return;
    }
    String path = realm + "/clients/" + found.getJsonObject(0).getString("id");
    must(call("PUT", path, without(client, List.of("protocolMappers")).toString()), 204);
    for (JsonObject mapper : array(call("GET", path + "/protocol-mappers/models", null)).getValuesAs(JsonObject.class)) {
      must(call("DELETE", path + "/protocol-mappers/models/" + mapper.getString("id"), null), 204);
    }
    must(call("POST", path + "/protocol-mappers/add-models", client.getJsonArray("protocolMappers").toString()), 204);
  }

  private void bringProfile(String realm, JsonObject wanted) throws IOException, InterruptedException {
    JsonObject profile = wanted.getJsonObject("components").getJsonArray(PROFILE).getJsonObject(0);
    must(call("PUT", realm + "/users/profile", profile.getJsonObject("config").getJsonArray("kc.user.profile.config").getString(0)), 200);
  }

  private static boolean isService(JsonObject account) {
    return account.containsKey("serviceAccountClientId");
  }

  private void bringService(String realm, JsonObject account) throws IOException, InterruptedException {
    String client = array(call("GET", realm + "/clients?clientId=" + account.getString("serviceAccountClientId"), null)).getJsonObject(0).getString("id");
    String user = object(call("GET", realm + "/clients/" + client + "/service-account-user", null)).getString("id");
    for (Map.Entry<String, JsonValue> held : account.getJsonObject("clientRoles").entrySet()) {
      String of = array(call("GET", realm + "/clients?clientId=" + held.getKey(), null)).getJsonObject(0).getString("id");
      var roles = Json.createArrayBuilder();
      for (JsonString role : held.getValue().asJsonArray().getValuesAs(JsonString.class)) {
        roles.add(object(call("GET", realm + "/clients/" + of + "/roles/" + role.getString(), null)));
      }
      must(call("POST", realm + "/users/" + user + "/role-mappings/clients/" + of, roles.build().toString()), 204);
    }
  }

  private void bringAccounts(String realm, JsonArray accounts) throws IOException, InterruptedException {
    var absent = Json.createArrayBuilder();
    for (JsonObject account : accounts.getValuesAs(JsonObject.class)) {
      if (isService(account)) {
        bringService(realm, account);
      } else if (array(call("GET", realm + "/users?exact=true&username=" + account.getString("username"), null)).isEmpty()) {
        absent.add(account);
      }
    }
    JsonArray missing = absent.build();
    if (!missing.isEmpty()) {
      JsonObject body = Json.createObjectBuilder().add("ifResourceExists", "SKIP").add("users", missing).build();
      must(call("POST", realm + "/partialImport", body.toString()), 200);
    }
  }

  /** The file with ports and secrets of these settings filled in. */
  private JsonObject wanted() throws IOException {
    Path file = settings.root().resolve("realm-config/canting-realm.json");
    Map<String, String> values = Map.of(
        "CANTING_OIDC_CLIENT_SECRET", settings.clientSecret(),
        "CANTING_KEYCLOAK_ADMIN_CLIENT_SECRET", settings.accountsClientSecret(),
        "CANTING_HTTP_PORT", String.valueOf(settings.httpPort()),
        "CANTING_PORTAL_URL", settings.portalUrl());
    String text = Files.readString(file, StandardCharsets.UTF_8);
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("${" + value.getKey() + "}", value.getValue());
    }
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    } catch (jakarta.json.JsonException e) {
      throw new Trouble("The file " + file + " is no JSON: " + e.getMessage(), e);
    }
  }

  private String token() throws IOException, InterruptedException {
    String form = "grant_type=password&client_id=admin-cli&username=" + encoded(settings.keycloakAdmin())
        + "&password=" + encoded(settings.keycloakAdminPassword());
    HttpRequest request = HttpRequest.newBuilder(URI.create(settings.keycloakUrl() + "/realms/master/protocol/openid-connect/token"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .timeout(Duration.ofSeconds(60))
        .POST(BodyPublishers.ofString(form))
        .build();
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new Trouble("Keycloak does not accept the administrator " + settings.keycloakAdmin() + "; delete the data folder or set CANTING_KEYCLOAK_ADMIN_PASSWORD.");
    }
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject().getString("access_token");
    }
  }

  private HttpResponse<String> call(String method, String path, @org.jspecify.annotations.Nullable String body) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(settings.keycloakUrl() + path))
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json")
        .timeout(Duration.ofSeconds(120))
        .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
        .build();
    return http.send(request, BodyHandlers.ofString());
  }

  private static void must(HttpResponse<String> answer, Integer... statuses) {
    if (!List.of(statuses).contains(answer.statusCode())) {
      throw new Trouble("Keycloak answered " + answer.statusCode() + " to " + answer.request().method() + " " + answer.uri().getPath() + ": " + answer.body());
    }
  }

  private static JsonArray array(HttpResponse<String> answer) {
    must(answer, 200);
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readArray();
    }
  }

  private static JsonObject object(HttpResponse<String> answer) {
    must(answer, 200);
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }

  private static JsonObject without(JsonObject object, List<String> names) {
    var rest = Json.createObjectBuilder();
    for (Map.Entry<String, JsonValue> entry : object.entrySet()) {
      if (!names.contains(entry.getKey())) {
        rest.add(entry.getKey(), entry.getValue());
      }
    }
    return rest.build();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
