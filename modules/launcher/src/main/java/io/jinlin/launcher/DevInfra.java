package io.jinlin.launcher;

import java.nio.file.Path;

/** PostgreSQL, Keycloak and the mailbox alone, for whoever works on the application and deploys it himself. */
public final class DevInfra {

    private DevInfra() {}

    /** Optional arguments: home directory, and the first of six ports in a row (application, Keycloak, its health, PostgreSQL, mail, mailbox). */
    public static void main(String[] args) throws InterruptedException {
        var home = Path.of(args.length > 0 ? args[0] : ".demo/infra");
        var ports = Ports.from(args.length > 1 ? Integer.parseInt(args[1]) : 8080);
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
        System.out.println("# Letters are read at: " + stack.mailbox().url());
        System.out.println("# Keycloak administrator: " + stack.keycloakAdministrator());
        Thread.currentThread().join();
    }
}
