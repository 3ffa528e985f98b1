package org.houqin.ticket.search;

import org.houqin.platform.paging.ListQuery;

/** What somebody searches for: a piece of text in any script, found through the index on {@code bigrams(…)}. */
public record SearchTerm(String text) {
    /** The term as typed; blank or null searches for nothing in particular. */
    public static SearchTerm of(String typed) {
        return new SearchTerm(typed == null || typed.isBlank() ? null : typed.strip());
    }

    /** Keeps only the rows whose text contains the term, in any case of letters. */
    public ListQuery in(ListQuery query, String sqlText) {
        String indexed = text == null || text.length() < 2 ? null : text;
        return query.where("bigrams(" + sqlText + ") @> bigrams(?)", indexed)
                .where("position(lower(?) in lower(" + sqlText + ")) > 0", text);
    }
}
