package org.houqin.platform.paging;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of a list.
 *
 * @param items what is on this page
 * @param next cursor of the next page, given back as {@code after}; null on the last
 * @param total how many there are in all, counted up to {@code 10000+}; less far where many match the words of a search
 */
public record Page<T>(
        List<T> items,

        @Schema(description = "Give it back as `after` for the next page; null on the last", nullable = true)
        String next,

        @Schema(
                description =
                        "How many there are, counted up to 10000+; of what many match the words searched for, up to 200+",
                examples = "17")
        String total) {}
