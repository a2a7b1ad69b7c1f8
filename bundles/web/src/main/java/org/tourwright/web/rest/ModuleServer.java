package org.tourwright.web.rest;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.ws.rs.ext.RuntimeDelegate;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.bus.extension.ExtensionManagerBus;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.impl.RuntimeDelegateImpl;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.apache.cxf.transport.http.DestinationRegistryImpl;
import org.apache.cxf.transport.http.HTTPTransportFactory;
import org.tourwright.web.front.Call;
import org.tourwright.web.front.Identity;
import org.tourwright.web.problem.Problems;

/**
 * The REST resources of one module on a bus of their own: it comes and goes without touching any
 * other. It listens nowhere; the front hands it the requests.
 */
public final class ModuleServer implements AutoCloseable {

  static {
    // The JAX-RS API's own way of finding its implementation fails in OSGi.
    RuntimeDelegate.setInstance(new RuntimeDelegateImpl());
  }

  private final Bus bus;
  private final Server server;
  private final AbstractHTTPDestination destination;
  private final String base;

  /**
   * @param base the path under which the resources are reached, such as {@code /api/crm}
   */
  public ModuleServer(
      String id, String base, List<Object> resources, Identity identity, Problems problems) {
    this.base = base;
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    Bus busBefore = BusFactory.getThreadDefaultBus(false);
    thread.setContextClassLoader(JAXRSServerFactoryBean.class.getClassLoader());
    ExtensionManagerBus made = new ExtensionManagerBus();
    try {
      made.setProperty("bus.jmx.enabled", "false");
      made.setId("tourwright-" + id);
      made.initialize();
      BusFactory.setThreadDefaultBus(made);
      this.server = factory(id, made, resources, identity, problems).create();
      this.destination = (AbstractHTTPDestination) server.getDestination();
      this.bus = made;
    } catch (RuntimeException | Error e) {
      made.shutdown(true);
      throw e;
    } finally {
      BusFactory.setThreadDefaultBus(busBefore);
      thread.setContextClassLoader(before);
    }
  }

  private static JAXRSServerFactoryBean factory(
      String id, Bus bus, List<Object> resources, Identity identity, Problems problems) {
    JAXRSServerFactoryBean factory = new JAXRSServerFactoryBean();
    factory.setBus(bus);
    factory.setAddress("/");
    // In OSGi all buses share one registry of addresses otherwise, and each of ours is the root.
    factory.setDestinationFactory(new HTTPTransportFactory(new DestinationRegistryImpl()));
    // A module may have pages or jobs only; CXF wants something to serve all the same.
    factory.setServiceBeans(resources.isEmpty() ? List.of(new NoResources()) : resources);
    factory.setProviders(
        List.of(
            new JsonBodies(),
            new Parameters(),
            new CallerContext(),
            new PageRequestContext(),
            new Guard(id, identity),
            new Finish(),
            new Refusals.Any(problems),
            new Refusals.OfJaxRs(problems)));
    factory.setProperties(Map.of("default.wae.mapper.least.specific", true));
    return factory;
  }

  /** Answers a request whose servlet path is the base. */
  public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
    request.setAttribute(
        "org.apache.cxf.transport.endpoint.address", Call.of(request).origin() + base + "/");
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(JAXRSServerFactoryBean.class.getClassLoader());
    try {
      destination.invoke(null, request.getServletContext(), request, response);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Override
  public void close() {
    server.stop();
    server.destroy();
    bus.shutdown(true);
  }
}
