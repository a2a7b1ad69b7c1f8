package org.tourwright.accounting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import org.junit.jupiter.api.Test;
import org.osgi.annotation.bundle.Export;
import org.tourwright.core.user.Requires;

/** What every department keeps to. */
class RulesTest {

  private static final JavaClasses OWN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.tourwright.accounting");

  @Test
  void nothingOfAnotherDepartmentIsUsed() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "javax.persistence..",
            "javax.ws.rs..",
            "com.ibm.icu..",
            "org.joda.money..",
            "org.osgi..",
            "org.slf4j..",
            "org.tourwright.core..",
            "org.tourwright.persistence",
            "org.tourwright.accounting..")
        .check(OWN);
  }

  @Test
  void nothingIsExported() {
    noClasses().should().beAnnotatedWith(Export.class).check(OWN);
  }

  @Test
  void everyRestMethodNeedsAPermission() {
    methods()
        .that()
        .areAnnotatedWith(GET.class)
        .or()
        .areAnnotatedWith(POST.class)
        .or()
        .areAnnotatedWith(PUT.class)
        .should()
        .beAnnotatedWith(Requires.class)
        .check(OWN);
  }

  @Test
  void moneyIsNeverAFloatingPointNumber() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.lang.Double")
        .check(OWN);
  }
}
