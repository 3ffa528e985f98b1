package org.houqin.chaos.fault;

import java.util.List;
import java.util.Random;
import org.houqin.chaos.stack.TcpProxy;
import org.houqin.local.Port;

/** The way to one part is cut, shut or held up; which part, the dice say. */
enum Way {
    CUT("cut-connections", "all connections to a part are cut, three times") {
        @Override
        void hit(TcpProxy way) throws Exception {
            for (int i = 0; i < 3; i++) {
                way.cut();
                Thread.sleep(400);
            }
        }
    },
    SHUT("refuse-connections", "a part refuses connections for 6 s") {
        @Override
        void hit(TcpProxy way) throws Exception {
            way.shut();
            try {
                Thread.sleep(6_000);
            } finally {
                way.open();
            }
        }
    },
    STALL("stall-connections", "nothing passes on the way to a part for 12 s") {
        @Override
        void hit(TcpProxy way) throws Exception {
            way.stall(true);
            try {
                Thread.sleep(12_000);
            } finally {
                way.stall(false);
            }
        }
    };

    private static final List<Port> PARTS =
            List.of(Port.POSTGRES, Port.KAFKA, Port.TICKET, Port.INVENTORY, Port.PROCUREMENT, Port.FEEDBACK);

    private final String name;
    private final String what;

    Way(String name, String what) {
        this.name = name;
        this.what = what;
    }

    abstract void hit(TcpProxy way) throws Exception;

    String what() {
        return what;
    }

    String strike(Ground ground, Random choice) throws Exception {
        Port part = PARTS.get(choice.nextInt(PARTS.size()));
        hit(ground.stack().detours().before(part));
        return "the way to " + part.part();
    }

    /** Its name in the schedule. */
    String title() {
        return name;
    }
}
