package org.houqin.ticket.print;

import org.jboss.resteasy.reactive.RestResponse;

/** PDFs as answers. */
final class Printed {
    private Printed() {}

    /** Shown by browsers that can, saved under this name by others. */
    static RestResponse<byte[]> named(String name, byte[] file) {
        return RestResponse.ResponseBuilder.ok(file)
                .header("Content-Type", "application/pdf")
                .header("Content-Disposition", "inline; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
