package org.houqin.local.mailbox;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;
import org.houqin.local.Port;
import org.houqin.local.Settings;

/** The demo's mail server: takes every mail, delivers none, shows them on a page. Kept in memory only. */
public final class Mailbox implements AutoCloseable {
    private final GreenMail mail;
    private final HttpServer page;

    private Mailbox(GreenMail mail, HttpServer page) {
        this.mail = mail;
        this.page = page;
    }

    public static Mailbox open(Settings settings) throws IOException {
        GreenMail mail =
                new GreenMail(new ServerSetup(settings.port(Port.SMTP), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        HttpServer page = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.port(Port.MAIL_PAGE)), 0);
        page.createContext("/", new MailPage(new Letters(mail)));
        page.setExecutor(Executors.newFixedThreadPool(2, work -> {
            Thread thread = new Thread(work, "mail-page");
            thread.setDaemon(true);
            return thread;
        }));
        page.start();
        return new Mailbox(mail, page);
    }

    /** Where its page is. */
    public String address() {
        return "127.0.0.1:" + page.getAddress().getPort();
    }

    @Override
    public void close() {
        page.stop(0);
        mail.stop();
    }
}
