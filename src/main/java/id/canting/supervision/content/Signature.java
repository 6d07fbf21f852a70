package id.canting.supervision.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A signature drawn on the screen, kept as lines and not as a picture.
 *
 * @param name of who signed; null: the owner
 * @param strokes each as x, y, x, y …; x from 0 to 1000, y from 0 to 400
 */
public record Signature(@Nullable String name, List<List<Integer>> strokes) {
  public static final int WIDTH = 1000;
  public static final int HEIGHT = 400;

  /** The lines as one SVG path. */
  public String path() {
    StringBuilder path = new StringBuilder();
    for (List<Integer> stroke : strokes) {
      for (int i = 0; i + 1 < stroke.size(); i += 2) {
        path.append(i == 0 ? 'M' : 'L').append(stroke.get(i)).append(' ').append(stroke.get(i + 1));
      }
    }
    return path.toString();
  }
}
