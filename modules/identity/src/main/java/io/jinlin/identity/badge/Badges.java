package io.jinlin.identity.badge;

import io.jinlin.tenancy.Desk;
import io.jinlin.tenancy.Tenancy;
import io.jinlin.tenancy.TenantSql;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What the company's tables say about somebody, read by one statement and remembered for three seconds for each company: disabling
 * somebody, or taking a permission away, takes effect at once for a person's measure of time, on every node.
 */
@Desk
public class Badges {

    private static final Duration REMEMBERED = Duration.ofSeconds(3);
    private static final int MOST_REMEMBERED = 20_000;

    private static final String FIND =
            """
            select 'STAFF' kind, s.id, s.username, s.full_name, s.everywhere,
              array(select position from staff_position where staff_id = s.id) positions,
              array(select p.position || ' ' || g.permission from staff_position p join position_permission g using (position)
                where p.staff_id = s.id) grants,
              array(select project_id || ' ' || coalesce(building_id::text, '') from staff_scope where staff_id = s.id) places
            from staff s where s.subject = ? and s.active
            union all
            select 'MACHINE', m.id, m.client_id, m.name, true, array[m.position],
              array(select g.position || ' ' || g.permission from position_permission g where g.position = m.position), '{}'
            from machine_client m where m.client_id = ? and m.active
            """;

    @Inject
    TenantSql sql;

    @Inject
    Tenancy tenancy;

    private final ConcurrentHashMap<Key, Remembered> remembered = new ConcurrentHashMap<>();

    private record Key(String tenant, UUID subject, String client) {}

    private record Remembered(Optional<Badge> badge, Set<String> grants, long until) {}

    /**
     * The badge of whoever shows that token in the current company: only positions that both the token and the company's table
     * name, and only what those may do. Empty for strangers and for the disabled.
     */
    public Optional<Badge> of(UUID subject, String client, Set<String> positionsInToken) {
        var key = new Key(tenancy.current().orElseThrow().alias(), subject, client);
        var known = remembered.get(key);
        if (known == null || known.until <= System.nanoTime()) {
            if (remembered.size() > MOST_REMEMBERED) {
                remembered.clear();
            }
            known = find(subject, client);
            remembered.put(key, known);
        }
        var grants = known.grants;
        return known.badge.map(badge -> narrowed(badge, grants, positionsInToken));
    }

    /** After a change on this node nobody needs to wait three seconds. */
    public void forgetAll() {
        var tenant = tenancy.current().orElseThrow().alias();
        remembered.keySet().removeIf(key -> key.tenant.equals(tenant));
    }

    private static Badge narrowed(Badge whole, Set<String> grants, Set<String> positionsInToken) {
        var positions = new HashSet<>(whole.positions());
        positions.retainAll(positionsInToken);
        var permissions = grants.stream()
                .map(grant -> grant.split(" ", 2))
                .filter(grant -> positions.contains(grant[0]))
                .map(grant -> grant[1])
                .collect(Collectors.toSet());
        return new Badge(
                whole.kind(), whole.id(), whole.username(), whole.name(), positions, permissions, whole.reach());
    }

    private Remembered find(UUID subject, String client) {
        var until = System.nanoTime() + REMEMBERED.toNanos();
        return sql.run(connection -> {
            try (var query = connection.prepareStatement(FIND)) {
                query.setObject(1, subject);
                query.setString(2, client);
                try (var row = query.executeQuery()) {
                    return row.next()
                            ? new Remembered(Optional.of(badge(row)), Set.copyOf(texts(row.getArray("grants"))), until)
                            : new Remembered(Optional.empty(), Set.of(), until);
                }
            }
        });
    }

    private static Badge badge(ResultSet row) throws SQLException {
        return new Badge(
                Badge.Kind.valueOf(row.getString("kind")),
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("full_name"),
                Set.copyOf(texts(row.getArray("positions"))),
                Set.of(),
                row.getBoolean("everywhere") ? Reach.EVERYWHERE : reach(texts(row.getArray("places"))));
    }

    private static Reach reach(List<String> places) {
        var projects = new HashSet<UUID>();
        var buildings = new HashSet<UUID>();
        var partly = new HashSet<UUID>();
        for (var place : places) {
            var ids = place.split(" ", 2);
            var project = UUID.fromString(ids[0]);
            if (ids[1].isEmpty()) {
                projects.add(project);
            } else {
                buildings.add(UUID.fromString(ids[1]));
                partly.add(project);
            }
        }
        return new Reach(false, projects, buildings, partly);
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
