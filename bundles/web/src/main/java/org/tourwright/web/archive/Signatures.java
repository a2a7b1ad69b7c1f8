package org.tourwright.web.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.tourwright.core.error.Invalid;

/** Reads the JAR signature of an archive and compares the signer with those who are trusted. */
final class Signatures {

  /** The files of the signature itself cannot be signed by it. */
  private static final Pattern OWN =
      Pattern.compile("META-INF/(MANIFEST\\.MF|SIG-[^/]*|[^/]+\\.(SF|RSA|DSA|EC))");

  private final Collection<X509Certificate> trusted;

  Signatures(Collection<X509Certificate> trusted) {
    this.trusted = List.copyOf(trusted);
  }

  /**
   * @throws Invalid when a signature is broken, or covers some of the files only
   */
  Signature of(byte[] archive, ZipContent content) {
    Path file = null;
    try {
      // The JDK verifies files only.
      file = Files.createTempFile("tourwright-archive", ".kar");
      Files.write(file, archive);
      try (JarFile jar = new JarFile(file.toFile(), true)) {
        return of(jar, content);
      }
    } catch (SecurityException e) {
      throw ArchiveError.SIGNATURE_BROKEN.refusal("reason", String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw ArchiveError.NOT_READABLE.refusal("reason", String.valueOf(e.getMessage()));
    } finally {
      delete(file);
    }
  }

  private static void delete(Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      file.toFile().deleteOnExit();
    }
  }

  private Signature of(JarFile jar, ZipContent content) throws IOException {
    Set<List<? extends Certificate>> common = null;
    String unsigned = null;
    boolean claims = false;
    int seen = 0;
    for (JarEntry entry : Collections.list(jar.entries())) {
      String name = entry.getName();
      if (OWN.matcher(name.toUpperCase(Locale.ROOT)).matches()) {
        claims |= !name.toUpperCase(Locale.ROOT).endsWith("MANIFEST.MF");
        seen++;
      } else if (!entry.isDirectory()) {
        try (InputStream in = jar.getInputStream(entry)) {
          // Two readers that see different files: what is signed is not what is looked at.
          if (!Arrays.equals(in.readAllBytes(), content.file(name))) {
            throw ArchiveError.SIGNATURE_BROKEN.refusal("reason", name);
          }
        }
        seen++;
        CodeSigner[] signers = entry.getCodeSigners();
        if (signers == null) {
          unsigned = name;
        } else {
          Set<List<? extends Certificate>> chains = chains(signers);
          common = common == null ? chains : common;
          common.retainAll(chains);
        }
      }
    }
    if (seen != content.names().size()) {
      throw ArchiveError.SIGNATURE_BROKEN.refusal("reason", seen);
    }
    if (common == null && !claims) {
      return Signature.none();
    }
    if (common == null) {
      throw ArchiveError.SIGNATURE_BROKEN.refusal("reason", "META-INF");
    }
    if (unsigned != null || common.isEmpty()) {
      throw ArchiveError.PARTLY_SIGNED.refusal("name", unsigned == null ? "*" : unsigned);
    }
    return best(common);
  }

  private static Set<List<? extends Certificate>> chains(CodeSigner[] signers) {
    Set<List<? extends Certificate>> chains = new HashSet<>();
    for (CodeSigner signer : signers) {
      chains.add(signer.getSignerCertPath().getCertificates());
    }
    return chains;
  }

  /** One who is trusted is enough. */
  private Signature best(Set<List<? extends Certificate>> chains) throws IOException {
    Signature best = null;
    for (List<? extends Certificate> chain : chains) {
      Signature one = judged(chain);
      if (best == null || one.kind() == Signature.Kind.TRUSTED) {
        best = one;
      }
    }
    return best;
  }

  private Signature judged(List<? extends Certificate> chain) throws IOException {
    X509Certificate signer = (X509Certificate) chain.get(0);
    try {
      String name = signer.getSubjectX500Principal().getName();
      return new Signature(kind(chain, signer), name, fingerprint(signer));
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  static String fingerprint(X509Certificate certificate) throws GeneralSecurityException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
    return HexFormat.of().formatHex(digest);
  }

  private Signature.Kind kind(List<? extends Certificate> chain, X509Certificate signer) {
    try {
      // Now, and not at the time that the signature tells: nobody vouches for that.
      signer.checkValidity();
    } catch (CertificateExpiredException | CertificateNotYetValidException e) {
      return Signature.Kind.EXPIRED;
    }
    boolean known = trusted.contains(signer) || leadsToTrusted(chain);
    return known ? Signature.Kind.TRUSTED : Signature.Kind.UNKNOWN;
  }

  private boolean leadsToTrusted(List<? extends Certificate> chain) {
    List<? extends Certificate> path = chain;
    for (int i = 0; i < chain.size(); i++) {
      if (chain.get(i) instanceof X509Certificate one && trusted.contains(one)) {
        path = chain.subList(0, i);
        break;
      }
    }
    Set<TrustAnchor> anchors = new HashSet<>();
    trusted.forEach(certificate -> anchors.add(new TrustAnchor(certificate, null)));
    if (anchors.isEmpty() || path.isEmpty()) {
      return false;
    }
    try {
      CertPath wanted = CertificateFactory.getInstance("X.509").generateCertPath(path);
      PKIXParameters parameters = new PKIXParameters(anchors);
      parameters.setRevocationEnabled(false); // no network at run time
      CertPathValidator.getInstance("PKIX").validate(wanted, parameters);
      return true;
    } catch (CertificateException | CertPathValidatorException e) {
      return false;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
