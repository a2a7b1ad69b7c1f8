package org.tourwright.operations.tour;

import java.util.UUID;
import javax.persistence.EntityManager;

/** What is reserved for tours, as far as the tours themselves have to know it. */
public interface TourServices {

  /**
   * The tour does not run: what suppliers were only asked for is taken back. What they confirmed
   * stays until somebody has cancelled it with them.
   *
   * @param reason null for none
   */
  void withdraw(EntityManager em, UUID tour, String reason);
}
