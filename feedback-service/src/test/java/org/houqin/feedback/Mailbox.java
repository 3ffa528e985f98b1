package org.houqin.feedback;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A real SMTP server that can be switched on and off, and what it received. */
public final class Mailbox {
    private static final Pattern LINK = Pattern.compile("/s/([A-Za-z0-9_-]{43})");

    private final GreenMail server =
            new GreenMail(new ServerSetup(SmtpPort.get(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    public void start() {
        server.start();
    }

    public void stop() {
        server.stop();
    }

    /** Everything received for an address since the start. */
    public List<MimeMessage> of(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> recipients(mail).contains(address))
                .toList();
    }

    /** The token in the link of a mail. */
    public static String token(MimeMessage mail) {
        Matcher link = LINK.matcher(text(mail));
        if (!link.find()) {
            throw new AssertionError("No link in " + text(mail));
        }
        return link.group(1);
    }

    /** All text of a mail, the plain and the HTML part. */
    public static String text(MimeMessage mail) {
        try {
            return parts((MimeMultipart) mail.getContent());
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

    private static List<String> recipients(MimeMessage mail) {
        try {
            return Arrays.stream(mail.getAllRecipients()).map(Address::toString).toList();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
