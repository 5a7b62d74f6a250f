package io.jinlin.faults.load;

import io.jinlin.launcher.net.Rest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks; the same however often it is sent.
 *
 * @param company alias of the company whose member asks
 * @param position the asker's
 * @param headers such as {@code Idempotency-Key}
 * @param body as JSON; none for a GET
 */
public record Request(
        String company, String position, String path, Map<String, String> headers, @Nullable Map<String, ?> body) {

    public static Request get(String company, String position, String path) {
        return new Request(company, position, path, Map.of(), null);
    }

    public static Request post(String company, String position, String path, Map<String, ?> body) {
        return new Request(company, position, path, Map.of(), body);
    }

    public Request with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Request(company, position, path, Map.copyOf(more), body);
    }

    Rest.Answer sendThrough(Rest caller) {
        var carrying = caller;
        for (var header : headers.entrySet()) {
            carrying = carrying.with(header.getKey(), header.getValue());
        }
        return body == null ? carrying.get(path) : carrying.post(path, body);
    }
}
