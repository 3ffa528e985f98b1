package org.houqin.local;

import java.nio.file.Path;
import java.util.List;

/** The Maven modules that become running applications. */
public enum Module {
    TICKET("ticket-service", "Ticket service", Port.TICKET),
    INVENTORY("inventory-service", "Inventory service", Port.INVENTORY),
    PROCUREMENT("procurement-service", "Procurement service", Port.PROCUREMENT),
    FEEDBACK("feedback-service", "Feedback service", Port.FEEDBACK),
    WEB("web", "Web application", Port.WEB);

    private final String folder;
    private final String title;
    private final Port port;

    Module(String folder, String title, Port port) {
        this.folder = folder;
        this.title = title;
        this.port = port;
    }

    public String folder() {
        return folder;
    }

    public String title() {
        return title;
    }

    public Port port() {
        return port;
    }

    /** Where Maven leaves the application. */
    public Path application(Path root) {
        return root.resolve(folder).resolve("target").resolve("quarkus-app");
    }

    /** The newest of these against the application tells whether it has to be built again. */
    public List<Path> sources(Path root) {
        return List.of(
                root.resolve("pom.xml"),
                root.resolve("platform/pom.xml"),
                root.resolve("platform/src/main"),
                root.resolve(folder).resolve("pom.xml"),
                root.resolve(folder).resolve("src/main"));
    }
}
