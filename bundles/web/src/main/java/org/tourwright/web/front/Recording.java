package org.tourwright.web.front;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.servlet.ServletOutputStream;
import javax.servlet.WriteListener;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.web.answer.Answer;

/**
 * Passes an answer on and notes it, to be given again; also when the other side went away
 * meanwhile, for then it will ask again.
 */
final class Recording extends HttpServletResponseWrapper {

  private static final Logger LOG = LoggerFactory.getLogger(Recording.class);
  private static final int LONGEST = 1_048_576;

  private final ByteArrayOutputStream copy = new ByteArrayOutputStream();
  private ServletOutputStream out;

  Recording(HttpServletResponse response) {
    super(response);
  }

  Answer answer() {
    String type = getContentType();
    boolean text = type != null && (type.contains("json") || type.startsWith("text/"));
    return new Answer(
        getStatus(),
        type,
        getHeader("Location"),
        getHeader("ETag"),
        text && copy.size() <= LONGEST ? copy.toString(StandardCharsets.UTF_8) : null);
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (out == null) {
      out = new Tee(super.getOutputStream());
    }
    return out;
  }

  private interface Passing {
    void run() throws IOException;
  }

  private final class Tee extends ServletOutputStream {
    private final ServletOutputStream to;
    private boolean gone;

    Tee(ServletOutputStream to) {
      this.to = to;
    }

    @Override
    public void write(int one) {
      if (copy.size() <= LONGEST) {
        copy.write(one);
      }
      pass(() -> to.write(one));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      if (copy.size() <= LONGEST) {
        copy.write(bytes, offset, length);
      }
      pass(() -> to.write(bytes, offset, length));
    }

    @Override
    public void flush() {
      pass(to::flush);
    }

    @Override
    public void close() {
      pass(to::close);
    }

    private void pass(Passing on) {
      if (!gone) {
        try {
          on.run();
        } catch (IOException e) {
          LOG.debug("The other side went away before its answer", e);
          gone = true;
        }
      }
    }

    @Override
    public boolean isReady() {
      return to.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      to.setWriteListener(listener);
    }
  }
}
