package io.jinlin.launcher;

import java.nio.file.Path;

/** PostgreSQL and Keycloak alone, for whoever works on the application and deploys it himself. */
public final class DevInfra {

    private DevInfra() {}

    /** Optional arguments: home directory, and the four ports (application, Keycloak, its health, PostgreSQL). */
    public static void main(String[] args) throws InterruptedException {
        var home = Path.of(args.length > 0 ? args[0] : ".demo/infra");
        var ports = args.length > 4
                ? new Ports(number(args[1]), number(args[2]), number(args[3]), number(args[4]))
                : Ports.from(8080);
        var stack = Stack.in(home)
                .ports(ports)
                .withKeycloak()
                .progress(new Progress(System.out::println))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
        stack.onCrash(failure -> {
            System.out.println(failure.getMessage());
            System.exit(1);
        });
        stack.environment().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(entry -> System.out.println("export " + entry.getKey() + "=" + entry.getValue()));
        System.out.println("# PostgreSQL superuser: " + stack.administrator());
        System.out.println("# Keycloak administrator: " + stack.keycloakAdministrator());
        Thread.currentThread().join();
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }
}
