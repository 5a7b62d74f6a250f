package io.jinlin.platform.subscription;

import io.jinlin.tenancy.Desk;
import io.jinlin.tenancy.TenantSql;
import jakarta.inject.Inject;

/** Counts what the company at hand has, by one statement. Rooms and staff are counted from indexes; files by their sizes alone. */
@Desk
public class UsageCount {

    private static final String COUNT =
            """
            select (select count(*) from project),
              (select count(*) from room where kind not in ('PARKING', 'STORAGE')),
              (select count(*) from staff where active),
              (select coalesce(sum(size), 0) from stored_file),
              (select coalesce(sum(pg_total_relation_size(c.oid)), 0) from pg_class c
                where c.relkind = 'r' and c.relnamespace = (select oid from pg_namespace where nspname = current_schema()))""";

    @Inject
    TenantSql sql;

    public Usage now() {
        return sql.run(connection -> {
            try (var query = connection.prepareStatement(COUNT);
                    var row = query.executeQuery()) {
                row.next();
                return new Usage(row.getInt(1), row.getInt(2), row.getInt(3), row.getLong(4), row.getLong(5));
            }
        });
    }
}
