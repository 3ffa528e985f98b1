package org.houqin.chaos.check;

import java.util.List;

/** All of them. */
public final class Invariants {
    private Invariants() {}

    public static List<Invariant> all() {
        return List.of(
                new AcknowledgedWrites(),
                new EveryNumberHasItsEvent(),
                new EveryEntryHasItsEvent(),
                new EventsOnTopic(),
                new PublishedOnceInPeace(),
                new AppliedOnce(),
                new AppliedInOrder(),
                new AppliedByAll(),
                new ParkedIsPoison(),
                new LegalTransitions(),
                new NumbersUnique(),
                new StockNeverNegative(),
                new StockIsSumOfMovements(),
                new ReservedIsSumOfReservations(),
                new OneInvitationPerClosure(),
                new WarnedOnce(),
                new NotWarnedWhilePaused(),
                new RatingsEqualRebuild(),
                new WaitSpansEqualRebuild(),
                new PartsEqualRebuild(),
                new DirectoryEqualsRebuild(),
                new OutboxesEmpty(),
                new NoIdleInTransaction(),
                new PoolsWhole());
    }
}
