package io.jinlin.archive;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A file as it was stored, with the headers under which it may safely leave the house.
 *
 * @param name safe to show and to save under
 * @param mediaType what the bytes are
 * @param sha256 lower-case hexadecimal
 */
public record StoredFile(UUID id, String name, FilePurpose purpose, String mediaType, String sha256, byte[] content) {

    /** For {@code <img>} and the browser's own viewer. */
    public Map<String, String> inlineHeaders() {
        return headers("inline");
    }

    /** For saving. */
    public Map<String, String> downloadHeaders() {
        return headers("attachment");
    }

    private Map<String, String> headers(String disposition) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Type", mediaType);
        headers.put("Content-Disposition", disposition(disposition, name));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Content-Security-Policy", "default-src 'none'; sandbox");
        headers.put("Cache-Control", "private, no-store");
        return headers;
    }

    /** {@code attachment; filename="_.pdf"; filename*=UTF-8''%E5…}: Chinese names arrive whole, old clients get plain ASCII. */
    public static String disposition(String disposition, String name) {
        var plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return disposition + "; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }

    @Override
    public String toString() {
        return "StoredFile[" + id + ", " + mediaType + ", " + content.length + " bytes]";
    }
}
