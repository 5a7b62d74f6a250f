package io.jinlin.launcher.parts;

import io.jinlin.launcher.parts.Part.Start;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** An embedded PostgreSQL with passwords, databases {@code jinlin} and {@code keycloak}, and the roles of the bootstrap script. */
public final class Postgres {

    public static final String NAME = "PostgreSQL";
    public static final String SUPERUSER = "postgres";
    private static final String BINARIES = "/postgres-linux-x86_64.txz";

    private final Site site;

    public Postgres(Site site) {
        this.site = site;
    }

    public Part start(Path bootstrap) {
        var binaries = unpacked();
        var data = site.directory("postgres");
        var account = new ServerAccount();
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            account.mayUse(data);
            run(account, initdb(binaries, data));
        }
        forgetDeadPostmaster(data);
        var part = new Start(NAME, site.home(), account.running(server(binaries, data)), Map.of(), "INT")
                .under(site.guard());
        part.awaitOrKill(Duration.ofMinutes(3), () -> {
            connect("postgres").close();
            return true;
        });
        prepare(bootstrap, part);
        return part;
    }

    /** Unpacked once, for every stack on this machine that shares the parts directory. */
    private Path unpacked() {
        var target = site.parts().resolve("postgresql").toAbsolutePath();
        return OnceOnly.in(target, directory -> {
            var resource = Postgres.class.getResourceAsStream(BINARIES);
            if (resource == null) {
                throw new IllegalStateException("No PostgreSQL for this platform on the class path: " + BINARIES);
            }
            try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(resource)))) {
                for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    var file = directory.resolve(entry.getName()).normalize();
                    if (entry.isDirectory()) {
                        Files.createDirectories(file);
                    } else if (entry.isSymbolicLink()) {
                        Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                    } else {
                        Files.createDirectories(file.getParent());
                        Files.copy(tar, file);
                        file.toFile().setExecutable((entry.getMode() & 0100) != 0, false);
                    }
                }
            }
        });
    }

    /** The same collation on every machine: byte order of code points; names are sorted by their stored pinyin. */
    private List<String> initdb(Path binaries, Path data) {
        var password = site.home().resolve("postgres.pw").toAbsolutePath();
        try {
            Files.writeString(password, superuserPassword(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of(
                binaries.resolve("bin/initdb").toString(),
                "--pgdata=" + data,
                "--username=" + SUPERUSER,
                "--auth=scram-sha-256",
                "--pwfile=" + password,
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-sync");
    }

    private List<String> server(Path binaries, Path data) {
        var command = new ArrayList<>(List.of(
                binaries.resolve("bin/postgres").toString(),
                "-D",
                data.toString(),
                "-p",
                "" + site.ports().postgres()));
        var settings = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=200",
                "shared_buffers=128MB",
                "timezone=UTC",
                "log_line_prefix=%m [%p] %u@%d "));
        if (!site.durable()) {
            settings.addAll(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
        }
        settings.forEach(setting -> command.addAll(List.of("-c", setting)));
        return command;
    }

    private void run(ServerAccount account, List<String> command) {
        var log = site.home().resolve("log/initdb.log");
        try {
            Files.createDirectories(log.getParent());
            var process = new ProcessBuilder(account.running(command))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new PartFailure("PostgreSQL", log, "could not make its data directory", null);
            }
            Files.deleteIfExists(site.home().resolve("postgres.pw"));
        } catch (IOException e) {
            throw new PartFailure("PostgreSQL", log, "could not make its data directory (" + e.getMessage() + ")", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A lock file whose process is no PostgreSQL any more would keep the server from starting after a power cut. */
    private static void forgetDeadPostmaster(Path data) {
        var lock = data.resolve("postmaster.pid");
        try {
            if (Files.exists(lock)) {
                var pid = Long.parseLong(Files.readAllLines(lock).get(0).trim());
                var postgres = ProcessHandle.of(pid)
                        .flatMap(process -> process.info().command())
                        .filter(command -> command.endsWith("postgres"));
                if (postgres.isEmpty()) {
                    Files.delete(lock);
                }
            }
        } catch (IOException | NumberFormatException e) {
            throw new IllegalStateException("Cannot read " + lock, e);
        }
    }

    private void prepare(Path bootstrap, Part part) {
        try (var postgres = connect("postgres")) {
            database(postgres, "jinlin");
            database(postgres, "keycloak");
            execute(
                    postgres,
                    """
                    do $$ begin
                      if not exists (select from pg_roles where rolname = 'keycloak') then create role keycloak login; end if;
                    end $$""");
            execute(postgres, "alter role keycloak password '" + site.secrets().get("keycloak.database") + "'");
            execute(postgres, "alter database keycloak owner to keycloak");
        } catch (SQLException e) {
            throw part.failure("could not be prepared (" + e.getMessage() + ")", e);
        }
        try (var jinlin = connect("jinlin")) {
            execute(
                    jinlin,
                    Files.readString(bootstrap)
                            .replace("${app_password}", site.secrets().get("database.app"))
                            .replace("${provisioner_password}", site.secrets().get("database.provisioner")));
        } catch (SQLException | IOException e) {
            throw part.failure("refused " + bootstrap + " (" + e.getMessage() + ")", e);
        }
    }

    private static void database(Connection connection, String name) throws SQLException {
        try (var query = connection.prepareStatement("select from pg_database where datname = ?")) {
            query.setString(1, name);
            try (var found = query.executeQuery()) {
                if (!found.next()) {
                    execute(connection, "create database " + name);
                }
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, superuserPassword());
    }

    private String superuserPassword() {
        return site.secrets().get("database.superuser");
    }

    /** Where it listens. */
    public String url(String database) {
        return address(site.ports().postgres(), database);
    }

    /** Where the application reaches it. */
    public String reachedUrl(String database) {
        return address(site.reached().postgres(), database);
    }

    private static String address(int port, String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }
}
