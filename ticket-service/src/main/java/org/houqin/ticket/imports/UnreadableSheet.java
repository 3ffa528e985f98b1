package org.houqin.ticket.imports;

/** A file that cannot be read as a table of its kind. */
class UnreadableSheet extends RuntimeException {
    private final ImportFailure failure;
    private final String detail;

    UnreadableSheet(ImportFailure failure, String detail) {
        super(failure.name());
        this.failure = failure;
        this.detail = detail;
    }

    ImportFailure failure() {
        return failure;
    }

    String detail() {
        return detail;
    }
}
