package io.jinlin.launcher.parts;

import io.jinlin.launcher.net.Rest;
import io.jinlin.launcher.parts.Part.Start;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Payara Micro with the application at the root of its address. */
public final class Payara {

    public static final String NAME = "Application";

    /**
     * Payara says it is ready even when the deployment failed; this is how it says what went wrong, or at least that in the end
     * nothing is deployed.
     */
    private static final Pattern FAILED = Pattern.compile(
            "Exception while (deploying|loading) the app|[Ff]ailed to deploy|invalid zip file|Deployed\\\\?\": \\[(\\s|\\\\n)*\\]");

    /** For tests and the demonstration: room for what a start leaves behind, and no time spent on making it fast. */
    public static final List<String> QUICK_TO_START = List.of(
            "-Xms384m", "-Xmn192m", "-Xmx1g", "-XX:MetaspaceSize=192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    /** For a machine with other things to do: a failure is noticed long before. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Site site;
    private final List<String> machine;

    public Payara(Site site) {
        this(site, QUICK_TO_START);
    }

    /** @param machine options of its virtual machine */
    public Payara(Site site, List<String> machine) {
        this.site = site;
        this.machine = machine;
    }

    public Part start(Path war, Path serverSettings, Map<String, String> environment) {
        return start(war, serverSettings, environment, Payara::isReady);
    }

    /** @param ready whether the application at this address answers as it should, for applications that are not ours */
    public Part start(Path war, Path serverSettings, Map<String, String> environment, Predicate<Rest> ready) {
        var root = site.directory("payara");
        Trees.delete(root);
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(machine);
        command.addAll(List.of(
                "-XX:+ExitOnOutOfMemoryError",
                // else the server looks through all its jars for it, five times in each request with a token
                "-Djakarta.json.provider=org.eclipse.parsson.JsonProviderImpl",
                "-Dfile.encoding=UTF-8",
                "-jar",
                jar().toString(),
                "--rootdir",
                root.toString(),
                "--port",
                "" + site.ports().app(),
                "--nocluster",
                "--disablephonehome",
                "--contextroot",
                "/",
                "--deploy",
                war.toAbsolutePath().toString()));
        if (Files.exists(serverSettings)) {
            // the door opens when the application is there: a server without it would answer 404 to people at work
            command.addAll(List.of(
                    "--prebootcommandfile",
                    serverSettings.toAbsolutePath().toString(),
                    "--postdeploycommandfile",
                    serverSettings
                            .toAbsolutePath()
                            .resolveSibling("postdeploy.txt")
                            .toString()));
        }
        var part = new Start(NAME, site.home(), command, environment, "TERM").under(site.guard());
        var address = new Rest("http://127.0.0.1:" + site.ports().app()).within(Duration.ofSeconds(10));
        part.awaitOrKill(PATIENCE, () -> {
            failIfNotDeployed(part);
            return ready.test(address);
        });
        return part;
    }

    /** An empty server is healthy too; only one that runs the application's own checks is ready. */
    private static boolean isReady(Rest application) {
        var answer = application.get("/health/ready");
        return answer.status() == 200 && !answer.json().path("checks").isEmpty();
    }

    private static void failIfNotDeployed(Part part) {
        try {
            if (isFailed(Files.readString(part.log(), StandardCharsets.UTF_8))) {
                throw part.failure("could not be deployed", null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isFailed(String log) {
        return FAILED.matcher(log).find();
    }

    private Path jar() {
        try (var parts = Files.list(site.parts())) {
            return parts.filter(file -> file.getFileName().toString().matches("payara-micro-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No Payara Micro under " + site.parts()))
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
