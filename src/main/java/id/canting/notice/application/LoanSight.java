package id.canting.notice.application;

import id.canting.identity.CurrentUser;
import id.canting.identity.DataScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who may see what credit was asked for and granted. Loans of a sole owner are personal finance: the owner and officers see them, a leader sees only how far they are. */
@ApplicationScoped
class LoanSight {
  @Inject CurrentUser user;

  boolean loans() {
    DataScope scope = user.scope();
    return scope.personal() && (scope.kind() == DataScope.Kind.ALL || scope.kind() == DataScope.Kind.BUSINESS);
  }
}
