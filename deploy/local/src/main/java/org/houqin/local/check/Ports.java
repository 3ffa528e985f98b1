package org.houqin.local.check;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.houqin.local.Port;
import org.houqin.local.Settings;
import org.houqin.local.Trouble;

/** Makes sure that every port is free before anything starts. */
public final class Ports {
    /** Those of the services and the gateway. */
    public static final Set<Port> APPLICATIONS =
            EnumSet.of(Port.WEB, Port.TICKET, Port.INVENTORY, Port.PROCUREMENT, Port.FEEDBACK);

    private Ports() {}

    /** The ports a stack needs, with or without the services. */
    public static Set<Port> needed(boolean infraOnly) {
        return infraOnly ? EnumSet.complementOf(EnumSet.copyOf(APPLICATIONS)) : EnumSet.allOf(Port.class);
    }

    /** @throws Trouble naming every port that is taken, or wanted twice, and who needs it */
    public static void requireFree(Settings settings, Collection<Port> needed) {
        requireDifferent(settings, needed);
        List<Port> taken = needed.stream()
                .filter(port -> !free(settings.port(port)))
                .sorted()
                .toList();
        if (!taken.isEmpty()) {
            throw new Trouble(taken.stream()
                            .map(port -> "Port " + settings.port(port) + " is taken by another program; "
                                    + port.neededBy() + " needs it.")
                            .collect(Collectors.joining("\n"))
                    + "\nStop that program, or move the stack: HOUQIN_PORT_OFFSET=1000 ./houqin up  (or one port: "
                    + taken.get(0).variable() + "=…)");
        }
    }

    private static void requireDifferent(Settings settings, Collection<Port> needed) {
        Map<Integer, Port> seen = new HashMap<>();
        for (Port port : needed) {
            Port other = seen.put(settings.port(port), port);
            if (other != null) {
                throw new Trouble("Port " + settings.port(port) + " is given to both " + other.neededBy() + " and "
                        + port.neededBy() + ": check " + other.variable() + " and " + port.variable());
            }
        }
    }

    static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
