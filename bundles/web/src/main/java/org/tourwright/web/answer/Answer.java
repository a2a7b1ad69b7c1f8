package org.tourwright.web.answer;

/** What was answered; header values and body are null where there were none. */
public record Answer(int status, String contentType, String location, String etag, String body) {}
