package io.jinlin.configuration.firststep;

import io.jinlin.identity.CurrentStaff;
import io.jinlin.tenancy.TenantSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;

/** Which first steps the company left out, and whether it has been through them. */
@ApplicationScoped
public class FirstStepsLeft {

    @Inject
    TenantSql sql;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    Set<String> skipped() {
        return sql.run(connection -> {
            try (var query = connection.prepareStatement("select code from first_step");
                    var rows = query.executeQuery()) {
                var codes = new HashSet<String>();
                while (rows.next()) {
                    codes.add(rows.getString(1));
                }
                return codes;
            }
        });
    }

    void skip(String code) {
        sql.run(connection -> {
            try (var insert = connection.prepareStatement(
                    "insert into first_step (code, skipped_at, skipped_by) values (?, ?, ?) on conflict (code) do nothing")) {
                insert.setString(1, code);
                insert.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
                insert.setObject(3, staff.id());
                return insert.executeUpdate();
            }
        });
    }

    void takeUp(String code) {
        sql.run(connection -> {
            try (var delete = connection.prepareStatement("delete from first_step where code = ?")) {
                delete.setString(1, code);
                return delete.executeUpdate();
            }
        });
    }

    boolean areOver() {
        return sql.run(connection -> {
            try (var query = connection.prepareStatement("select exists (select from first_steps_over)");
                    var row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        });
    }

    void end() {
        sql.run(connection -> {
            try (var insert = connection.prepareStatement(
                    "insert into first_steps_over (at) values (?) on conflict do nothing")) {
                insert.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
                return insert.executeUpdate();
            }
        });
    }
}
