package org.tourwright.operations;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import javax.ws.rs.Path;
import org.junit.jupiter.api.Test;
import org.tourwright.core.user.LoggedIn;
import org.tourwright.core.user.Permission;
import org.tourwright.core.user.PublicEndpoint;
import org.tourwright.core.user.Requires;

class BundleRulesTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.tourwright.operations");

  @Test
  void departmentsAreNotImported() {
    classes()
        .that()
        .resideInAPackage("org.tourwright.operations..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "javax.persistence..",
            "javax.ws.rs..",
            "org.joda.money..",
            "org.osgi..",
            "org.slf4j..",
            "com.fasterxml.jackson..",
            "org.tourwright.core..",
            "org.tourwright.persistence..",
            "org.tourwright.json..",
            "org.tourwright.operations..")
        .check(CLASSES);
  }

  @Test
  void nothingIsExported() {
    noClasses()
        .should()
        .haveSimpleName("package-info")
        .because("a package is exported by its package-info, and departments export nothing")
        .check(CLASSES);
  }

  @Test
  void moneyIsNeverFloating() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName(Double.class.getName())
        .check(CLASSES);
  }

  @Test
  void everyRestMethodHasOnePermissionAndItIsDeclared() {
    List<String> declared = OperationsModule.declared().stream().map(Permission::name).toList();
    List<Method> methods =
        CLASSES.stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .flatMap(type -> Stream.of(type.reflect().getDeclaredMethods()))
            .filter(
                method ->
                    Stream.of(method.getAnnotations())
                        .anyMatch(
                            a ->
                                a.annotationType()
                                    .isAnnotationPresent(javax.ws.rs.HttpMethod.class)))
            .toList();
    assertThat(methods).hasSizeGreaterThan(40);
    for (Method method : methods) {
      assertThat(method.isAnnotationPresent(LoggedIn.class)).as("%s", method).isFalse();
      assertThat(method.isAnnotationPresent(PublicEndpoint.class)).as("%s", method).isFalse();
      Requires requires = method.getAnnotation(Requires.class);
      assertThat(requires).as("%s", method).isNotNull();
      assertThat(declared).contains(requires.value());
    }
  }
}
