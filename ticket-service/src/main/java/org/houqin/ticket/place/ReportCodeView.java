package org.houqin.ticket.place;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code on a place's wall. */
@Schema(name = "ReportCode")
public record ReportCodeView(
        @Schema(examples = "k7m2x9qwtz") String code) {}
