package org.tourwright.persistence;

import org.osgi.annotation.versioning.ProviderType;
import org.osgi.framework.Bundle;

/**
 * Opens the persistence units of bundles. Published once the data source and the transaction
 * manager are there.
 */
@ProviderType
public interface Persistence {

  /**
   * Brings the unit's tables up to date with the change log {@code db/changelog/<unit>.xml} of the
   * bundle, then starts its entity manager factory. Takes seconds; safe when two nodes do it at
   * once.
   *
   * @param unit the module's id; prefix of all its tables
   * @param entities the entity, embeddable and converter classes of the bundle
   * @throws MigrationFailed when the tables could not be brought up to date; nothing was opened
   */
  EntityStore open(Bundle bundle, String unit, Class<?>... entities);
}
