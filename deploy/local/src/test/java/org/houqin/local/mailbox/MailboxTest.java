package org.houqin.local.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.houqin.local.Port;
import org.houqin.local.Settings;
import org.junit.jupiter.api.Test;

class MailboxTest {
    private final Settings settings = Settings.from(
            Path.of("/srv/houqin"), Map.of("HOUQIN_PORT_SMTP", freePort(), "HOUQIN_PORT_MAIL_PAGE", freePort()));

    @Test
    void a_mail_is_listed_for_its_reader_and_shown_with_a_link_that_can_be_followed() throws Exception {
        try (Mailbox mailbox = Mailbox.open(settings)) {
            send("staff@houqin.example", "您的报修 T-2026-000001", "请评价: http://localhost:8080/s/abc <3");
            assertThat(get(mailbox, "/messages?to=staff%40houqin.example"))
                    .contains("您的报修 T-2026-000001", "http://localhost:8080/s/abc");
            assertThat(get(mailbox, "/messages?to=nobody%40houqin.example")).isEqualTo("[]");
            assertThat(get(mailbox, "/")).contains("href=\"http://localhost:8080/s/abc\"", "&lt;3");
        }
    }

    private void send(String to, String subject, String text) throws MessagingException {
        Properties where = new Properties();
        where.put("mail.smtp.host", "127.0.0.1");
        where.put("mail.smtp.port", Integer.toString(settings.port(Port.SMTP)));
        MimeMessage message = new MimeMessage(Session.getInstance(where));
        message.setFrom(new InternetAddress("houqin@houqin.example"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        message.setText(text, "UTF-8");
        Transport.send(message);
    }

    private static String get(Mailbox mailbox, String path) throws IOException, InterruptedException {
        URI uri = URI.create("http://" + mailbox.address() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                .body();
    }

    private static String freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return Integer.toString(socket.getLocalPort());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
