package org.houqin.platform.export;

import java.io.IOException;
import java.util.List;

/** A table being written. Cells are null, Number, LocalDate, LocalDateTime or String. */
interface ExportTable {
    void header(List<String> cells) throws IOException;

    void row(List<Object> cells) throws IOException;

    /** Writes what is not yet written and closes the file; may be called again. */
    void close() throws IOException;
}
