package org.tourwright.sample;

/** A sign that the sample agency has been made, or that none is wanted. */
final class SampleMade {}
