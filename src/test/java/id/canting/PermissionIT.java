package id.canting;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.identity.IdentityRule;
import id.canting.identity.Role;
import id.canting.shared.RuleViolation;
import id.canting.testing.TestUser;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * Who may call which method of which service. Every method of every service is found in the running portal, must stand in the table, and
 * is called as every role: the guard stands before the arguments are looked at. That allowed callers get the right rows is shown at the doors.
 */
@ArquillianTest
class PermissionIT {
  @Inject BeanManager beans;
  @Inject TestUser user;

  @Test
  void everyMethodOfEveryServiceStandsInTheTable() {
    assertThat(methods().keySet()).containsExactlyInAnyOrderElementsOf(GuardedServices.ALL.keySet());
  }

  @Test
  void onlyTheRolesOfTheTableComePastTheGuard() {
    methods().forEach((name, method) -> {
      Set<Role> allowed = GuardedServices.ALL.getOrDefault(name, GuardedServices.EVERYBODY);
      for (Role role : Role.values()) {
        become(role);
        boolean open = allowed.isEmpty() || allowed.contains(role);
        assertThat(refusal(method)).as("%s as %s", name, role).isEqualTo(open ? null : IdentityRule.FORBIDDEN);
      }
      user.becomeNobody();
      assertThat(refusal(method)).as("%s as nobody", name).isEqualTo(allowed.isEmpty() ? null : IdentityRule.UNSIGNED);
    });
  }

  private void become(Role role) {
    switch (role) {
      case DISTRICT_OFFICER -> user.becomeOfficer();
      case ASSOCIATION_LEADER -> user.becomeLeader("KEREK");
      case ARTISAN -> user.becomeArtisan("TBN-0001");
      case RESEARCHER -> user.becomeResearcher();
      case ADMINISTRATOR -> user.becomeAdministrator();
    }
  }

  /** The guard's answer to a call; null when the call came past it, whatever became of it then. */
  private IdentityRule refusal(Method method) {
    Object service = reference(method.getDeclaringClass());
    List<Object> arguments = new ArrayList<>();
    for (Class<?> type : method.getParameterTypes()) {
      arguments.add(type == boolean.class ? (Object) false : type == int.class ? (Object) 1 : type == long.class ? (Object) 1L : null);
    }
    try {
      method.invoke(service, arguments.toArray());
      return null;
    } catch (InvocationTargetException e) {
      return e.getCause() instanceof RuleViolation violation && violation.rule() instanceof IdentityRule rule ? rule : null;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object reference(Class<?> type) {
    Bean<?> bean = beans.resolve(beans.getBeans(type));
    return beans.getReference(bean, type, beans.createCreationalContext(bean));
  }

  private Map<String, Method> methods() {
    Map<String, Method> methods = new TreeMap<>();
    for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
      Class<?> type = bean.getBeanClass();
      if (type.getName().startsWith("id.canting.") && type.getSimpleName().endsWith("Service")) {
        for (Method method : type.getDeclaredMethods()) {
          if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
            assertThat(methods.put(type.getSimpleName() + "." + method.getName(), method)).as("two methods of one name").isNull();
          }
        }
      }
    }
    return methods;
  }
}
