package org.tourwright.itests.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tourwright.itests.ApiClient;

/** Logins of its own for each worker, so that nobody shares a session. */
final class LoadStaff {

  private static final String PASSWORD = "under load on loopback";
  private static final String[] EVERY_ROLE = {
    "manager", "tour-designer", "marketer", "salesperson", "operator", "accountant", "customer-care"
  };

  private final String run = "load-" + UUID.randomUUID().toString().substring(0, 8);
  private final ApiClient admin;
  private final List<URI> targets;
  private final JsonNode roles;
  private int hired;

  LoadStaff(ApiClient admin, List<URI> targets) {
    this.admin = admin;
    this.targets = targets;
    this.roles = admin.get("/api/core/roles").expect(200).json().path("items");
  }

  /** Somebody new, logged in; at each target as the same person. */
  List<ApiClient> hire(String... keys) {
    String login = run + "-" + ++hired;
    List<String> ids = Arrays.stream(keys).map(this::role).toList();
    admin
        .post(
            "/api/core/users",
            Map.of(
                "login", login,
                "name", login,
                "language", "vi",
                "roleIds", ids,
                "password", PASSWORD))
        .expect(201);
    ApiClient first = new ApiClient(targets.get(0)).login(login, PASSWORD);
    List<ApiClient> everywhere = new ArrayList<>(List.of(first));
    targets.stream().skip(1).map(first::at).forEach(everywhere::add);
    return everywhere;
  }

  List<ApiClient> hireForAll() {
    return hire(EVERY_ROLE);
  }

  private String role(String key) {
    for (JsonNode role : roles) {
      if (role.path("key").asText().equals(key)) {
        return role.path("id").asText();
      }
    }
    throw new AssertionError("No role " + key + " in " + roles);
  }
}
