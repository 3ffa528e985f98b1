package org.houqin.chaos.fault;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.houqin.chaos.message.MessageFault;

/** What is broken in which order, drawn from a seed: the same seed gives the same schedule. */
public record Schedule(List<Planned> processes, List<PlannedMessage> messages) {
    /** A fault, the pause before it, and the seed of its own choices. */
    public record Planned(int number, Fault fault, int pauseMs, long seed) {}

    /** The same for a message. */
    public record PlannedMessage(int number, MessageFault fault, int pauseMs, long seed) {}

    /** Each fault at least once if there is room, and then any; those that take long only as often as each has to. */
    public static Schedule draw(long seed, List<Fault> faults, int processes, int messages) {
        Random dice = new Random(seed);
        List<Fault> order = new ArrayList<>();
        List<Fault> quick = faults.stream().filter(fault -> !fault.rare()).toList();
        while (order.size() < processes) {
            List<Fault> round = new ArrayList<>(order.isEmpty() || quick.isEmpty() ? faults : quick);
            Collections.shuffle(round, dice);
            order.addAll(round.subList(0, Math.min(round.size(), processes - order.size())));
        }
        List<Planned> planned = new ArrayList<>();
        for (Fault fault : order) {
            planned.add(new Planned(planned.size() + 1, fault, 1_000 + dice.nextInt(3_000), dice.nextLong()));
        }
        List<PlannedMessage> wrong = new ArrayList<>();
        for (int i = 1; i <= messages; i++) {
            MessageFault fault = MessageFault.values()[dice.nextInt(MessageFault.values().length)];
            wrong.add(new PlannedMessage(i, fault, 500 + dice.nextInt(5_000), dice.nextLong()));
        }
        return new Schedule(planned, wrong);
    }
}
