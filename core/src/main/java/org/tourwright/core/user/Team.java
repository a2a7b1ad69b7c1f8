package org.tourwright.core.user;

/**
 * People who work together.
 *
 * @param area the region that the team works for, such as {@code Hà Nội}; null for none
 */
public record Team(TeamId id, String name, String area) {}
