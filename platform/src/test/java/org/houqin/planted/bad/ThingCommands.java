package org.houqin.planted.bad;

import jakarta.ws.rs.core.Response;

/** Planted: commands that speak HTTP and call a resource. */
public class ThingCommands {
    Response response;
    ThingResource resource;
}
