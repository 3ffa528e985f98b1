package org.houqin.chaos.message;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.houqin.chaos.fault.Schedule.PlannedMessage;
import org.houqin.chaos.message.MessageFault.Hands;

/** Carries out the message faults on a thread of its own, whatever else is broken meanwhile. */
public final class MessageStriker {
    private static final int TRIES = 60;

    private final Hands hands;
    private final List<PlannedMessage> planned;
    private final List<MessageStory> stories = new ArrayList<>();
    private final Thread thread = new Thread(this::run, "message-faults");

    public MessageStriker(Hands hands, List<PlannedMessage> planned) {
        this.hands = hands;
        this.planned = planned;
        thread.setDaemon(true);
    }

    public void start() {
        thread.start();
    }

    /** Waits until all have been carried out. */
    public List<MessageStory> join() throws InterruptedException {
        thread.join();
        return List.copyOf(stories);
    }

    private void run() {
        try {
            for (PlannedMessage one : planned) {
                Thread.sleep(one.pauseMs());
                stories.add(strike(one));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Broker or database may be away just then: it is tried until it has happened. */
    private MessageStory strike(PlannedMessage one) throws InterruptedException {
        Instant at = Instant.now();
        String trouble = "";
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            try {
                String what = one.fault().strike(hands, new Random(one.seed()));
                return new MessageStory(one.number(), one.fault().name(), what, at, "");
            } catch (SQLException | RuntimeException e) {
                trouble = e.getMessage();
                Thread.sleep(1_000);
            }
        }
        return new MessageStory(one.number(), one.fault().name(), "", at, trouble);
    }
}
