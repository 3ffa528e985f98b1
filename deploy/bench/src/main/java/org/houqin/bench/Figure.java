package org.houqin.bench;

/**
 * One line of the table.
 *
 * @param key short and stable, for the JSON report
 * @param reference what it is held against, in words; empty without one
 * @param reach what has to hold at least
 * @param aim what should hold
 */
public record Figure(String key, String title, String unit, String reference, Bound reach, Bound aim) {}
