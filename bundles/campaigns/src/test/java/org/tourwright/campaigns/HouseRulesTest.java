package org.tourwright.campaigns;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.tourwright.campaigns");

  @Test
  void dependsOnNoOtherDepartment() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            Stream.of(
                    "accounting",
                    "care",
                    "crm",
                    "documents",
                    "imports",
                    "messaging",
                    "operations",
                    "reports",
                    "sample",
                    "tours",
                    "web",
                    "core.jpa")
                .map(other -> "org.tourwright." + other + "..")
                .toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void calculatesWithDecimalsOnly() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Double.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Float.class)
        .check(CLASSES);
  }

  @Test
  void exportsNothing() throws IOException {
    assertThat(Files.readString(Path.of("bnd.bnd"))).doesNotContain("Export-Package");
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      assertThat(sources.filter(file -> file.endsWith("package-info.java"))).isEmpty();
    }
  }
}
