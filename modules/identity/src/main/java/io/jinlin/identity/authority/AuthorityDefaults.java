package io.jinlin.identity.authority;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.jinlin.identity.Authority;
import io.jinlin.kernel.Money;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * {@code tenant-config/default/authority.yaml}: the limits a company starts with.
 *
 * @param limits by act, then by position
 */
public record AuthorityDefaults(Map<Authority, Map<String, Money>> limits) {

    private static final String FILE = "tenant-config/default/authority.yaml";

    public static AuthorityDefaults load() {
        try (var file = AuthorityDefaults.class.getClassLoader().getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            var read = new ObjectMapper(new YAMLFactory())
                    .readValue(file, new TypeReference<Map<Authority, Map<String, String>>>() {});
            var limits = new EnumMap<Authority, Map<String, Money>>(Authority.class);
            read.forEach((act, positions) -> limits.put(
                    act,
                    positions.entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, limit -> Money.of(limit.getValue())))));
            return new AuthorityDefaults(limits);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
