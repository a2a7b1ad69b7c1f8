package org.tourwright.web.archive;

import java.util.Map;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.ErrorCode;
import org.tourwright.core.error.Invalid;

/** Why an archive of a module is not let in. */
public enum ArchiveError implements ErrorCode {
  NOT_READABLE("web.archive-not-readable"),
  TOO_LARGE("web.archive-too-large"),
  BOMB("web.archive-bomb"),
  UNSAFE_NAME("web.archive-unsafe-name"),
  LINK("web.archive-link"),
  EXTRA_FILE("web.archive-extra-file"),
  NO_FEATURE("web.archive-no-feature"),
  SEVERAL_FEATURES("web.archive-several-features"),
  FEATURE_XML("web.archive-feature-xml"),
  ELEMENT("web.archive-element"),
  LOCATION("web.archive-location"),
  FEATURE_MISSING("web.archive-feature-missing"),
  SEVERAL_BUNDLES("web.archive-several-bundles"),
  BUNDLE_MISSING("web.archive-bundle-missing"),
  NOT_A_BUNDLE("web.archive-not-a-bundle"),
  HEADER("web.archive-header"),
  NATIVE("web.archive-native"),
  NEWER_JAVA("web.archive-newer-java"),
  NO_MODULE("web.archive-no-module"),
  MODULE_ID("web.archive-module-id"),
  NAME_TAKEN("web.archive-name-taken"),
  EXPORTS("web.archive-exports"),
  FOREIGN_IMPORT("web.archive-foreign-import"),
  UNRESOLVED("web.archive-unresolved"),
  CHANGE_LOG("web.archive-change-log"),
  FOREIGN_TABLE("web.archive-foreign-table"),
  FOREIGN_PERMISSION("web.archive-foreign-permission"),
  UNGUARDED("web.archive-unguarded"),
  SIGNATURE_BROKEN("web.archive-signature-broken"),
  PARTLY_SIGNED("web.archive-partly-signed"),
  SAME_VERSION("web.archive-same-version"),
  UNTRUSTED("web.archive-untrusted"),
  CONFIRMATION("web.archive-confirmation"),
  OLDER("web.archive-older"),
  IN_USE("web.archive-in-use");

  /** The field of the input that an archive comes in. */
  static final String FILE = "file";

  private final String code;

  ArchiveError(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** The refusal of the file that was sent. */
  Invalid refusal() {
    return new Invalid(FILE, this);
  }

  /** The refusal of the file that was sent, with a value that its words name. */
  Invalid refusal(String name, Object value) {
    return new Invalid(FILE, this, Map.of(name, shortened(value)));
  }

  Conflict conflict(String name, Object value) {
    return new Conflict(this, Map.of(name, shortened(value)));
  }

  /** What stands in a file of a stranger may be of any length. */
  private static Object shortened(Object value) {
    String text = String.valueOf(value);
    return value instanceof Number
        ? value
        : text.length() > 200 ? text.substring(0, 200) + "…" : text;
  }
}
