package org.tourwright.itests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody for each department, hired by the admin for one test class. */
final class Staff {

  private final Platform platform;

  /** Classes that share a platform have people of their own. */
  private final String mark = "-" + UUID.randomUUID().toString().substring(0, 8);

  private Staff(Platform platform) {
    this.platform = platform;
  }

  static Staff hire(Platform platform) {
    Staff staff = new Staff(platform);
    ApiClient admin = platform.admin();
    openToCustomers(admin);
    JsonNode roles = admin.get("/api/core/roles").expect(200).json().path("items");
    for (String key :
        List.of(
            "manager",
            "tour-designer",
            "marketer",
            "salesperson",
            "operator",
            "accountant",
            "customer-care")) {
      admin
          .post(
              "/api/core/users",
              Map.of(
                  "login",
                  key + staff.mark,
                  "name",
                  "The " + key,
                  "language",
                  "vi",
                  "roleIds",
                  List.of(idOf(roles, key)),
                  "password",
                  password(key)))
          .expect(201);
    }
    return staff;
  }

  /** With a mail server, nothing whose links lead to the agency's own computer is sent. */
  private static void openToCustomers(ApiClient admin) {
    Answer agency = admin.get("/api/core/agency").expect(200);
    ObjectNode data = (ObjectNode) agency.json();
    data.put("publicUrl", "http://tourwright.example");
    admin.put("/api/core/agency", agency.etag(), data).expect(200);
  }

  ApiClient as(String role) {
    return platform.login(role + mark, password(role));
  }

  private static String password(String key) {
    return "password of " + key;
  }

  private static String idOf(JsonNode roles, String key) {
    for (JsonNode role : roles) {
      if (role.path("key").asText().equals(key)) {
        return role.path("id").asText();
      }
    }
    throw new AssertionError("No role " + key + " in " + roles);
  }
}
