package org.tourwright.persistence.internal;

import java.io.IOException;
import java.io.Writer;
import org.eclipse.persistence.platform.database.DerbyPlatform;

/**
 * Derby as it is since 10.7: it has booleans, and does not compare them with the 0 and 1 that
 * EclipseLink writes for it.
 */
public class DerbyDialect extends DerbyPlatform {

  private static final long serialVersionUID = 1L;

  @Override
  protected void appendBoolean(Boolean literal, Writer writer) throws IOException {
    writer.write(literal.toString());
  }
}
