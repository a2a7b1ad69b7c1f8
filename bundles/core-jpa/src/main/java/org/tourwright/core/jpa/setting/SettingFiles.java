package org.tourwright.core.jpa.setting;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What files of {@code etc/} and the environment say of settings. */
@Component(service = SettingFiles.class)
public final class SettingFiles {

  private static final Logger LOG = LoggerFactory.getLogger(SettingFiles.class);
  private static final String PID = "org.tourwright.";
  private static final String FIXED = "fixed";
  private static final String VARIABLE = "TOURWRIGHT_SET_";

  private final ConfigurationAdmin configurations;

  /**
   * @param values of files by key, and of the environment by variable
   * @param fixed the keys whose files say that nobody else may set them
   */
  record Found(Map<String, String> values, Set<String> fixed) {
    Found {
      values = Map.copyOf(values);
      fixed = Set.copyOf(fixed);
    }

    /** What nobody else may set, where it is good: by variable, and by the keys of the fixed. */
    Map<String, String> fixedValues() {
      return values.entrySet().stream()
          .filter(one -> one.getKey().startsWith(VARIABLE) || fixed.contains(one.getKey()))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
  }

  @Activate
  public SettingFiles(@Reference ConfigurationAdmin configurations) {
    this.configurations = configurations;
  }

  Found read() {
    Map<String, String> values = new HashMap<>();
    Set<String> fixed = new HashSet<>();
    try {
      Configuration[] found = configurations.listConfigurations("(service.pid=" + PID + "*)");
      for (Configuration one : found == null ? new Configuration[0] : found) {
        read(one, values, fixed);
      }
    } catch (IOException e) {
      LOG.warn("The files of the settings cannot be read", e);
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
    System.getenv()
        .forEach(
            (name, value) -> {
              if (name.startsWith(VARIABLE)) {
                values.put(name, value);
              }
            });
    return new Found(values, fixed);
  }

  private static void read(Configuration file, Map<String, String> values, Set<String> fixed) {
    String module = file.getPid().substring(PID.length());
    var properties = file.getProperties();
    if (properties == null) {
      return;
    }
    for (String name : Collections.list(properties.keys())) {
      String text = text(properties.get(name));
      if (name.equals(FIXED)) {
        Arrays.stream(text.split(",", -1))
            .map(String::strip)
            .forEach(each -> fixed.add(module + "." + each));
      } else {
        values.put(module + "." + name, text);
      }
    }
  }

  private static String text(Object value) {
    return value instanceof Object[] several
        ? Arrays.stream(several).map(String::valueOf).collect(Collectors.joining(","))
        : String.valueOf(value).strip();
  }
}
