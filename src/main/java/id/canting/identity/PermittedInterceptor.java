package id.canting.identity;

import id.canting.shared.RuleViolation;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;

/** Enforces {@link Permitted}, outside any transaction. */
@Permitted(Permission.AREA_READ)
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class PermittedInterceptor implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient CurrentUser user;

  @AroundInvoke
  Object check(InvocationContext call) throws Exception {
    Permitted permitted = call.getMethod().getAnnotation(Permitted.class);
    if (permitted == null) {
      permitted = call.getMethod().getDeclaringClass().getAnnotation(Permitted.class);
    }
    if (!user.may(permitted.value())) {
      throw new RuleViolation(user.roles().isEmpty() ? IdentityRule.UNSIGNED : IdentityRule.FORBIDDEN);
    }
    return call.proceed();
  }
}
