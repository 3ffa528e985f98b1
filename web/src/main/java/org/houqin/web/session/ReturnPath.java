package org.houqin.web.session;

import java.net.URI;
import java.net.URISyntaxException;

/** Where a person goes after signing in: a page of this application, never another site. */
final class ReturnPath {

    private static final String HOME = "/";

    private ReturnPath() {}

    /** The path asked for if it leads to a page of this application, otherwise the home page. */
    static String of(String asked) {
        return asked != null && isPageHere(asked) ? asked : HOME;
    }

    private static boolean isPageHere(String path) {
        if (!path.startsWith("/") || path.startsWith("//") || path.contains("\\")) {
            return false;
        }
        try {
            var uri = new URI(path);
            return !uri.isAbsolute()
                    && uri.getRawAuthority() == null
                    && isPage(uri.normalize().getPath());
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isPage(String path) {
        return !path.startsWith("//")
                && !path.startsWith("/login")
                && !path.startsWith("/logout")
                && !path.startsWith("/api/");
    }
}
