package org.tourwright.porter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Dictionary;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javax.servlet.AsyncEvent;
import javax.servlet.AsyncListener;
import javax.servlet.Servlet;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.hooks.bundle.EventHook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The only servlet. It hands every request to the front, the servlet that {@code web} offers with
 * {@code tourwright.front = true}; while that is replaced, requests wait here.
 */
@Component(
    service = Servlet.class,
    property = {
      "osgi.http.whiteboard.servlet.pattern=/*",
      "osgi.http.whiteboard.servlet.name=tourwright",
      "osgi.http.whiteboard.servlet.asyncSupported:Boolean=true"
    })
public final class Porter extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(Porter.class);
  private static final String FRONT =
      "(&(objectClass=javax.servlet.Servlet)(tourwright.front=true))";
  private static final String AWAY =
      "{\"type\":\"urn:tourwright:problem:web.starting\",\"title\":\"Not"
          + " available\",\"status\":503,\"detail\":\"Tourwright is starting. Try again in a"
          + " moment.\",\"code\":\"web.starting\"}";

  /**
   * An attribute of the request, for the front: a {@link BooleanSupplier} that says whether it is
   * about to go. A request that only waits then is given back by the attribute {@link #AGAIN}, with
   * nothing read and nothing answered, so that it does not hold up what it waits for.
   */
  private static final String LEAVING = "tourwright.front.leaving";

  private static final String AGAIN = "tourwright.front.again";

  /** Before the front's own look at stopping bundles: its requests must be answered by then. */
  private static final Dictionary<String, Object> FIRST =
      FrameworkUtil.asDictionary(Map.of(Constants.SERVICE_RANKING, 1000));

  private final transient Door<Front> door = new Door<>();
  private final transient ServiceTracker<Servlet, Front> tracker;
  private final transient ServiceRegistration<EventHook> hook;
  private final transient Waits waits;

  /** The front and whose it is. */
  private record Front(Servlet servlet, Bundle bundle) {}

  @Activate
  public Porter(BundleContext context, @Reference Waits waits) throws Exception {
    this.waits = waits;
    this.tracker = new ServiceTracker<>(context, context.createFilter(FRONT), new Fronts(context));
    this.hook = context.registerService(EventHook.class, new Stops(), FIRST);
    tracker.open();
  }

  @Deactivate
  void stop() {
    hook.unregister();
    tracker.close();
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    do {
      request.removeAttribute(AGAIN);
      Front front = enter();
      if (front == null) {
        away(response);
        return;
      }
      pass(front, request, response);
    } while (request.getAttribute(AGAIN) != null);
  }

  private void pass(Front front, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    BooleanSupplier leaving = () -> door.closes(front::equals);
    request.setAttribute(LEAVING, leaving);
    boolean later = false;
    try {
      front.servlet().service(request, response);
      later = leaveLater(request);
    } finally {
      if (!later) {
        door.leave();
      }
    }
  }

  private Front enter() {
    try {
      return door.enter(waits.swap());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  private boolean leaveLater(HttpServletRequest request) {
    if (!request.isAsyncStarted()) {
      return false;
    }
    try {
      request.getAsyncContext().addListener(new Leaving());
      return true;
    } catch (IllegalStateException e) {
      return false; // it was answered meanwhile
    }
  }

  private static void away(HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader("Retry-After", "5");
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("application/problem+json");
    response.getOutputStream().write(AWAY.getBytes(StandardCharsets.UTF_8));
  }

  private final class Fronts implements ServiceTrackerCustomizer<Servlet, Front> {

    private final BundleContext context;

    Fronts(BundleContext context) {
      this.context = context;
    }

    @Override
    public Front addingService(ServiceReference<Servlet> reference) {
      Servlet servlet = context.getService(reference);
      if (servlet == null) {
        return null;
      }
      Front front = new Front(servlet, reference.getBundle());
      door.open(front);
      return front;
    }

    @Override
    public void modifiedService(ServiceReference<Servlet> reference, Front front) {
      // Nothing of it is looked at.
    }

    @Override
    public void removedService(ServiceReference<Servlet> reference, Front front) {
      door.close(front::equals, waits.drain());
      door.gone(front::equals);
      context.ungetService(reference);
    }
  }

  /** Sees the front's bundle stop before any part of it does. */
  private final class Stops implements EventHook {
    @Override
    public void event(BundleEvent event, Collection<BundleContext> contexts) {
      if (event.getType() == BundleEvent.STOPPING) {
        Bundle stopping = event.getBundle();
        int left = door.close(front -> front.bundle().equals(stopping), waits.drain());
        if (left > 0) {
          LOG.warn("The front goes while {} requests are still running", left);
        }
      }
    }
  }

  private final class Leaving implements AsyncListener {
    @Override
    public void onComplete(AsyncEvent event) {
      door.leave();
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
