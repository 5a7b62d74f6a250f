package io.jinlin.identity.authority;

import io.jinlin.identity.Authority;
import io.jinlin.kernel.Money;
import io.jinlin.tenancy.TenantSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The limits of this company's positions. */
@ApplicationScoped
public class AuthorityRows {

    @Inject
    TenantSql sql;

    /** The limit of whichever of these positions goes furthest in what it is permitted; empty where one of them has none. */
    public Optional<Money> furthest(Authority act, Set<String> positions) {
        return sql.run(connection -> {
            try (var query = connection.prepareStatement(
                    """
                    select case when count(*) filter (where a.up_to is null) = 0 then max(a.up_to) end
                    from position_permission g left join authority_limit a on a.position = g.position and a.act = ?
                    where g.permission = ? and g.position = any (?)""")) {
                query.setString(1, act.name());
                query.setString(2, act.permission());
                query.setArray(3, connection.createArrayOf("text", positions.toArray()));
                try (var row = query.executeQuery()) {
                    row.next();
                    return Optional.ofNullable(row.getBigDecimal(1)).map(Money::new);
                }
            }
        });
    }

    /** What has no limit is not among them. */
    Map<Authority, Money> of(String position) {
        return sql.run(connection -> {
            try (var query = connection.prepareStatement("select act, up_to from authority_limit where position = ?")) {
                query.setString(1, position);
                try (var rows = query.executeQuery()) {
                    var limits = new EnumMap<Authority, Money>(Authority.class);
                    while (rows.next()) {
                        limits.put(Authority.valueOf(rows.getString(1)), new Money(rows.getBigDecimal(2)));
                    }
                    return limits;
                }
            }
        });
    }

    void replace(String position, Map<Authority, Money> limits) {
        sql.run(connection -> {
            try (var delete = connection.prepareStatement("delete from authority_limit where position = ?")) {
                delete.setString(1, position);
                delete.executeUpdate();
            }
            for (var limit : limits.entrySet()) {
                add(connection, position, limit.getKey(), limit.getValue());
            }
            return limits;
        });
    }

    /** Limits a company begins with, for positions it has; those it decided itself stay. */
    public void offer(Connection connection, AuthorityDefaults defaults) throws SQLException {
        for (var act : defaults.limits().entrySet()) {
            for (var limit : act.getValue().entrySet()) {
                add(connection, limit.getKey(), act.getKey(), limit.getValue());
            }
        }
    }

    private static void add(Connection connection, String position, Authority act, Money upTo) throws SQLException {
        try (var insert = connection.prepareStatement(
                """
                insert into authority_limit (position, act, up_to) select code, ?, ? from position where code = ?
                on conflict do nothing""")) {
            insert.setString(1, act.name());
            insert.setBigDecimal(2, upTo.amount());
            insert.setString(3, position);
            insert.executeUpdate();
        }
    }
}
