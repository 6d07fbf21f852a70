package id.canting.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Files in pieces of at most 1 MB. */
@ApplicationScoped
class FileRepository {
  private static final int PIECE = 1 << 20;
  private static final String COLUMNS = "select id, name, media_type, bytes from stored_file where id ";

  @Inject EntityManager em;

  StoredFile keep(String name, String type, byte[] content, Instant at, String by) {
    long id = ((Number) em.createNativeQuery("select nextval(stored_file_seq)").getSingleResult()).longValue();
    em.createNativeQuery("insert into stored_file (id, name, media_type, bytes, sha256, kept_at, kept_by) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .setParameter(1, id).setParameter(2, name).setParameter(3, type).setParameter(4, content.length).setParameter(5, digest(content))
        .setParameter(6, at).setParameter(7, by).executeUpdate();
    for (int from = 0; from < content.length; from += PIECE) {
      em.createNativeQuery("insert into stored_file_piece (file_id, number, content) values (?1, ?2, ?3)")
          .setParameter(1, id).setParameter(2, from / PIECE).setParameter(3, Arrays.copyOfRange(content, from, Math.min(content.length, from + PIECE))).executeUpdate();
    }
    return new StoredFile(id, name, type, content.length);
  }

  Optional<StoredFile.Content> read(long id) {
    return named(List.of(id)).stream().findFirst().map(file -> {
      ByteArrayOutputStream all = new ByteArrayOutputStream(file.bytes());
      for (Object piece : em.createNativeQuery("select content from stored_file_piece where file_id = ?1 order by number", byte[].class).setParameter(1, id).getResultList()) {
        all.writeBytes((byte[]) piece);
      }
      return new StoredFile.Content(file, all.toByteArray());
    });
  }

  List<StoredFile> named(Collection<Long> ids) {
    List<?> rows = em.createNativeQuery(COLUMNS + "in (:ids) order by id").setParameter("ids", ids).getResultList();
    return rows.stream().map(Object[].class::cast).map(r -> new StoredFile(((Number) r[0]).longValue(), (String) r[1], (String) r[2], ((Number) r[3]).intValue())).toList();
  }

  private static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
