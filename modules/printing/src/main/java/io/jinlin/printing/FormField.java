package io.jinlin.printing;

import java.util.List;
import java.util.Map;

/**
 * One thing a form may show.
 *
 * @param options the codes of a {@link FieldKind#CHOICE}, else empty
 * @param lines the fields of each line of {@link FieldKind#LINES}, else empty
 */
public record FormField(FieldKind kind, boolean required, List<String> options, Map<String, FormField> lines) {}
