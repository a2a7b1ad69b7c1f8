package org.tourwright.web.front;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Locale;
import java.util.Map;
import javax.servlet.AsyncEvent;
import javax.servlet.AsyncListener;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.web.Settings;
import org.tourwright.web.WebError;
import org.tourwright.web.limit.RateLimits;
import org.tourwright.web.metric.GateWaits;
import org.tourwright.web.module.Entered;
import org.tourwright.web.module.Gate;
import org.tourwright.web.module.Slot;
import org.tourwright.web.problem.BodyTooLarge;
import org.tourwright.web.problem.Declined;

/**
 * Hands requests to the modules that they are for, when they may be, and no larger than they may.
 */
@Component(service = ModuleCalls.class)
public final class ModuleCalls {

  /** Anybody may send it, so it is no more than a form of some texts. */
  private static final long PUBLIC_LIMIT = 65_536;

  private final Settings settings;
  private final Gate gate;
  private final GateWaits waits;
  private final RateLimits limits;
  private final Repeats repeats;
  private final ModuleTraffic traffic;

  @Activate
  public ModuleCalls(
      @Reference Settings settings,
      @Reference Gate gate,
      @Reference GateWaits waits,
      @Reference RateLimits limits,
      @Reference Repeats repeats,
      @Reference ModuleTraffic traffic) {
    this.settings = settings;
    this.gate = gate;
    this.waits = waits;
    this.limits = limits;
    this.repeats = repeats;
    this.traffic = traffic;
  }

  /**
   * @param base the path of the module
   * @param uri the path as the module knows it
   */
  void hand(
      String id,
      String base,
      String uri,
      Call call,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Entered entered = waits.around(() -> gate.enter(id, Door.leaving(request)));
    switch (entered.presence()) {
      case THERE -> call.isFor(id, "other");
      case AWAY -> throw new Declined(503, WebError.MODULE_AWAY, Map.of("module", id));
      case ABSENT -> {
        if (id.equals(Gate.WEB)) {
          throw new Declined(503, WebError.STARTING);
        }
        throw new Declined(404, WebError.MODULE_ABSENT, Map.of("module", id));
      }
    }
    Slot slot = entered.slot();
    long begun = System.nanoTime();
    boolean later = false;
    try {
      limits.admit(request, call, response);
      long limit = call.open() ? PUBLIC_LIMIT : limit(request.getContentType());
      if (request.getContentLengthLong() > limit) {
        throw new BodyTooLarge(limit);
      }
      if (!readable(request.getCharacterEncoding())) {
        throw new Declined(415, WebError.UNSUPPORTED_MEDIA_TYPE);
      }
      TakenRequest taken = new TakenRequest(request, base, uri, limit);
      repeats.serve(slot.server(), call, taken, response);
      later = leaveLater(request, slot);
    } finally {
      traffic.count(id, response.getStatus(), System.nanoTime() - begun);
      if (!later) {
        slot.leave();
      }
    }
  }

  /** JSON is small; what is not JSON is a file. */
  private long limit(String contentType) {
    return isFile(contentType) ? settings.uploadLimit() : settings.jsonLimit();
  }

  static boolean isFile(String contentType) {
    if (contentType == null) {
      return false;
    }
    String type = contentType.toLowerCase(Locale.ROOT);
    return !type.contains("json") && !type.contains("x-www-form-urlencoded");
  }

  /** Whether Java knows the encoding; CXF fails at one that it does not know. */
  static boolean readable(String encoding) {
    try {
      return encoding == null || Charset.isSupported(encoding);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }

  private static boolean leaveLater(HttpServletRequest request, Slot slot) {
    if (!request.isAsyncStarted()) {
      return false;
    }
    try {
      request.getAsyncContext().addListener(new Leaving(slot));
      return true;
    } catch (IllegalStateException e) {
      return false; // it was answered meanwhile
    }
  }

  private record Leaving(Slot slot) implements AsyncListener {
    @Override
    public void onComplete(AsyncEvent event) {
      slot.leave();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
      // completed next
    }

    @Override
    public void onError(AsyncEvent event) {
      // completed next
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
      event.getAsyncContext().addListener(this);
    }
  }
}
