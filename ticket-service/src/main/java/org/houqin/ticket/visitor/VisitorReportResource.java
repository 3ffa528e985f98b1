package org.houqin.ticket.visitor;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.http.Recorded;
import org.houqin.ticket.attachment.AttachmentCommands;
import org.houqin.ticket.attachment.AttachmentView;
import org.houqin.ticket.attachment.UploadedFiles;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * Reporting at a place without an account. Who asks is told by the gateway in {@code X-Forwarded-For}; clients cannot send
 * that themselves.
 */
@Path("/public/reports/{code}")
@PermitAll
@APIResponse(responseCode = "404", description = "NOT_FOUND: no place has this code")
@APIResponse(
        responseCode = "429",
        description = "TOO_MANY_REQUESTS: too often from this address or place; Retry-After says when again")
@Tag(name = "Visitors", description = "Reporting and following a report without an account")
public class VisitorReportResource {
    private final VisitorCommands commands;
    private final VisitorQueries queries;
    private final AttachmentCommands attachments;
    private final UploadedFiles files;

    VisitorReportResource(
            VisitorCommands commands, VisitorQueries queries, AttachmentCommands attachments, UploadedFiles files) {
        this.commands = commands;
        this.queries = queries;
        this.attachments = attachments;
        this.files = files;
    }

    @GET
    @Operation(
            operationId = "getVisitorPlace",
            summary = "Where somebody stands who scanned a code",
            description = "And the groups of what can be wrong.")
    @APIResponse(responseCode = "200", description = "The place")
    public Uni<VisitorPlaceView> place(
            @PathParam("code") String code, @HeaderParam("X-Forwarded-For") String forwarded) {
        return commands.look(Caller.address(forwarded)).flatMap(ok -> queries.place(code));
    }

    @POST
    @Recorded
    @Operation(
            operationId = "reportAsVisitor",
            summary = "Report something there",
            description =
                    "The service desk looks at it before anybody is sent. The same token again is the same report.")
    @APIResponseSchema(value = VisitorTicketView.class, responseCode = "201", responseDescription = "Reported")
    @APIResponse(responseCode = "400", description = "INVALID_INPUT: a field is missing, or names nothing known")
    public Uni<RestResponse<VisitorTicketView>> report(
            @PathParam("code") String code,
            @Valid @NotNull NewVisitorReport wanted,
            @HeaderParam("X-Forwarded-For") String forwarded) {
        return commands.report(code, wanted, Caller.address(forwarded))
                .flatMap(queries::ticket)
                .map(view -> RestResponse.status(Status.CREATED, view));
    }

    @POST
    @Path("attachments")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "uploadVisitorPicture",
            summary = "A picture for it",
            description = "JPEG, PNG or WebP, at most 5 MiB; drawn anew without position data.")
    @APIResponseSchema(value = AttachmentView.class, responseCode = "201", responseDescription = "Kept for a day")
    @APIResponse(responseCode = "400", description = "UNSUPPORTED_FILE: another kind of file, or a damaged one")
    @APIResponse(responseCode = "413", description = "TOO_LARGE: more than 5 MiB or 40 megapixels")
    public Uni<RestResponse<AttachmentView>> picture(
            @PathParam("code") String code,
            @RestForm("file") @NotNull FileUpload file,
            @HeaderParam("X-Forwarded-For") String forwarded) {
        return files.read(file, attachments.mostBytes(), attachments::tooLarge)
                .flatMap(data -> commands.keep(code, file.fileName(), data, Caller.address(forwarded)))
                .map(view -> RestResponse.status(Status.CREATED, view));
    }
}
