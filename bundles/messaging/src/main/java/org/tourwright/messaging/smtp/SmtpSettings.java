package org.tourwright.messaging.smtp;

import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.error.ErrorCode;
import org.tourwright.core.error.Invalid;

/** The mail server as configured now; a changed file counts from the next mail on. */
@Component(service = SmtpSettings.class, configurationPid = "org.tourwright.messaging")
public final class SmtpSettings {

  private static final Logger LOG = LoggerFactory.getLogger(SmtpSettings.class);

  private volatile Optional<SmtpConfig> smtp = Optional.empty();
  private volatile Optional<ErrorCode> problem = Optional.empty();

  @Activate
  public SmtpSettings(Map<String, Object> configuration) {
    change(configuration);
  }

  @Modified
  void change(Map<String, Object> configuration) {
    try {
      smtp = SmtpConfig.of(configuration, System.getenv());
      LOG.info(
          "{}",
          smtp.map(config -> "Mail goes to " + config)
              .orElse("No mail server is configured: mails wait in the outbox"));
      problem = Optional.empty();
    } catch (Invalid e) {
      smtp = Optional.empty();
      problem = Optional.of(e.errors().get(0).code());
      LOG.error(
          "The configuration of the mail server is wrong ({}); mails wait in the outbox",
          e.errors(),
          e);
    }
  }

  /** What is wrong with the configuration; empty for nothing. */
  public Optional<ErrorCode> problem() {
    return problem;
  }

  /** Empty when no mail server is configured. */
  public Optional<SmtpConfig> smtp() {
    return smtp;
  }
}
