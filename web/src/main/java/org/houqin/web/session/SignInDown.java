package org.houqin.web.session;

import io.quarkus.oidc.OIDCException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** What a person reads who wants to sign in while the identity provider is away. */
final class SignInDown {

    private static final int RETRY_SECONDS = 5;
    private static final String PAGE = """
            <!doctype html>
            <html lang="zh-CN">
              <head>
                <meta charset="UTF-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <title>Houqin 后勤</title>
              </head>
              <body style="font: 16px/1.6 system-ui, sans-serif; max-width: 32rem; margin: 15vh auto; padding: 0 1rem">
                <p>登录服务暂时无法连接，请稍后<a href="">重试</a>。</p>
                <p lang="en">Signing in is not possible just now. <a href="">Try again</a> in a moment.</p>
              </body>
            </html>
            """;

    private SignInDown() {}

    /** Answers a failed sign-in with the page if the provider was away, and leaves every other failure alone. */
    static void tell(RoutingContext context) {
        if (context.failure() instanceof OIDCException) {
            context.response()
                    .setStatusCode(503)
                    .putHeader(HttpHeaders.RETRY_AFTER, Integer.toString(RETRY_SECONDS))
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=UTF-8")
                    .end(PAGE);
        } else {
            context.next();
        }
    }
}
