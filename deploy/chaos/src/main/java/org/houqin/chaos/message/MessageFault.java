package org.houqin.chaos.message;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.houqin.chaos.stack.Service;

/** What can go wrong with messages: each constant does it once and answers what it did, in words. */
public enum MessageFault {
    DUPLICATE {
        @Override
        public String strike(Hands hands, Random choice) throws InterruptedException {
            return again(hands, choice, 1);
        }
    },
    OLD_BATCH_AGAIN {
        @Override
        public String strike(Hands hands, Random choice) throws InterruptedException {
            return again(hands, choice, 5 + choice.nextInt(30));
        }
    },
    REORDERED {
        @Override
        public String strike(Hands hands, Random choice) throws InterruptedException, SQLException {
            return keepBackOfSome(hands, choice, 1 + choice.nextInt(2), 2_000 + choice.nextInt(1_000));
        }
    },
    GAP {
        @Override
        public String strike(Hands hands, Random choice) throws InterruptedException, SQLException {
            return keepBackOfSome(hands, choice, 2 + choice.nextInt(3), 5_000 + choice.nextInt(3_000));
        }
    },
    BACKWARDS {
        @Override
        public String strike(Hands hands, Random choice) throws InterruptedException {
            UUID person = UUID.randomUUID();
            for (int sequence : List.of(1, 4, 3, 2, 5)) {
                hands.messages().personChanged(person, sequence, "Number " + sequence, Instant.now());
            }
            return "the changes 1, 4, 3, 2, 5 of the invented person " + person;
        }
    },
    MALFORMED_ENVELOPE {
        @Override
        public String strike(Hands hands, Random choice) throws InterruptedException {
            Service publisher = one(choice);
            String subject = UUID.randomUUID().toString();
            Map<String, String> headers = new LinkedHashMap<>(Messages.envelope(
                    publisher,
                    subject,
                    "1",
                    publisher.part() + ".invented.v1",
                    Instant.now().toString()));
            String wrong = List.of("ce_sequence", "ce_subject", "ce_time", "ce_id", "ce_type")
                    .get(choice.nextInt(5));
            if (choice.nextBoolean()) {
                headers.remove(wrong);
            } else {
                headers.put(wrong, "ce_type".equals(wrong) ? " " : "no such thing");
            }
            RecordMetadata there = hands.messages().put(publisher.topic(), subject, headers, "{}");
            hands.messages().injected().poison(there.topic(), there.partition(), there.offset());
            return "a record on " + publisher.topic() + " without a sound " + wrong;
        }
    },
    MALFORMED_PAYLOAD {
        @Override
        public String strike(Hands hands, Random choice) throws InterruptedException {
            Known known = KNOWN.get(choice.nextInt(KNOWN.size()));
            String payload = List.of("{\"ticketId\": ", "[]", "\"\"", "null", "{\"ticketId\": 7, \"personId\": {}}", "")
                    .get(choice.nextInt(6));
            RecordMetadata there = hands.messages()
                    .event(
                            known.publisher(),
                            UUID.randomUUID(),
                            1,
                            known.type(),
                            Instant.now().toString(),
                            payload);
            hands.messages().injected().poison(there.topic(), there.partition(), there.offset());
            return known.type() + " with the payload " + payload;
        }
    },
    UNKNOWN_TYPE {
        @Override
        public String strike(Hands hands, Random choice) throws InterruptedException {
            Service publisher = one(choice);
            String type = publisher.part() + ".never-heard-of.v" + (1 + choice.nextInt(9));
            hands.messages()
                    .event(publisher, UUID.randomUUID(), 1, type, Instant.now().toString(), "{\"a\": 1}");
            return type;
        }
    },
    FROM_THE_FUTURE {
        @Override
        public String strike(Hands hands, Random choice) throws InterruptedException {
            return at(hands, Instant.parse("2099-12-31T23:59:59Z"));
        }
    },
    FROM_THE_PAST {
        @Override
        public String strike(Hands hands, Random choice) throws InterruptedException {
            return at(hands, Instant.parse("1970-01-01T00:00:00Z"));
        }
    };

    private record Known(Service publisher, String type) {}

    private static final List<Known> KNOWN = List.of(
            new Known(Service.TICKET, "ticket.person-changed.v1"),
            new Known(Service.TICKET, "ticket.closed.v1"),
            new Known(Service.TICKET, "ticket.parts-requested.v1"),
            new Known(Service.INVENTORY, "inventory.stock-short.v1"),
            new Known(Service.INVENTORY, "inventory.stock-issued.v1"),
            new Known(Service.PROCUREMENT, "procurement.goods-accepted.v1"),
            new Known(Service.FEEDBACK, "feedback.survey-answered.v1"));

    /** What a message fault works with. */
    public record Hands(Messages messages, Topics topics, OutboxTap tap) {}

    /** @throws IllegalStateException when there is nothing yet that could go wrong in this way */
    public abstract String strike(Hands hands, Random choice) throws InterruptedException, SQLException;

    private static Service one(Random choice) {
        return Service.values()[choice.nextInt(Service.values().length)];
    }

    private static String again(Hands hands, Random choice, int most) throws InterruptedException {
        Injected injected = hands.messages().injected();
        List<Seen> some = hands.topics().some(choice, most).stream()
                .filter(one -> !injected.isPoison(one.publisher().topic(), one.partition(), one.offset()))
                .toList();
        if (some.isEmpty()) {
            throw new IllegalStateException("There is nothing to repeat yet");
        }
        for (Seen one : some) {
            hands.messages().again(one);
        }
        return "%d records of %s from offset %d on once more"
                .formatted(
                        some.size(),
                        some.get(0).publisher().topic(),
                        some.get(0).offset());
    }

    /** Of the first service that tells something meanwhile, beginning with any. */
    private static String keepBackOfSome(Hands hands, Random choice, int events, int milliseconds)
            throws InterruptedException, SQLException {
        List<Service> publishers = new ArrayList<>(List.of(Service.values()));
        Collections.shuffle(publishers, choice);
        for (Service publisher : publishers) {
            int held = keepBack(hands, publisher, events, milliseconds);
            if (held > 0) {
                return "%d events of %s were kept back for %d ms".formatted(held, publisher.part(), milliseconds);
            }
        }
        throw new IllegalStateException("Nobody told anything that could have been kept back");
    }

    /**
     * Keeps events back until later ones of the same thing are out, or for so long, and lets them go then, last one first;
     * answers how many.
     */
    public static int keepBack(Hands hands, Service publisher, int events, int milliseconds)
            throws InterruptedException, SQLException {
        OutboxTap tap = hands.tap();
        tap.hold(publisher, events);
        Thread.sleep(milliseconds);
        tap.hold(publisher, 0);
        List<UUID> held = new ArrayList<>(tap.held(publisher));
        Collections.reverse(held);
        for (UUID one : held) {
            tap.release(publisher, one);
        }
        return held.size();
    }

    private static String at(Hands hands, Instant time) throws InterruptedException {
        UUID person = UUID.randomUUID();
        hands.messages().personChanged(person, 1, "Somebody from " + time, time);
        return "a change of the invented person " + person + " at " + time;
    }
}
