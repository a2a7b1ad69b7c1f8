package org.tourwright.care;

import static org.tourwright.core.user.BuiltInRole.CUSTOMER_CARE;
import static org.tourwright.core.user.BuiltInRole.MANAGER;
import static org.tourwright.core.user.BuiltInRole.OPERATOR;
import static org.tourwright.core.user.BuiltInRole.SALESPERSON;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.care.cases.CaseResource;
import org.tourwright.care.feedback.FeedbackResource;
import org.tourwright.care.feedback.PublicFeedbackResource;
import org.tourwright.core.module.Module;
import org.tourwright.core.user.Permission;

/** Customer care: feedback after tours, and cases until they are solved. */
@Component(service = Module.class)
public final class CareModule implements Module {

  private final List<Object> resources;

  @Activate
  public CareModule(
      @Reference FeedbackResource feedback,
      @Reference CaseResource cases,
      @Reference PublicFeedbackResource form) {
    resources = List.of(feedback, cases, form);
  }

  @Override
  public String id() {
    return "care";
  }

  @Override
  public List<Permission> permissions() {
    return declared();
  }

  static List<Permission> declared() {
    return List.of(
        Permission.of("care:feedback:read", CUSTOMER_CARE, MANAGER, SALESPERSON, OPERATOR),
        Permission.of("care:feedback:write", CUSTOMER_CARE, MANAGER),
        Permission.of("care:case:read", CUSTOMER_CARE, MANAGER, SALESPERSON, OPERATOR),
        Permission.of("care:case:write", CUSTOMER_CARE, MANAGER));
  }

  @Override
  public List<Object> resources() {
    return resources;
  }
}
