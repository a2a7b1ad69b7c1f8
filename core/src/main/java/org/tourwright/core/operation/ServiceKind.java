package org.tourwright.core.operation;

/** Kinds of services that an agency buys from suppliers (R160–R165). */
public enum ServiceKind {
  HOTEL,
  MEAL,
  TRANSPORT,
  FLIGHT,
  SIGHTSEEING,
  GUIDE,
  OTHER
}
