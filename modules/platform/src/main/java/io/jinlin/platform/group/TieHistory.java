package io.jinlin.platform.group;

import io.jinlin.platform.PlatformSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What became of ties, in {@code platform.group_event}; written with the tie by {@link Ties}. */
@ApplicationScoped
public class TieHistory {

    @Inject
    PlatformSql sql;

    /** The latest first. */
    List<TieEvent> of(UUID tie) {
        return sql.run(connection -> {
            try (var query = connection.prepareStatement(
                    "select id, at, side, state, person from platform.group_event where tie = ? order by at desc, id desc")) {
                query.setObject(1, tie);
                try (var row = query.executeQuery()) {
                    var events = new ArrayList<TieEvent>();
                    while (row.next()) {
                        events.add(new TieEvent(
                                row.getObject(1, UUID.class),
                                row.getTimestamp(2).toInstant(),
                                TieEvent.Side.valueOf(row.getString(3)),
                                TieState.valueOf(row.getString(4)),
                                row.getString(5)));
                    }
                    return events;
                }
            }
        });
    }

    boolean happened(UUID event) {
        return sql.run(connection -> {
            try (var query = connection.prepareStatement("select 1 from platform.group_event where id = ?")) {
                query.setObject(1, event);
                try (var row = query.executeQuery()) {
                    return row.next();
                }
            }
        });
    }
}
