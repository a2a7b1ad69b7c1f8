package org.tourwright.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.osgi.annotation.bundle.Export;

/**
 * What holds for the classes of every department. The department's test extends this and names its
 * package.
 */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class DepartmentContract {

  private static final String HOUSE = "org.tourwright.";
  private static final Set<String> SHARED = Set.of("core", "persistence", "json", "console");

  /** The contracts are for everybody; how core keeps its data is nobody's business. */
  private static final String CORE_INSIDE = HOUSE + "core.jpa";

  private final JavaClasses department;

  protected DepartmentContract(String packageName) {
    department =
        new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages(packageName);
  }

  @Test
  void dependsOnCoreOnly() {
    classes()
        .should(dependOnNoOtherDepartment())
        .because("departments are swapped one by one")
        .check(department);
  }

  @Test
  void exportsNothing() {
    noClasses()
        .should()
        .beAnnotatedWith(Export.class)
        .because("departments meet through the services and events of core")
        .check(department);
  }

  @Test
  void knowsNoFloatingPoint() {
    noFields()
        .should()
        .haveRawType(double.class)
        .orShould()
        .haveRawType(float.class)
        .check(department);
    noMethods()
        .should()
        .haveRawReturnType(double.class)
        .orShould()
        .haveRawReturnType(float.class)
        .check(department);
    noClasses()
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Double.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Float.class)
        .check(department);
  }

  private static ArchCondition<JavaClass> dependOnNoOtherDepartment() {
    return new ArchCondition<>("depend on core and their own department only") {
      @Override
      public void check(JavaClass one, ConditionEvents events) {
        for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
          if (!allowed(one, dependency.getTargetClass())) {
            events.add(SimpleConditionEvent.violated(one, dependency.getDescription()));
          }
        }
      }
    };
  }

  private static boolean allowed(JavaClass from, JavaClass to) {
    String target = to.getBaseComponentType().getPackageName();
    if (!target.startsWith(HOUSE)) {
      return true;
    }
    boolean inside = target.equals(CORE_INSIDE) || target.startsWith(CORE_INSIDE + ".");
    String department = department(target);
    return department.equals(department(from.getPackageName()))
        || (SHARED.contains(department) && !inside);
  }

  /** Empty for a module from outside, whose packages are not of the house. */
  private static String department(String packageName) {
    return packageName.startsWith(HOUSE)
        ? packageName.substring(HOUSE.length()).split("\\.", 2)[0]
        : "";
  }
}
