package org.houqin.ticket.attachment;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.identity.CurrentPerson;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.problem.RuleViolation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Files: uploaded first, named by a command afterwards. */
@Path("/api/attachments")
@RolesAllowed(Roles.STAFF)
@Tag(name = "Attachments", description = "Pictures and documents of tickets")
public class AttachmentResource {
    private final AttachmentCommands commands;
    private final AttachmentQueries queries;
    private final UploadedFiles files;
    private final CurrentPerson current;

    AttachmentResource(
            AttachmentCommands commands, AttachmentQueries queries, UploadedFiles files, CurrentPerson current) {
        this.commands = commands;
        this.queries = queries;
        this.files = files;
        this.current = current;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "uploadAttachment",
            summary = "Upload a file",
            description =
                    "JPEG, PNG, WebP or PDF, at most 5 MiB and 40 megapixels. Pictures are drawn anew: upright, without position or camera data. Yours until a command names it in `attachmentIds`, for a day at most; the same Idempotency-Key is the same file.")
    @APIResponseSchema(value = AttachmentView.class, responseCode = "201", responseDescription = "Kept")
    @APIResponse(responseCode = "400", description = "UNSUPPORTED_FILE: another kind of file, or a damaged one")
    @APIResponse(responseCode = "409", description = "TOO_MANY_UPLOADS: use or remove some first")
    @APIResponse(responseCode = "413", description = "TOO_LARGE: more than 5 MiB or 40 megapixels")
    public Uni<RestResponse<AttachmentView>> upload(
            @RestForm("file") @NotNull FileUpload file,
            @HeaderParam("Idempotency-Key") @Size(min = 1, max = 200) String key) {
        UUID owner = current.actor().id();
        return files.read(file, commands.mostBytes(), commands::tooLarge)
                .flatMap(data -> commands.stage(new Upload(owner, key, file.fileName(), data)))
                .map(view -> RestResponse.ResponseBuilder.<AttachmentView>created(
                                URI.create("/api/attachments/" + view.id()))
                        .entity(view)
                        .build());
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getAttachment",
            summary = "The file itself",
            description = "Staged files for their owner, a ticket's for those who may see the ticket.")
    @APIResponse(
            responseCode = "200",
            description = "Its content; it never changes",
            content = @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "NOT_FOUND: there is none, or you may not see it")
    public Uni<RestResponse<byte[]>> content(
            @PathParam("id") UUID id,
            @QueryParam("size") @Parameter(description = "`thumbnail` for a small picture; only pictures have one")
                    String size) {
        return queries.content(id, rendition(size), current.actor()).map(AttachmentResource::sent);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "discardAttachment",
            summary = "Remove a file",
            description = "Yours, while no ticket has it.")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: there is none, or a ticket has it")
    public Uni<Void> discard(@PathParam("id") UUID id) {
        return commands.discard(id, current.actor().id());
    }

    private static Rendition rendition(String size) {
        if (size == null || size.isBlank()) {
            return Rendition.ORIGINAL;
        }
        try {
            return Rendition.valueOf(size.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw RuleViolation.invalid("size", "is thumbnail or original");
        }
    }

    private static RestResponse<byte[]> sent(FileContent file) {
        String shown = file.isPicture() ? "inline" : "attachment";
        String name = file.fileName() == null
                ? ""
                : "; filename*=UTF-8''"
                        + URLEncoder.encode(file.fileName(), StandardCharsets.UTF_8)
                                .replace("+", "%20");
        return RestResponse.ResponseBuilder.ok(file.data())
                .header(HttpHeaders.CONTENT_TYPE, file.contentType())
                .header(HttpHeaders.CONTENT_DISPOSITION, shown + name)
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=31536000, immutable")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }
}
