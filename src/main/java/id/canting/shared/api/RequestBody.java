package id.canting.shared.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;

/** Bodies of requests as a whole. */
public final class RequestBody {
  /** Largest body that is taken: a file of 50 MB with what a form puts around it. */
  public static final long LARGEST = 51L << 20;
  /** Largest body that is read only to be thrown away. */
  private static final long LARGEST_READ = 512L << 20;
  private static final int BUFFER = 1 << 16;

  private RequestBody() {}

  /** Reads what nobody has read: many clients listen for the answer only when they have sent all, and would lose it with the connection. */
  public static void finish(HttpServletRequest request) {
    byte[] buffer = new byte[BUFFER];
    try {
      InputStream in = request.getInputStream();
      int read = in.read(buffer);
      for (long all = 0; read >= 0 && all < LARGEST_READ; all += read) {
        read = in.read(buffer);
      }
    } catch (IOException | IllegalStateException e) {
      return; // the client has gone, or the body was read as text
    }
  }
}
