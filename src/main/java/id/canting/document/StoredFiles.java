package id.canting.document;

import id.canting.identity.CurrentUser;
import id.canting.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.tika.Tika;

/**
 * Files, kept in the database so that every node and every backup has them. They belong to the record that refers to them, whose service decides who may
 * read them. Everything here runs in the caller's transaction.
 */
@ApplicationScoped
public class StoredFiles {
  public static final String PDF = "application/pdf";
  public static final String JPEG = "image/jpeg";
  public static final String PNG = "image/png";
  /** What a notice or a programme may carry along. */
  public static final Set<String> PAPERS = Set.of(PDF, JPEG, PNG);

  private static final Set<String> PICTURES = Set.of(JPEG, PNG);
  private static final Set<String> JPEGS = Set.of(JPEG);
  /** More than a photo of 1600 pixels can have. */
  private static final int PHOTO = 8 << 20;
  private static final int NAME = 200;
  private static final int MEGABYTE = 1 << 20;
  private static final Tika TYPES = new Tika();

  @Inject FileRepository files;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * Keeps a file. Its type is found in the content; what its name says is not believed.
   *
   * @param types media types that are let in
   * @param most bytes
   * @param field where a refusal stands
   * @throws RuleViolation file.empty, file.type, file.large (422)
   */
  public StoredFile keep(String name, byte[] content, Set<String> types, int most, String field) {
    if (content.length == 0) {
      throw RuleViolation.at(field, DocumentRule.FILE_EMPTY);
    }
    if (content.length > most) {
      throw RuleViolation.at(field, DocumentRule.FILE_LARGE, most / MEGABYTE);
    }
    String type = TYPES.detect(content);
    if (!types.contains(type)) {
      throw RuleViolation.at(field, DocumentRule.FILE_TYPE);
    }
    return files.keep(called(name), type, content, clock.instant(), user.username());
  }

  /** A photo as it is kept. @param full key of the file, no side longer than 1600 pixels @param small the same, no side longer than 320 */
  public record Pictures(long full, long small) {}

  /**
   * Keeps a photo, made anew from its pixels, in two sizes.
   *
   * @param name without ending
   * @param content JPEG or PNG
   * @throws RuleViolation photo.broken, photo.large (422)
   */
  public Pictures keepPhoto(String name, byte[] content, String field) {
    Photo photo = Photo.of(content, field);
    return new Pictures(keep(name + ".jpg", photo.full(), JPEGS, PHOTO, field).id(), keep(name + "-small.jpg", photo.small(), JPEGS, PHOTO, field).id());
  }

  /** Whether the content is a picture that {@link Photo} can make anew. */
  public static boolean isPicture(byte[] content) {
    return PICTURES.contains(TYPES.detect(content));
  }

  /** @throws RuleViolation file.unknown (404) */
  public StoredFile.Content read(long id) {
    return files.read(id).orElseThrow(() -> new RuleViolation(DocumentRule.FILE_UNKNOWN));
  }

  /** Those of the files that exist, without content, in the order of their keys. */
  public List<StoredFile> named(Collection<Long> ids) {
    return ids.isEmpty() ? List.of() : files.named(ids);
  }

  /** The last part of a path, without what no file name can hold, at most 200 characters. */
  private static String called(String name) {
    String plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).replaceAll("[\\p{Cntrl}\"]", "").strip();
    return plain.isEmpty() ? "file" : plain.length() <= NAME ? plain : plain.substring(plain.length() - NAME);
  }
}
