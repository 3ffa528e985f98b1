package org.houqin.chaos.load;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.houqin.chaos.stack.Service;

/** Asks every service something small, through the gateway: whether the platform serves people now. */
public final class Pulse {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Map<Service, String[]> QUESTIONS = new EnumMap<>(Map.of(
            Service.TICKET, new String[] {"dispatcher", "/api/queue?size=1"},
            Service.INVENTORY, new String[] {"storekeeper", "/api/items?size=1"},
            Service.PROCUREMENT, new String[] {"buyer", "/api/suppliers?size=1"},
            Service.FEEDBACK, new String[] {"manager", "/api/invitations?size=1"}));

    private final Client client;

    public Pulse(Client client) {
        this.client = client;
    }

    /** The services that do not answer now. */
    public Set<Service> silent() throws InterruptedException {
        Set<Service> silent = EnumSet.noneOf(Service.class);
        for (Map.Entry<Service, String[]> question : QUESTIONS.entrySet()) {
            String[] ask = question.getValue();
            if (client.look(ask[0], ask[1], PATIENCE).isMissingNode()) {
                silent.add(question.getKey());
            }
        }
        return silent;
    }
}
