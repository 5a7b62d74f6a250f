package io.jinlin.identity;

import io.jinlin.identity.permission.DefaultRoles;
import io.jinlin.identity.permission.PositionDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What each position of the company may do, as a whole. */
@ApplicationScoped
public class PositionMatrix {

    @Inject
    PositionDesk desk;

    /** By position, the highest first. */
    public Map<String, Set<String>> now() {
        var all = new LinkedHashMap<String, Set<String>>();
        desk.positions().forEach(one -> all.put(one.position().code(), one.permissions()));
        return all;
    }

    /** What the positions are called, the highest first. */
    public Map<String, String> names(Locale locale) {
        var names = new LinkedHashMap<String, String>();
        desk.positions()
                .forEach(one -> names.put(one.position().code(), one.position().name(locale)));
        return names;
    }

    /** What every company begins with: the positions of each permission, by department. */
    public Map<String, Map<String, List<String>>> standard() {
        return new TreeMap<>(DefaultRoles.load().permissions());
    }

    /**
     * From now on each position may do exactly this; a position that stays as it is, is left alone.
     *
     * @throws io.jinlin.kernel.Stale if somebody else changed one meanwhile
     */
    public void decide(Map<String, Set<String>> wanted) {
        now().forEach((position, may) -> {
            var shall = wanted.getOrDefault(position, Set.of());
            if (!shall.equals(may)) {
                desk.change(position, may, shall);
            }
        });
    }
}
