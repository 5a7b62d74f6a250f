package io.jinlin.restshell;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Answers that say which version they show and where the thing lives. */
public final class Answers {

    private Answers() {}

    /** 200 with the thing and its version as {@code ETag}. */
    public static Response ok(Object body, long version) {
        return Response.ok(body).tag(tag(version)).build();
    }

    /** 201 with the thing, its address as {@code Location} (relative to {@code /api}: {@code v1/repairs/orders/…}) and version. */
    public static Response created(URI uri, Object body, long version) {
        return Response.created(uri).entity(body).tag(tag(version)).build();
    }

    /** 204 with the new version: changed, and nothing to add. */
    public static Response changed(long version) {
        return Response.noContent().tag(tag(version)).build();
    }

    /** 200 with a paper, to be shown in the browser and kept by nobody on the way. */
    public static Response pdf(byte[] paper, String file) {
        return Response.ok(paper, "application/pdf")
                .header("Content-Disposition", "inline; filename=\"" + file + "\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }
}
