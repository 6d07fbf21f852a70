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
  private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
  private static final Set<Role> OFFICER = EnumSet.of(Role.DISTRICT_OFFICER);
  private static final Set<Role> REGISTRARS = EnumSet.of(Role.DISTRICT_OFFICER, Role.ASSOCIATION_LEADER);
  private static final Set<Role> MEMBERS = EnumSet.of(Role.DISTRICT_OFFICER, Role.ASSOCIATION_LEADER, Role.ARTISAN);
  private static final Set<Role> READERS = EnumSet.of(Role.DISTRICT_OFFICER, Role.ASSOCIATION_LEADER, Role.ARTISAN, Role.RESEARCHER);
  private static final Set<Role> ANALYSTS = EnumSet.of(Role.DISTRICT_OFFICER, Role.ASSOCIATION_LEADER, Role.RESEARCHER);
  /** Marks a method that is open without sign-in. */
  private static final Set<Role> OPEN = Set.of();

  private static final Map<String, Set<Role>> EXPECTED = Map.ofEntries(
      Map.entry("AccountService.own", OPEN),
      Map.entry("ApplicationService.apply", MEMBERS),
      Map.entry("ApplicationService.applyForAll", MEMBERS),
      Map.entry("ApplicationService.withdraw", MEMBERS),
      Map.entry("ApplicationService.offer", MEMBERS),
      Map.entry("ApplicationService.offers", MEMBERS),
      Map.entry("ApplicationService.sortable", MEMBERS),
      Map.entry("ApplicationService.list", MEMBERS),
      Map.entry("ApplicationService.counts", MEMBERS),
      Map.entry("ApplicationService.get", MEMBERS),
      Map.entry("ApplicationService.mine", MEMBERS),
      Map.entry("AreaService.subDistricts", EVERYBODY),
      Map.entry("AreaService.villages", EVERYBODY),
      Map.entry("AreaService.subDistrict", EVERYBODY),
      Map.entry("AreaService.village", EVERYBODY),
      Map.entry("AreaService.changeSubDistrict", OFFICER),
      Map.entry("AreaService.changeVillage", OFFICER),
      Map.entry("AreaService.subDistrictHistory", OFFICER),
      Map.entry("AreaService.villageHistory", OFFICER),
      Map.entry("BusinessService.sortable", READERS),
      Map.entry("BusinessService.list", READERS),
      Map.entry("BusinessService.get", READERS),
      Map.entry("BusinessService.export", READERS),
      Map.entry("BusinessService.records", READERS),
      Map.entry("BusinessService.history", MEMBERS),
      Map.entry("BusinessService.openFields", MEMBERS),
      Map.entry("BusinessService.register", REGISTRARS),
      Map.entry("BusinessService.change", MEMBERS),
      Map.entry("ConstraintService.shares", ANALYSTS),
      Map.entry("ActivityService.add", OFFICER),
      Map.entry("ActivityService.calendar", ANALYSTS),
      Map.entry("ActivityService.change", OFFICER),
      Map.entry("ActivityService.export", ANALYSTS),
      Map.entry("ActivityService.get", ANALYSTS),
      Map.entry("ActivityService.history", OFFICER),
      Map.entry("ActivityService.list", ANALYSTS),
      Map.entry("AttendanceService.add", OFFICER),
      Map.entry("AttendanceService.get", ANALYSTS),
      Map.entry("AttendanceService.remove", OFFICER),
      Map.entry("AttendanceService.replace", OFFICER),
      Map.entry("AttendanceService.score", OFFICER),
      Map.entry("CertificateService.candidates", OFFICER),
      Map.entry("CertificateService.issue", MEMBERS),
      Map.entry("CertificateService.members", MEMBERS),
      Map.entry("CertificateService.of", MEMBERS),
      Map.entry("CertificateService.timeline", MEMBERS),
      Map.entry("CertificateService.verify", Set.of()),
      Map.entry("ReachService.businesses", ANALYSTS),
      Map.entry("ReachService.export", ANALYSTS),
      Map.entry("ReachService.of", ANALYSTS),
      Map.entry("ReachService.outcome", ANALYSTS),
      Map.entry("ConstraintService.transitions", ANALYSTS),
      Map.entry("ConstraintService.periods", ANALYSTS),
      Map.entry("CraftspersonService.sortable", READERS),
      Map.entry("CraftspersonService.list", READERS),
      Map.entry("CraftspersonService.get", READERS),
      Map.entry("CraftspersonService.export", READERS),
      Map.entry("CraftspersonService.records", READERS),
      Map.entry("CraftspersonService.history", MEMBERS),
      Map.entry("CraftspersonService.register", REGISTRARS),
      Map.entry("CraftspersonService.change", REGISTRARS),
      Map.entry("CreditService.sendToBank", OFFICER),
      Map.entry("CreditService.grant", OFFICER),
      Map.entry("CreditService.refuse", OFFICER),
      Map.entry("CreditService.noteUse", OFFICER),
      Map.entry("DecisionService.allocate", OFFICER),
      Map.entry("DecisionService.preview", OFFICER),
      Map.entry("DecisionService.allocations", OFFICER),
      Map.entry("DecisionService.allocation", OFFICER),
      Map.entry("DecisionService.accept", OFFICER),
      Map.entry("DecisionService.move", OFFICER),
      Map.entry("DecisionService.fill", OFFICER),
      Map.entry("ImportService.start", REGISTRARS),
      Map.entry("ImportService.apply", REGISTRARS),
      Map.entry("ImportService.get", REGISTRARS),
      Map.entry("ImportService.list", REGISTRARS),
      Map.entry("ImportService.kept", REGISTRARS),
      Map.entry("ImportService.outline", REGISTRARS),
      Map.entry("ImportService.rows", REGISTRARS),
      Map.entry("ImportService.decisions", REGISTRARS),
      Map.entry("ImportService.verdicts", REGISTRARS),
      Map.entry("ImportService.settle", REGISTRARS),
      Map.entry("ImportService.errors", REGISTRARS),
      Map.entry("ImportService.undo", REGISTRARS),
      Map.entry("InstrumentService.list", ANALYSTS),
      Map.entry("InstrumentService.get", ANALYSTS),
      Map.entry("InstrumentService.copy", OFFICER),
      Map.entry("InstrumentService.change", OFFICER),
      Map.entry("InstrumentService.release", OFFICER),
      Map.entry("InstrumentService.restateBands", OFFICER),
      Map.entry("IndicatorService.list", ANALYSTS),
      Map.entry("IndicatorService.overview", ANALYSTS),
      Map.entry("IndicatorService.get", ANALYSTS),
      Map.entry("IndicatorService.series", ANALYSTS),
      Map.entry("IndicatorService.kept", ANALYSTS),
      Map.entry("IndicatorService.fields", ANALYSTS),
      Map.entry("IndicatorService.add", OFFICER),
      Map.entry("IndicatorService.change", OFFICER),
      Map.entry("NoticeService.sortable", OPEN),
      Map.entry("NoticeService.list", OPEN),
      Map.entry("NoticeService.get", OPEN),
      Map.entry("NoticeService.counts", OFFICER),
      Map.entry("NoticeService.history", OFFICER),
      Map.entry("NoticeService.reach", OFFICER),
      Map.entry("NoticeService.programmes", OFFICER),
      Map.entry("NoticeService.draft", OFFICER),
      Map.entry("NoticeService.change", OFFICER),
      Map.entry("NoticeService.review", OFFICER),
      Map.entry("NoticeService.giveBack", OFFICER),
      Map.entry("NoticeService.publish", OFFICER),
      Map.entry("NoticeService.withdraw", OFFICER),
      Map.entry("NoticeService.attach", OFFICER),
      Map.entry("NoticeService.detach", OFFICER),
      Map.entry("NoticeService.file", OPEN),
      Map.entry("PublicNoticeService.stamp", OPEN),
      Map.entry("PublicNoticeService.listStamp", OPEN),
      Map.entry("PublicNoticeService.lists", OPEN),
      Map.entry("PublicNoticeService.read", OPEN),
      Map.entry("PublicNoticeService.share", OPEN),
      Map.entry("SubscriptionService.offered", OPEN),
      Map.entry("SubscriptionService.subscribe", OPEN),
      Map.entry("SubscriptionService.get", OPEN),
      Map.entry("SubscriptionService.confirm", OPEN),
      Map.entry("SubscriptionService.unsubscribe", OPEN),
      Map.entry("SubscriptionService.count", OFFICER),
      Map.entry("PathService.of", READERS),
      Map.entry("FreshnessService.answer", MEMBERS),
      Map.entry("FreshnessService.of", MEMBERS),
      Map.entry("FreshnessService.waiting", OFFICER),
      Map.entry("FreshnessService.settle", OFFICER),
      Map.entry("NoticeService.facts", MEMBERS),
      Map.entry("NoticeService.mine", EnumSet.of(Role.ARTISAN)),
      Map.entry("GapService.table", ANALYSTS),
      Map.entry("GapService.businesses", ANALYSTS),
      Map.entry("GridService.columns", REGISTRARS),
      Map.entry("GridService.draft", REGISTRARS),
      Map.entry("GridService.keep", REGISTRARS),
      Map.entry("GridService.forget", REGISTRARS),
      Map.entry("GridService.save", REGISTRARS),
      Map.entry("PhotoService.add", OFFICER),
      Map.entry("PhotoService.list", MEMBERS),
      Map.entry("PhotoService.read", MEMBERS),
      Map.entry("PhotoService.remove", OFFICER),
      Map.entry("ProgrammeService.add", OFFICER),
      Map.entry("ProgrammeService.change", OFFICER),
      Map.entry("ProgrammeService.export", ANALYSTS),
      Map.entry("ProgrammeService.get", ANALYSTS),
      Map.entry("ProgrammeService.history", OFFICER),
      Map.entry("ProgrammeService.list", ANALYSTS),
      Map.entry("ProgrammeService.move", OFFICER),
      Map.entry("QualityService.rules", ANALYSTS),
      Map.entry("QualityService.changeRule", OFFICER),
      Map.entry("QualityService.queue", REGISTRARS),
      Map.entry("QualityService.check", OFFICER),
      Map.entry("QualityService.decide", OFFICER),
      Map.entry("ResponseService.sortable", ANALYSTS),
      Map.entry("ResponseService.list", ANALYSTS),
      Map.entry("ResponseService.get", ANALYSTS),
      Map.entry("ResponseService.previous", ANALYSTS),
      Map.entry("ResponseService.about", ANALYSTS),
      Map.entry("ResponseService.find", ANALYSTS),
      Map.entry("ResponseService.left", REGISTRARS),
      Map.entry("ResponseService.next", REGISTRARS),
      Map.entry("ResponseService.history", REGISTRARS),
      Map.entry("ResponseService.enter", REGISTRARS),
      Map.entry("RoundService.list", ANALYSTS),
      Map.entry("RoundService.get", ANALYSTS),
      Map.entry("RoundService.progress", ANALYSTS),
      Map.entry("RoundService.open", OFFICER),
      Map.entry("RoundService.addToSample", OFFICER),
      Map.entry("RoundService.enumerators", OFFICER),
      Map.entry("RoundService.review", OFFICER),
      Map.entry("RoundService.close", OFFICER),
      Map.entry("RoundService.reopen", OFFICER),
      Map.entry("RoundService.plan", OFFICER),
      Map.entry("SentraService.list", EVERYBODY),
      Map.entry("SentraService.get", EVERYBODY),
      Map.entry("SentraService.history", OFFICER),
      Map.entry("SentraService.change", OFFICER),
      Map.entry("TableService.characteristics", ANALYSTS),
      Map.entry("TableService.printed", ANALYSTS),
      Map.entry("TableService.profile", ANALYSTS),
      Map.entry("TableService.rounds", ANALYSTS),
      Map.entry("TableService.sample", ANALYSTS),
      Map.entry("TableService.sentras", ANALYSTS));

  @Inject BeanManager beans;
  @Inject TestUser user;

  @Test
  void everyMethodOfEveryServiceStandsInTheTable() {
    assertThat(methods().keySet()).containsExactlyInAnyOrderElementsOf(EXPECTED.keySet());
  }

  @Test
  void onlyTheRolesOfTheTableComePastTheGuard() {
    methods().forEach((name, method) -> {
      Set<Role> allowed = EXPECTED.getOrDefault(name, EVERYBODY);
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
