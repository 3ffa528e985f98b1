package org.houqin.ticket.imports;

/**
 * What is wrong in a row.
 *
 * @param line number of the row in the file; the header is 1
 * @param field the field at fault
 */
public record RowError(int line, String field, String value, RowReason reason) {}
