package org.tourwright.itests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Somebody new with a role of their own, whatever else there is on the platform. */
final class Hired {

  private Hired() {}

  /** Logged in, with these permissions for all records and no other. */
  static ApiClient with(Platform platform, String... permissions) {
    ApiClient admin = platform.admin();
    String login = "h" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
    String password = "only for " + login;
    List<Map<String, String>> grants =
        Stream.of(permissions)
            .map(permission -> Map.of("permission", permission, "scope", "ALL"))
            .toList();
    JsonNode role =
        admin
            .post("/api/core/roles", Map.of("name", "Role of " + login, "grants", grants))
            .expect(201)
            .json();
    admin
        .post(
            "/api/core/users",
            Map.of(
                "login",
                login,
                "name",
                login,
                "language",
                "en",
                "roleIds",
                List.of(role.path("id").asText()),
                "password",
                password))
        .expect(201);
    return platform.login(login, password);
  }
}
