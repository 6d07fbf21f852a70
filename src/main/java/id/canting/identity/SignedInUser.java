package id.canting.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.Set;

/** The caller of the request; in a thread that {@link Acting acts} for somebody, that user; elsewhere {@code system} without any right. */
@ApplicationScoped
class SignedInUser implements CurrentUser {
  private static final CurrentUser NOBODY = new Nobody();

  @Inject Caller caller;
  @Inject Acting acting;
  @Inject BeanManager beans;

  private static final class Nobody implements CurrentUser {
    @Override
    public String username() {
      return Acting.SYSTEM;
    }

    @Override
    public Set<Role> roles() {
      return Set.of();
    }

    @Override
    public DataScope scope() {
      return DataScope.NOTHING;
    }
  }

  @Override
  public String username() {
    return user().username();
  }

  @Override
  public Set<Role> roles() {
    return user().roles();
  }

  @Override
  public DataScope scope() {
    return user().scope();
  }

  private CurrentUser user() {
    return acting.current().orElseGet(() -> inRequest() ? caller : NOBODY);
  }

  private boolean inRequest() {
    try {
      return beans.getContext(RequestScoped.class).isActive();
    } catch (ContextNotActiveException e) {
      return false;
    }
  }
}
