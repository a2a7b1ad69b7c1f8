package org.tourwright.core.user;

/** Which records a permission is granted for, from narrow to wide. */
public enum Scope {
  /** Records whose owner is the user, and records without an owner yet. */
  OWN,
  /** Records whose owner is of the user's team. */
  TEAM,
  /** Records whose owner's team works in the same area. */
  AREA,
  /** Every record. */
  ALL
}
