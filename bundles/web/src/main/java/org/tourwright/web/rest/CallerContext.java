package org.tourwright.web.rest;

import java.util.Map;
import java.util.UUID;
import javax.servlet.http.HttpServletRequest;
import org.apache.cxf.jaxrs.ext.ContextProvider;
import org.apache.cxf.message.Message;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.UserId;
import org.tourwright.web.front.Call;

/** Gives REST methods their {@code @Context Caller}. */
public final class CallerContext implements ContextProvider<Caller> {

  /**
   * Stands for whoever calls a public method without a session. It is a user without any
   * permission: a caller without a user would be the system, which may do everything.
   */
  public static final UserId NOBODY = new UserId(new UUID(0, 0));

  @Override
  public Caller createContext(Message message) {
    Call call = Call.of((HttpServletRequest) message.get(AbstractHTTPDestination.HTTP_REQUEST));
    return call.caller() == null ? nobody(call) : call.caller();
  }

  static Caller nobody(Call call) {
    return new Caller(
        NOBODY, "public", call.language(), call.address(), call.requestId(), Map.of(), Map.of());
  }
}
