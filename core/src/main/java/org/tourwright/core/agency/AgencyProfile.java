package org.tourwright.core.agency;

import java.time.LocalDate;
import org.osgi.annotation.versioning.ProviderType;

/** Gives the agency's data. Cheap to call. */
@ProviderType
public interface AgencyProfile {

  Agency agency();

  /** The agency's today: the local date in its zone. */
  LocalDate today();
}
