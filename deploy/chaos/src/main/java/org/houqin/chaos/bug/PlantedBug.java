package org.houqin.chaos.bug;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.houqin.chaos.stack.Service;

/**
 * A bug somebody could make, planted into the runner's own stack to see that the checker finds it: either as a change of a
 * method while a service's classes are loaded (named as in the agent), or by taking from a database what forbids the mistake and
 * letting it happen there.
 */
public enum PlantedBug {
    KEY_IGNORED("a service forgets which idempotency keys it has seen", "AcknowledgedWrites", Service.TICKET),
    ILLEGAL_TRANSITION("a ticket may go from every state to every other", "LegalTransitions", Service.TICKET),
    NO_INBOX(
            "a consumer applies what it has applied before", "AppliedOnce", Service.INVENTORY, Provocation.OLD_BATCHES),
    SEQUENCE_NOT_CHECKED(
            "a consumer applies an event although earlier ones are missing",
            "AppliedByAll",
            Service.TICKET,
            Provocation.REORDERED),
    EARLY_ACKNOWLEDGEMENT(
            "a consumer acknowledges a message before its work is committed",
            "AppliedByAll",
            Service.TICKET,
            Provocation.KILLED),
    DELETED_BEFORE_THE_BROKER(
            "the relay deletes an event before the broker has acknowledged it",
            "EventsOnTopic",
            Service.TICKET,
            Provocation.BROKER_AWAY),
    LOST_LEASE_IGNORED(
            "a relay goes on publishing after another has taken its lease",
            "PublishedOnceInPeace",
            Service.TICKET,
            Provocation.FROZEN_BESIDE_PEER),
    EVENT_FORGOTTEN("a change is committed without its event now and then", "EveryEntryHasItsEvent", Service.TICKET),
    RATING_LOST("an answer is consumed but not shown on the ticket", "RatingsEqualRebuild", Service.TICKET),
    POOL_LEAK("a connection is taken now and then and never given back", "PoolsWhole", Service.FEEDBACK),
    INVITATION_TWICE(
            "nobody looks whether a closure has an invitation already",
            "OneInvitationPerClosure",
            Service.FEEDBACK,
            Provocation.OLD_BATCHES,
            "alter table invitation drop constraint invitation_ticket_id_closure_key"),
    NEGATIVE_STOCK(
            "more is handed out than there is",
            "StockNeverNegative",
            Service.INVENTORY,
            Provocation.NONE,
            "alter table balance drop constraint balance_never_negative",
            "alter table balance drop constraint balance_reserved_is_there"),
    UNORDERED_RELAY(
            Service.TICKET,
            "the relay reads the outbox in no order",
            "EventsOnTopic",
            trigger("outbox", "insert", "new.position := (random() * 1e15)::bigint;"),
            "drop trigger chaos_bug on outbox"),
    NUMBERS_REPEATED(
            Service.TICKET,
            "ticket numbers begin again",
            "NumbersUnique",
            List.of(
                    "alter table ticket drop constraint ticket_number_key",
                    "alter sequence ticket_number restart with 1"),
            "alter sequence ticket_number restart with 500000"),
    WARNED_TWICE(
            Service.TICKET,
            "it is not always written down that a deadline was warned of",
            "WarnedOnce",
            Provocation.TIME,
            with(
                    trigger(
                            "sla_clock",
                            "update",
                            "if new.warned_share > old.warned_share and random() < 0.5 then"
                                    + " new.warned_share := old.warned_share; end if;"),
                    "alter table sla_warning drop constraint sla_warning_pkey"),
            "drop trigger chaos_bug on sla_clock"),
    RESERVED_FOR_EVER(
            Service.INVENTORY,
            "stock that was handed out stays reserved",
            "ReservedIsSumOfReservations",
            trigger("balance", "update", "new.reserved := greatest(new.reserved, old.reserved);"),
            "drop trigger chaos_bug on balance"),
    BALANCE_DRIFTS(
            Service.INVENTORY,
            "a balance changes without a movement",
            "StockIsSumOfMovements",
            trigger(
                    "balance",
                    "update",
                    "if new.physical and random() < 0.3 then new.on_hand := new.on_hand + 1; end if;"),
            "drop trigger chaos_bug on balance");

    private final String what;
    private final String invariant;
    private final Service service;
    private final boolean inCode;
    private final Provocation provocation;
    private final List<String> statements;
    private final String heal;

    PlantedBug(String what, String invariant, Service service) {
        this(what, invariant, service, Provocation.NONE);
    }

    PlantedBug(String what, String invariant, Service service, Provocation provocation, String... statements) {
        this.what = what;
        this.invariant = invariant;
        this.service = service;
        this.inCode = true;
        this.provocation = provocation;
        this.statements = List.of(statements);
        this.heal = "";
    }

    PlantedBug(Service service, String what, String invariant, List<String> statements, String heal) {
        this(service, what, invariant, Provocation.NONE, statements, heal);
    }

    PlantedBug(
            Service service,
            String what,
            String invariant,
            Provocation provocation,
            List<String> statements,
            String heal) {
        this.what = what;
        this.invariant = invariant;
        this.service = service;
        this.inCode = false;
        this.provocation = provocation;
        this.statements = statements;
        this.heal = heal;
    }

    private static List<String> trigger(String table, String on, String body) {
        return List.of(
                "create or replace function chaos.bug_%1$s() returns trigger language plpgsql as $$ begin %2$s return new; end $$"
                        .formatted(table, body),
                "create trigger chaos_bug before %2$s on %1$s for each row execute function chaos.bug_%1$s()"
                        .formatted(table, on));
    }

    private static List<String> with(List<String> statements, String another) {
        return List.of(another, statements.get(0), statements.get(1));
    }

    /** Its name on the command line. */
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String what() {
        return what;
    }

    /** The invariant that has to find it. */
    public String invariant() {
        return invariant;
    }

    public Service service() {
        return service;
    }

    /** Whether it is a change of code, which needs the service to start anew. */
    public boolean isInCode() {
        return inCode;
    }

    public Provocation provocation() {
        return provocation;
    }

    /** What is done to the service's database first. */
    public List<String> statements() {
        return statements;
    }

    /** What takes it out again. */
    public Optional<String> heal() {
        return heal.isEmpty() ? Optional.empty() : Optional.of(heal);
    }
}
