package org.houqin.web.proxy;

import static org.houqin.web.problem.GatewayError.BODY_TOO_LARGE;
import static org.houqin.web.problem.GatewayError.SERVICE_DOWN;
import static org.houqin.web.problem.GatewayError.SERVICE_SLOW;

import io.quarkus.logging.Log;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.tracing.TracingPolicy;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.ConnectException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.houqin.web.problem.Problem;
import org.houqin.web.settings.GatewaySettings;

/** Passes a request on to a service and streams the answer back; a service that is away becomes a problem document. */
@ApplicationScoped
public class ServiceProxy {

    private static final int CONNECTIONS_PER_SERVICE = 256;
    private static final Set<HttpMethod> LOOKS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Set<Integer> BODILESS = Set.of(204, 304);

    private final HttpClient client;
    private final HttpClient untracedClient;
    private final GatewaySettings settings;
    private final AnswerCompression compression;

    ServiceProxy(Vertx vertx, GatewaySettings settings, AnswerCompression compression) {
        this.client = vertx.createHttpClient(options().setTracingPolicy(TracingPolicy.PROPAGATE));
        this.untracedClient = vertx.createHttpClient(options().setTracingPolicy(TracingPolicy.IGNORE));
        this.settings = settings;
        this.compression = compression;
    }

    private static HttpClientOptions options() {
        return new HttpClientOptions()
                .setMaxPoolSize(CONNECTIONS_PER_SERVICE)
                .setKeepAliveTimeout(30)
                .setDecompressionSupported(false);
    }

    /** Passes a signed-in request on; the token speaks for the person. */
    public void passOn(RoutingContext context, Upstream upstream, String token) {
        pass(context, upstream, client, request -> request.putHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token));
    }

    /** Passes a request on in nobody's name and without leaving its address in a trace. */
    public void passOnUnsigned(RoutingContext context, Upstream upstream) {
        pass(context, upstream, untracedClient, request -> {});
    }

    private void pass(
            RoutingContext context, Upstream upstream, HttpClient through, Consumer<ProxyRequest> credentials) {
        HttpServerRequest client = context.request();
        long limit = settings.bodyLimit().asLongValue();
        if (announcedLength(client) > limit) {
            Problem.answer(context, BODY_TOO_LARGE, "At most " + limit + " bytes are taken.");
            return;
        }
        var request = ProxyRequest.reverseProxy(client);
        var body = new LimitedBody(request.getBody().stream(), limit);
        request.setBody(Body.body(body, request.getBody().length()));
        request.setURI(target(context));
        PassedHeaders.prepare(request.headers(), client);
        credentials.accept(request);
        boolean repeatable = isRepeatable(client);
        if (repeatable) {
            client.resume();
        }
        send(request, upstream, through, repeatable)
                .recover(failure -> repeatable && wasCutOff(failure)
                        ? send(request, upstream, through, true)
                        : Future.failedFuture(failure))
                .compose(answer -> sendBack(context, answer))
                .onFailure(failure -> refuse(context, upstream, body, failure));
    }

    private Future<ProxyResponse> send(ProxyRequest request, Upstream upstream, HttpClient through, boolean bodiless) {
        if (bodiless) {
            request.setBody(Body.body(Buffer.buffer()));
        }
        return through.request(destination(upstream))
                .onSuccess(outgoing -> outgoing.exceptionHandler(told -> {}))
                .compose(request::send);
    }

    /** Whether asking twice does no harm. */
    private static boolean isRepeatable(HttpServerRequest request) {
        return LOOKS.contains(request.method())
                && announcedLength(request) <= 0
                && !request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /** A kept connection may end just when it is used again, say because the service was started anew. */
    private static boolean wasCutOff(Throwable failure) {
        return failure instanceof HttpClosedException
                || failure instanceof IOException && !(failure instanceof ConnectException);
    }

    private RequestOptions destination(Upstream upstream) {
        return new RequestOptions()
                .setHost(upstream.url().getHost())
                .setPort(upstream.port())
                .setSsl(upstream.encrypted())
                .setConnectTimeout(settings.connectTimeout().toMillis())
                .setIdleTimeout(settings.silenceTimeout().toMillis());
    }

    private Future<Void> sendBack(RoutingContext context, ProxyResponse answer) {
        if (BODILESS.contains(answer.getStatusCode())) {
            answer.getBody().stream().resume();
            answer.setBody(null);
        }
        PassedHeaders.clean(answer.headers());
        compression.decide(context, answer.headers());
        return answer.send();
    }

    private void refuse(RoutingContext context, Upstream upstream, LimitedBody body, Throwable failure) {
        if (context.response().closed()) {
            return;
        }
        if (body.exceeded()) {
            Problem.answer(
                    context, BODY_TOO_LARGE, "At most " + settings.bodyLimit().asLongValue() + " bytes are taken.");
        } else if (failure instanceof TimeoutException) {
            Log.warnf("The %s service did not answer in time", upstream.name());
            Problem.answer(
                    context,
                    SERVICE_SLOW,
                    "The " + upstream.name() + " service did not answer in time; what was asked may still be done.");
        } else {
            Log.warnf(
                    "The %s service cannot be reached: %s (%s)",
                    upstream.name(), failure.getMessage(), context.request().method());
            Problem.answer(context, SERVICE_DOWN, "The " + upstream.name() + " service cannot be reached just now.");
        }
    }

    /** The path as it was checked, so that no second spelling reaches a service, with the query as it came. */
    private static String target(RoutingContext context) {
        var query = context.request().query();
        return query == null ? context.normalizedPath() : context.normalizedPath() + "?" + query;
    }

    private static long announcedLength(HttpServerRequest request) {
        try {
            return Long.parseLong(request.getHeader(HttpHeaders.CONTENT_LENGTH));
        } catch (NumberFormatException absent) {
            return -1;
        }
    }
}
