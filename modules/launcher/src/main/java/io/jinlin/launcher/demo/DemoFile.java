package io.jinlin.launcher.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.jinlin.launcher.Stack;
import io.jinlin.launcher.demo.Company.MachineClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** {@code demo.json}: the running demonstration for programs; described in docs/developers/demo-json.md. */
public record DemoFile(
        String baseUrl,
        String keycloakUrl,
        String realm,
        String tokenUrl,
        String publicClientId,
        String mailboxUrl,
        Jdbc jdbc,
        List<Tenant> tenants) {

    public record Jdbc(String url, Stack.Login app, Stack.Login administrator) {}

    public record Tenant(String alias, String name, List<User> users, MachineClient machineClient) {}

    public record User(String username, String password, String position, String scope) {}

    public static void write(Path file, Stack stack, Map<Company, MachineClient> companies) {
        var content = new DemoFile(
                stack.baseUrl(),
                stack.keycloakUrl(),
                stack.realm(),
                stack.tokenUrl(),
                Tokens.PUBLIC_CLIENT,
                stack.mailbox().url(),
                new Jdbc(stack.jdbcUrl(), stack.app(), stack.administrator()),
                companies.entrySet().stream()
                        .map(entry -> tenant(entry.getKey(), entry.getValue()))
                        .toList());
        try {
            Files.createDirectories(file.getParent());
            Files.write(
                    file,
                    new ObjectMapper()
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .writeValueAsBytes(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Tenant tenant(Company company, MachineClient machine) {
        var users = company.everybody().stream()
                .map(user ->
                        new User(user.username(), Company.PASSWORD, user.position(), user.scope(company.project())))
                .toList();
        return new Tenant(company.alias(), company.name(), users, machine);
    }
}
