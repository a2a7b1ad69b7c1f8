package org.tourwright.itests;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * A module "visas" as somebody outside would make it: compiled here, packed as a KAR, signed with
 * the tools of the JDK.
 */
final class OutsideModule {

  private static final String PASSWORD = "only-for-tests";

  private static final String SOURCE =
      """
      package com.example.visas;

      import java.util.List;
      import javax.ws.rs.GET;
      import javax.ws.rs.Path;
      import javax.ws.rs.Produces;
      import org.osgi.framework.BundleContext;
      import org.tourwright.core.module.Module;
      import org.tourwright.core.user.LoggedIn;
      import org.tourwright.core.user.Permission;
      import org.tourwright.core.user.Requires;
      import org.tourwright.persistence.Persistence;

      public final class VisasModule implements Module {

        public VisasModule(BundleContext context, Persistence persistence) {
          persistence.open(context.getBundle(), "visas").close();
        }

        public String id() {
          return "visas";
        }

        public List<Permission> permissions() {
          return List.of(Permission.of("visas:visa:read"));
        }

        public List<Object> resources() {
          return List.of(new Visas());
        }

        @Path("/visas")
        @Produces("text/plain")
        public static final class Visas {
          @GET
          @Requires("visas:visa:read")
          public String list() {
            return "visas VERSION";
          }

          @GET
          @Path("/hello")
          @LoggedIn
          public String hello() {
            return "hello";
          }
          //MORE
        }
      }
      """;

  private static final String COMPONENT =
      """
      <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="com.example.visas" init="2">
        <service><provide interface="org.tourwright.core.module.Module"/></service>
        <reference name="persistence" interface="org.tourwright.persistence.Persistence" parameter="1"/>
        <implementation class="com.example.visas.VisasModule"/>
      </scr:component>
      """;

  private final Path folder;
  private final String version;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private final Map<String, byte[]> karFiles = new LinkedHashMap<>();
  private String more = "";
  private String features;
  private String changes =
      """
      <databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd">
        <changeSet id="visas-1" author="example">
          <createTable tableName="visas_visa"><column name="id" type="char(36)"/></createTable>
        </changeSet>
      </databaseChangeLog>
      """;

  OutsideModule(Path folder, String version) {
    this.folder = folder;
    this.version = version;
    this.features =
        """
        <features name="visas" xmlns="http://karaf.apache.org/xmlns/features/v1.6.0">
          <feature name="visas" version="%s" description="Visas for travellers">
            <feature>tourwright-core</feature>
            <bundle>mvn:com.example/visas/%s</bundle>
          </feature>
        </features>
        """
            .formatted(version, version);
    header("Bundle-ManifestVersion", "2");
    header("Bundle-SymbolicName", "com.example.visas");
    header("Bundle-Version", version);
    header("Service-Component", "OSGI-INF/visas.xml");
    header(
        "Import-Package",
        "javax.ws.rs,org.osgi.framework,org.tourwright.core.module,"
            + "org.tourwright.core.user,org.tourwright.persistence");
    header(
        "Require-Capability",
        "osgi.extender;filter:=\"(&(osgi.extender=osgi.component)(version>=1.4.0))\"");
  }

  OutsideModule header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /** A file of the KAR besides those that it has. */
  OutsideModule with(String name, String content) {
    karFiles.put(name, content.getBytes(UTF_8));
    return this;
  }

  OutsideModule features(String xml) {
    features = xml;
    return this;
  }

  OutsideModule changes(String xml) {
    changes = xml;
    return this;
  }

  /** Another method of the resource. */
  OutsideModule method(String source) {
    more = source;
    return this;
  }

  byte[] kar() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\r\n\r\n".getBytes(UTF_8));
    String place = "repository/com/example/visas/" + version + "/visas-" + version;
    files.put(place + "-features.xml", features.getBytes(UTF_8));
    files.put(place + ".jar", bundle());
    files.putAll(karFiles);
    return zip(files);
  }

  private byte[] bundle() throws IOException {
    StringBuilder manifest = new StringBuilder("Manifest-Version: 1.0\r\n");
    headers.forEach((name, value) -> manifest.append(folded(name + ": " + value)));
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("META-INF/MANIFEST.MF", manifest.append("\r\n").toString().getBytes(UTF_8));
    files.put("OSGI-INF/visas.xml", COMPONENT.getBytes(UTF_8));
    files.put("db/changelog/visas.xml", changes.getBytes(UTF_8));
    for (String language : List.of("en", "vi", "zh")) {
      String words = "visas.module.title=Visas\npermission.visas.visa.read=See visas\n";
      files.put("i18n/messages_" + language + ".properties", words.getBytes(UTF_8));
    }
    Path classes = compiled();
    try (Stream<Path> made = Files.walk(classes)) {
      for (Path file : made.filter(Files::isRegularFile).toList()) {
        files.put(classes.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return zip(files);
  }

  /** A line of a manifest has at most 72 bytes. */
  private static String folded(String line) {
    StringBuilder folded = new StringBuilder();
    String rest = line;
    while (rest.length() > 70) {
      folded.append(rest, 0, 70).append("\r\n ");
      rest = rest.substring(70);
    }
    return folded.append(rest).append("\r\n").toString();
  }

  private Path compiled() throws IOException {
    Path work = Files.createTempDirectory(folder, "visas");
    Path source = work.resolve("src/com/example/visas/VisasModule.java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, SOURCE.replace("VERSION", version).replace("//MORE", more));
    Path classes = Files.createDirectories(work.resolve("classes"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    int failed =
        compiler.run(
            null,
            null,
            null,
            "--release",
            "17",
            "-classpath",
            System.getProperty("java.class.path"),
            "-d",
            classes.toString(),
            source.toString());
    if (failed != 0) {
      throw new AssertionError("The module could not be compiled");
    }
    return classes;
  }

  private static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JarOutputStream jar = new JarOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        jar.putNextEntry(new JarEntry(file.getKey()));
        jar.write(file.getValue());
        jar.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Makes a key, and a file with its certificate to trust. */
  static void key(Path folder, Path certificate) throws IOException {
    String store = folder.resolve("keys.p12").toString();
    run(
        "keytool",
        "-genkeypair",
        "-keyalg",
        "EC",
        "-alias",
        "maker",
        "-keystore",
        store,
        "-storetype",
        "PKCS12",
        "-storepass",
        PASSWORD,
        "-dname",
        "CN=Visa Makers",
        "-validity",
        "30");
    Files.createDirectories(certificate.getParent());
    run(
        "keytool",
        "-exportcert",
        "-rfc",
        "-alias",
        "maker",
        "-keystore",
        store,
        "-storepass",
        PASSWORD,
        "-file",
        certificate.toString());
  }

  static byte[] signed(Path folder, byte[] kar) throws IOException {
    Path file = Files.createTempFile(folder, "signed", ".kar");
    Files.write(file, kar);
    run(
        "jarsigner",
        "-keystore",
        folder.resolve("keys.p12").toString(),
        "-storepass",
        PASSWORD,
        file.toString(),
        "maker");
    return Files.readAllBytes(file);
  }

  private static void run(String... command) throws IOException {
    List<String> whole = new ArrayList<>(List.of(command));
    whole.set(0, Path.of(System.getProperty("java.home"), "bin", command[0]).toString());
    Process process = new ProcessBuilder(whole).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IOException(command[0] + ": " + said);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
