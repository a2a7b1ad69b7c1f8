package org.tourwright.integrations.webhook;

import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.api.Request;
import org.eclipse.jetty.client.api.Response;
import org.eclipse.jetty.client.api.Result;
import org.eclipse.jetty.client.util.BytesContentProvider;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.util.HttpCookieStore;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.SocketAddressResolver;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.integrations.IntegrationsError;
import org.tourwright.integrations.IntegrationsSettings;

/**
 * Sends requests to other systems. The addresses that it connects to are the ones that were
 * checked: a name that leads elsewhere from one moment to the next leads nowhere.
 */
@Component(service = Transport.class)
public final class Transport {

  private static final Logger LOG = LoggerFactory.getLogger(Transport.class);
  private static final int LONGEST_ANSWER = 2048;
  private static final Duration CONNECT = Duration.ofSeconds(5);

  private final IntegrationsSettings settings;
  private final HttpClient client;

  @Activate
  public Transport(@Reference IntegrationsSettings settings) {
    this.settings = settings;
    this.client = client();
  }

  private HttpClient client() {
    HttpClient made = new HttpClient(new SslContextFactory.Client());
    QueuedThreadPool threads = new QueuedThreadPool(8, 1);
    threads.setName("tourwright-webhook");
    threads.setDaemon(true);
    made.setExecutor(threads);
    made.setSocketAddressResolver(new Checked());
    made.setConnectTimeout(CONNECT.toMillis());
    made.setFollowRedirects(false);
    made.setCookieStore(new HttpCookieStore.Empty());
    made.setUserAgentField(new HttpField(HttpHeader.USER_AGENT, "Tourwright-Webhooks/1"));
    made.setMaxConnectionsPerDestination(2);
    try {
      made.start();
    } catch (Exception e) { // as Jetty declares it
      throw new IllegalStateException("The HTTP client does not start", e);
    }
    // Nothing but the request itself: no log-in, no redirect, no second try.
    made.getProtocolHandlers().clear();
    made.getContentDecoderFactories().clear();
    return made;
  }

  @Deactivate
  void stop() {
    try {
      client.stop();
    } catch (Exception e) { // as Jetty declares it
      LOG.warn("The HTTP client does not stop", e);
    }
  }

  /** Sends a webhook, signed; nothing without a signature. */
  Outcome send(Target target, UUID hook, String body) {
    Instant now = Instant.now();
    return target.signable()
        ? post(target.url(), target.headers(Target.id(hook), now, body), body)
        : Outcome.failed(
            now.truncatedTo(ChronoUnit.MICROS), Duration.ZERO, IntegrationsError.NO_SECRET);
  }

  /** Posts JSON and waits for the answer, for no longer than is configured. */
  private Outcome post(String url, Map<String, String> headers, String body) {
    Instant begin = Instant.now().truncatedTo(ChronoUnit.MICROS);
    Duration patience = settings.timeout();
    CompletableFuture<Outcome> done = new CompletableFuture<>();
    try {
      Request request =
          client
              .newRequest(URI.create(url))
              .method(HttpMethod.POST)
              .timeout(patience.toMillis(), TimeUnit.MILLISECONDS)
              .idleTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
              .content(
                  new BytesContentProvider(
                      "application/json", body.getBytes(StandardCharsets.UTF_8)));
      headers.forEach(request::header);
      request.send(new Answer(begin, done));
      return done.get(patience.plus(CONNECT).toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failed(begin, e);
    } catch (ExecutionException | TimeoutException | RuntimeException e) {
      return failed(begin, e);
    }
  }

  private static Outcome failed(Instant begin, Throwable reason) {
    LOG.debug("A webhook got no answer", reason);
    return Outcome.failed(begin, Duration.between(begin, Instant.now()), kind(reason));
  }

  private static IntegrationsError kind(Throwable reason) {
    for (Throwable cause = reason; cause != null; cause = cause.getCause()) {
      if (cause instanceof Addresses.PrivateAddress) {
        return IntegrationsError.PRIVATE_ADDRESS;
      } else if (cause instanceof UnknownHostException) {
        return IntegrationsError.UNKNOWN_HOST;
      } else if (cause instanceof javax.net.ssl.SSLException) {
        return IntegrationsError.BAD_CERTIFICATE;
      } else if (cause instanceof TimeoutException
          || cause instanceof java.net.SocketTimeoutException) {
        return IntegrationsError.TOO_SLOW;
      }
    }
    return IntegrationsError.NO_ANSWER;
  }

  /** Keeps the beginning of an answer; the rest is read and forgotten. */
  private static final class Answer extends Response.Listener.Adapter {

    private final Instant begin;
    private final CompletableFuture<Outcome> done;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    Answer(Instant begin, CompletableFuture<Outcome> done) {
      this.begin = begin;
      this.done = done;
    }

    @Override
    public void onContent(Response response, ByteBuffer content) {
      byte[] some = new byte[Math.min(content.remaining(), LONGEST_ANSWER - kept.size())];
      content.get(some);
      kept.write(some, 0, some.length);
      content.position(content.limit());
    }

    @Override
    public void onComplete(Result result) {
      done.complete(
          result.isFailed()
              ? failed(begin, result.getFailure())
              : Outcome.answered(
                  begin,
                  Duration.between(begin, Instant.now()),
                  result.getResponse().getStatus(),
                  text()));
    }

    /** No database keeps every character, and a broken one may stand at the end. */
    private String text() {
      return kept.toString(StandardCharsets.UTF_8)
          .replaceAll("[\\p{Cntrl}&&[^\\t\\r\\n]]|\\uFFFD$", " ")
          .strip();
    }
  }

  /** Finds addresses and lets only those through that webhooks may go to. */
  private final class Checked implements SocketAddressResolver {

    @Override
    public void resolve(String host, int port, Promise<java.util.List<InetSocketAddress>> promise) {
      try {
        InetAddress[] found = Addresses.of(host, settings.allowPrivate());
        promise.succeeded(
            Arrays.stream(found).map(address -> new InetSocketAddress(address, port)).toList());
      } catch (UnknownHostException e) {
        promise.failed(e);
      }
    }
  }
}
