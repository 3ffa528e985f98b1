package org.houqin.local.mailbox;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;

/** The mails received so far. */
final class Letters {
    private final GreenMail mail;

    Letters(GreenMail mail) {
        this.mail = mail;
    }

    /** Newest first; {@code to} narrows to one address, empty means all. */
    List<Letter> to(String to) throws IOException {
        List<Letter> letters = new ArrayList<>();
        for (MimeMessage message : mail.getReceivedMessages()) {
            Letter letter = letter(message);
            if (to.isEmpty() || letter.to().equalsIgnoreCase(to)) {
                letters.add(letter);
            }
        }
        letters.sort(Comparator.comparing(Letter::receivedAt).reversed());
        return letters;
    }

    private static Letter letter(MimeMessage message) throws IOException {
        try {
            Date received = message.getReceivedDate() == null ? message.getSentDate() : message.getReceivedDate();
            return new Letter(
                    String.join(", ", addresses(message.getAllRecipients())),
                    message.getSubject() == null ? "" : message.getSubject(),
                    text(message),
                    received == null ? Instant.EPOCH : received.toInstant());
        } catch (MessagingException e) {
            throw new IOException("Unreadable mail: " + e.getMessage(), e);
        }
    }

    private static List<String> addresses(Address[] addresses) {
        return addresses == null
                ? List.of()
                : Stream.of(addresses)
                        .map(address ->
                                address instanceof InternetAddress mail ? mail.getAddress() : address.toString())
                        .toList();
    }

    /** The plain text of a mail; of one that has none, whatever its first readable part says. */
    private static String text(Part part) throws MessagingException, IOException {
        Object content = part.getContent();
        if (!(content instanceof Multipart parts)) {
            return content instanceof String text ? text : "";
        }
        String otherwise = "";
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart piece = parts.getBodyPart(i);
            String text = text(piece);
            if (!text.isBlank() && (piece.isMimeType("text/plain") || piece.isMimeType("multipart/*"))) {
                return text;
            }
            otherwise = otherwise.isEmpty() ? text : otherwise;
        }
        return otherwise;
    }
}
