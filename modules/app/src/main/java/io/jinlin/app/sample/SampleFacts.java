package io.jinlin.app.sample;

import io.jinlin.kernel.PhoneNumber;
import io.jinlin.tenancy.Desk;
import io.jinlin.tenancy.TenantSql;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the sample must know of the company it plays in. */
@Desk
public class SampleFacts {

    @Inject
    TenantSql sql;

    /** Somebody who may call. */
    public record Caller(UUID roomId, UUID projectId, UUID buildingId, String name, PhoneNumber phone) {}

    /** A return visit that is due. */
    public record DueVisit(UUID id, long version) {}

    public List<Caller> callers() {
        return sql.run(connection -> {
            try (var query = connection.prepareStatement(
                            """
                            select r.id, r.project_id, r.building_id, p.name, p.phone
                            from room r join occupancy o on o.room_id = r.id join person p on p.id = o.person_id
                            where r.building_id is not null and r.kind = 'HOME' and p.phone is not null and o.to_date is null
                            order by r.sort_key, p.name""");
                    var rows = query.executeQuery()) {
                var callers = new ArrayList<Caller>();
                while (rows.next()) {
                    callers.add(new Caller(
                            rows.getObject(1, UUID.class),
                            rows.getObject(2, UUID.class),
                            rows.getObject(3, UUID.class),
                            rows.getString(4),
                            new PhoneNumber(rows.getString(5))));
                }
                return callers;
            }
        });
    }

    public int orders() {
        return (int) number("select count(*) from repair_order", null);
    }

    public long version(UUID orderId) {
        return number("select version from repair_order where id = ?", orderId);
    }

    public Optional<DueVisit> dueVisit(UUID orderId) {
        return sql.run(connection -> {
            try (var query = connection.prepareStatement(
                    "select id, version from return_visit where order_id = ? and outcome is null")) {
                query.setObject(1, orderId);
                try (var row = query.executeQuery()) {
                    return row.next()
                            ? Optional.of(new DueVisit(row.getObject(1, UUID.class), row.getLong(2)))
                            : Optional.empty();
                }
            }
        });
    }

    private long number(String statement, @org.jspecify.annotations.Nullable UUID argument) {
        return sql.run(connection -> {
            try (var query = connection.prepareStatement(statement)) {
                if (argument != null) {
                    query.setObject(1, argument);
                }
                try (var row = query.executeQuery()) {
                    if (!row.next()) {
                        throw new SQLException("nothing there");
                    }
                    return row.getLong(1);
                }
            }
        });
    }
}
