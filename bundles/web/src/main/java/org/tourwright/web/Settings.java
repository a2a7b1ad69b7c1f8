package org.tourwright.web;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tourwright.core.setting.Setting;
import org.tourwright.core.setting.Values;

/**
 * What may be set about the front. Changes count at once.
 *
 * <p>The front works without the database too. Until the settings are there, the file {@code
 * etc/org.tourwright.web.cfg} counts; while they are away for a moment, what they last said.
 */
@Component(service = Settings.class, configurationPid = "org.tourwright.web")
public final class Settings {

  private volatile Config config;
  private volatile Values last;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile org.tourwright.core.setting.Settings shared;

  /** The file's entries. */
  public @interface Config {
    /** How long a module that goes waits for its running requests. */
    long drainSeconds() default 10;

    /** How long requests wait for a module that is being replaced. */
    long swapSeconds() default 10;

    /**
     * How long a platform that is told to stop goes on working while {@code /health/ready} already
     * answers 503, so that a load balancer sends nothing more to it.
     */
    long readyGraceSeconds() default 0;

    /** How long requests wait while what all modules stand on is being replaced. */
    long coreSwapSeconds() default 25;

    /**
     * How many requests wait for modules at a time, each of which holds one of the threads that
     * {@code etc/org.ops4j.pax.web.cfg} gives the server.
     */
    int mostWaiting() default 80;

    /** So long a new version of a module may take to start before the old one is put back. */
    long startSeconds() default 60;

    /** A session ends after this long without a request. */
    long sessionIdleMinutes() default 720;

    /** A session ends this long after log-in. */
    long sessionHours() default 168;

    /** Whether X-Forwarded-For, -Proto and -Host come from a proxy of ours. */
    boolean trustForwarded() default false;

    /** Further origins that pages may call from, separated by commas. */
    String[] allowedOrigins() default {};

    /** How many requests a minute an API token may send to this node; 0 for any number. */
    int tokenRequestsPerMinute() default 6_000;

    /** The same for a user who logged in. Far more than a person at work sends. */
    int userRequestsPerMinute() default 60_000;

    /** The same for a network address, of requests by nobody known. */
    int addressRequestsPerMinute() default 6_000;

    /** The largest JSON body in bytes. */
    long jsonLimit() default 1_048_576;

    /** The largest upload in bytes. */
    long uploadLimit() default 104_857_600;

    /** The largest archive of a module in bytes. */
    long archiveLimit() default 33_554_432;

    /** Whether archives that nobody known has signed are let in without a word. */
    boolean allowUnsigned() default false;

    /** Whether programs on this machine read figures and health without log-in. */
    boolean metricsFromLoopback() default true;

    /** Less room than this on the disk of the data, in MB, is a warning. */
    long diskSpaceMegabytes() default 1024;
  }

  @Activate
  public Settings(Config config) {
    this.config = config;
  }

  @Modified
  void change(Config changed) {
    this.config = changed;
  }

  public Duration drain() {
    return Duration.ofSeconds(number(WebSettings.DRAIN, config.drainSeconds()));
  }

  public Duration swap() {
    return Duration.ofSeconds(number(WebSettings.SWAP, config.swapSeconds()));
  }

  public Duration readyGrace() {
    return Duration.ofSeconds(config.readyGraceSeconds());
  }

  public Duration coreSwap() {
    return Duration.ofSeconds(Math.max(config.coreSwapSeconds(), config.swapSeconds()));
  }

  public int mostWaiting() {
    return config.mostWaiting();
  }

  public Duration start() {
    return Duration.ofSeconds(config.startSeconds());
  }

  public Duration sessionIdle() {
    return Duration.ofMinutes(number(WebSettings.SESSION_IDLE, config.sessionIdleMinutes()));
  }

  public Duration sessionLife() {
    return Duration.ofHours(number(WebSettings.SESSION_HOURS, config.sessionHours()));
  }

  public boolean trustForwarded() {
    return config.trustForwarded();
  }

  public List<String> allowedOrigins() {
    return Arrays.stream(config.allowedOrigins())
        .flatMap(entry -> Arrays.stream(entry.split(",", -1)))
        .map(String::strip)
        .filter(origin -> !origin.isEmpty())
        .toList();
  }

  /** A minute; 0 or less for any number. */
  public int tokenRequests() {
    return config.tokenRequestsPerMinute();
  }

  /** A minute; 0 or less for any number. */
  public int userRequests() {
    return config.userRequestsPerMinute();
  }

  /** A minute; 0 or less for any number. */
  public int addressRequests() {
    return config.addressRequestsPerMinute();
  }

  public long jsonLimit() {
    return number(WebSettings.JSON_LIMIT, config.jsonLimit());
  }

  public long uploadLimit() {
    return number(WebSettings.UPLOAD_LIMIT, config.uploadLimit());
  }

  public boolean metricsFromLoopback() {
    Values values = values();
    return values == null
        ? config.metricsFromLoopback()
        : values.yes(WebSettings.METRICS_FROM_LOOPBACK);
  }

  public long diskSpaceMegabytes() {
    return number(WebSettings.DISK_SPACE, config.diskSpaceMegabytes());
  }

  private long number(Setting setting, long inFile) {
    Values values = values();
    return values == null ? inFile : values.number(setting);
  }

  private Values values() {
    org.tourwright.core.setting.Settings there = shared;
    if (there != null) {
      last = there.values();
    }
    return last;
  }

  public long archiveLimit() {
    return config.archiveLimit();
  }

  public boolean allowUnsigned() {
    return config.allowUnsigned();
  }
}
