package org.tourwright.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The console knows the people of the agency and lets them do what they may do. */
abstract class ConsoleTests {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PASSWORD = "only at the console";
  private static final String UP = "\u001b[A";
  private static final Pattern ONE_TIME = Pattern.compile("One-time password of \\S+: (\\S+)");

  @Test
  void letsInWhoMayUseItAndNobodyElse(Platform platform) throws IOException {
    hire(platform, "console-sales", roleId(platform, "salesperson"));
    hire(platform, "console-gone", roleId(platform, "system-admin"));
    try (Ssh admin = admin(platform)) {
      admin.run("tourwright:user-lock console-gone").ok();
      assertThat(admin.run("*:help tourwright:").ok().text())
          .contains("database-copy", "archive-install");
      JsonNode users = JSON.readTree(admin.run("tourwright:users --json console-").ok().text());
      assertThat(users).extracting(user -> user.path("login").asText()).contains("console-gone");
      assertThat(users.findValuesAsText("locked")).contains("locked");
    }

    assertThat(Ssh.letsIn(platform, "karaf", "karaf")).isFalse();
    assertThat(Ssh.letsIn(platform, Installation.ADMIN, "wrong " + PASSWORD)).isFalse();
    assertThat(Ssh.letsIn(platform, "console-sales", PASSWORD)).isFalse();
    assertThat(Ssh.letsIn(platform, "console-gone", PASSWORD)).isFalse();
    assertThat(auditOf(platform, "log-in"))
        .as("what the trail tells of the console")
        .contains("console opened", "console refused");
  }

  @Test
  void guessingIsSlowedDownAsOnThePages(Platform platform) {
    hire(platform, "console-guessed", roleId(platform, "system-admin"));
    assertThat(Ssh.letsIn(platform, "console-guessed", PASSWORD)).isTrue();
    for (int i = 0; i < 10; i++) {
      assertThat(Ssh.letsIn(platform, "console-guessed", "guess " + i)).isFalse();
    }

    assertThat(Ssh.letsIn(platform, "console-guessed", PASSWORD)).isFalse();
    platform
        .anonymous()
        .post("/api/session", Map.of("login", "console-guessed", "password", PASSWORD))
        .expectProblem(429, "web.too-many-logins");
  }

  @Test
  void nobodyReachesPortsOfTheServerThroughIt(Platform platform) throws IOException {
    try (Ssh admin = admin(platform)) {
      assertThat(admin.tunnels(platform.installation().httpPort())).isFalse();
      assertThat(admin.listens()).isFalse();
      assertThat(admin.run("tourwright:health").ok().text()).contains("Ready.");
    }
  }

  @Test
  void whoIsNoAdminGetsNoFurtherThanTheOwnPermissions(Platform platform) throws IOException {
    hire(platform, "console-clerk", roleWith(platform, "core:console:use", "core:user:read"));
    try (Ssh clerk = Ssh.login(platform, "console-clerk", PASSWORD)) {
      assertThat(clerk.run("tourwright:users").ok().text()).contains("console-clerk");
      assertThat(clerk.run("tourwright:health").ok().text()).contains("Ready.");
      assertThat(clerk.run("tourwright:user-lock admin").refused().text())
          .contains("do not have the right")
          .doesNotContain("at org.tourwright");
      assertThat(clerk.run("*:help tourwright:").ok().text())
          .contains("users")
          .doesNotContain("database-copy");
      for (String command :
          List.of(
              "bundle:list",
              "feature:list",
              "config:list",
              "shell:exec id",
              "shell:cat etc/users.properties",
              "head etc/users.properties",
              "less etc/users.properties",
              "tourwright:health | less",
              "tourwright:health | shell:less -F",
              "tourwright:health | more",
              "more etc/users.properties",
              "shell:nano etc/users.properties",
              "keymap \"^X^E\" edit-and-execute-command",
              "unsetopt history-timestamped",
              "shell:source etc/shell.init.script",
              "tourwright:archives",
              "tourwright:archive-remove 0123456789ab",
              "tourwright:archive-examine etc/users.properties",
              "tourwright:archive-install etc/users.properties",
              "jaas:realm-list",
              "log:display",
              "scr:list",
              "service:list",
              "system:property karaf.base",
              "((\"\" getClass) forName java.lang.Runtime)",
              "echo x > data/written",
              "tourwright:import core.customers etc/users.properties")) {
        assertThat(clerk.run(command).refused().text())
            .as(command)
            .doesNotContain("admingroup")
            .doesNotContain("uid=");
      }
      assertThat(platform.installation().home().resolve("data/written")).doesNotExist();
      assertThat(clerk.run("help tourwright:").ok().text()).contains("users");
      try (Ssh.Typed console = clerk.open()) {
        console.type("tourwright:health");
        console.awaitSeen("Ready.");
        // Else that opened an editor, which takes what is typed next.
        console.type("\u0018\u0005");
        console.type("tourwright:users console-clerk");
        console.awaitSeen("Of the console");
      }
    }
    changeRole(platform, "console-clerk", roleId(platform, "salesperson"));
    assertThat(Ssh.letsIn(platform, "console-clerk", PASSWORD)).isFalse();
  }

  @Test
  void whatIsTypedGoesToNoFileAndNoOtherPerson(Platform platform) throws IOException {
    try (Ssh admin = admin(platform);
        Ssh.Typed console = admin.open()) {
      console.type("tourwright:users said-by-an-admin");
      console.type("tourwright:health");
      console.awaitSeen("Ready.");
    }
    hire(platform, "console-writer", roleWith(platform, "core:console:use"));
    Path file = platform.installation().home().toAbsolutePath().resolve("data/typed");
    try (Ssh writer = Ssh.login(platform, "console-writer", PASSWORD)) {
      try (Ssh.Typed console = writer.open(Map.of("history-file", file.toString()))) {
        console.type(UP + UP);
        console.type("history-file = " + file);
        console.type("{ history-file = " + file + " } &");
        console.type("disable-history = false");
        console.type("tourwright:health");
        console.awaitSeen("Ready.");
        console.type(UP);
        Await.until(
            "one's own lines to come back",
            Duration.ofSeconds(30),
            () -> console.seen().split("Ready\\.", -1).length > 2);
        assertThat(console.seen()).doesNotContain("said-by-an-admin");
        assertThat(file).doesNotExist();
      }
      // Whoever hides the reader of the session from Tourwright cannot type.
      try (Ssh.Typed console =
          writer.open(Map.of(".reader", "none", "history-file", file.toString()))) {
        console.type("tourwright:health");
        assertThat(console.ends()).isTrue();
        assertThat(console.seen()).doesNotContain("Ready.");
      }
    }
    assertThat(file).doesNotExist();
  }

  @Test
  void whoLosesARightLosesItInTheOpenConsole(Platform platform) throws IOException {
    hire(platform, "console-open", roleWith(platform, "core:console:use", "core:user:read"));
    try (Ssh ssh = Ssh.login(platform, "console-open", PASSWORD);
        Ssh.Typed console = ssh.open()) {
      console.type("tourwright:users admin");
      console.awaitSeen("Administrator");
      changeRole(platform, "console-open", roleId(platform, "salesperson"));
      console.type("tourwright:users admin");
      console.awaitSeen("You do not have the right");
    }
    hire(platform, "console-leaver", roleId(platform, "system-admin"));
    try (Ssh ssh = Ssh.login(platform, "console-leaver", PASSWORD);
        Ssh.Typed console = ssh.open()) {
      console.type("bundle:list");
      console.awaitSeen("Tourwright Web");
      try (Ssh admin = admin(platform)) {
        admin.run("tourwright:user-lock console-leaver").ok();
      }
      Await.until(
          "Karaf's commands to be refused to who is locked",
          Duration.ofSeconds(30),
          () -> {
            console.type("system:name");
            return console.seen().contains("Command not found");
          });
    }
  }

  @Test
  void anotherPasswordOfOnesOwnEndsTheOpenConsoleAndNotTheSession(Platform platform)
      throws IOException {
    hire(platform, "console-known", roleId(platform, "system-admin"));
    ApiClient owner = platform.login("console-known", PASSWORD);
    try (Ssh ssh = Ssh.login(platform, "console-known", PASSWORD);
        Ssh.Typed console = ssh.open()) {
      console.type("tourwright:users admin");
      console.awaitSeen("Administrator");

      owner
          .put("/api/session/password", Map.of("current", PASSWORD, "new", "known to nobody else"))
          .expect(204);

      console.type("tourwright:users console-known");
      // The second where its roles are gone already.
      Await.value(
          "the console to refuse",
          Duration.ofSeconds(30),
          console::seen,
          seen -> seen.contains("You do not have the right") || seen.contains("Command not found"));
      Await.until(
          "Karaf's commands to be refused to who knows the old password",
          Duration.ofSeconds(30),
          () -> {
            console.type("system:name");
            return console.seen().contains("Command not found");
          });
    }
    owner.get("/api/core/users").expect(200);
    assertThat(Ssh.letsIn(platform, "console-known", PASSWORD)).isFalse();
    assertThat(Ssh.letsIn(platform, "console-known", "known to nobody else")).isTrue();
  }

  @Test
  void theOwnerOfTheMachineAlwaysGetsIn(Platform platform) {
    assertThat(platform.console("tourwright:health")).contains("Ready.");
    assertThat(platform.console("bundle:list")).contains("Tourwright Web");
    platform.console("tourwright:user-add --role salesperson console-made 'Made Here'");
    assertThat(auditOf(platform, "user")).anyMatch(line -> line.startsWith("by console "));
  }

  @Test
  void aOneTimePasswordIsGoodForChangingItOnly(Platform platform) throws IOException {
    hire(platform, "console-forgot", roleId(platform, "system-admin"));
    String once;
    try (Ssh admin = admin(platform)) {
      once = oneTime(admin.run("tourwright:password-reset console-forgot").ok());
      assertThat(admin.run("tourwright:password-reset nobody-here").refused().text())
          .contains("login");
    }
    ApiClient user = platform.login("console-forgot", once);
    JsonNode session = user.get("/api/session").expect(200).json();
    assertThat(session.path("mustChangePassword").asBoolean()).isTrue();
    assertThat(session.path("permissions")).isEmpty();
    user.get("/api/core/users").expectProblem(403, "core.not-permitted");
    assertThat(Ssh.letsIn(platform, "console-forgot", once)).isFalse();

    user.put("/api/session/password", Map.of("current", once, "new", "quite another one"))
        .expect(204);

    user.get("/api/core/users").expect(200);
    assertThat(user.get("/api/session").json().path("mustChangePassword").asBoolean()).isFalse();
    assertThat(Ssh.letsIn(platform, "console-forgot", "quite another one")).isTrue();
  }

  @Test
  void usersRolesAndSessions(Platform platform) throws IOException {
    try (Ssh admin = admin(platform)) {
      String once =
          oneTime(
              admin.run("tourwright:user-add --role manager console-new 'Nguyễn Văn Mới'").ok());
      assertThat(admin.run("tourwright:users --role manager").ok().text())
          .contains("Nguyễn Văn Mới");
      assertThat(admin.run("tourwright:user-add console-new Again").refused().text())
          .contains("login:");
      assertThat(admin.run("tourwright:user-add --role no-such console-x X").refused().text())
          .contains("role:");
      admin.run("tourwright:user-lock console-new").ok();
      platform
          .anonymous()
          .post("/api/session", Map.of("login", "console-new", "password", once))
          .expect(401);
      admin.run("tourwright:user-unlock console-new").ok();
      assertThat(admin.run("tourwright:roles salesperson").ok().text())
          .contains("core:customer:write", "OWN")
          .doesNotContain("accountant");

      ApiClient person = platform.login("console-new", once);
      assertThat(admin.run("tourwright:sessions console-new").ok().text()).contains("127.0.0.1");
      admin.run("tourwright:session-end --user console-new").ok();
      person.get("/api/session").expect(401);
      ApiClient again = platform.login("console-new", once);
      JsonNode one = JSON.readTree(admin.run("tourwright:sessions --json console-new").text());
      admin.run("tourwright:session-end " + one.path(0).path("session").asText()).ok();
      again.get("/api/session").expect(401);
      admin.run("tourwright:session-end 000000000000").refused();
    }
  }

  @Test
  void jobsAndEvents(Platform platform) throws IOException {
    try (Ssh admin = admin(platform)) {
      assertThat(admin.run("tourwright:jobs").ok().text()).contains("web.clean-up");
      assertThat(admin.run("tourwright:job-run web.clean-up").ok().text()).contains("has run");
      admin.run("tourwright:job-run no.such-job").refused();
      admin.run("tourwright:events --limit 5").ok();
      admin.run("tourwright:events --state sideways").refused();
      assertThat(admin.run("tourwright:events-parked --json").ok().text().strip()).isEqualTo("[]");
      assertThat(admin.run("tourwright:event-retry --all").ok().text()).contains("0 to be");
      admin.run("tourwright:event-retry 00000000-0000-0000-0000-000000000000").refused();
      admin.run("tourwright:event-skip 00000000-0000-0000-0000-000000000000 'no use'").refused();
    }
  }

  @Test
  void aListIsImported(Platform platform, @TempDir Path directory) throws IOException {
    Path good = directory.resolve("good.csv");
    Files.writeString(
        good, "Name,Phone\nKhách Của Bảng Lệnh,0903 555 001\nNgười Thứ Hai,0903 555 002\n");
    Path bad = directory.resolve("bad.csv");
    Files.writeString(bad, "Name,Phone\nĐúng,0903 555 003\nSai,call me\n");
    try (Ssh admin = admin(platform)) {
      assertThat(admin.run("tourwright:import --yes core.customers " + good).ok().text())
          .contains("2 lines, 0 of them with mistakes", "2 imported");
      assertThat(admin.run("tourwright:import --yes core.customers " + bad).refused().text())
          .contains("line 3", "Nothing was imported");
      assertThat(
              admin.run("tourwright:import --yes --good-lines core.customers " + bad).ok().text())
          .contains("1 imported");
      assertThat(admin.run("tourwright:import core.customers /no/such/file").refused().text())
          .contains("no file");
    }
    assertThat(
            platform
                .admin()
                .get("/api/core/customers?q=Bang+Lenh")
                .expect(200)
                .json()
                .path("items"))
        .hasSize(1);
  }

  @Test
  void departmentsComeAndGo(Platform platform) throws IOException {
    try (Ssh admin = admin(platform)) {
      assertThat(admin.run("tourwright:modules").ok().text())
          .contains("crm", "active", "Customer care");
      assertThat(admin.run("tourwright:remove reports").ok().text()).contains("reports");
      platform.admin().get("/api/reports/reports").expectProblem(404, "web.module-absent");
      assertThat(admin.run("tourwright:install reports").ok().text()).contains("reports");
      platform.admin().get("/api/reports/reports").expect(200);
      assertThat(admin.run("tourwright:update reports").refused().text())
          .contains("No other version");
      assertThat(admin.run("tourwright:remove core").refused().text()).isNotBlank();
      admin.run("tourwright:install nothing-of-that-name").refused();
    }
  }

  private static Ssh admin(Platform platform) throws IOException {
    return Ssh.login(platform, Installation.ADMIN, Installation.ADMIN_PASSWORD);
  }

  private static String oneTime(Ssh.Answer answer) {
    Matcher found = ONE_TIME.matcher(answer.text());
    assertThat(found.find()).as(answer.text()).isTrue();
    return found.group(1);
  }

  private static void hire(Platform platform, String login, String role) {
    platform
        .admin()
        .post(
            "/api/core/users",
            Map.of(
                "login",
                login,
                "name",
                "Of the console",
                "language",
                "en",
                "roleIds",
                List.of(role),
                "password",
                PASSWORD))
        .expect(201);
  }

  private static void changeRole(Platform platform, String login, String role) {
    ApiClient admin = platform.admin();
    JsonNode found = admin.get("/api/core/users?q=" + login).expect(200).json().path("items");
    String path = "/api/core/users/" + found.path(0).path("id").asText();
    Answer user = admin.get(path).expect(200);
    var data = (com.fasterxml.jackson.databind.node.ObjectNode) user.json();
    data.putArray("roleIds").add(role);
    admin.put(path, user.etag(), data).expect(200);
  }

  private static String roleWith(Platform platform, String... permissions) {
    List<Map<String, String>> grants = new ArrayList<>();
    for (String permission : permissions) {
      grants.add(Map.of("permission", permission, "scope", "ALL"));
    }
    return platform
        .admin()
        .post("/api/core/roles", Map.of("name", "At the console", "grants", grants))
        .expect(201)
        .json()
        .path("id")
        .asText();
  }

  private static String roleId(Platform platform, String key) {
    for (JsonNode role : platform.admin().get("/api/core/roles").expect(200).json().path("items")) {
      if (role.path("key").asText().equals(key)) {
        return role.path("id").asText();
      }
    }
    throw new AssertionError("No role " + key);
  }

  /** Who did it, and what: {@code by console action …}, and each change of a field. */
  private static List<String> auditOf(Platform platform, String subject) {
    List<String> lines = new ArrayList<>();
    for (JsonNode line :
        platform
            .admin()
            .get("/api/core/audit?limit=200&subject=" + subject)
            .expect(200)
            .json()
            .path("items")) {
      lines.add("by " + line.path("byName").asText() + " " + line.path("action").asText());
      line.path("changes")
          .forEach(
              change ->
                  lines.add(change.path("field").asText() + " " + change.path("after").asText()));
    }
    return lines;
  }
}
