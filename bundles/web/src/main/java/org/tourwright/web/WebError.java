package org.tourwright.web;

import org.tourwright.core.error.ErrorCode;

/** Refusals of the HTTP front. */
public enum WebError implements ErrorCode {
  MODULE_ABSENT("web.module-absent"),
  MODULE_AWAY("web.module-away"),
  STARTING("web.starting"),
  NOT_LOGGED_IN("web.not-logged-in"),
  BAD_LOGIN("web.bad-login"),
  TOO_MANY_LOGINS("web.too-many-logins"),
  TOO_MANY_REQUESTS("web.too-many-requests"),
  BAD_TOKEN("web.bad-token"),
  TOKEN_ELSEWHERE("web.token-elsewhere"),
  NOT_BY_TOKEN("web.not-by-token"),
  TOO_MANY_TOKENS("web.too-many-tokens"),
  CSRF("web.csrf"),
  VERSION_MISSING("web.version-missing"),
  BAD_VERSION("web.bad-version"),
  TOO_LARGE("web.too-large"),
  BAD_JSON("web.bad-json"),
  NOT_AN_OBJECT("web.not-an-object"),
  NOT_AN_ARRAY("web.not-an-array"),
  BODY_MISSING("web.body-missing"),
  BAD_REQUEST("web.bad-request"),
  NO_SUCH_PAGE("web.no-such-page"),
  METHOD_NOT_ALLOWED("web.method-not-allowed"),
  NOT_ACCEPTABLE("web.not-acceptable"),
  UNSUPPORTED_MEDIA_TYPE("web.unsupported-media-type"),
  KEY_MALFORMED("web.key-malformed"),
  KEY_REUSED("web.key-reused"),
  KEY_RUNNING("web.key-running"),
  KEY_ANSWER_LOST("web.key-answer-lost"),
  KEY_ANSWER_SECRET("web.key-answer-secret"),
  NOT_REMOVABLE("web.not-removable"),
  NO_SUCH_MODULE("web.no-such-module"),
  NO_SUCH_VERSION("web.no-such-version"),
  NOT_INSTALLED("web.not-installed"),
  SAME_VERSION("web.same-version"),
  OTHER_VERSION("web.other-version"),
  CHANGE_RUNNING("web.change-running"),
  MALFORMED("web.malformed"),
  NOT_ONE_OF("web.not-one-of"),
  INTERNAL("web.internal");

  private final String code;

  WebError(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
