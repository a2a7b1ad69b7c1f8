package org.tourwright.web.front;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.servlet.ReadListener;
import javax.servlet.ServletInputStream;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import org.tourwright.web.problem.BodyTooLarge;

/** A request as a module sees it: mounted under a base path, its body limited. */
final class TakenRequest extends HttpServletRequestWrapper {

  private final String base;
  private final String uri;
  private final long limit;
  private InputStream source;
  private ServletInputStream body;

  /**
   * @param base the servlet path, such as {@code /api/crm}
   * @param uri the request URI within it, encoded as sent; begins with the base
   * @param limit the most bytes that its body may have
   */
  TakenRequest(HttpServletRequest request, String base, String uri, long limit) {
    super(request);
    this.base = base;
    this.uri = uri;
    this.limit = limit;
  }

  /** Gives the body from here: it has been read before. */
  void replaceBody(InputStream copy) {
    this.source = copy;
    this.body = null;
  }

  @Override
  public String getContextPath() {
    return "";
  }

  @Override
  public String getServletPath() {
    return base;
  }

  @Override
  public String getPathInfo() {
    String rest = Paths.decoded(uri.substring(base.length()));
    return rest.isEmpty() ? "/" : rest;
  }

  @Override
  public String getRequestURI() {
    return uri;
  }

  @Override
  public StringBuffer getRequestURL() { // the servlet API has it so
    return new StringBuffer(Call.of(this).origin()).append(uri);
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    if (body == null) {
      body =
          source == null ? new Limited(super.getInputStream(), limit) : new Limited(source, limit);
    }
    return body;
  }

  @Override
  public BufferedReader getReader() throws IOException {
    String encoding = getCharacterEncoding();
    Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
    return new BufferedReader(new InputStreamReader(getInputStream(), charset));
  }

  /** Counts what is read. */
  private static final class Limited extends ServletInputStream {
    private final InputStream in;
    private final long limit;
    private long read;

    Limited(InputStream in, long limit) {
      this.in = in;
      this.limit = limit;
    }

    @Override
    public int read() throws IOException {
      int one = in.read();
      return one < 0 ? one : counted(1) == 1 ? one : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = in.read(bytes, offset, length);
      return count < 0 ? count : counted(count);
    }

    private int counted(int count) throws IOException {
      read += count;
      if (read > limit) {
        throw new BodyTooLarge(limit);
      }
      return count;
    }

    @Override
    public boolean isFinished() {
      return in instanceof ServletInputStream servlet && servlet.isFinished();
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("Bodies are read blocking");
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
