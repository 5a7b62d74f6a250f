package io.jinlin.webshell.tag;

import io.jinlin.webshell.Option;
import io.jinlin.webshell.WordsBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns whatever a page offers to choose from into options with words. */
@Named("choices")
@ApplicationScoped
public class Choices {

    @Inject
    WordsBean words;

    /** @param names key prefix for enum constants and plain codes; null where options bring their words */
    public List<Option> of(@Nullable Object options, @Nullable String names) {
        Collection<?> all = options == null
                ? List.of()
                : options instanceof Object[] array ? Arrays.asList(array) : (Collection<?>) options;
        return all.stream()
                .map(one -> one instanceof Option option ? option : new Option(one, name(one, names)))
                .toList();
    }

    private String name(Object one, @Nullable String names) {
        var constant = one instanceof Enum<?> known ? known.name() : one.toString();
        return names == null || names.isEmpty() ? constant : words.get(names + '.' + constant);
    }
}
