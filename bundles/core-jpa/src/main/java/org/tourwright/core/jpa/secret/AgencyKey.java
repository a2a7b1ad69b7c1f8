package org.tourwright.core.jpa.secret;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * A set of keys of Tink, AES-256 in GCM. The first one seals; each opens what it sealed, so that
 * another may take its place one day.
 */
final class AgencyKey {

  private static final String PREFIX = "sealed:";

  private final String text;
  private final Aead aead;

  private AgencyKey(KeysetHandle keys) throws GeneralSecurityException {
    text = TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
    aead = keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
  }

  static AgencyKey fresh() throws GeneralSecurityException {
    AeadConfig.register();
    return new AgencyKey(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
  }

  /**
   * @param text as {@link #text} gave it
   */
  static AgencyKey of(String text) throws GeneralSecurityException {
    AeadConfig.register();
    return new AgencyKey(
        TinkJsonProtoKeysetFormat.parseKeyset(text, InsecureSecretKeyAccess.get()));
  }

  /** The keys themselves, to be kept where nobody reads them. */
  String text() {
    return text;
  }

  String seal(String plain, String place) throws GeneralSecurityException {
    byte[] sealed = aead.encrypt(bytes(plain), bytes(place));
    return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
  }

  String open(String sealed, String place) throws GeneralSecurityException {
    if (!sealed.startsWith(PREFIX)) {
      throw new GeneralSecurityException("It is not sealed");
    }
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(sealed.substring(PREFIX.length()));
      return new String(aead.decrypt(bytes, bytes(place)), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new GeneralSecurityException("It is not sealed", e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "the key of the agency"; // never the key
  }
}
