package org.tourwright.core.jpa.job;

import org.tourwright.core.node.Nodes;

/** This node, and another one that lives until it is said to be gone. */
final class TwoNodes implements Nodes {

  private final String other;
  private volatile boolean gone;

  TwoNodes(String other) {
    this.other = other;
  }

  void otherLeaves() {
    gone = true;
  }

  @Override
  public String self() {
    return "self";
  }

  @Override
  public boolean lives(String node) {
    return node.equals(self()) || (node.equals(other) && !gone);
  }

  @Override
  public boolean silent(String node) {
    return false;
  }
}
