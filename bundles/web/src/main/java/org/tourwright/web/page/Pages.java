package org.tourwright.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.tourwright.web.WebError;
import org.tourwright.web.front.Paths;
import org.tourwright.web.module.Gate;
import org.tourwright.web.problem.Declined;

/** The files of the web interface, each from the bundle that it belongs to. */
@Component(service = Pages.class)
public final class Pages {

  private static final Pattern HASHED = Pattern.compile(".*-[A-Z0-9]{8}\\.[a-z0-9]+(\\.map)?");
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html;charset=utf-8"),
          Map.entry("js", "text/javascript;charset=utf-8"),
          Map.entry("mjs", "text/javascript;charset=utf-8"),
          Map.entry("css", "text/css;charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("map", "application/json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("txt", "text/plain;charset=utf-8"));

  private final Bundle own;
  private final String contentSecurityPolicy;

  @Activate
  public Pages(BundleContext context) throws IOException {
    this.own = context.getBundle();
    this.contentSecurityPolicy = policy(text("/ui/csp.txt"));
  }

  /** {@code /ui/<module>/<file>} from the folder {@code /ui} of the module's bundle. */
  public void file(
      Function<String, Bundle> bundles, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    requireGet(request);
    String path = Paths.decoded(request.getRequestURI());
    String id = Paths.segment(path, 1);
    // The shell is there even while the front's own module waits for the database.
    Bundle bundle = id.equals(Gate.WEB) ? own : bundles.apply(id);
    int start = "/ui/".length() + id.length() + 1;
    String file = path.length() > start ? path.substring(start) : "";
    if (bundle == null || !Paths.file(file) || file.equals("csp.txt")) {
      throw new Declined(404, WebError.NO_SUCH_PAGE);
    }
    send(bundle, "/ui/" + file, immutable(file, request.getQueryString()), request, response);
  }

  /** The page of the web interface, whatever the path: it finds its way in the browser. */
  public void shell(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    requireGet(request);
    if (path.equals("/robots.txt")) {
      response.setContentType("text/plain;charset=utf-8");
      response
          .getOutputStream()
          .write("User-agent: *\nDisallow: /\n".getBytes(StandardCharsets.UTF_8));
      return;
    }
    if (path.equals("/favicon.ico")) {
      throw new Declined(404, WebError.NO_SUCH_PAGE);
    }
    send(own, "/ui/index.html", false, request, response);
  }

  /** A file of the browsable API description. */
  public InputStream apiDocs(String file) throws IOException {
    URL url = Paths.file(file) ? own.getEntry("/api-docs/" + file) : null;
    if (url == null) {
      throw new Declined(404, WebError.NO_SUCH_PAGE);
    }
    return url.openStream();
  }

  public static String type(String file) {
    return TYPES.getOrDefault(
        file.substring(file.lastIndexOf('.') + 1), "application/octet-stream");
  }

  static boolean immutable(String file, String query) {
    return (query != null && query.startsWith("v=")) || HASHED.matcher(file).matches();
  }

  static String policy(String scriptHash) {
    String hash = scriptHash == null || scriptHash.isBlank() ? "" : " '" + scriptHash.strip() + "'";
    return "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;"
        + " font-src 'self' data:; frame-src 'self' blob:; script-src 'self'"
        + hash
        + "; frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'";
  }

  private void send(
      Bundle bundle,
      String entry,
      boolean immutable,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    URL url = bundle.getEntry(entry);
    if (url == null) {
      throw new Declined(404, WebError.NO_SUCH_PAGE);
    }
    if (type(entry).startsWith("text/html")) {
      response.setHeader("Content-Security-Policy", contentSecurityPolicy);
    }
    String etag = "\"" + Long.toString(bundle.getLastModified(), 36) + "\"";
    response.setHeader("ETag", etag);
    response.setHeader(
        "Cache-Control", immutable ? "public, max-age=31536000, immutable" : "no-cache");
    if (etag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(type(entry));
    URL packed = gzip(request) ? bundle.getEntry(entry + ".gz") : null;
    if (packed != null) {
      response.setHeader("Content-Encoding", "gzip");
    }
    try (InputStream in = (packed == null ? url : packed).openStream()) {
      if (!"HEAD".equals(request.getMethod())) {
        in.transferTo(response.getOutputStream());
      }
    }
  }

  private static boolean gzip(HttpServletRequest request) {
    String accepted = request.getHeader("Accept-Encoding");
    return accepted != null && accepted.contains("gzip");
  }

  private static void requireGet(HttpServletRequest request) {
    if (!"GET".equals(request.getMethod()) && !"HEAD".equals(request.getMethod())) {
      throw new Declined(405, WebError.METHOD_NOT_ALLOWED);
    }
  }

  private String text(String entry) throws IOException {
    URL url = own.getEntry(entry);
    if (url == null) {
      return null;
    }
    try (InputStream in = url.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
