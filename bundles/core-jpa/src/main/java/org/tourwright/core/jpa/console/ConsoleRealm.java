package org.tourwright.core.jpa.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.security.auth.login.AppConfigurationEntry;
import javax.security.auth.login.AppConfigurationEntry.LoginModuleControlFlag;
import org.apache.karaf.jaas.boot.ProxyLoginModule;
import org.apache.karaf.jaas.config.JaasRealm;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Who may log in over SSH while core is there: the machine's own login of {@code
 * etc/users.properties}, and then the users of the agency. It takes the place of Karaf's realm by
 * its rank, not by another name: when core or the database is away, Karaf's own is there again and
 * the machine's owner still gets in.
 */
@Component(
    service = JaasRealm.class,
    // Nobody of the agency is in before each session gets a history of its own, and no tunnel.
    reference = {
      @Reference(name = "histories", service = OwnHistories.class),
      @Reference(name = "tunnels", service = NoTunnels.class)
    })
public final class ConsoleRealm implements JaasRealm {

  private static final String REALM = "karaf";
  private static final String OWN_LOGIN =
      "org.apache.karaf.jaas.modules.properties.PropertiesLoginModule";

  private final BundleContext context;
  private final ConsoleDoor door;
  private final JaasRealm machine;

  @Activate
  public ConsoleRealm(
      BundleContext context,
      @Reference ConsoleDoor door,
      @Reference(target = "(!(component.name=*))") JaasRealm machine) {
    this.context = context;
    this.door = door;
    this.machine = machine;
  }

  @Override
  public String getName() {
    return REALM;
  }

  @Override
  public int getRank() {
    return 100;
  }

  @Override
  public AppConfigurationEntry[] getEntries() {
    List<AppConfigurationEntry> entries = new ArrayList<>();
    for (AppConfigurationEntry entry : machine.getEntries()) {
      boolean own = OWN_LOGIN.equals(entry.getOptions().get(ProxyLoginModule.PROPERTY_MODULE));
      // The machine's login is no user of the agency, and is not to be looked for among them.
      entries.add(
          own
              ? new AppConfigurationEntry(
                  entry.getLoginModuleName(), LoginModuleControlFlag.SUFFICIENT, entry.getOptions())
              : entry);
      if (own) {
        entries.add(agency());
      }
    }
    return entries.toArray(AppConfigurationEntry[]::new);
  }

  private AppConfigurationEntry agency() {
    return new AppConfigurationEntry(
        ProxyLoginModule.class.getName(),
        LoginModuleControlFlag.OPTIONAL,
        Map.of(
            BundleContext.class.getName(),
            context,
            ProxyLoginModule.PROPERTY_MODULE,
            AgencyLogin.class.getName(),
            ProxyLoginModule.PROPERTY_BUNDLE,
            Long.toString(context.getBundle().getBundleId()),
            AgencyLogin.DOOR,
            door));
  }
}
