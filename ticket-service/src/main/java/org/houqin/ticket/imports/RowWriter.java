package org.houqin.ticket.imports;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import org.houqin.platform.identity.Actor;

/** Carries rows of one kind over into what is known, inside a transaction. */
interface RowWriter {
    ImportKind kind();

    /**
     * Compares rows with what is known, and says it anew where {@code write} is true.
     *
     * @param rows right in themselves, outer ones first
     * @param file every row of the file that is not known to be wrong, by its key
     */
    Uni<Outcome> carry(List<SheetRow> rows, Map<String, SheetRow> file, boolean write, Actor actor);
}
