package org.houqin.feedback.invitation;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.houqin.feedback.FeedbackSettings;
import org.houqin.feedback.person.People;
import org.houqin.feedback.response.Answer;
import org.houqin.feedback.response.Response;
import org.houqin.feedback.response.Responses;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.ids.Ids;
import org.houqin.platform.messaging.Audience;
import org.houqin.platform.messaging.Outbox;
import org.houqin.platform.problem.RuleViolation;

/** What can be done with invitations; every method works inside the transaction of its caller. */
@ApplicationScoped
public class InvitationCommands {
    private static final int EXPIRE_AT_ONCE = 100;

    private final Invitations invitations;
    private final Responses responses;
    private final People people;
    private final Outbox outbox;
    private final FeedbackSettings settings;
    private final Clock clock;

    InvitationCommands(
            Invitations invitations,
            Responses responses,
            People people,
            Outbox outbox,
            FeedbackSettings settings,
            Clock clock) {
        this.invitations = invitations;
        this.responses = responses;
        this.people = people;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /** Asks the requester, once per closure: by mail where we have an address, else in the application. */
    public Uni<Void> invite(ClosedTicket ticket) {
        return unlessInvited(
                ticket,
                () -> people.canBeMailed(ticket.requesterId())
                        .flatMap(mail -> open(ticket, mail ? Channel.EMAIL : Channel.IN_APP))
                        .replaceWithVoid());
    }

    /** Keeps the answer that came with the closing itself; nobody is asked again. */
    public Uni<Void> keep(ClosedTicket ticket, Answer answer) {
        return unlessInvited(
                ticket,
                () -> open(ticket, Channel.IN_APP)
                        .flatMap(invitation -> take(invitation, answer))
                        .replaceWithVoid());
    }

    /**
     * The invited person answers in the application.
     *
     * @throws RuleViolation NOT_FOUND for everybody else, SURVEY_ANSWERED or SURVEY_EXPIRED when it is over
     */
    public Uni<InvitationView> respond(UUID id, Answer answer, Actor actor) {
        return invitations
                .forUpdate(id)
                .invoke(invitation -> {
                    if (!actor.is(invitation.personId())) {
                        throw RuleViolation.notFound();
                    }
                })
                .flatMap(invitation -> take(invitation, answer))
                .call(invitations::flush)
                .map(invitation -> InvitationView.of(invitation, actor, clock.instant()));
    }

    /**
     * Whoever holds the link answers; the link is worthless afterwards.
     *
     * @throws RuleViolation NOT_FOUND for an unknown token, SURVEY_ANSWERED or SURVEY_EXPIRED when it is over
     */
    public Uni<Invitation> respond(SurveyToken token, Answer answer) {
        return invitations.withToken(token.hash()).flatMap(invitation -> take(invitation, answer));
    }

    /** The ticket is open again, this being its closure to come: questions about earlier ones are void. */
    public Uni<Void> supersede(UUID ticketId, int closure) {
        return invitations.openBefore(ticketId, closure).flatMap(this::expire);
    }

    /** Ends some of the invitations whose time is up and answers how many. */
    public Uni<Integer> expireOverdue() {
        return invitations
                .overdue(clock.instant(), EXPIRE_AT_ONCE)
                .flatMap(overdue -> expire(overdue).replaceWith(overdue.size()));
    }

    private Uni<Void> unlessInvited(ClosedTicket ticket, Supplier<Uni<Void>> invite) {
        return invitations
                .exist(ticket.ticketId(), ticket.closure())
                .flatMap(already -> already ? Uni.createFrom().voidItem() : invite.get());
    }

    private Uni<Invitation> open(ClosedTicket ticket, Channel channel) {
        Invitation invitation = new Invitation(Ids.next(), ticket, channel, clock.instant(), settings.validity());
        return invitations.persist(invitation).call(() -> tell(invitation, Actor.SYSTEM, invitation.invited()));
    }

    private Uni<Invitation> take(Invitation invitation, Answer answer) {
        List<InvitationEvent> events = invitation.answer(answer, clock.instant());
        Actor person = new Actor(invitation.personId(), "", Set.of());
        return responses
                .persist(new Response(Ids.next(), invitation.id(), answer, clock.instant()))
                .flatMap(kept -> tell(invitation, person, events))
                .replaceWith(invitation);
    }

    private Uni<Void> expire(List<Invitation> open) {
        return Multi.createFrom()
                .iterable(open)
                .onItem()
                .transformToUniAndConcatenate(
                        invitation -> tell(invitation, Actor.SYSTEM, invitation.expire(clock.instant())))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> tell(Invitation invitation, Actor actor, List<InvitationEvent> events) {
        Audience audience = Audience.people(invitation.personId()).andRoles(Roles.MANAGER);
        return outbox.append(invitation, actor, audience, events);
    }
}
