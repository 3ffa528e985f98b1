package org.houqin.chaos.stack;

import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.houqin.local.Port;
import org.houqin.local.Settings;

/** The proxies that stand before the parts: what the parts say to each other goes through them, what the runner says does not. */
public final class Detours implements AutoCloseable {
    private static final int APART = 500;
    private static final List<Port> BEFORE =
            List.of(Port.POSTGRES, Port.KAFKA, Port.TICKET, Port.INVENTORY, Port.PROCUREMENT, Port.FEEDBACK);

    private final Map<Port, TcpProxy> proxies = new EnumMap<>(Port.class);

    public Detours(Settings settings) {
        BEFORE.forEach(port -> proxies.put(port, new TcpProxy(settings.port(port) + APART, settings.port(port))));
    }

    public void open() throws IOException {
        for (TcpProxy proxy : proxies.values()) {
            proxy.open();
        }
    }

    public TcpProxy before(Port port) {
        return proxies.get(port);
    }

    /** What tells the stack of them. */
    public Map<String, String> environment() {
        Map<String, String> variables = new LinkedHashMap<>();
        proxies.forEach((port, proxy) -> variables.put(port.detourVariable(), Integer.toString(proxy.port())));
        return variables;
    }

    @Override
    public void close() throws IOException {
        for (TcpProxy proxy : proxies.values()) {
            proxy.close();
        }
    }
}
