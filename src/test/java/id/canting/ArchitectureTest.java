package id.canting;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import id.canting.identity.Open;
import id.canting.identity.Permitted;
import jakarta.ejb.ApplicationException;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Version;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The walls of the house: who may know whom, what lives where, how large a room may grow. */
class ArchitectureTest {
  private static final JavaClasses CODE = new ClassFileImporter().importPath(Path.of("target/classes"));

  /** A package's line enters in the commit that makes the package; the order is that of building. */
  private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
      Map.entry("shared", Set.of()),
      Map.entry("identity", Set.of("shared")),
      Map.entry("area", Set.of("shared", "identity", "audit")),
      Map.entry("exchange", Set.of("shared", "identity")),
      Map.entry("audit", Set.of("shared", "identity")),
      Map.entry("document", Set.of("shared", "identity")),
      Map.entry("job", Set.of("shared", "identity")),
      Map.entry("mail", Set.of("shared", "identity", "job")),
      Map.entry("registry", Set.of("shared", "identity", "area", "exchange", "audit", "document", "job", "mail")),
      Map.entry("survey", Set.of("shared", "identity", "area", "exchange", "audit", "document", "job", "mail", "registry")),
      Map.entry("programme", Set.of("shared", "identity", "area", "exchange", "audit", "document", "job", "mail", "registry", "survey")),
      Map.entry("notice", Set.of("shared", "identity", "area", "exchange", "audit", "document", "job", "mail", "registry", "survey", "programme")),
      Map.entry("supervision", Set.of("shared", "identity", "area", "exchange", "audit", "document", "job", "mail", "registry", "survey", "programme")),
      Map.entry("statistics", Set.of("shared", "identity", "area", "exchange", "audit", "document", "job", "mail", "registry", "survey", "programme", "notice", "supervision")),
      Map.entry("account", Set.of("shared", "identity", "audit", "document", "mail", "registry")),
      Map.entry("artisan", Set.of("shared", "identity", "registry", "survey", "programme", "notice", "supervision", "statistics")),
      Map.entry("insight", Set.of("shared", "identity", "area", "exchange", "audit", "document", "job", "mail", "registry", "survey", "programme", "notice", "supervision", "statistics", "account")));

  private static final int TYPES = 25;
  /** Decision 0020 says why a package may hold more. */
  private static final Map<String, Integer> MORE_TYPES = Map.of("id.canting.registry", 81, "id.canting.survey", 60);

  private static final int JAVA_LINES = 300;
  private static final int VIEW_LINES = 150;

  @Test
  void everyPackageHasItsLineAndEveryLineItsPackage() {
    Set<String> capabilities = CODE.stream().map(ArchitectureTest::capability).collect(Collectors.toCollection(TreeSet::new));
    assertThat(capabilities).containsExactlyInAnyOrderElementsOf(MAY_KNOW.keySet());
    MAY_KNOW.values().forEach(known -> assertThat(MAY_KNOW.keySet()).containsAll(known));
  }

  @Test
  void capabilitiesKnowOnlyWhomTheyMay() {
    MAY_KNOW.forEach((capability, known) -> {
      for (String other : MAY_KNOW.keySet()) {
        if (!other.equals(capability) && !known.contains(other)) {
          noClasses().that().resideInAPackage("id.canting." + capability + "..")
              .should().dependOnClassesThat().resideInAPackage("id.canting." + other + "..")
              .check(CODE);
        }
      }
    });
  }

  @Test
  void theGraphHasNoCircle() {
    slices().matching("id.canting.(*)..").should().beFreeOfCycles().check(CODE);
  }

  @Test
  void doorsAreNobodysBusiness() {
    classes().that().resideInAPackage("id.canting..").should(notUseForeignDoors()).check(CODE);
  }

  @Test
  void rootsKnowNoDoorTechnology() {
    noClasses().that().resideOutsideOfPackages("..web..", "..api..")
        .should().dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "org.primefaces..", "org.omnifaces..")
        .check(CODE);
  }

  @Test
  void onlyRepositoriesAndQueriesHoldTheEntityManager() {
    noClasses().that(are(DescribedPredicate.not(simpleNameEndingWith("Repository").or(simpleNameEndingWith("Queries")))))
        .and().doNotHaveFullyQualifiedName("id.canting.shared.EntityManagerProducer")
        .should().dependOnClassesThat().areAssignableTo(EntityManager.class)
        .check(CODE);
    classes().that().haveSimpleNameEndingWith("Repository").or().haveSimpleNameEndingWith("Queries").or().haveSimpleName("EntityManagerProducer")
        .should().bePackagePrivate().check(CODE);
  }

  @Test
  void onlyServicesOpenTransactions() {
    noMethods().that().areDeclaredInClassesThat().haveSimpleNameNotEndingWith("Service").should().beAnnotatedWith(Transactional.class).check(CODE);
    noClasses().should().beAnnotatedWith(Transactional.class).check(CODE);
  }

  @Test
  void everyServiceMethodSaysWhoMayCallIt() {
    methods().that().areDeclaredInClassesThat().haveSimpleNameEndingWith("Service").and().arePublic().should(sayOnceWhoMayCall()).check(CODE);
  }

  @Test
  void guardsWorkOnlyFromOutside() {
    classes().that().haveSimpleNameEndingWith("Service").should(notCallOwnGuardedMethods()).check(CODE);
  }

  @Test
  void timeComesFromTheClock() {
    noClasses().that().doNotHaveFullyQualifiedName("id.canting.shared.ClockProducer").should().callMethodWhere(asksTheMachineForTheTime()).check(CODE);
    noClasses().should().callConstructor(Date.class).check(CODE);
  }

  @Test
  void entitiesGuardThemselves() {
    noMethods().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class).and().arePublic().should().haveNameMatching("set[A-Z].*").check(CODE);
    fields().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class).should().notBePublic().check(CODE);
    fields().that().areAnnotatedWith(Version.class).should().bePrivate().check(CODE);
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses().should().haveSimpleNameEndingWith("Impl")
        .orShould().haveSimpleNameEndingWith("Manager")
        .orShould().haveSimpleNameEndingWith("Helper")
        .orShould().haveNameMatching(".*Utils?")
        .orShould().haveSimpleNameEndingWith("Base")
        .orShould().haveNameMatching("(?i).*dto")
        .check(CODE);
    classes().that().haveSimpleNameEndingWith("Backing").should().resideInAPackage("..web..").check(CODE);
    classes().that().haveSimpleNameEndingWith("Resource").should().resideInAPackage("..api..").check(CODE);
    classes().that().areAssignableTo(id.canting.shared.Rule.class).and().areEnums().should().haveSimpleNameEndingWith("Rule").check(CODE);
  }

  @Test
  void nobodyPrintsToTheConsole() {
    noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err").check(CODE);
    noClasses().should().callMethod(Throwable.class, "printStackTrace").check(CODE);
  }

  @Test
  void noEnterpriseBeans() {
    noClasses().should(
        ArchConditions.dependOnClassesThat(
            resideInAnyPackage("jakarta.ejb..").and(DescribedPredicate.not(JavaClass.Predicates.type(ApplicationException.class)))))
        .check(CODE);
  }

  @Test
  void packagesStayLivable() {
    Map<String, Integer> types = new TreeMap<>();
    CODE.stream().filter(c -> c.isTopLevelClass() && !c.getSimpleName().equals("package-info")).forEach(c -> types.merge(c.getPackageName(), 1, Integer::sum));
    types.forEach((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(MORE_TYPES.getOrDefault(name, TYPES)));
    MORE_TYPES.keySet().forEach(name -> assertThat(types.get(name)).as("%s needs no exception", name).isGreaterThan(TYPES));
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    for (Path folder : folders(Path.of("src/main/java/id/canting"))) {
      assertThat(folder.resolve("package-info.java")).content().contains("@NullMarked").contains("/**");
    }
  }

  @Test
  void filesStayReadable() throws IOException {
    longerThan(Path.of("src/main/java"), ".java", JAVA_LINES);
    longerThan(Path.of("src/test/java"), ".java", JAVA_LINES);
    longerThan(Path.of("src/main/webapp"), ".xhtml", VIEW_LINES);
  }

  private static void longerThan(Path root, String ending, int lines) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      List<Path> found = files.filter(f -> f.toString().endsWith(ending)).toList();
      assertThat(found).as("files ending in %s", ending).isNotEmpty();
      for (Path file : found) {
        assertThat(Files.readAllLines(file)).as("lines of %s", file).hasSizeLessThanOrEqualTo(lines);
      }
    }
  }

  private static List<Path> folders(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(f -> f.toString().endsWith(".java")).map(Path::getParent).distinct().toList();
    }
  }

  private static String capability(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.");
    return parts.length > 2 ? parts[2] : "";
  }

  private static boolean door(JavaClass type) {
    return resideInAnyPackage("id.canting.*.web..", "id.canting.*.api..").test(type);
  }

  private static ArchCondition<JavaClass> notUseForeignDoors() {
    return new ArchCondition<>("use no door but those of its own capability, and those only from a door") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          JavaClass used = dependency.getTargetClass();
          boolean common = capability(used).equals("shared");
          if (door(used) && (!door(type) || !common && !capability(used).equals(capability(type)))) {
            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
          }
        }
      }
    };
  }

  private static ArchCondition<JavaMethod> sayOnceWhoMayCall() {
    return new ArchCondition<>("carry either @Permitted or @Open") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean synthetic = method.getModifiers().contains(JavaModifier.SYNTHETIC);
        if (!synthetic && method.isAnnotatedWith(Permitted.class) == method.isAnnotatedWith(Open.class)) {
          events.add(SimpleConditionEvent.violated(method, method.getFullName() + " must carry either @Permitted or @Open"));
        }
      }
    };
  }

  private static ArchCondition<JavaClass> notCallOwnGuardedMethods() {
    return new ArchCondition<>("not go around their own guard by calling a guarded method of their own") {
      @Override
      public void check(JavaClass service, ConditionEvents events) {
        service.getMethodCallsFromSelf().stream()
            .filter(call -> call.getTargetOwner().equals(service))
            .filter(call -> call.getTarget().resolveMember().map(m -> m.isAnnotatedWith(Permitted.class)).orElse(false))
            .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
      }
    };
  }

  private static DescribedPredicate<JavaCall<?>> asksTheMachineForTheTime() {
    return DescribedPredicate.describe("ask the machine for the time without a Clock", call -> {
      String owner = call.getTargetOwner().getName();
      boolean zoneOrNothing = call.getTarget().getRawParameterTypes().stream().allMatch(p -> p.isEquivalentTo(ZoneId.class));
      return owner.startsWith("java.time.") && call.getName().equals("now") && zoneOrNothing
          || owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis")
          || owner.equals(Clock.class.getName()) && call.getName().startsWith("system");
    });
  }
}
