package io.jinlin.platform.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinlin.identity.CompanyAccounts.Person;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.platform.export.ArchiveWriter;
import io.jinlin.platform.export.Manifest;
import io.jinlin.platform.tables.TableShape;
import io.jinlin.tenancy.TenantId;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What went out comes in again: every table of the copy is that of the original, row by row. */
class RoundTripTest {

    private static final Logger JOURNAL = Logger.getLogger(RoundTripTest.class.getName());
    private static final Deployment DEPLOYMENT = Deployment.get();
    private static final Instant AT = Instant.parse("2026-11-28T12:00:00Z");
    private static final int ROOMS = 529;
    private static final int REPAIRS = 240;

    /** What an import renames on purpose. */
    private static final Set<String> RENAMED = Set.of("staff", "machine_client");

    private static TenantId source;

    @TempDir
    static Path folder;

    private static File archive;

    @SuppressWarnings("NullAway.Init")
    RoundTripTest() {}

    @BeforeAll
    static void a_company_with_a_year_behind_it() throws SQLException, IOException {
        source = DEPLOYMENT.company("source");
        DEPLOYMENT.write(source, Inhabitants.of("source", ROOMS, REPAIRS));
        archive = written(source, "year.zip");
    }

    @Test
    void every_table_of_the_copy_is_the_original_row_by_row() throws SQLException, IOException {
        var copy = imported("copy-of-it", archive);

        var tables = shapes(source);
        assertThat(shapes(copy)).isEqualTo(tables);
        for (var table : tables) {
            if (!RENAMED.contains(table.name())) {
                assertThat(rows(copy, table)).as(table.name()).isEqualTo(rows(source, table));
            }
        }
        assertThat(DEPLOYMENT.ask("select count(*) from t_copy_of_it.receipt")).containsExactly("240");
        assertThat(
                        DEPLOYMENT.ask(
                                "select encode(sha256(string_agg(content, '' order by id)), 'hex') from t_copy_of_it.stored_file"))
                .isEqualTo(DEPLOYMENT.ask(
                        "select encode(sha256(string_agg(content, '' order by id)), 'hex') from t_source.stored_file"));
    }

    @Test
    void names_with_the_alias_are_the_new_ones() throws SQLException, IOException {
        imported("renamed", archive);

        assertThat(DEPLOYMENT.ask("select username from t_renamed.staff order by 1"))
                .contains("staff1@renamed", "bare.name@renamed")
                .noneMatch(name -> name.endsWith("@source"));
        assertThat(DEPLOYMENT.ask("select client_id from t_renamed.machine_client"))
                .containsExactly("renamed.meters");
        assertThat(DEPLOYMENT.ask(
                        "select s.subject::text from t_renamed.staff s join t_source.staff o on o.subject = s.subject"))
                .isEmpty();
        assertThat(
                        DEPLOYMENT.ask(
                                "select full_name from t_renamed.staff s where version = 3 and exists (select from t_renamed.staff_position p where p.staff_id = s.id)"))
                .hasSize(9);
    }

    /** The triggers wake up again: the books of the copy are as closed as those of the original. */
    @Test
    void the_copy_goes_on_where_the_original_stood() throws SQLException, IOException {
        imported("goes-on", archive);

        assertThat(DEPLOYMENT
                        .ask("select nspname from pg_namespace where false")
                        .isEmpty())
                .isTrue();
        assertThat(DEPLOYMENT.ask("select tgname from pg_trigger where tgenabled <> 'O' and tgrelid in"
                        + " (select oid from pg_class where relnamespace = 't_goes_on'::regnamespace)"))
                .isEmpty();
        assertThatThrownBy(() -> DEPLOYMENT.write(new TenantId("goes-on"), "delete from audit_entry"))
                .hasStackTraceContaining("audit");
        assertThat(DEPLOYMENT.ask("select next_number::text from t_goes_on.receipt_book"))
                .containsExactly("241");
    }

    @Test
    void openssl_agrees_with_the_signature() throws IOException, InterruptedException {
        var manifest = folder.resolve("manifest.json");
        var signature = folder.resolve("manifest.sig");
        try (var zip = new ZipFile(archive)) {
            Files.write(
                    manifest, zip.getInputStream(zip.getEntry("manifest.json")).readAllBytes());
            Files.write(
                    signature, zip.getInputStream(zip.getEntry("manifest.sig")).readAllBytes());
        }
        var pem = Files.writeString(folder.resolve("key.pem"), DEPLOYMENT.key().pem());
        assertThat(openssl(pem, manifest, signature)).isZero();
        Files.writeString(manifest, Files.readString(manifest).replace("source", "sourze"));
        assertThat(openssl(pem, manifest, signature)).isNotZero();
    }

    @Test
    void a_changed_archive_is_refused_whatever_was_changed() throws IOException {
        refused(
                IntakeRule.AN_ARCHIVE_HOLDS_EXACTLY_WHAT_IT_LISTS,
                "tables/room.csv",
                content -> content.replace("OCCUPIED", "VACANT"));
        refused(IntakeRule.AN_ARCHIVE_HOLDS_EXACTLY_WHAT_IT_LISTS, "people.csv", content -> null);
        refused(
                IntakeRule.AN_ARCHIVE_IS_SIGNED_BY_A_KNOWN_PLATFORM,
                "manifest.json",
                content -> content.replaceFirst("(\"rows\":\\s*)529", "$1528"));
        refused(IntakeRule.AN_ARCHIVE_IS_A_ZIP_WITH_A_MANIFEST, "manifest.sig", content -> null);
    }

    @Test
    void what_is_no_archive_is_refused() throws IOException {
        var text = Files.writeString(folder.resolve("text.zip"), "no zip at all");
        assertThatThrownBy(() -> OpenArchive.of(text.toFile(), DEPLOYMENT.key()))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.rule())
                        .isEqualTo(IntakeRule.AN_ARCHIVE_IS_A_ZIP_WITH_A_MANIFEST));
    }

    @Test
    void a_bomb_is_refused_before_anything_is_unpacked() throws IOException {
        var bomb = folder.resolve("bomb.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("manifest.json"));
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        }
        assertThatThrownBy(() -> OpenArchive.of(bomb.toFile(), DEPLOYMENT.key()))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.rule())
                        .isEqualTo(IntakeRule.AN_ARCHIVE_STAYS_WITHIN_BOUNDS));
    }

    /** A file beside those that are listed, such as one that would lead out of a folder. */
    @Test
    void what_is_not_listed_is_refused() throws IOException {
        var more = folder.resolve("more.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(more));
                var from = new ZipFile(archive)) {
            for (var entry : from.stream().toList()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                from.getInputStream(entry).transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry("../../etc/cron.d/evil"));
            zip.write(1);
        }
        refused(IntakeRule.AN_ARCHIVE_HOLDS_EXACTLY_WHAT_IT_LISTS, more.toFile());
    }

    @Test
    void a_neighbour_sees_nothing_of_a_company_that_goes() throws SQLException, IOException {
        var leaving = imported("leaving", archive);
        var before = DEPLOYMENT.ask("select count(*)::text from t_source.room");
        DEPLOYMENT.schemas.drop(leaving);
        DEPLOYMENT.schemas.drop(leaving);

        assertThat(DEPLOYMENT.ask("select nspname from pg_namespace where nspname = 't_leaving'"))
                .isEmpty();
        assertThat(DEPLOYMENT.ask("select rolname from pg_roles where rolname = 't_leaving'"))
                .isEmpty();
        assertThat(DEPLOYMENT.ask("select count(*)::text from t_source.room")).isEqualTo(before);
        assertThat(
                        DEPLOYMENT.ask(
                                "select count(*)::text from pg_auth_members m join pg_roles r on r.oid = m.roleid where r.rolname = 't_source'"))
                .containsExactly("3");
    }

    /** A row that the database refuses leaves nothing behind. */
    @Test
    void broken_rows_leave_nothing_behind() throws SQLException, IOException {
        var target = DEPLOYMENT.company("broken-rows");
        var broken = broken("tables/occupancy.csv", content -> content.replace("OWNER", "NOBODY"));
        try (var opened = OpenArchive.of(broken, DEPLOYMENT.key());
                var connection = DEPLOYMENT.connections.writing(target)) {
            assertThatThrownBy(() -> new ArchiveLoader(connection, opened).load(target))
                    .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.rule())
                            .isEqualTo(IntakeRule.AN_ARCHIVE_FITS_THE_TABLES));
            connection.rollback();
        }
        assertThat(DEPLOYMENT.ask("select count(*)::text from t_broken_rows.person"))
                .containsExactly("0");
    }

    /** Files and rows are streamed; how long that takes is written down. */
    @Test
    void a_large_company_comes_in_whole() throws SQLException, IOException {
        var big = DEPLOYMENT.company("big");
        DEPLOYMENT.write(big, Inhabitants.of("big", 10_000, 2_400));
        for (var company : List.of(source, big)) {
            var began = System.nanoTime();
            var file = written(company, company + "-timed.zip");
            var exported = (System.nanoTime() - began) / 1_000_000;
            began = System.nanoTime();
            var copy = imported(company + "-timed", file);
            var imported = (System.nanoTime() - began) / 1_000_000;
            JOURNAL.info(() -> "export company=%s bytes=%d export_ms=%d import_ms=%d (with the making of its tables)"
                    .formatted(company, file.length(), exported, imported));

            for (var table : shapes(company)) {
                assertThat(rows(copy, table)).as(company + "." + table.name()).hasSameSizeAs(rows(company, table));
            }
        }
    }

    private static File written(TenantId company, String name) throws SQLException, IOException {
        var file = folder.resolve(name);
        try (var connection = DEPLOYMENT.connections.reading(company);
                var out = Files.newOutputStream(file)) {
            var people = List.of(
                    new Person(UUID.randomUUID(), "staff1@" + company, "员工,1", null, null, true, Set.of("manager")));
            new ArchiveWriter(connection, out, AT, (table, done, rows) -> {})
                    .write(
                            new ArchiveWriter.Title("test", company.alias(), "公司", AT),
                            TableShape.all(connection),
                            people,
                            DEPLOYMENT.key());
        }
        return file.toFile();
    }

    private static TenantId imported(String alias, File file) throws SQLException, IOException {
        var target = new TenantId(alias);
        DEPLOYMENT.schemas.drop(target);
        try (var opened = OpenArchive.of(file, DEPLOYMENT.key())) {
            opened.verify();
            DEPLOYMENT.schemas.create(target);
            DEPLOYMENT.schemas.migrate(
                    target,
                    opened.manifest().migrations().stream()
                            .map(Manifest.Migration::version)
                            .collect(Collectors.toSet()));
            try (var connection = DEPLOYMENT.connections.writing(target)) {
                new ArchiveLoader(connection, opened).load(target);
                connection.commit();
            }
        }
        return target;
    }

    private static List<TableShape> shapes(TenantId company) throws SQLException {
        try (var connection = DEPLOYMENT.connections.reading(company)) {
            return TableShape.all(connection);
        }
    }

    private static List<String> rows(TenantId company, TableShape table) {
        return DEPLOYMENT.ask("select row_to_json(r)::text from (select " + TableShape.named(table.listed()) + " from "
                + company.schema() + "." + table.quoted() + ") r order by 1");
    }

    /** How an entry's content is to be changed; null leaves it out. */
    @FunctionalInterface
    private interface Changing {
        @org.jspecify.annotations.Nullable
        String change(String content);
    }

    private static File broken(String path, Changing changing) throws IOException {
        var file = folder.resolve("broken-" + UUID.randomUUID() + ".zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file));
                var from = new ZipFile(archive)) {
            for (var entry : from.stream().toList()) {
                var content = from.getInputStream(entry).readAllBytes();
                if (entry.getName().equals(path)) {
                    var changed = changing.change(new String(content, UTF_8));
                    if (changed == null) {
                        continue;
                    }
                    assertThat(changed)
                            .as("what was to be changed in " + path)
                            .isNotEqualTo(new String(content, UTF_8));
                    content = changed.getBytes(UTF_8);
                }
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(content);
            }
        }
        return file.toFile();
    }

    private static void refused(IntakeRule rule, String path, Changing changing) throws IOException {
        refused(rule, broken(path, changing));
    }

    private static void refused(IntakeRule rule, File file) {
        assertThatThrownBy(() -> {
                    try (var opened = OpenArchive.of(file, DEPLOYMENT.key())) {
                        opened.verify();
                    }
                })
                .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.rule())
                        .isEqualTo(rule));
    }

    private static int openssl(Path key, Path manifest, Path signature) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("openssl", "pkeyutl", "-verify", "-pubin", "-rawin"));
        command.addAll(List.of("-inkey", key.toString(), "-in", manifest.toString(), "-sigfile", signature.toString()));
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    }
}
