package org.tourwright.crm;

import org.tourwright.core.user.Caller;
import org.tourwright.persistence.Listing;

/** Narrows a list to the records that the caller's permission reaches. */
public final class Visible {

  private Visible() {}

  /** Records of the owners in reach, and those of nobody yet. */
  public static <T> Listing<T> to(Caller caller, String permission, Listing<T> list) {
    caller
        .visibleOwners(permission)
        .ifPresent(
            owners -> {
              if (owners.isEmpty()) {
                list.where("e.owner is null");
              } else {
                list.where("e.owner is null or e.owner in :visible", "visible", owners);
              }
            });
    return list;
  }
}
