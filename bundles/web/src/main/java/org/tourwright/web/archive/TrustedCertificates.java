package org.tourwright.web.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The certificates in {@code etc/trusted-modules}: whoever may write there decides on trust. */
final class TrustedCertificates {

  private static final Logger LOG = LoggerFactory.getLogger(TrustedCertificates.class);

  private final Path directory;

  TrustedCertificates(Path directory) {
    this.directory = directory;
  }

  /** As they are now: a file put there or taken away counts at once. */
  List<X509Certificate> all() {
    List<X509Certificate> all = new ArrayList<>();
    if (!Files.isDirectory(directory)) {
      return all;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*.{pem,crt,cer}")) {
      for (Path file : files) {
        add(file, all);
      }
    } catch (IOException e) {
      LOG.warn("{} cannot be read, so nobody in it is trusted", directory, e);
    }
    return all;
  }

  /** One that cannot be read takes trust from nobody else. */
  private static void add(Path file, List<X509Certificate> all) {
    try (InputStream in = Files.newInputStream(file)) {
      CertificateFactory.getInstance("X.509")
          .generateCertificates(in)
          .forEach(one -> all.add((X509Certificate) one));
    } catch (IOException | CertificateException e) {
      LOG.warn("{} is no certificate that can be read, and trusts nobody", file, e);
    }
  }
}
