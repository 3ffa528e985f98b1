package org.houqin.platform.export;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.File;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;

/** Does what {@link Exported} promises. Rows go into a file on a worker thread, so that a large table costs no memory. */
@Exported(
        name = "",
        columns = {})
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 50)
class ExportInterceptor {
    private final CurrentVertxRequest request;
    private final Vertx vertx;
    private final ExportSheets sheets;

    ExportInterceptor(CurrentVertxRequest request, Vertx vertx, ExportSheets sheets) {
        this.request = request;
        this.vertx = vertx;
        this.sheets = sheets;
    }

    @AroundInvoke
    Object export(InvocationContext call) throws Exception {
        RoutingContext current = request.getCurrent();
        ExportFormat format = current == null ? null : current.get(ExportFilter.WANTED);
        if (format == null) {
            return call.proceed();
        }
        page(call, PageRequest::everything);
        ExportSheet sheet = sheets.open(call.getMethod(), format, current.request());
        current.addEndHandler(done -> sheet.discard());
        return pages(call, sheet).flatMap(all -> blocking(sheet::finish)).map(file -> answer(sheet, file));
    }

    private Uni<Void> pages(InvocationContext call, ExportSheet sheet) {
        return proceed(call).flatMap(page -> blocking(() -> sheet.write(page))).flatMap(page -> {
            if (page.next() == null || sheet.isCut()) {
                return Uni.createFrom().voidItem();
            }
            page(call, wanted -> wanted.after = page.next());
            return pages(call, sheet);
        });
    }

    private static void page(InvocationContext call, Consumer<PageRequest> change) {
        Arrays.stream(call.getParameters())
                .filter(PageRequest.class::isInstance)
                .map(PageRequest.class::cast)
                .forEach(change);
    }

    private static Uni<Page<?>> proceed(InvocationContext call) {
        try {
            return ((Uni<?>) call.proceed()).map(ExportInterceptor::asPage);
        } catch (Exception e) {
            return Uni.createFrom().failure(e);
        }
    }

    /** A list that is answered whole is its own first and last page. */
    private static Page<?> asPage(Object answer) {
        return answer instanceof List<?> whole ? new Page<>(whole, null, null) : (Page<?>) answer;
    }

    private <T> Uni<T> blocking(Callable<T> work) {
        return Uni.createFrom()
                .completionStage(() ->
                        vertx.getOrCreateContext().executeBlocking(work, true).toCompletionStage());
    }

    private static Response answer(ExportSheet sheet, File file) {
        String name =
                URLEncoder.encode(sheet.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(file)
                .header(HttpHeaders.CONTENT_TYPE, sheet.format().contentType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + sheet.plainFileName() + "\"; filename*=UTF-8''" + name)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Houqin-Rows", sheet.rows())
                .header("X-Houqin-Complete", !sheet.isCut())
                .build();
    }
}
