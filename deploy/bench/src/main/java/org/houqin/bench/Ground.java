package org.houqin.bench;

import java.time.Duration;
import org.houqin.bench.load.Badges;
import org.houqin.bench.load.Load;
import org.houqin.bench.load.Requests;
import org.houqin.bench.stack.Rest;
import org.houqin.bench.stack.Server;
import org.houqin.bench.stack.Service;
import org.houqin.bench.stack.Stack;
import org.houqin.bench.stack.Tickets;
import org.houqin.local.Port;
import org.houqin.local.seed.Tokens;

/** What all parts stand on: the running stack, its database server, a way to load it. */
public final class Ground implements AutoCloseable {
    private static final Duration SETTLING = Duration.ofMinutes(3);

    private final Stack stack;
    private final Options options;
    private final Server server;
    private final Badges badges;
    private final Requests requests;
    private final Tickets tickets;
    private final Rest rest;

    Ground(Stack stack, Options options) {
        this.stack = stack;
        this.options = options;
        this.server = new Server(stack.settings());
        this.badges = new Badges(new Tokens(stack.settings(), java.net.http.HttpClient.newHttpClient()));
        this.requests = new Requests(badges);
        this.tickets = new Tickets(server, service(Port.TICKET));
        this.rest = new Rest(server, stack.settings().port(Port.KAFKA));
    }

    public Stack stack() {
        return stack;
    }

    public Options options() {
        return options;
    }

    public Server server() {
        return server;
    }

    public Requests requests() {
        return requests;
    }

    public Badges badges() {
        return badges;
    }

    public Load load() {
        return new Load(requests);
    }

    public Tickets tickets() {
        return tickets;
    }

    public Service service(Port port) {
        return new Service(stack, port);
    }

    public int port(Port port) {
        return stack.settings().port(port);
    }

    /** Waits until every event is published and every consumer has caught up. */
    public void settle() throws InterruptedException {
        rest.await(SETTLING);
    }

    public Rest rest() {
        return rest;
    }

    @Override
    public void close() {
        requests.close();
        badges.close();
        rest.close();
    }
}
