package org.houqin.bench.parts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.houqin.bench.Ground;
import org.houqin.bench.load.Ask;
import org.houqin.local.Port;

/** Needs as people report them: other people, places, faults and words each time, the same ones in every run. */
final class Needs implements Supplier<Ask> {
    /** Everybody here may report. */
    static final List<String> ACCOUNTS =
            List.of("staff", "student", "technician", "storekeeper", "buyer", "approver", "finance", "manager");

    private static final List<String> WHAT = List.of("Tap", "Lamp", "Printer", "Door", "Window", "Router", "Chair");
    private static final List<String> HOW = List.of("drips", "flickers", "is broken", "leaks", "makes noise");
    private static final int CATEGORIES = 7;

    private final int port;
    private final Random random = new Random(1);

    Needs(Ground ground) {
        this.port = ground.port(Port.TICKET);
    }

    /** Makes the accounts known to the ticket service. */
    static void introduce(Ground ground) throws InterruptedException {
        for (String account : ACCOUNTS) {
            ground.requests().answer(Ask.get(ground.port(Port.TICKET), "/api/me", account));
        }
    }

    @Override
    public Ask get() {
        return by(
                ACCOUNTS.get(random.nextInt(ACCOUNTS.size())),
                "00000000-0000-7000-8000-00000000c00" + (1 + random.nextInt(CATEGORIES)),
                room(1 + random.nextInt(40), 101 + random.nextInt(50)));
    }

    Ask by(String account, String category, String room) {
        String title = WHAT.get(random.nextInt(WHAT.size())) + " " + HOW.get(random.nextInt(HOW.size())) + " 水龙头漏水";
        return Ask.post(port, "/api/tickets", account, """
                {"categoryId":"%s","locationId":"%s","title":"%s","urgency":"NORMAL","contact":"138 0000 0000",\
                "description":"Since this morning, about a drop a second. 另外灯也坏了，请尽快处理。"}""".formatted(category, room, title));
    }

    /** The id of a room in the seed: PostgreSQL's {@code md5(…)::uuid}. */
    static String room(int building, int number) {
        return md5("r" + building + "-" + number);
    }

    static String md5(String text) {
        try {
            byte[] hash = java.security.MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            java.nio.ByteBuffer buffer = java.nio.ByteBuffer.wrap(hash);
            return new UUID(buffer.getLong(), buffer.getLong()).toString();
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
