package io.jinlin.platform.console;

import io.jinlin.kernel.After;
import io.jinlin.kernel.Slice;
import io.jinlin.platform.PlatformSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What waits, runs and fails in the background, read from the scheduler's own table. */
@ApplicationScoped
public class JobLines {

    private static final String STATE =
            """
            case when coalesce(consecutive_failures, 0) > 0 then 'FAILING' when picked then 'RUNNING'
              when execution_time < now() - interval '5 minutes' then 'LATE' else 'WAITING' end""";

    private static final String PAGE =
            """
            select task_name, task_instance, %1$s, execution_time, last_success, last_failure, coalesce(consecutive_failures, 0)
            from platform.scheduled_tasks
            where (?::text is null or %1$s = ?)
              and (?::timestamptz is null or (execution_time, task_name, task_instance) > (?, ?, ?))
            order by execution_time, task_name, task_instance limit ?"""
                    .formatted(STATE);

    @Inject
    PlatformSql sql;

    /** What is due first stands first. */
    public Slice<JobLine> page(@Nullable JobState state, After after, int limit) {
        return sql.run(connection -> {
            try (var query = connection.prepareStatement(PAGE)) {
                var name = state == null ? null : state.name();
                var from = after.isStart() ? null : after.instant(0).atOffset(ZoneOffset.UTC);
                query.setString(1, name);
                query.setString(2, name);
                query.setObject(3, from, java.sql.Types.TIMESTAMP_WITH_TIMEZONE);
                query.setObject(4, from, java.sql.Types.TIMESTAMP_WITH_TIMEZONE);
                query.setString(5, after.isStart() ? null : after.string(1));
                query.setString(6, after.isStart() ? null : after.string(2));
                query.setInt(7, limit + 1);
                try (var rows = query.executeQuery()) {
                    var read = new ArrayList<JobLine>();
                    while (rows.next()) {
                        read.add(line(rows));
                    }
                    return Slice.of(read, limit, job -> After.encode(job.dueAt(), job.job(), job.key()));
                }
            }
        });
    }

    public Map<JobState, Integer> counts() {
        return sql.run(connection -> {
            try (var query = connection.prepareStatement(
                            "select " + STATE + ", count(*) from platform.scheduled_tasks group by 1");
                    var rows = query.executeQuery()) {
                var counts = new EnumMap<JobState, Integer>(JobState.class);
                for (var state : JobState.values()) {
                    counts.put(state, 0);
                }
                while (rows.next()) {
                    counts.put(JobState.valueOf(rows.getString(1)), rows.getInt(2));
                }
                return counts;
            }
        });
    }

    private static JobLine line(ResultSet row) throws SQLException {
        return new JobLine(
                row.getString(1),
                row.getString(2),
                JobState.valueOf(row.getString(3)),
                Objects.requireNonNull(instant(row, 4)),
                instant(row, 5),
                instant(row, 6),
                row.getInt(7));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
