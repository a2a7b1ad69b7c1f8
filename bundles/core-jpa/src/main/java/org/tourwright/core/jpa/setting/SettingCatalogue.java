package org.tourwright.core.jpa.setting;

import java.util.Comparator;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.setting.Setting;
import org.tourwright.core.setting.SettingSource;

/** What the modules that are there let an administrator set. */
@Component(service = SettingCatalogue.class)
public final class SettingCatalogue {

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<SettingSource> sources;

  /** By key. */
  List<Setting> all() {
    return sources.stream()
        .flatMap(source -> source.settings().stream())
        .sorted(Comparator.comparing(Setting::key))
        .toList();
  }

  /**
   * @throws NotFound when no module that is there has it
   */
  Setting find(String key) {
    return all().stream()
        .filter(setting -> setting.key().equals(key))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
