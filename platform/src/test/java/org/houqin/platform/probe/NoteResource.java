package org.houqin.platform.probe;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.houqin.platform.export.Exported;
import org.houqin.platform.http.IfMatch;
import org.houqin.platform.http.Recorded;
import org.houqin.platform.identity.CurrentPerson;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.paging.ListQuery;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;

/** Notes over HTTP. */
@Path("/api/notes")
@RolesAllowed(Roles.STAFF)
@Recorded
public class NoteResource {
    private final NoteCommands commands;
    private final CurrentPerson person;
    private final Pool pool;

    NoteResource(NoteCommands commands, CurrentPerson person, Pool pool) {
        this.commands = commands;
        this.person = person;
        this.pool = pool;
    }

    public record NewNote(@NotBlank @Size(max = 100) String text, List<@Valid Tag> tags) {}

    public record Tag(@NotEmpty String name) {}

    @POST
    public Uni<Response> write(@Valid @NotNull NewNote note) {
        return commands.write(note.text(), person.actor())
                .map(view -> Response.created(URI.create("/api/notes/" + view.id()))
                        .entity(view)
                        .build());
    }

    @POST
    @Path("/{id}/rewrite")
    public Uni<NoteView> rewrite(
            @PathParam("id") UUID id, @Valid @NotNull NewNote note, @HeaderParam("If-Match") IfMatch ifMatch) {
        return commands.rewrite(id, note.text(), ifMatch, person.actor());
    }

    public record Because(@NotBlank String reason) {}

    @POST
    @Path("/{id}/withdraw")
    public Uni<Because> withdraw(@PathParam("id") UUID id, @Valid @NotNull Because because) {
        return Uni.createFrom().item(because);
    }

    @POST
    @Path("/withdraw")
    public Uni<Void> withdrawAll() {
        return Uni.createFrom().voidItem();
    }

    @GET
    @Exported(
            name = "notes",
            columns = {"text", "version"})
    public Uni<Page<NoteView>> list(@BeanParam @Valid PageRequest page, @QueryParam("text") String text) {
        return ListQuery.select("id, version, text")
                .from("note")
                .where("text = ?", text)
                .sort("text", "text", "text")
                .sort("version", "version", "bigint")
                .order("text")
                .id("id")
                .page(
                        pool,
                        page,
                        row -> new NoteView(row.getUUID("id"), row.getLong("version"), row.getString("text")));
    }

    @GET
    @Path("/{id}")
    public Uni<NoteView> one(@PathParam("id") UUID id) {
        return Uni.createFrom().item(new NoteView(id, 1, "one"));
    }
}
