package io.jinlin.webshell;

import io.jinlin.kernel.Words;
import io.jinlin.webshell.page.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of the product on a page, in the reader's language: {@code #{words['repairs.order.title']}}, and with values
 * {@code #{words.of('repairs.order.dispatched', order.number)}}.
 */
@Named("words")
@ApplicationScoped
public class WordsBean extends AbstractMap<String, String> {

    @Inject
    Language language;

    @Inject
    Instance<OwnWords> companies;

    private @Nullable OwnWords own;

    @PostConstruct
    void look() {
        own = companies.isResolvable() ? companies.get() : null;
    }

    @Override
    public String get(Object key) {
        return of(String.valueOf(key));
    }

    public String of(String key, Object... args) {
        var locale = language.getLocale();
        var renamed = own == null || args.length > 0 ? null : own.of(locale, key);
        return renamed == null ? Words.text(locale, key, args) : renamed;
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
