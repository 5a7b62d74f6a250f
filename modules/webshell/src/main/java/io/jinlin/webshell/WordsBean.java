package io.jinlin.webshell;

import io.jinlin.kernel.Words;
import io.jinlin.webshell.page.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/**
 * The words of the product on a page, in the reader's language: {@code #{words['repairs.order.title']}}, and with values
 * {@code #{words.of('repairs.order.dispatched', order.number)}}.
 */
@Named("words")
@ApplicationScoped
public class WordsBean extends AbstractMap<String, String> {

    @Inject
    Language language;

    @Override
    public String get(Object key) {
        return Words.text(language.getLocale(), String.valueOf(key));
    }

    public String of(String key, Object... args) {
        return Words.text(language.getLocale(), key, args);
    }

    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
