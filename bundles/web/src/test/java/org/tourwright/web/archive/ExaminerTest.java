package org.tourwright.web.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Version;
import org.tourwright.core.error.ErrorCode;
import org.tourwright.core.error.Invalid;

class ExaminerTest {

  private final MadeHere here = new MadeHere();
  private final Examiner examiner = new Examiner(here, new Signatures(List.of()));

  @Test
  void whatAModuleDoesIsReadFromItsCode() {
    Examined examined = examiner.examine(new MadeArchive().kar());

    assertThat(examined.id()).isEqualTo("visas");
    assertThat(examined.symbolicName()).isEqualTo("com.example.visas");
    assertThat(examined.version()).isEqualTo(new Version("1.2.0"));
    assertThat(examined.signature().kind()).isEqualTo(Signature.Kind.NONE);
    assertThat(examined.running()).isNull();
    assertThat(examined.changes()).isNull();
    Contents contents = examined.contents();
    assertThat(contents.permissions()).containsExactly("visas:visa:read");
    assertThat(contents.endpoints())
        .containsExactly(
            new Contents.Endpoint(
                "GET", "/visas/{id}", "visas:visa:read", Contents.Rule.PERMITTED));
    assertThat(contents.tables()).containsExactly("visas_visa");
    assertThat(contents.ownSql()).isFalse();
    assertThat(contents.jobs()).containsExactly("visas.remind");
    assertThat(contents.consumers()).containsExactly("visas.bookings");
    assertThat(contents.pages()).isTrue();
    assertThat(contents.packages()).containsExactly("org.tourwright.core.module [0.1,1)");
  }

  @Test
  void anUpdateTellsWhatChanges() {
    Contents before = examiner.examine(new MadeArchive().kar()).contents();
    here.modules.put("visas", new Here.Known("com.example.visas", new Version("1.10.0"), before));
    MadeArchive next = new MadeArchive();
    next.bundle.put(
        "com/example/visas/VisaResource.class", MadeArchive.resource("PublicEndpoint", "why"));
    next.changes("<createTable tableName='visas_visa'/><createTable tableName='visas_stamp'/>");

    Examined examined = examiner.examine(next.kar());

    assertThat(examined.older()).isTrue();
    assertThat(examined.changes().newTables()).containsExactly("visas_stamp");
    assertThat(examined.changes().newPermissions()).isEmpty();
    assertThat(examined.changes().newEndpoints()).containsExactly("GET /visas/{id} (PUBLIC)");
    assertThat(examined.changes().goneEndpoints())
        .containsExactly("GET /visas/{id} (visas:visa:read)");
  }

  @Test
  void aFeaturesFileMayNameABundleOfTheInstallation() {
    MadeArchive made = new MadeArchive();
    here.own.put("com/example/visas/1.2.0/visas-1.2.0.jar", made.jar());

    assertThat(examiner.examine(made.features.getBytes(UTF_8)).id()).isEqualTo("visas");
  }

  static Stream<Arguments> hostile() {
    return Stream.of(
        spoilt(ArchiveError.EXTRA_FILE, made -> made.files.put("deploy/x.xml", new byte[1])),
        spoilt(ArchiveError.EXTRA_FILE, made -> made.files.put("resources/etc/a.cfg", bytes(1))),
        spoilt(ArchiveError.UNSAFE_NAME, made -> made.files.put("repository/../../x", bytes(1))),
        spoilt(ArchiveError.UNSAFE_NAME, made -> made.files.put("/etc/passwd", bytes(1))),
        spoilt(ArchiveError.UNSAFE_NAME, made -> made.files.put("repository\\..\\x", bytes(1))),
        spoilt(ArchiveError.UNSAFE_NAME, made -> made.files.put("META-INF/manifest.mf", bytes(1))),
        spoilt(ArchiveError.BOMB, made -> made.files.put("repository/big", bytes(20_000_000))),
        spoilt(ArchiveError.BOMB, made -> made.bundle.put("big", bytes(20_000_000))),
        spoilt(ArchiveError.BOMB, ExaminerTest::many),
        spoilt(
            ArchiveError.SEVERAL_FEATURES,
            made -> made.files.put("repository/b-features.xml", bytes(1))),
        spoilt(ArchiveError.SEVERAL_BUNDLES, made -> made.files.put("repository/b.jar", bytes(1))),
        features(ArchiveError.FEATURE_XML, "not xml"),
        features(ArchiveError.FEATURE_XML, "<html/>"),
        features(
            ArchiveError.FEATURE_XML,
            "<!DOCTYPE f [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><features>&x;</features>"),
        features(ArchiveError.NO_FEATURE, "<features/>"),
        features(ArchiveError.NO_FEATURE, MadeArchive.features("")),
        features(
            ArchiveError.SEVERAL_FEATURES,
            "<features><feature name='a'/><feature name='b'/></features>"),
        features(ArchiveError.ELEMENT, "<features><repository>http://x/</repository></features>"),
        inFeature(ArchiveError.ELEMENT, "<config name='org.tourwright.web'>a=b</config>"),
        inFeature(ArchiveError.ELEMENT, "<configfile finalname='/etc/x'>mvn:a/b/1</configfile>"),
        inFeature(ArchiveError.ELEMENT, "<conditional/>"),
        inFeature(ArchiveError.LOCATION, "<bundle>wrap:mvn:a/b/1</bundle>"),
        inFeature(ArchiveError.LOCATION, "<bundle>http://example.test/a.jar</bundle>"),
        inFeature(ArchiveError.LOCATION, "<bundle>mvn:../../b/1</bundle>"),
        inFeature(
            ArchiveError.SEVERAL_BUNDLES, "<bundle>mvn:a/b/1</bundle><bundle>mvn:a/c/1</bundle>"),
        inFeature(ArchiveError.BUNDLE_MISSING, "<bundle>mvn:a/b/1</bundle>"),
        inFeature(ArchiveError.FEATURE_MISSING, "<feature>war</feature><bundle>mvn:a/b/1</bundle>"),
        inFeature(
            ArchiveError.FEATURE_MISSING, "<feature>(a+)+$</feature><bundle>mvn:a/b/1</bundle>"),
        spoilt(ArchiveError.NOT_A_BUNDLE, made -> made.headers.remove("Bundle-SymbolicName")),
        header(ArchiveError.HEADER, "Fragment-Host", "org.tourwright.web"),
        header(ArchiveError.HEADER, "Require-Bundle", "org.tourwright.core"),
        header(ArchiveError.HEADER, "DynamicImport-Package", "*"),
        header(ArchiveError.HEADER, "Bundle-NativeCode", "a.so"),
        header(ArchiveError.HEADER, "Bundle-ClassPath", ".,lib/hidden.jar"),
        spoilt(ArchiveError.NATIVE, made -> made.bundle.put("lib/libx.so", bytes(1))),
        header(ArchiveError.NAME_TAKEN, "Bundle-SymbolicName", "org.tourwright.web"),
        header(ArchiveError.NAME_TAKEN, "Bundle-SymbolicName", "org.tourwright.crm"),
        header(ArchiveError.NAME_TAKEN, "Bundle-SymbolicName", "org.tourwright.tours"),
        header(ArchiveError.EXPORTS, "Export-Package", "javax.inject"),
        header(ArchiveError.EXPORTS, "Export-Package", "org.tourwright.core.user"),
        header(ArchiveError.EXPORTS, "Export-Package", "com.example.shared"),
        header(ArchiveError.FOREIGN_IMPORT, "Import-Package", "org.tourwright.crm.lead"),
        header(ArchiveError.UNRESOLVED, "Import-Package", "com.example.nowhere;version=\"[1,2)\""),
        header(
            ArchiveError.UNRESOLVED,
            "Require-Capability",
            "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=21))\""),
        code(ArchiveError.NEWER_JAVA, "VisasModule", MadeArchive.ofJava(21)),
        code(ArchiveError.NOT_READABLE, "Broken", "not a class".getBytes(UTF_8)),
        code(
            ArchiveError.NO_MODULE,
            "VisasModule",
            MadeArchive.named("core/job/ScheduledJob", "visas.x")),
        code(ArchiveError.MODULE_ID, "VisasModule", MadeArchive.module("core", "core:x:y")),
        code(ArchiveError.MODULE_ID, "VisasModule", MadeArchive.module("Visas!", "visas:x:y")),
        code(
            ArchiveError.FOREIGN_PERMISSION,
            "VisasModule",
            MadeArchive.module("visas", "core:role:write")),
        code(ArchiveError.UNGUARDED, "VisaResource", MadeArchive.resource(null, null)),
        code(ArchiveError.FOREIGN_TABLE, "Visa", MadeArchive.entity("core_user")),
        changes(ArchiveError.FOREIGN_TABLE, "<dropTable tableName='CORE_USER'/>"),
        changes(
            ArchiveError.FOREIGN_TABLE,
            "<addForeignKeyConstraint baseTableName='visas_a' referencedTableName='crm_lead'/>"),
        changes(ArchiveError.FOREIGN_TABLE, "<sql>DELETE FROM crm_lead</sql>"),
        changes(
            ArchiveError.FOREIGN_TABLE,
            "<update tableName='visas_a'><where>id in (select id from crm_lead)</where></update>"),
        changes(ArchiveError.CHANGE_LOG, "<executeCommand executable='rm'/>"),
        changes(ArchiveError.CHANGE_LOG, "<customChange class='x.Y'/>"),
        changes(ArchiveError.CHANGE_LOG, "<include file='http://example.test/x.xml'/>"));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void whatCouldHarmIsRefusedWithTheReason(ArchiveError reason, Consumer<MadeArchive> spoil) {
    MadeArchive made = new MadeArchive();
    spoil.accept(made);

    assertThat(refusal(made.kar())).isEqualTo(reason);
  }

  @Test
  void whatIsNoArchiveIsRefused() {
    byte[] kar = new MadeArchive().kar();
    byte[] half = Arrays.copyOf(kar, kar.length / 2);

    assertThat(refusal(new byte[0])).isEqualTo(ArchiveError.NOT_READABLE);
    assertThat(refusal("PK".getBytes(UTF_8))).isEqualTo(ArchiveError.NOT_READABLE);
    assertThat(refusal(half)).isEqualTo(ArchiveError.NOT_READABLE);
  }

  @Test
  void aLinkIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
      ZipArchiveEntry link = new ZipArchiveEntry("repository/link");
      link.setUnixMode(0120777);
      zip.putArchiveEntry(link);
      zip.write("/etc".getBytes(UTF_8));
      zip.closeArchiveEntry();
    }

    assertThat(refusal(out.toByteArray())).isEqualTo(ArchiveError.LINK);
  }

  private ErrorCode refusal(byte[] archive) {
    Invalid refused = catchThrowableOfType(Invalid.class, () -> examiner.examine(archive));
    assertThat(refused).isNotNull();
    return refused.errors().get(0).code();
  }

  private static Arguments spoilt(ArchiveError reason, Consumer<MadeArchive> spoil) {
    return Arguments.of(reason, spoil);
  }

  private static Arguments features(ArchiveError reason, String xml) {
    return spoilt(reason, made -> made.features = xml);
  }

  private static Arguments inFeature(ArchiveError reason, String inner) {
    return features(reason, MadeArchive.features(inner));
  }

  private static Arguments header(ArchiveError reason, String name, String value) {
    return spoilt(reason, made -> made.headers.put(name, value));
  }

  private static Arguments code(ArchiveError reason, String name, byte[] bytes) {
    return spoilt(reason, made -> made.bundle.put("com/example/visas/" + name + ".class", bytes));
  }

  private static Arguments changes(ArchiveError reason, String inner) {
    return spoilt(reason, made -> made.changes(inner));
  }

  private static byte[] bytes(int count) {
    return new byte[count];
  }

  private static void many(MadeArchive made) {
    for (int i = 0; i <= ZipContent.MOST_ENTRIES; i++) {
      made.files.put("repository/" + i, new byte[0]);
    }
  }
}
