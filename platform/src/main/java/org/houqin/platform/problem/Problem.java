package org.houqin.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Problem details (RFC 9457). */
@Schema(name = "Problem", description = "Why a request was refused")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @Schema(description = "Address of the code's description", examples = "/docs/problems#ticket-state")
        String type,

        @Schema(examples = "The rules do not allow this now")
        String title,

        @Schema(examples = "409") int status,

        @Schema(examples = "A closed ticket cannot be accepted.")
        String detail,

        @Schema(description = "Stable code for programs", examples = "TICKET_STATE")
        String code,

        @Schema(description = "Quote it when asking for help")
        String traceId,

        @Schema(description = "The fields at fault") List<FieldProblem> errors) {

    /** Media type of problem details. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String RETRY_SECONDS = "2";

    /** The same with the fields at fault in other words. */
    Problem saying(List<FieldProblem> inOtherWords) {
        return new Problem(type, title, status, detail, code, traceId, inOtherWords);
    }

    static Response response(ErrorCode code, String detail, List<FieldProblem> errors) {
        return response(code, code.category().status(), code.category().title(), detail, errors);
    }

    public static Response response(
            ErrorCode code, int status, String title, String detail, List<FieldProblem> errors) {
        String type = "/docs/problems#" + code.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Response.ResponseBuilder response = Response.status(status)
                .type(MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(new Problem(type, title, status, detail, code.name(), currentTrace(), errors));
        if (status == 429 || status == 503) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        if (status == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return response.build();
    }

    private static String currentTrace() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }
}
