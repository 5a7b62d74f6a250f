package io.jinlin.identity.permission;

import io.jinlin.tenancy.TenantSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The company's positions as such: what they are called, and whether they are given to anybody. */
@ApplicationScoped
public class PositionBook {

    @Inject
    TenantSql sql;

    /** @return whether no position has this code */
    boolean add(Position position) {
        return change(
                "insert into position (code, name, english, rank, own) values (?, ?, ?, ?, true) on conflict do nothing",
                statement -> {
                    statement.setString(1, position.code());
                    statement.setString(2, position.name());
                    statement.setString(3, position.english());
                    statement.setInt(4, position.rank());
                });
    }

    void rename(Position position) {
        change("update position set name = ?, english = ?, rank = ? where code = ?", statement -> {
            statement.setString(1, position.name());
            statement.setString(2, position.english());
            statement.setInt(3, position.rank());
            statement.setString(4, position.code());
        });
    }

    /** @param at null: it is given out again */
    void retire(String code, @Nullable Instant at) {
        change("update position set retired_at = ? where code = ?", statement -> {
            statement.setObject(1, at == null ? null : at.atOffset(ZoneOffset.UTC));
            statement.setString(2, code);
        });
    }

    /** By people who are here, by programs, or by somebody who is invited. */
    boolean isHeld(String code) {
        return change(
                """
                select where exists (select 1 from staff_position p join staff s on s.id = p.staff_id where p.position = ? and s.active)
                  or exists (select 1 from machine_client where position = ? and active)
                  or exists (select 1 from invitation_position p join invitation i on i.id = p.invitation_id
                    where p.position = ? and i.state = 'OPEN')""",
                statement -> {
                    statement.setString(1, code);
                    statement.setString(2, code);
                    statement.setString(3, code);
                });
    }

    @FunctionalInterface
    private interface Arguments {
        void set(PreparedStatement statement) throws SQLException;
    }

    /** @return whether a row was met */
    private boolean change(String statementText, Arguments arguments) {
        return sql.run(connection -> {
            try (var statement = connection.prepareStatement(statementText)) {
                arguments.set(statement);
                if (!statement.execute()) {
                    return statement.getUpdateCount() > 0;
                }
                try (var rows = statement.getResultSet()) {
                    return rows.next();
                }
            }
        });
    }
}
