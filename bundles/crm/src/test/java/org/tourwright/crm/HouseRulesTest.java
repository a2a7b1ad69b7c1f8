package org.tourwright.crm;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.osgi.annotation.bundle.Export;

@AnalyzeClasses(
    packages = "org.tourwright.crm",
    importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

  @ArchTest
  static final ArchRule dependsOnCoreAndLibrariesOnly =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.tourwright.crm..",
              "org.tourwright.core.agency",
              "org.tourwright.core.booking",
              "org.tourwright.core.campaign",
              "org.tourwright.core.customer",
              "org.tourwright.core.document",
              "org.tourwright.core.error",
              "org.tourwright.core.event",
              "org.tourwright.core.id",
              "org.tourwright.core.job",
              "org.tourwright.core.message",
              "org.tourwright.core.module",
              "org.tourwright.core.page",
              "org.tourwright.core.payment",
              "org.tourwright.core.report",
              "org.tourwright.core.sample",
              "org.tourwright.core.tour",
              "org.tourwright.core.user",
              "org.tourwright.core.word",
              "org.tourwright.persistence",
              "org.joda.money",
              "org.osgi..",
              "java..",
              "javax.persistence",
              "javax.ws.rs..");

  @ArchTest
  static final ArchRule exportsNothing = noClasses().should().beAnnotatedWith(Export.class);

  @ArchTest
  static final ArchRule calculatesMoneyWithoutFloatingPoint =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.lang.Double")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.lang.Float");
}
