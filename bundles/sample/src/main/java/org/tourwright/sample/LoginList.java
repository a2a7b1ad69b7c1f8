package org.tourwright.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.user.Accounts.SampleLogin;

/** Writes the logins of the made-up staff to a file, for who starts the platform from a shell. */
final class LoginList {

  private static final Logger LOG = LoggerFactory.getLogger(LoginList.class);

  private LoginList() {}

  static void write(Path data, List<SampleLogin> logins) {
    String text =
        logins.stream()
            .map(login -> "%-12s %-20s %s".formatted(login.login(), login.password(), login.role()))
            .collect(Collectors.joining("\n", "", "\n"));
    try {
      Files.writeString(data.resolve("sample-logins.txt"), text);
    } catch (IOException e) {
      LOG.warn("The list of sample logins could not be written", e);
    }
  }
}
