package org.tourwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.annotation.versioning.ConsumerType;

/** {@code docs/developer/extension-points.md} is complete, and its examples compile. */
class ExtensionPointsPageTest {

  private static final Path PAGE = Path.of("../docs/developer/extension-points.md");
  private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```java\n(.*?)^```$");

  private final JavaClasses core =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("org.tourwright.core");

  @Test
  void namesEveryContractThatModulesImplement() throws IOException {
    List<String> contracts =
        core.stream()
            .filter(one -> one.isAnnotatedWith(ConsumerType.class))
            .map(JavaClass::getSimpleName)
            .toList();

    assertThat(contracts).contains("Module", "EventConsumer");
    assertThat(Files.readAllLines(PAGE))
        .containsAll(contracts.stream().map("### `%s`"::formatted).toList());
  }

  @Test
  void hasExamplesThatCompile(@TempDir Path classes) throws IOException {
    List<JavaFileObject> examples = new ArrayList<>();
    for (String text :
        EXAMPLE.matcher(Files.readString(PAGE)).results().map(one -> one.group(1)).toList()) {
      examples.add(new Example("example" + examples.size(), imports() + text));
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter complaints = new StringWriter();
    boolean compiled =
        compiler
            .getTask(
                complaints,
                null,
                null,
                List.of("-proc:none", "-d", classes.toString()),
                null,
                examples)
            .call();

    assertThat(compiled).as(complaints.toString()).isTrue();
    assertThat(examples).hasSizeGreaterThan(10);
  }

  private String imports() {
    TreeSet<String> packages = new TreeSet<>();
    core.forEach(one -> packages.add(one.getPackageName()));
    packages.add("java.time");
    packages.add("java.util");
    packages.add("org.osgi.service.component.annotations");
    StringBuilder imports = new StringBuilder();
    packages.forEach(one -> imports.append("import ").append(one).append(".*;\n"));
    // Java has others of these names.
    return imports
        + "import org.tourwright.core.module.Module;\n"
        + "import org.tourwright.core.report.Period;\n";
  }

  /** Each in a package of its own, so that two may define the same name. */
  private static final class Example extends SimpleJavaFileObject {

    private final String source;

    Example(String name, String body) {
      super(URI.create("string:///" + name + "/Example.java"), Kind.SOURCE);
      source = "package " + name + ";\n" + body;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return source;
    }
  }
}
