package io.jinlin.benchmarks.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines as PostgreSQL 18 wrote them. */
class ServerLogTest {

    private static final String LOG =
            """
            2026-11-22 01:30:33.682 UTC [7] postgres@jinlin LOG:  execute <unnamed>: select pg_reload_conf()
            2026-11-22 01:30:33.700 UTC [9] jinlin_app@jinlin LOG:  execute S_1: BEGIN
            2026-11-22 01:30:33.701 UTC [9] jinlin_app@jinlin LOG:  execute <unnamed>: select set_config('role', $1, true)
            2026-11-22 01:30:33.701 UTC [9] jinlin_app@jinlin DETAIL:  Parameters: $1 = 't_one'
            2026-11-22 01:30:33.702 UTC [9] jinlin_app@jinlin LOG:  execute S_2: insert into repair (id, words, note)
            \tvalues ($1, $2, $3)
            2026-11-22 01:30:33.702 UTC [9] jinlin_app@jinlin DETAIL:  Parameters: $1 = '%s', $2 = 'it''s $9 = ''x''', $3 = NULL
            2026-11-22 01:30:33.703 UTC [9] jinlin_app@jinlin LOG:  execute S_3: COMMIT
            2026-11-22 01:30:33.704 UTC [8] jinlin_app@jinlin LOG:  execute S_1: BEGIN
            2026-11-22 01:30:33.704 UTC [8] jinlin_app@jinlin LOG:  execute <unnamed>: select set_config('role', $1, true)
            2026-11-22 01:30:33.704 UTC [8] jinlin_app@jinlin DETAIL:  Parameters: $1 = 't_other'
            2026-11-22 01:30:33.705 UTC [8] jinlin_app@jinlin LOG:  execute S_3: COMMIT
            """;
    private static final String FIRST = "0193d0a0-0000-7000-8000-000000000001";
    private static final String SECOND = "0193d0a0-0000-7000-8000-000000000002";

    @TempDir
    Path directory;

    @Test
    void a_request_is_what_its_company_was_sent_between_begin_and_commit() throws IOException {
        var request = request(FIRST);

        assertThat(request.transactions()).hasSize(1);
        assertThat(request.statements()).isEqualTo(1);
        assertThat(request.switches()).isEqualTo(1);
        assertThat(request.texts().get(1)).isEqualTo("insert into repair (id, words, note) values ($1, $2, $3)");
        assertThat(request.all().get(1).parameters()).containsExactly(FIRST, "it's $9 = 'x'", null);
    }

    @Test
    void a_company_that_was_not_served_is_missed() {
        assertThatThrownBy(() -> Request.of(sent(FIRST), "t_third")).hasMessageContaining("t_third");
    }

    @Test
    void what_was_made_for_one_request_is_made_anew_for_each_replay() throws IOException {
        var script = Script.of(request(FIRST), request(SECOND));

        var names = script.names(Map.of());
        assertThat(names.in(FIRST))
                .isNotEqualTo(FIRST)
                .isEqualTo(names.in(FIRST))
                .hasSize(36);
        assertThat(script.names(Map.of()).in(FIRST)).isNotEqualTo(names.in(FIRST));
        assertThat(names.in("{\"id\": \"" + FIRST + "\"}")).contains(names.in(FIRST));
        assertThat(names.in(SECOND)).isEqualTo(SECOND);
        assertThat(names.in(null)).isNull();
    }

    @Test
    void what_was_there_before_both_requests_stays() throws IOException {
        assertThat(Script.of(request(FIRST), request(FIRST)).names(Map.of()).in(FIRST))
                .isEqualTo(FIRST);
    }

    @Test
    void a_fed_column_is_found_among_those_of_its_insert() {
        var feed = new Feed("receipt", "number", "next_number");

        assertThat(feed.place("INSERT INTO receipt (ID, AMOUNT, NUMBER) VALUES ($1, $2, $3)"))
                .isEqualTo(2);
        assertThat(feed.place("INSERT INTO payment (ID) VALUES ($1)")).isEqualTo(-1);
        assertThat(feed.place("select 1")).isEqualTo(-1);
    }

    private Request request(String id) throws IOException {
        return Request.of(sent(id), "t_one");
    }

    private List<Sent> sent(String id) throws IOException {
        var file = directory.resolve("postgresql.log");
        Files.writeString(file, String.format(LOG, id));
        return new ServerLog(file).since(0, "jinlin_app");
    }
}
