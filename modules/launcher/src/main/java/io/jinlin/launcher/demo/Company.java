package io.jinlin.launcher.demo;

import java.util.List;
import java.util.Optional;

/**
 * A company of the demonstration, as it is told to the product.
 *
 * @param alias how its data and tokens are named
 * @param project its one housing project
 * @param users one a position; the administrator is made together with the company
 */
public record Company(String alias, String name, Estate project, User administrator, List<User> users) {

    /** All by this password, which is easily remembered and long enough for the realm's policy. */
    public static final String PASSWORD = "jinlin-2026";

    /**
     * Somebody who signs in.
     *
     * @param buildings the buildings of the project he is confined to; everywhere when empty
     */
    public record User(String username, String fullName, String position, List<String> buildings) {

        User(String username, String fullName, String position) {
            this(username, fullName, position, List.of());
        }

        /** The alias of the company where somebody is at home who is to work for this one too. */
        Optional<String> otherCompany(Company company) {
            var home = username.substring(username.indexOf('@') + 1);
            return home.equals(company.alias()) ? Optional.empty() : Optional.of(home);
        }

        /** The scope in words. */
        String scope(Estate project) {
            return buildings.isEmpty() ? project.name() : project.name() + " " + String.join("、", buildings) + "栋";
        }
    }

    /** A client of the company's own programs. */
    public record MachineClient(String clientId, String clientSecret) {}

    /** Everybody, the administrator first. */
    public List<User> everybody() {
        var all = new java.util.ArrayList<User>();
        all.add(administrator);
        all.addAll(users);
        return all;
    }

    public User holding(String position) {
        return everybody().stream()
                .filter(user -> user.position().equals(position))
                .findFirst()
                .orElseThrow();
    }
}
