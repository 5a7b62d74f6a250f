package io.jinlin.app.access;

import io.jinlin.app.stack.Town;
import io.jinlin.app.words.ProductFiles;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who holds which permission, as {@code roles.yaml} gives them out. */
final class Positions {

    private static final Pattern LINE = Pattern.compile("(?m)^ {4}([a-z.-]+): \\[([a-z, -]+)]");

    private static final Map<String, List<String>> GIVEN =
            ProductFiles.matching("tenant-config/default/roles\\.yaml").values().stream()
                    .flatMap(text -> LINE.matcher(text).results())
                    .collect(Collectors.toMap(line -> line.group(1), Positions::named, (one, other) -> one));

    private Positions() {}

    static List<String> holding(String permission) {
        return permission.equals("-") ? everybody().toList() : GIVEN.getOrDefault(permission, List.of());
    }

    /** Somebody who sees whole projects and may; engineers and assistants see only what is theirs. */
    static String whoMay(String permission) {
        var may = holding(permission);
        return may.stream()
                .filter(position -> !position.equals("assistant"))
                .findFirst()
                .or(() -> may.stream().findFirst())
                .orElseThrow();
    }

    static Optional<String> whoMayNot(String permission) {
        var may = holding(permission);
        return everybody().filter(position -> !may.contains(position)).findFirst();
    }

    static Stream<String> everybody() {
        return Stream.of(Town.POSITIONS, List.of("administrator")).flatMap(Collection::stream);
    }

    private static List<String> named(MatchResult line) {
        return Arrays.stream(line.group(2).split(",", -1)).map(String::strip).toList();
    }
}
