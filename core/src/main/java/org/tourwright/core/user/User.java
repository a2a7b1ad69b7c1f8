package org.tourwright.core.user;

/**
 * A person who logs in.
 *
 * @param login unique, lower case
 * @param language one of en, vi, zh
 * @param team null when in none
 * @param locked whether log-in is refused
 */
public record User(
    UserId id,
    String login,
    String name,
    String email,
    String language,
    TeamId team,
    boolean locked) {}
