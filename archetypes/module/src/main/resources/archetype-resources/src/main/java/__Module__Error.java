package ${package};

import org.tourwright.core.error.ErrorCode;

/** Why this module refuses something. Each has its words as {@code error.<code>}. */
public enum ${Module}Error implements ErrorCode {
  STATE_NOT_REACHABLE("${module}.state-not-reachable"),
  ARCHIVED("${module}.archived");

  private final String code;

  ${Module}Error(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
