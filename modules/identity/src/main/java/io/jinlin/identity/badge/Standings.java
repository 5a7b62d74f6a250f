package io.jinlin.identity.badge;

import io.jinlin.tenancy.TenantSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How people and programs stand in the company: one statement for one of them. */
@ApplicationScoped
public class Standings {

    private static final String DEPUTY = "DEPUTY";

    private static final String FIND =
            """
            select 'STAFF' kind, s.id, s.username, s.full_name, s.everywhere,
              array(select position from staff_position where staff_id = s.id) positions,
              array(select p.position || ' ' || g.permission from staff_position p join position_permission g using (position)
                where p.staff_id = s.id) grants,
              array(select project_id || ' ' || coalesce(building_id::text, '') from staff_scope where staff_id = s.id) places,
              s.locked_at is not null locked, s.signed_out_at, (select second_factor from sign_in_rule) second_factor
            from staff s where s.subject = ? and s.active
            union all
            select 'DEPUTY', b.id, b.username, b.full_name, b.everywhere,
              array(select position from staff_position where staff_id = b.id and (d.administers or position <> 'administrator')),
              array(select p.position || ' ' || g.permission from staff_position p join position_permission g using (position)
                where p.staff_id = b.id and (d.administers or p.position <> 'administrator')),
              array(select project_id || ' ' || coalesce(building_id::text, '') from staff_scope where staff_id = b.id),
              false, null, false
            from staff s join deputy d on d.deputy_id = s.id join staff b on b.id = d.absent_id
            where s.subject = ? and s.active and b.active and d.ended_at is null and d.starts_at <= ? and d.ends_at > ?
            union all
            select 'MACHINE', m.id, m.client_id, m.name, true, array[m.position],
              array(select g.position || ' ' || g.permission from position_permission g where g.position = m.position), '{}',
              false, null, false
            from machine_client m where m.client_id = ? and m.active
            """;

    @Inject
    TenantSql sql;

    @Inject
    Clock clock;

    Optional<Standing> find(UUID subject, String client) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return sql.run(connection -> {
            try (var query = connection.prepareStatement(FIND)) {
                query.setObject(1, subject);
                query.setObject(2, subject);
                query.setObject(3, now);
                query.setObject(4, now);
                query.setString(5, client);
                try (var rows = query.executeQuery()) {
                    return read(rows);
                }
            }
        });
    }

    private static Optional<Standing> read(ResultSet rows) throws SQLException {
        var deputising = new ArrayList<Stand>();
        Standing own = null;
        while (rows.next()) {
            if (DEPUTY.equals(rows.getString("kind"))) {
                deputising.add(stand(rows));
            } else if (own == null) {
                own = standing(rows, deputising);
            }
        }
        return Optional.ofNullable(own);
    }

    private static Standing standing(ResultSet row, List<Stand> deputising) throws SQLException {
        return new Standing(
                Badge.Kind.valueOf(row.getString("kind")),
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("full_name"),
                stand(row),
                deputising,
                row.getBoolean("locked"),
                moment(row.getObject("signed_out_at", OffsetDateTime.class)),
                row.getBoolean("second_factor"));
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static Stand stand(ResultSet row) throws SQLException {
        return new Stand(
                Set.copyOf(texts(row.getArray("positions"))),
                Set.copyOf(texts(row.getArray("grants"))),
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
