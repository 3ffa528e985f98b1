package org.houqin.ticket.imports;

/** Why a whole file was refused. */
public enum ImportFailure {
    /** Neither UTF-8 nor GB18030. */
    ENCODING,
    /** Not a table of rows and columns. */
    NOT_A_TABLE,
    /** A column that every row needs is missing. */
    MISSING_COLUMN,
    /** More rows than one file may have. */
    TOO_MANY_ROWS,
    /** It failed again and again; what was applied stays. */
    INTERNAL
}
