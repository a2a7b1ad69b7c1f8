package org.tourwright.web.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tourwright.core.error.Invalid;

class SignaturesTest {

  private static final String PASSWORD = "only-for-tests";

  @TempDir static Path folder;

  private static X509Certificate maker;
  private static X509Certificate past;
  private static byte[] signed;

  /** With the JDK's own tools, as a module's maker would do it. */
  @BeforeAll
  static void sign() throws Exception {
    maker = key("maker", "-validity", "30");
    past = key("past", "-validity", "1", "-startdate", "-10d");
    signed = sign(new MadeArchive().kar(), "maker");
  }

  @Test
  void whoeverIsTrustedSigns() {
    assertThat(of(signed, maker))
        .isEqualTo(
            new Signature(
                Signature.Kind.TRUSTED, "CN=maker,O=Visas Ltd", Examiner.digest(encoded(maker))));
  }

  @Test
  void aSignatureOfAStrangerIsNoTrust() {
    assertThat(of(signed).kind()).isEqualTo(Signature.Kind.UNKNOWN);
    assertThat(of(signed, past).kind()).isEqualTo(Signature.Kind.UNKNOWN);
  }

  @Test
  void whomSomebodyTrustedVouchesForIsTrusted() throws Exception {
    X509Certificate authority = key("authority", "-validity", "30", "-ext", "bc:c");
    key("issued", "-validity", "30");
    Path request = folder.resolve("issued.csr");
    Path reply = folder.resolve("issued.pem");
    keytool("-certreq", "-alias", "issued", "-file", request.toString());
    keytool(
        "-gencert",
        "-alias",
        "authority",
        "-infile",
        request.toString(),
        "-outfile",
        reply.toString(),
        "-rfc");
    keytool("-importcert", "-noprompt", "-alias", "issued", "-file", reply.toString());
    byte[] archive = sign(new MadeArchive().kar(), "issued");

    assertThat(of(archive, authority).kind()).isEqualTo(Signature.Kind.TRUSTED);
    assertThat(of(archive, authority).signer()).startsWith("CN=issued");
    assertThat(of(archive, maker).kind()).isEqualTo(Signature.Kind.UNKNOWN);
  }

  @Test
  void anOldCertificateIsNoTrust() throws Exception {
    assertThat(of(sign(new MadeArchive().kar(), "past"), past).kind())
        .isEqualTo(Signature.Kind.EXPIRED);
  }

  @Test
  void withoutASignatureNobodyAnswersForIt() {
    assertThat(of(new MadeArchive().kar(), maker).kind()).isEqualTo(Signature.Kind.NONE);
  }

  @Test
  void whatWasChangedAfterwardsIsBroken() throws IOException {
    Map<String, byte[]> files = unpacked();
    files.put(MadeArchive.FEATURES, "<features/>".getBytes(UTF_8));

    assertThat(refusal(MadeArchive.zip(files))).isEqualTo(ArchiveError.SIGNATURE_BROKEN);
  }

  @Test
  void whatWasAddedAfterwardsIsNotSigned() throws IOException {
    Map<String, byte[]> files = unpacked();
    files.put("repository/added.txt", "x".getBytes(UTF_8));

    assertThat(refusal(MadeArchive.zip(files))).isEqualTo(ArchiveError.PARTLY_SIGNED);
  }

  @Test
  void aSignatureWithoutItsManifestIsBroken() throws IOException {
    Map<String, byte[]> files = unpacked();
    files.put("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\r\n\r\n".getBytes(UTF_8));

    assertThat(refusal(MadeArchive.zip(files))).isEqualTo(ArchiveError.SIGNATURE_BROKEN);
  }

  private static Signature of(byte[] archive, X509Certificate... trusted) {
    return new Signatures(List.of(trusted)).of(archive, ZipContent.of(archive));
  }

  private static Object refusal(byte[] archive) {
    Invalid refused = catchThrowableOfType(Invalid.class, () -> of(archive, maker));
    assertThat(refused).isNotNull();
    return refused.errors().get(0).code();
  }

  private static byte[] encoded(X509Certificate certificate) {
    try {
      return certificate.getEncoded();
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, byte[]> unpacked() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(signed))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        in.transferTo(out);
        files.put(entry.getName(), out.toByteArray());
      }
    }
    return files;
  }

  private static X509Certificate key(String name, String... more) throws Exception {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-genkeypair",
                "-keyalg",
                "EC",
                "-alias",
                name,
                "-dname",
                "CN=" + name + ",O=Visas Ltd"));
    arguments.addAll(List.of(more));
    keytool(arguments.toArray(String[]::new));
    KeyStore store =
        KeyStore.getInstance(folder.resolve("keys.p12").toFile(), PASSWORD.toCharArray());
    return (X509Certificate) store.getCertificate(name);
  }

  private static void keytool(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("keytool"));
    command.addAll(List.of(arguments));
    command.addAll(
        List.of(
            "-keystore",
            folder.resolve("keys.p12").toString(),
            "-storetype",
            "PKCS12",
            "-storepass",
            PASSWORD));
    run(command);
  }

  private static byte[] sign(byte[] archive, String name) throws Exception {
    Path file = folder.resolve(name + ".kar");
    Files.write(file, archive);
    run(
        List.of(
            "jarsigner",
            "-keystore",
            folder.resolve("keys.p12").toString(),
            "-storepass",
            PASSWORD,
            file.toString(),
            name));
    return Files.readAllBytes(file);
  }

  private static void run(List<String> command) throws Exception {
    List<String> whole = new ArrayList<>(command);
    whole.set(0, Path.of(System.getProperty("java.home"), "bin", command.get(0)).toString());
    Process process = new ProcessBuilder(whole).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }
}
