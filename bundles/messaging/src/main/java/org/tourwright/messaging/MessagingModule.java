package org.tourwright.messaging;

import static org.tourwright.core.user.BuiltInRole.ACCOUNTANT;
import static org.tourwright.core.user.BuiltInRole.CUSTOMER_CARE;
import static org.tourwright.core.user.BuiltInRole.MANAGER;
import static org.tourwright.core.user.BuiltInRole.MARKETER;
import static org.tourwright.core.user.BuiltInRole.OPERATOR;
import static org.tourwright.core.user.BuiltInRole.SALESPERSON;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.module.Module;
import org.tourwright.core.user.Permission;
import org.tourwright.core.user.Scope;
import org.tourwright.messaging.outbox.MailResource;

/** The outbox, over HTTP. */
@Component(service = Module.class)
public final class MessagingModule implements Module {

  private final MailResource mails;

  @Activate
  public MessagingModule(@Reference MailResource mails) {
    this.mails = mails;
  }

  @Override
  public String id() {
    return "messaging";
  }

  @Override
  public List<Permission> permissions() {
    return declared();
  }

  static List<Permission> declared() {
    return List.of(
        Permission.of("messaging:mail:read", MANAGER, MARKETER)
            .with(SALESPERSON, Scope.OWN)
            .with(OPERATOR, Scope.OWN)
            .with(ACCOUNTANT, Scope.OWN)
            .with(CUSTOMER_CARE, Scope.OWN),
        Permission.of("messaging:mail:send", MANAGER, MARKETER)
            .with(SALESPERSON, Scope.OWN)
            .with(CUSTOMER_CARE, Scope.OWN));
  }

  @Override
  public List<Object> resources() {
    return List.of(mails);
  }
}
