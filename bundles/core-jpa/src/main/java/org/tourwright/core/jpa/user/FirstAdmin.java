package org.tourwright.core.jpa.user;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.jpa.store.Contested;
import org.tourwright.core.user.BuiltInRole;
import org.tourwright.core.user.Caller;

/**
 * Makes the first admin of a new installation. The password is given by {@code
 * TOURWRIGHT_ADMIN_PASSWORD} (or the system property {@code tourwright.admin.password}), else it is
 * random and told once: in a file that only the operator of the machine can read.
 */
@Component(service = FirstAdmin.class, immediate = true)
public final class FirstAdmin {

  private static final Logger LOG = LoggerFactory.getLogger(FirstAdmin.class);
  private static final String LOGIN = "admin";

  @Activate
  public FirstAdmin(BundleContext context, @Reference UserRows users, @Reference RoleRows roles) {
    String given = given(context);
    String password = given == null ? Passwords.random() : given;
    boolean[] made = {false};
    Contested.make(
        () -> {
          made[0] = users.none();
          if (made[0]) {
            users.create(
                Caller.system("core.setup"),
                first(roles.builtIn(BuiltInRole.SYSTEM_ADMIN), password));
          }
        });
    if (made[0] && given == null) {
      tell(context, password);
    }
  }

  private static UserForm first(UUID admin, String password) {
    return new UserForm(
        null,
        0,
        LOGIN,
        "Administrator",
        null,
        null,
        "en",
        Set.of(admin),
        null,
        false,
        null,
        password);
  }

  private static String given(BundleContext context) {
    String property = context.getProperty("tourwright.admin.password");
    return property != null && !property.isBlank()
        ? property
        : blankToNull(System.getenv("TOURWRIGHT_ADMIN_PASSWORD"));
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }

  private static void tell(BundleContext context, String password) {
    Path file = Path.of(context.getProperty("karaf.data"), "first-login.txt");
    try {
      Files.deleteIfExists(file);
      Files.createFile(file);
      if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      }
      Files.writeString(file, "login: " + LOGIN + "\npassword: " + password + "\n");
      LOG.info("The first login of this installation is in {}", file);
    } catch (IOException e) {
      LOG.error(
          "The first login could not be written to {}; set TOURWRIGHT_ADMIN_PASSWORD and start anew",
          file,
          e);
    }
  }
}
