package id.canting.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an account may know about itself. */
@ApplicationScoped
public class AccountService {
  @Inject CurrentUser user;
  @Inject Instance<AssociationArea> areas;

  /**
   * The caller and the rows open to the caller.
   *
   * @param sentras codes of the association's sentra; empty for every other scope
   * @param business code of the artisan's business, else null
   */
  public record Account(String username, List<Role> roles, DataScope.Kind scope, List<String> sentras, @Nullable String business) {}

  @Open(because = "every account may see its own name, roles and scope")
  public Account own() {
    DataScope scope = user.scope();
    List<String> sentras = scope.associationId() == null
        ? List.of()
        : areas.stream().flatMap(area -> area.sentras(scope.associationId()).stream()).toList();
    return new Account(user.username(), user.roles().stream().sorted().toList(), scope.kind(), sentras, scope.businessCode());
  }
}
