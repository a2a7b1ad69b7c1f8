package org.tourwright.web;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;

/** What an admin may set in {@code etc/org.tourwright.web.cfg}. Changes count at once. */
@Component(service = Settings.class, configurationPid = "org.tourwright.web")
public final class Settings {

  private volatile Config config;

  /** The file's entries. */
  public @interface Config {
    /** How long a module that goes waits for its running requests. */
    long drainSeconds() default 10;

    /** How long requests wait for a module that is being replaced. */
    long swapSeconds() default 10;

    /** How long requests wait while what all modules stand on is being replaced. */
    long coreSwapSeconds() default 25;

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

    /** The largest JSON body in bytes. */
    long jsonLimit() default 1_048_576;

    /** The largest upload in bytes. */
    long uploadLimit() default 104_857_600;
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
    return Duration.ofSeconds(config.drainSeconds());
  }

  public Duration swap() {
    return Duration.ofSeconds(config.swapSeconds());
  }

  public Duration coreSwap() {
    return Duration.ofSeconds(Math.max(config.coreSwapSeconds(), config.swapSeconds()));
  }

  public Duration start() {
    return Duration.ofSeconds(config.startSeconds());
  }

  public Duration sessionIdle() {
    return Duration.ofMinutes(config.sessionIdleMinutes());
  }

  public Duration sessionLife() {
    return Duration.ofHours(config.sessionHours());
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

  public long jsonLimit() {
    return config.jsonLimit();
  }

  public long uploadLimit() {
    return config.uploadLimit();
  }
}
