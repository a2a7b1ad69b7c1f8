package org.tourwright.web.front;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletResponse;
import org.apache.cxf.helpers.IOUtils;
import org.apache.cxf.io.CachedOutputStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tourwright.persistence.Transactions;
import org.tourwright.web.WebError;
import org.tourwright.web.answer.Answer;
import org.tourwright.web.answer.Answers;
import org.tourwright.web.answer.Taken;
import org.tourwright.web.problem.Declined;
import org.tourwright.web.rest.ModuleServer;
import org.tourwright.web.session.Secrets;

/** A POST with an Idempotency-Key is done once, however often it is sent. */
@Component(service = Repeats.class)
public final class Repeats {

  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

  private final Identity identity;
  private final Transactions transactions;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile Answers answers;

  @Activate
  public Repeats(@Reference Identity identity, @Reference Transactions transactions) {
    this.identity = identity;
    this.transactions = transactions;
  }

  void serve(ModuleServer server, Call call, TakenRequest request, HttpServletResponse response)
      throws IOException {
    String key = request.getHeader("Idempotency-Key");
    // Without a good session the guard refuses the request, or it is a public one: no key then.
    if (key == null
        || !"POST".equals(call.method())
        || identity.of(request, call) != Identity.Standing.GOOD) {
      server.serve(request, response);
      return;
    }
    if (!KEY.matcher(key).matches()) {
      throw new Declined(400, WebError.KEY_MALFORMED);
    }
    Answers known = answers;
    if (known == null) {
      throw new Declined(503, WebError.STARTING);
    }
    try (CachedOutputStream copy = new CachedOutputStream()) {
      String target = call.method() + " " + request.getRequestURI() + query(request);
      String hash = hash(target, request, copy);
      request.replaceBody(copy.getInputStream());
      Taken taken = known.take(call.caller().user(), key, target, hash);
      switch (taken.outcome()) {
        case OTHER_REQUEST -> throw new Declined(422, WebError.KEY_REUSED);
        case RUNNING -> {
          response.setHeader("Retry-After", "1");
          throw new Declined(409, WebError.KEY_RUNNING);
        }
        case TOLD_ONCE -> throw new Declined(409, WebError.KEY_ANSWER_SECRET);
        case LOST -> throw new Declined(409, WebError.KEY_ANSWER_LOST);
        case REPLAY -> replay(taken.answer(), response);
        case FIRST -> first(known, taken.attempt(), server, call, request, response);
      }
    }
  }

  private void first(
      Answers answers,
      Answers.Attempt attempt,
      ModuleServer server,
      Call call,
      TakenRequest request,
      HttpServletResponse response)
      throws IOException {
    Recording recording = new Recording(response);
    boolean ended = false;
    try (Transactions.Guarded guarded = transactions.guarded(() -> answers.stored(attempt))) {
      server.serve(request, recording);
      ended = true;
    } finally {
      if (!ended) {
        answers.release(attempt);
      }
    }
    Answer answer = recording.answer();
    if (answer.status() / 100 == 2 && call.shownOnce()) {
      answers.keepNothing(attempt);
    } else if (answer.status() / 100 == 2) {
      answers.keep(attempt, answer);
    } else if (answer.status() < 500) {
      answers.forget(attempt);
    } else {
      answers.release(attempt);
    }
  }

  private static void replay(Answer answer, HttpServletResponse response) throws IOException {
    response.setStatus(answer.status());
    response.setHeader("Idempotency-Replayed", "true");
    response.setHeader("Cache-Control", "no-store");
    header(response, "Location", answer.location());
    header(response, "ETag", answer.etag());
    if (answer.contentType() != null) {
      response.setContentType(answer.contentType());
    }
    if (answer.body() != null) {
      response.getOutputStream().write(answer.body().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void header(HttpServletResponse response, String name, String value) {
    if (value != null) {
      response.setHeader(name, value);
    }
  }

  /** Over what makes a request that request; its body is copied on the way. */
  private static String hash(String target, TakenRequest request, OutputStream copy)
      throws IOException {
    MessageDigest digest = begun(target, request.getContentType());
    // Not closed: the copy is still to be read.
    DigestOutputStream out = new DigestOutputStream(copy, digest);
    IOUtils.copy(request.getInputStream(), out);
    out.flush();
    return HexFormat.of().formatHex(digest.digest());
  }

  static String hash(String target, String contentType, byte[] body) {
    MessageDigest digest = begun(target, contentType);
    digest.update(body);
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest begun(String target, String contentType) {
    MessageDigest digest = Secrets.sha256();
    String type = contentType == null ? "" : contentType.split(";", 2)[0].strip();
    digest.update((target + "\n" + type + "\n").getBytes(StandardCharsets.UTF_8));
    return digest;
  }

  private static String query(TakenRequest request) {
    return request.getQueryString() == null ? "" : "?" + request.getQueryString();
  }
}
