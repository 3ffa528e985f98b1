package org.houqin.platform.probe;

import java.util.UUID;
import org.houqin.platform.http.Versioned;

/** A note on the wire. */
public record NoteView(UUID id, long version, String text) implements Versioned {}
