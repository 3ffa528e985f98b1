package org.houqin.platform.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a list is wanted, as every list takes it ({@code @BeanParam}). */
public class PageRequest {
    private static final int EXPORT_ROWS = 1_000;

    @QueryParam("after")
    @Size(max = 2_000)
    @Parameter(description = "Cursor: `next` of the page before")
    public String after;

    @QueryParam("size")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "Most items on a page")
    public int size = 50;

    @QueryParam("sort")
    @Size(max = 200)
    @Parameter(description = "Field names, comma-separated, `-` before a name for descending")
    public String sort;

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Text to search for")
    public String q;

    private boolean everything;

    /** Pages become as large as an export reads them, and are not counted. */
    public void everything() {
        everything = true;
    }

    boolean isCounted() {
        return !everything;
    }

    int rows() {
        return everything ? EXPORT_ROWS : size;
    }
}
