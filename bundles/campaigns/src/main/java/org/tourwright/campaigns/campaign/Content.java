package org.tourwright.campaigns.campaign;

/** Subject and body in one language. */
public record Content(String subject, String body) {}
