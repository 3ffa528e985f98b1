package org.houqin.ticket.sla;

import java.util.List;

/**
 * Why work waits, and what follows from it.
 *
 * @param party who has to move first
 * @param chaseAfter hours of waiting after which somebody is reminded, or null
 * @param giveUpAfter hours of waiting after which the ticket goes back to the dispatcher, or null
 */
public record PauseReason(
        String code,
        WaitingParty party,
        boolean stopsRespond,
        boolean stopsResolve,
        boolean stopsFirm,
        Integer chaseAfter,
        Integer giveUpAfter) {
    public static final PauseReason PARTS = usual("PARTS", WaitingParty.STORE);
    public static final PauseReason ACCESS = usual("ACCESS", WaitingParty.REQUESTER);
    public static final PauseReason REQUESTER = usual("REQUESTER", WaitingParty.REQUESTER);
    public static final PauseReason WEATHER = usual("WEATHER", WaitingParty.OTHER);
    public static final PauseReason CONTRACTOR = usual("CONTRACTOR", WaitingParty.OTHER);
    public static final PauseReason OTHER = usual("OTHER", WaitingParty.OTHER);

    /** The reasons every house starts with, without reminders. */
    public static final List<PauseReason> USUAL = List.of(PARTS, ACCESS, REQUESTER, WEATHER, CONTRACTOR, OTHER);

    private static PauseReason usual(String code, WaitingParty party) {
        return new PauseReason(code, party, false, true, true, null, null);
    }
}
