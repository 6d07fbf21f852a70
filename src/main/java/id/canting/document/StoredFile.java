package id.canting.document;

/**
 * A file that a record keeps.
 *
 * @param mediaType found in the content
 * @param bytes size
 */
public record StoredFile(long id, String name, String mediaType, int bytes) {
  /** The file with its content, never changed by who reads it. */
  public record Content(StoredFile file, byte[] bytes) {}
}
