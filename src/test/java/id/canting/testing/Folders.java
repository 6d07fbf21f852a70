package id.canting.testing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Folders as wholes. */
final class Folders {
  private Folders() {}

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path copy = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(copy);
        } else {
          Files.createDirectories(copy.getParent());
          Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }

  /** Unpacks what lies under the prefix. The folder appears only when it is whole. */
  static void unpack(Path archive, String prefix, Path to) throws IOException {
    Path half = to.resolveSibling(to.getFileName() + ".unpacking");
    delete(half);
    try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(archive), 1 << 16))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.getName().startsWith(prefix)) {
          continue;
        }
        Path file = half.resolve(entry.getName().substring(prefix.length())).normalize();
        if (!file.startsWith(half)) {
          throw new IOException("Entry leads out of the folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.createDirectories(file.getParent());
          Files.copy(zip, file, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    Files.move(half, to);
  }

  /** The newest change in the folders, in milliseconds; 0 when they are empty. */
  static long newest(List<Path> folders) throws IOException {
    long newest = 0;
    for (Path folder : folders) {
      if (Files.exists(folder)) {
        try (Stream<Path> all = Files.walk(folder)) {
          newest = Math.max(newest, all.filter(Files::isRegularFile).mapToLong(path -> path.toFile().lastModified()).max().orElse(0));
        }
      }
    }
    return newest;
  }
}
