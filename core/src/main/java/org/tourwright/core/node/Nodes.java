package org.tourwright.core.node;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Which nodes work on the database. What a node writes down as its own says so by the id of the
 * node; whoever finds it asks here whether that node is still there. Clocks of nodes are not
 * compared.
 *
 * <p>A node that does not answer may still be at work: it is slow, or cut off. So what it holds is
 * taken over only in a way that its late work cannot disturb.
 */
@ProviderType
public interface Nodes {

  /** This node. Another id after each start of the platform's core. */
  String self();

  /** Whether the node was heard of in the last 15 seconds or so. Cheap; may read the database. */
  boolean lives(String node);

  /**
   * Whether the node was there and is not heard of any more, for 15 seconds or so: it was killed,
   * or is cut off. Of a node that left in good order, or never was one, it is false, as {@link
   * #lives} is. Cheap; does not read the database.
   */
  boolean silent(String node);
}
