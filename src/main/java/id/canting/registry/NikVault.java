package id.canting.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals NIKs: AES-256-GCM with a key id in front, and a keyed digest (HMAC-SHA-256 under a separate key) for equality search, since
 * the space of NIKs is small enough to try them all. Both keys are derived from {@code canting.key}, which is not in the database.
 */
@ApplicationScoped
class NikVault {
  private static final byte KEY_ID = 1;
  private static final int NONCE = 12;

  private final SecureRandom random = new SecureRandom();
  private SecretKeySpec sealing;
  private SecretKeySpec indexing;

  NikVault() {}

  @Inject
  NikVault(@ConfigProperty(name = "canting.key") String key) {
    byte[] master = Base64.getDecoder().decode(key);
    sealing = new SecretKeySpec(digest(new SecretKeySpec(master, "HmacSHA256"), "nik seal"), "AES");
    indexing = new SecretKeySpec(digest(new SecretKeySpec(master, "HmacSHA256"), "nik index"), "HmacSHA256");
  }

  byte[] seal(String nik) {
    try {
      byte[] nonce = new byte[NONCE];
      random.nextBytes(nonce);
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(Cipher.ENCRYPT_MODE, sealing, new GCMParameterSpec(128, nonce));
      byte[] text = cipher.doFinal(nik.getBytes(StandardCharsets.US_ASCII));
      return ByteBuffer.allocate(1 + NONCE + text.length).put(KEY_ID).put(nonce).put(text).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  String open(byte[] sealed) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(Cipher.DECRYPT_MODE, sealing, new GCMParameterSpec(128, sealed, 1, NONCE));
      return new String(cipher.doFinal(sealed, 1 + NONCE, sealed.length - 1 - NONCE), StandardCharsets.US_ASCII);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("NIK sealed under another key", e);
    }
  }

  byte[] index(String nik) {
    return digest(indexing, nik);
  }

  private static byte[] digest(SecretKeySpec key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
