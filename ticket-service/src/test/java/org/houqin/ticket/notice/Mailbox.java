package org.houqin.ticket.notice;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** A real SMTP server that can be switched on and off, and what it received. */
final class Mailbox {
    private final GreenMail server =
            new GreenMail(new ServerSetup(SmtpPort.get(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    void start() {
        server.start();
    }

    void stop() {
        server.stop();
    }

    /** Subject and text of everything received for an address since the start. */
    List<String> of(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> to(mail).contains(address))
                .map(Mailbox::text)
                .toList();
    }

    private static String to(MimeMessage mail) {
        try {
            return Arrays.toString(mail.getAllRecipients());
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(MimeMessage mail) {
        try {
            return mail.getSubject() + "\n" + parts((MimeMultipart) mail.getContent());
        } catch (IOException | MessagingException e) {
            throw new AssertionError(GreenMailUtil.getWholeMessage(mail), e);
        }
    }

    private static String parts(MimeMultipart multipart) throws IOException, MessagingException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < multipart.getCount(); i++) {
            Object part = multipart.getBodyPart(i).getContent();
            text.append(part instanceof MimeMultipart inner ? parts(inner) : part);
        }
        return text.toString();
    }
}
