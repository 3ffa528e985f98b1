package org.houqin.ticket.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Prints pages of XHTML as PDF, in a font that has Chinese and Latin letters; one after the other, off the event loop. */
@ApplicationScoped
public class Press {
    private static final String FONT = "/print/NotoSansSC-Regular.ttf";

    private final WorkerExecutor workers;

    Press(Vertx vertx) {
        XRLog.setLoggingEnabled(false);
        this.workers = vertx.createSharedWorkerExecutor("press", 1);
    }

    /** The PDF of what the supplier writes; it is called on the press's own thread. */
    public Uni<byte[]> print(Supplier<String> xhtml) {
        Callable<byte[]> work = () -> pdf(xhtml.get());
        return Uni.createFrom()
                .completionStage(() -> workers.executeBlocking(work, false).toCompletionStage());
    }

    static byte[] pdf(String xhtml) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PdfRendererBuilder press = new PdfRendererBuilder();
        press.useFastMode();
        press.useFont(() -> Press.class.getResourceAsStream(FONT), "Noto Sans SC", 400, FontStyle.NORMAL, true);
        press.withHtmlContent(xhtml, null);
        press.withProducer("Houqin");
        press.toStream(file);
        press.run();
        return file.toByteArray();
    }

    @PreDestroy
    void close() {
        workers.close();
    }
}
