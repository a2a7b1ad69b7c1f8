package org.tourwright.crm.contract;

/** Where a contract stands. */
public enum ContractState {
  DRAFT,
  SIGNED,
  CANCELLED
}
