package org.houqin.local;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where one stack lives and listens. Everything else (addresses, log files, data) is derived from this.
 *
 * @param root the checkout
 * @param home data, logs and state of this stack; {@code .houqin} in the checkout unless {@code HOUQIN_HOME} says otherwise
 * @param ports the number of every port
 * @param service how each service is run
 * @param detours where the others look for a part when something stands before it
 */
public record Settings(
        Path root, Path home, Map<Port, Integer> ports, ServiceOptions service, Map<Port, Integer> detours) {

    /**
     * How each service is run.
     *
     * @param heap as in {@code -Xmx}
     * @param options of its Java, and of the broker's
     */
    public record ServiceOptions(String heap, List<String> options) {}

    private static final int HIGHEST_PORT = 65535;

    /**
     * The first compiler alone: half the work to start, less memory, and fast enough for a few people. Alone it would be given
     * room for 48 MB of compiled code, and stop compiling when that is full.
     */
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m";

    /** Options with which a service becomes as fast as it can, after a while: for measuring. */
    public static final String FULL_SPEED = "-XX:+TieredCompilation";

    /**
     * Reads {@code HOUQIN_HOME}, {@code HOUQIN_PORT_OFFSET} (added to every port), {@code HOUQIN_PORT_<PART>} (moves one port,
     * stronger than the offset), {@code HOUQIN_VIA_<PART>} (where the others look for the part), {@code HOUQIN_SERVICE_HEAP} and
     * {@code HOUQIN_SERVICE_OPTIONS} (instead of those for a quick start).
     *
     * @throws Trouble when a number is none
     */
    public static Settings from(Path root, Map<String, String> environment) {
        int offset = number(environment, "HOUQIN_PORT_OFFSET", 0);
        Map<Port, Integer> ports = new EnumMap<>(Port.class);
        Map<Port, Integer> detours = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            int value = number(environment, port.variable(), port.usual() + offset);
            int via = number(environment, port.detourVariable(), value);
            if (via != value) {
                detours.put(port, via);
            }
            if (value < 1 || value > HIGHEST_PORT) {
                throw new Trouble("Port " + value + " for " + port.neededBy() + " is not between 1 and " + HIGHEST_PORT
                        + ": check HOUQIN_PORT_OFFSET and " + port.variable());
            }
            ports.put(port, value);
        }
        Path home = Path.of(
                environment.getOrDefault("HOUQIN_HOME", root.resolve(".houqin").toString()));
        return new Settings(
                root,
                home.toAbsolutePath().normalize(),
                Map.copyOf(ports),
                new ServiceOptions(
                        environment.getOrDefault("HOUQIN_SERVICE_HEAP", "384m"),
                        words(environment.getOrDefault("HOUQIN_SERVICE_OPTIONS", QUICK_START))),
                Map.copyOf(detours));
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    private static int number(Map<String, String> environment, String name, int otherwise) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw new Trouble(name + " must be a number, not \"" + value + "\"", e);
        }
    }

    /** The same stack at the ports where it really runs. */
    public Settings at(Map<Port, Integer> running) {
        Map<Port, Integer> there = new EnumMap<>(ports);
        there.putAll(running);
        return new Settings(root, home, Map.copyOf(there), service, detours);
    }

    public int port(Port port) {
        return ports.get(port);
    }

    /** Where the other parts look for this one: its own port, unless something stands before it. */
    public int reachedAt(Port port) {
        return detours.getOrDefault(port, port(port));
    }

    /** What people type into the browser. */
    public String publicUrl() {
        return "http://localhost:" + port(Port.WEB);
    }

    /** Keycloak's one canonical address: issuer of every token, whatever name the caller used. */
    public String keycloakUrl() {
        return "http://127.0.0.1:" + port(Port.KEYCLOAK);
    }

    public String issuer() {
        return keycloakUrl() + "/realms/houqin";
    }

    public String mailPageUrl() {
        return "http://localhost:" + port(Port.MAIL_PAGE);
    }

    /** The address of a service or of the gateway for programs on this machine. */
    public String serviceUrl(Port port) {
        return "http://127.0.0.1:" + port(port);
    }

    public Path data() {
        return home.resolve("data");
    }

    public Path logs() {
        return home.resolve("logs");
    }

    public Path log(String part) {
        return logs().resolve(part + ".log");
    }

    public Path stateFile() {
        return home.resolve("run").resolve("state.json");
    }

    /** Asks a supervisor that runs the infrastructure alone for the services too. */
    public Path servicesWanted() {
        return stateFile().resolveSibling("services-wanted");
    }

    /** Set once the demo data is complete. */
    public Path seedMarker() {
        return data().resolve("seeded");
    }

    /** Programs that are unpacked once and shared by every stack of this checkout. */
    public Path programs() {
        return root.resolve(".houqin").resolve("programs");
    }
}
