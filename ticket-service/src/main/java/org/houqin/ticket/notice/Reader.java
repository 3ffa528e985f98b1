package org.houqin.ticket.notice;

/**
 * How somebody reads.
 *
 * @param language {@code zh} or {@code en}, or null for as before
 * @param zone their time zone, or null for as before
 */
public record Reader(String language, String zone) {}
