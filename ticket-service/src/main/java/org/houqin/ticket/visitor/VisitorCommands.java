package org.houqin.ticket.visitor;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.platform.problem.TooManyRequests;
import org.houqin.ticket.attachment.AttachmentCommands;
import org.houqin.ticket.attachment.AttachmentView;
import org.houqin.ticket.attachment.Upload;
import org.houqin.ticket.place.PlaceQueries;
import org.houqin.ticket.ticket.Channel;
import org.houqin.ticket.ticket.ReportCommands;
import org.houqin.ticket.ticket.Visitor;

/** What people without an account may do: report at a place, send pictures for it, and answer for what they reported. */
@ApplicationScoped
public class VisitorCommands {
    private final PublicUse use;
    private final VisitorSettings settings;
    private final PlaceQueries places;
    private final VisitorQueries queries;
    private final ReportCommands tickets;
    private final AttachmentCommands attachments;
    private final Clock clock;

    VisitorCommands(
            PublicUse use,
            VisitorSettings settings,
            PlaceQueries places,
            VisitorQueries queries,
            ReportCommands tickets,
            AttachmentCommands attachments,
            Clock clock) {
        this.use = use;
        this.settings = settings;
        this.places = places;
        this.queries = queries;
        this.tickets = tickets;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** @throws TooManyRequests when the address looked too often */
    public Uni<Void> look(String address) {
        return use.count("look", address, settings.looksPerAddress(), settings.window());
    }

    /**
     * Takes a report in; the service desk checks it before anybody is sent. The same token again is the same report.
     *
     * @throws RuleViolation NOT_FOUND when no place has the code, INVALID_INPUT
     * @throws TooManyRequests when the address or the place reported too often
     */
    public Uni<UUID> report(String code, NewVisitorReport wanted, String address) {
        return queries.find(wanted.token())
                .flatMap(known -> known == null
                        ? counted("report", code, address, 1).flatMap(ok -> submit(code, wanted))
                        : Uni.createFrom().item(known));
    }

    /** Keeps a picture for a report. */
    public Uni<AttachmentView> keep(String code, String fileName, byte[] data, String address) {
        return counted("picture", code, address, settings.picturesPerReport())
                .flatMap(ok -> places.byCode(code))
                .flatMap(place ->
                        attachments.stage(new Upload(Visitor.ID, null, fileName, data), settings.mostStaged()));
    }

    /**
     * Gives a command to the ticket a token leads to.
     *
     * @throws RuleViolation NOT_FOUND when it leads nowhere, and what the command refuses
     */
    public Uni<UUID> answer(String token, Function<UUID, Uni<Void>> command) {
        return queries.ticketOf(token).call(id -> command.apply(id));
    }

    private Uni<UUID> submit(String code, NewVisitorReport wanted) {
        return places.byCode(code)
                .flatMap(place -> tickets.submit(wanted.at(place.id()), Visitor.ID, Channel.QR, Visitor.ACTOR))
                .call(id -> remember(id, wanted));
    }

    private Uni<Void> remember(UUID ticketId, NewVisitorReport wanted) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("insert into visitor_report"
                                + " (ticket_id, name, token_hash, created_at) values (cast(?1 as uuid), ?2, ?3, ?4)")
                        .setParameter(1, ticketId.toString())
                        .setParameter(2, wanted.name())
                        .setParameter(3, PublicUse.hash(wanted.token()))
                        .setParameter(4, clock.instant())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private Uni<Void> counted(String what, String code, String address, int times) {
        return use.count(what + " from", address, settings.reportsPerAddress() * times, settings.window())
                .flatMap(ok -> use.count(what + " at", code, settings.reportsPerPlace() * times, settings.window()));
    }
}
