package org.tourwright.persistence.internal;

import java.net.URL;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import javax.persistence.SharedCacheMode;
import javax.persistence.ValidationMode;
import javax.persistence.spi.ClassTransformer;
import javax.persistence.spi.PersistenceUnitInfo;
import javax.persistence.spi.PersistenceUnitTransactionType;
import javax.sql.DataSource;
import org.osgi.framework.Bundle;
import org.tourwright.persistence.Amount;

/** A persistence unit of a bundle, described to EclipseLink without a persistence.xml. */
final class UnitInfo implements PersistenceUnitInfo {

  private final String name;
  private final Bundle bundle;
  private final DataSource dataSource;
  private final ClassLoader loader;
  private final List<String> classNames;

  UnitInfo(
      String name, Bundle bundle, DataSource dataSource, ClassLoader loader, Class<?>... entities) {
    this.name = name;
    this.bundle = bundle;
    this.dataSource = dataSource;
    this.loader = loader;
    this.classNames =
        Stream.of(Arrays.stream(entities), Converters.ALL.stream(), Stream.of(Amount.class))
            .flatMap(classes -> classes)
            .map(Class::getName)
            .distinct()
            .toList();
  }

  @Override
  public String getPersistenceUnitName() {
    return name;
  }

  @Override
  public String getPersistenceProviderClassName() {
    return "org.eclipse.persistence.jpa.PersistenceProvider";
  }

  @Override
  public PersistenceUnitTransactionType getTransactionType() {
    return PersistenceUnitTransactionType.JTA;
  }

  @Override
  public DataSource getJtaDataSource() {
    return dataSource;
  }

  @Override
  public DataSource getNonJtaDataSource() {
    return dataSource;
  }

  @Override
  public List<String> getMappingFileNames() {
    return List.of();
  }

  @Override
  public List<URL> getJarFileUrls() {
    return List.of();
  }

  @Override
  public URL getPersistenceUnitRootUrl() {
    return bundle.getEntry("/");
  }

  @Override
  public List<String> getManagedClassNames() {
    return classNames;
  }

  @Override
  public boolean excludeUnlistedClasses() {
    return true;
  }

  @Override
  public SharedCacheMode getSharedCacheMode() {
    return SharedCacheMode.NONE;
  }

  @Override
  public ValidationMode getValidationMode() {
    return ValidationMode.NONE;
  }

  @Override
  public Properties getProperties() {
    return new Properties();
  }

  @Override
  public String getPersistenceXMLSchemaVersion() {
    return "2.2";
  }

  @Override
  public ClassLoader getClassLoader() {
    return loader;
  }

  @Override
  public void addTransformer(ClassTransformer transformer) {
    // Weaving is off: an update of a bundle must not depend on how its classes were loaded before.
  }

  @Override
  public ClassLoader getNewTempClassLoader() {
    return loader;
  }
}
