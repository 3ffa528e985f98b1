package org.houqin.web.surroundings;

import static io.restassured.RestAssured.given;

import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.http.cookie.Cookie;

/** A browser as far as the gateway can tell: it keeps cookies and follows redirects when told to. */
public final class Browser {

    private final CookieFilter cookies = new CookieFilter();

    /** A request with this browser's cookies. */
    public RequestSpecification request() {
        return given().filter(cookies).urlEncodingEnabled(false).redirects().follow(false);
    }

    /** The cookies it has now, by name. */
    public Map<String, String> cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .collect(Collectors.toMap(Cookie::getName, Cookie::getValue));
    }

    /** Signs in and ends on the page asked for; returns the answer that leads there. */
    public Response signIn(String loginPath) {
        return request().get(callback(loginPath).header("Location"));
    }

    /** Signs in up to where the tokens arrive, before anything is asked with them. */
    public Response callback(String loginPath) {
        var toProvider = request().get(loginPath);
        var back = given().redirects().follow(false).urlEncodingEnabled(false).get(toProvider.header("Location"));
        return request().get(back.header("Location"));
    }
}
