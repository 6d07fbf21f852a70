package id.canting.notice.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Renders views as texts and sends them with the headers of pages that are open to all: no cookie, no script, nothing from elsewhere. */
@ApplicationScoped
class OpenPages {
  static final String HTML = "text/html;charset=UTF-8";
  private static final String POLICY = "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /** The view as it is now. @param view path under the web root */
  String render(HttpServletRequest request, HttpServletResponse response, String view) {
    Captured captured = new Captured(response);
    try {
      request.getRequestDispatcher(view).include(new Asked(request), captured);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ServletException e) {
      throw new IllegalStateException(e);
    }
    if (captured.status >= HttpServletResponse.SC_BAD_REQUEST) {
      throw new IllegalStateException(view + " cannot be rendered");
    }
    return captured.text();
  }

  /** Sends a kept page, or that the reader has it already. */
  void send(HttpServletRequest request, HttpServletResponse response, RenderedPages.Kept page, String type, String language) throws IOException {
    headers(response, type, language);
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("ETag", page.tag());
    String had = request.getHeader("If-None-Match");
    if (had != null && had.replace("W/", "").contains(page.tag())) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    write(response, packs(request), page.plain(), page.packed());
  }

  /** Sends a page that is nobody else's. */
  void sendOnce(HttpServletRequest request, HttpServletResponse response, int status, String text, String language) throws IOException {
    headers(response, HTML, language);
    response.setStatus(status);
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(plain);
    }
    write(response, packs(request), plain, packed.toByteArray());
  }

  private static void headers(HttpServletResponse response, String type, String language) {
    response.setContentType(type);
    response.setHeader("Content-Language", language);
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("Vary", "Accept-Encoding");
  }

  private static void write(HttpServletResponse response, boolean packs, byte[] plain, byte[] packed) throws IOException {
    byte[] body = packs ? packed : plain;
    if (packs) {
      response.setHeader("Content-Encoding", "gzip");
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static boolean packs(HttpServletRequest request) {
    String accepted = request.getHeader("Accept-Encoding");
    return accepted != null && accepted.contains("gzip");
  }

  private static HttpSession session() {
    Map<String, Object> held = new ConcurrentHashMap<>();
    return (HttpSession) Proxy.newProxyInstance(HttpSession.class.getClassLoader(), new Class<?>[] {HttpSession.class}, (proxy, method, given) -> switch (method.getName()) {
      case "getAttribute" -> held.get((String) given[0]);
      case "setAttribute" -> {
        held.put((String) given[0], given[1]);
        yield null;
      }
      case "removeAttribute" -> {
        held.remove((String) given[0]);
        yield null;
      }
      case "getAttributeNames" -> Collections.enumeration(held.keySet());
      case "getId", "toString" -> "none";
      case "isNew" -> true;
      case "getCreationTime", "getLastAccessedTime" -> 0L;
      case "getMaxInactiveInterval" -> 0;
      case "hashCode" -> System.identityHashCode(proxy);
      case "equals" -> proxy == given[0];
      default -> null;
    });
  }

  /**
   * For rendering only. Faces looks at the rest of the address first, which names no view here. PrimeFaces keeps a nonce in the view, and Faces the view in a session: this one ends
   * with the request, and no reader gets a cookie of it.
   */
  private static final class Asked extends HttpServletRequestWrapper {
    private final HttpSession session = OpenPages.session();

    Asked(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getPathInfo() {
      return null;
    }

    @Override
    public HttpSession getSession() {
      return session;
    }

    @Override
    public HttpSession getSession(boolean create) {
      return session;
    }
  }

  /** Takes what a view writes and lets nothing else pass: no header, no cookie, no status. */
  private static final class Captured extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(16_384);
    private int status = HttpServletResponse.SC_OK;
    private final PrintWriter writer = new PrintWriter(bytes, false, StandardCharsets.UTF_8);

    Captured(HttpServletResponse response) {
      super(response);
    }

    String text() {
      writer.flush();
      return bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public PrintWriter getWriter() {
      return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
      return new ServletOutputStream() {
        @Override
        public void write(int b) {
          bytes.write(b);
        }

        @Override
        public boolean isReady() {
          return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
          throw new UnsupportedOperationException();
        }
      };
    }

    @Override
    public void addCookie(Cookie cookie) {}

    @Override
    public void setHeader(String name, String value) {}

    @Override
    public void addHeader(String name, String value) {}

    @Override
    public void setContentType(String type) {}

    @Override
    public void setCharacterEncoding(String charset) {}

    @Override
    public String getCharacterEncoding() {
      return StandardCharsets.UTF_8.name();
    }

    @Override
    public void setContentLength(int length) {}

    @Override
    public void setStatus(int told) {
      status = told;
    }

    @Override
    public void sendError(int told) {
      status = told;
    }

    @Override
    public void sendError(int told, String message) {
      status = told;
    }

    @Override
    public void reset() {}

    @Override
    public void flushBuffer() {}

    @Override
    public void setBufferSize(int size) {}
  }
}
