package org.tourwright.core.jpa.secret;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.NotAvailable;
import org.tourwright.core.jpa.store.CoreStore;
import org.tourwright.core.secret.Sealer;
import org.tourwright.core.user.Caller;

/**
 * Seals with the key in a file of this machine. The first node of an agency makes the key and
 * leaves a proof of it in the database; a node with another key, or with none, seals nothing and
 * makes none.
 */
@Component(service = Sealer.class, immediate = true)
public final class KeySeal implements Sealer {

  private static final Logger LOG = LoggerFactory.getLogger(KeySeal.class);
  private static final Caller KEYS = Caller.system("core.key");
  private static final String PROOF = "This is the key of the agency.";
  private static final String PROOF_PLACE = "core.key-proof";

  private final CoreStore store;
  private final KeyFile file;
  private volatile AgencyKey key;
  private boolean told;

  @Activate
  public KeySeal(BundleContext context, @Reference CoreStore store) {
    this(store, new KeyFile(path(context)));
    try {
      LOG.debug("Has the key: {}", ready());
    } catch (RuntimeException e) { // the database may be away for a while; the first use counts
      LOG.warn("The key of the agency could not be looked for yet", e);
    }
  }

  KeySeal(CoreStore store, KeyFile file) {
    this.store = store;
    this.file = file;
  }

  private static Path path(BundleContext context) {
    String property = context.getProperty("tourwright.key.file");
    String named = property == null ? System.getenv("TOURWRIGHT_KEY_FILE") : property;
    return named == null || named.isBlank()
        ? Path.of(context.getProperty("karaf.data"), "agency.key")
        : Path.of(named);
  }

  @Override
  public String seal(String text, String place) {
    try {
      return key().seal(text, place);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM takes any text", e);
    }
  }

  @Override
  public String open(String sealed, String place) {
    try {
      return key().open(sealed, place);
    } catch (GeneralSecurityException e) {
      LOG.warn("What is sealed for {} cannot be opened with the key in {}", place, file, e);
      throw new NotAvailable(CoreError.NO_KEY);
    }
  }

  @Override
  public boolean ready() {
    try {
      return key() != null;
    } catch (NotAvailable e) {
      LOG.debug("No key", e);
      return false;
    }
  }

  /** Looked for again until it is there: an admin may bring it meanwhile. */
  private AgencyKey key() {
    AgencyKey known = key;
    return known == null ? found() : known;
  }

  private synchronized AgencyKey found() {
    if (key == null) {
      try {
        key = proven(store.read(em -> em.find(KeyProof.class, KeyProof.ONLY)));
        told = false;
      } catch (IOException | GeneralSecurityException e) {
        tell(e);
        throw new NotAvailable(CoreError.NO_KEY);
      }
    }
    return key;
  }

  private AgencyKey proven(KeyProof proof) throws IOException, GeneralSecurityException {
    if (proof == null) {
      return first();
    }
    AgencyKey mine =
        file.read().orElseThrow(() -> new IOException("there is no file " + file + " here"));
    if (!isOf(mine, proof)) {
      throw new GeneralSecurityException("it is another key");
    }
    return mine;
  }

  /** Nothing was sealed before: the key here becomes the agency's, if no other node is quicker. */
  private AgencyKey first() throws IOException, GeneralSecurityException {
    Optional<AgencyKey> there = file.read();
    AgencyKey mine = there.isPresent() ? there.get() : AgencyKey.fresh();
    if (there.isEmpty()) {
      file.write(mine);
    }
    String sealed = mine.seal(PROOF, PROOF_PLACE);
    try {
      store.run(KEYS, em -> em.persist(new KeyProof(sealed)));
      LOG.info("The key of this agency is in {}: keep a copy elsewhere", file);
      return mine;
    } catch (Conflict e) {
      LOG.debug("Another node was quicker", e);
      KeyProof proof = store.read(em -> em.find(KeyProof.class, KeyProof.ONLY));
      if (isOf(mine, proof)) {
        return mine; // both have the same file
      }
      if (there.isEmpty()) {
        file.delete();
      }
      throw new IOException("another node made the key of the agency", e);
    }
  }

  private static boolean isOf(AgencyKey mine, KeyProof proof) {
    try {
      return PROOF.equals(mine.open(proof.sealed, PROOF_PLACE));
    } catch (GeneralSecurityException e) {
      LOG.debug("Another key", e);
      return false;
    }
  }

  private void tell(Exception reason) {
    if (!told) {
      told = true;
      LOG.error(
          "This node has not the key of the agency in {}; what is sealed cannot be read here: {}",
          file,
          reason.toString());
    }
  }
}
