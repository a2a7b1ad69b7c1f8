package org.tourwright.web.front;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import javax.servlet.ServletOutputStream;
import javax.servlet.WriteListener;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;

/** Compresses an answer of text when it is worth it. */
final class Gzipped extends HttpServletResponseWrapper {

  private static final int WORTH_IT = 1400;

  private static final String LENGTH = "Content-Length";

  private Out out;
  private long length = -1;

  private Gzipped(HttpServletResponse response) {
    super(response);
    response.addHeader("Vary", "Accept-Encoding");
  }

  /** The response itself when the browser takes no gzip. */
  static HttpServletResponse of(HttpServletRequest request, HttpServletResponse response) {
    String accepted = request.getHeader("Accept-Encoding");
    return accepted != null && accepted.contains("gzip") ? new Gzipped(response) : response;
  }

  static boolean worthIt(String type) {
    return type != null
        && ((type.startsWith("text/") && !type.startsWith("text/event-stream"))
            || type.contains("json")
            || type.contains("javascript")
            || type.contains("xml"));
  }

  /** Ends the answer. */
  void finish() throws IOException {
    if (out != null) {
      out.close();
    }
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (out == null) {
      out = new Out();
    }
    return out;
  }

  @Override
  public void setContentLength(int bytes) {
    setContentLengthLong(bytes);
  }

  @Override
  public void setContentLengthLong(long bytes) {
    // Told to the browser only if the answer is not compressed.
    length = bytes;
  }

  @Override
  public void setHeader(String name, String value) {
    if (LENGTH.equalsIgnoreCase(name)) {
      length = Long.parseLong(value);
    } else {
      super.setHeader(name, value);
    }
  }

  @Override
  public void addHeader(String name, String value) {
    if (LENGTH.equalsIgnoreCase(name)) {
      length = Long.parseLong(value);
    } else {
      super.addHeader(name, value);
    }
  }

  @Override
  public void resetBuffer() {
    if (out != null) {
      out.drop();
    }
    super.resetBuffer();
  }

  @Override
  public void flushBuffer() throws IOException {
    if (out != null) {
      out.flush();
    } else {
      super.flushBuffer();
    }
  }

  private final class Out extends ServletOutputStream {
    private ByteArrayOutputStream first = new ByteArrayOutputStream();
    private OutputStream to;
    private boolean closed;

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      if (to == null && first.size() + length < WORTH_IT) {
        first.write(bytes, offset, length);
        return;
      }
      decide(true);
      to.write(bytes, offset, length);
    }

    private void decide(boolean large) throws IOException {
      if (to != null) {
        return;
      }
      HttpServletResponse response = (HttpServletResponse) getResponse();
      boolean compress =
          large
              && worthIt(response.getContentType())
              && response.getHeader("Content-Encoding") == null;
      if (compress) {
        response.setHeader("Content-Encoding", "gzip");
        to = new GZIPOutputStream(response.getOutputStream(), 8192, true);
      } else {
        if (closed || length >= 0) {
          response.setContentLengthLong(closed ? first.size() : length);
        }
        to = response.getOutputStream();
      }
      first.writeTo(to);
      first = null;
    }

    void drop() {
      if (first != null) {
        first.reset();
      }
    }

    @Override
    public void flush() throws IOException {
      decide(false);
      to.flush();
    }

    @Override
    public void close() throws IOException {
      if (!closed) {
        closed = true;
        decide(false);
        to.close();
      }
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException("Answers are written blocking");
    }
  }
}
