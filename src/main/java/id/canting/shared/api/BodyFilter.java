package id.canting.shared.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Refuses a body that is too large before any of it is kept, and reads every other body to its end, whatever was made of it. */
@WebFilter(value = "/*", asyncSupported = true)
public class BodyFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
    if ("GET".equals(request.getMethod())) {
      chain.doFilter(request, response);
    } else if (request.getContentLengthLong() > RequestBody.LARGEST) {
      RequestBody.finish(request);
      ProblemWriter.tooLarge(request, response);
    } else {
      try {
        chain.doFilter(new Kept(request), response);
      } finally {
        RequestBody.finish(request);
      }
    }
  }

  /** Its stream stays open for {@link RequestBody#finish} when a reader has had enough. */
  private static final class Kept extends HttpServletRequestWrapper {
    Kept(HttpServletRequest request) {
      super(request);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new Open(super.getInputStream());
    }
  }

  private static final class Open extends ServletInputStream {
    private final ServletInputStream in;

    Open(ServletInputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      return in.read();
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      return in.read(buffer, from, length);
    }

    @Override
    public int available() throws IOException {
      return in.available();
    }

    @Override
    public boolean isFinished() {
      return in.isFinished();
    }

    @Override
    public boolean isReady() {
      return in.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      in.setReadListener(listener);
    }

    @Override
    public void close() {
      // see Kept
    }
  }
}
