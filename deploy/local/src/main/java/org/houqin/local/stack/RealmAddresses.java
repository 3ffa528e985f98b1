package org.houqin.local.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.houqin.local.Port;
import org.houqin.local.Settings;

/**
 * Keeps the gateway's addresses and secret in the realm true when a stack that has data moves to other ports: the realm
 * file is read only once, into an empty database.
 */
final class RealmAddresses {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CLIENT = "houqin-web";

    private final Settings settings;
    private final String administrator;
    private final Path marker;
    private final HttpClient http = HttpClient.newHttpClient();

    RealmAddresses(Settings settings, String administrator) {
        this.settings = settings;
        this.administrator = administrator;
        this.marker = settings.data().resolve("keycloak-addresses");
    }

    void follow() throws IOException {
        String wanted = settings.port(Port.WEB) + " " + Keycloak.webSecret().hashCode();
        if (!Files.exists(marker)) {
            Files.writeString(marker, wanted);
        } else if (!Files.readString(marker).equals(wanted)) {
            update();
            Files.writeString(marker, wanted);
        }
    }

    private void update() throws IOException {
        String token = JSON.readTree(send(HttpRequest.newBuilder(
                                URI.create(settings.keycloakUrl() + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=password&client_id=admin-cli&username="
                                + administrator + "&password=" + administrator))))
                .path("access_token")
                .asText();
        String clients = settings.keycloakUrl() + "/admin/realms/houqin/clients";
        JsonNode found = JSON.readTree(
                send(authorised(clients + "?clientId=" + CLIENT, token).GET()));
        ObjectNode client = (ObjectNode) found.get(0);
        int port = settings.port(Port.WEB);
        client.put("secret", Keycloak.webSecret());
        client.put("rootUrl", "http://localhost:" + port);
        client.putArray("redirectUris").add("http://localhost:" + port + "/*").add("http://127.0.0.1:" + port + "/*");
        send(authorised(clients + "/" + client.get("id").asText(), token)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(client))));
    }

    private static HttpRequest.Builder authorised(String url, String token) {
        return HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + token);
    }

    private String send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IOException("Keycloak answered " + response.statusCode()
                        + " when the gateway's address was to" + " be changed: " + response.body());
            }
            return response.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while talking to Keycloak", e);
        }
    }
}
