package org.houqin.web.guard;

import io.vertx.core.http.HttpServerRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request comes from, as far as one client can be told from another. */
public final class ClientAddress {

    /** One client is given this much of an IPv6 address and makes up the rest. */
    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    /** The address; of IPv6 its network (/64). */
    static String of(HttpServerRequest request) {
        return of(request.remoteAddress().hostAddress());
    }

    /** Likewise, of a written address. */
    public static String of(String written) {
        try {
            return InetAddress.getByName(written) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                    : written;
        } catch (UnknownHostException e) {
            return written;
        }
    }
}
