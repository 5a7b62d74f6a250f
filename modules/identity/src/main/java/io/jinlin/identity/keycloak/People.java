package io.jinlin.identity.keycloak;

import io.jinlin.identity.IdentityRule;
import io.jinlin.kernel.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Accounts of people; one person has one account, whatever the number of companies. */
@ApplicationScoped
public class People {

    private static final int BAD_REQUEST = 400;

    /** An account, and whether it was made just now. */
    public record Account(UUID subject, boolean made) {

        public static Account found(UUID subject) {
            return new Account(subject, false);
        }
    }

    private static final String ORIGIN = "origin";

    /** What Keycloak says of a password that the realm's {@code passwordHistory} keeps. */
    private static final String ONE_OF_THE_LAST = "invalidPasswordHistory";

    /** How many that are. */
    private static final int LAST = 3;

    @Inject
    Keycloaks keycloaks;

    /**
     * The account of that name, made if there is none. An account that is there stays as it is: its password belongs to its owner,
     * not to the next company.
     *
     * @param temporary whether the password is to be changed at the first sign-in
     */
    public Account account(String username, String fullName, @Nullable String password, boolean temporary) {
        return find(username).map(Account::found).orElseGet(() -> make(username, fullName, password, temporary));
    }

    /** Like {@link #account} for a name that was not found a moment ago. */
    public Account make(String username, String fullName, @Nullable String password, boolean temporary) {
        return make(username, fullName, password, temporary, null);
    }

    /** @param origin what it is made for, kept with it: whoever tries again knows its own account, and nobody else's */
    public Account make(
            String username, String fullName, @Nullable String password, boolean temporary, @Nullable UUID origin) {
        if (password != null && password.isBlank()) {
            throw new RuleViolation(IdentityRule.A_PASSWORD_FOLLOWS_THE_POLICY).at("password");
        }
        try {
            var person = person(username, fullName, password, temporary);
            if (origin != null) {
                person.singleAttribute(ORIGIN, origin.toString());
            }
            var made = Keycloaks.reached(() ->
                    KeycloakRefused.made("account", keycloaks.realm().users().create(person)));
            return new Account(find(username).orElseThrow(), made);
        } catch (KeycloakRefused refused) {
            if (refused.status() == BAD_REQUEST) {
                throw new RuleViolation(IdentityRule.A_PASSWORD_FOLLOWS_THE_POLICY).at("password");
            }
            throw refused;
        }
    }

    public Optional<UUID> find(String username) {
        return Keycloaks.reached(() -> keycloaks.realm().users().searchByUsername(username, true)).stream()
                .map(account -> UUID.fromString(account.getId()))
                .findFirst();
    }

    /** Whether the account was made for that. */
    public boolean isFrom(UUID subject, UUID origin) {
        var person = Keycloaks.reached(() -> account(subject).toRepresentation());
        return origin.toString().equals(person.firstAttribute(ORIGIN));
    }

    /** @return whether there was such an account */
    public boolean delete(UUID subject) {
        return KeycloakRefused.gone("account", keycloaks.realm().users().delete(subject.toString()));
    }

    /** The account has this password from now on, also if it is one of its last: those are made older. */
    public void password(UUID subject, String password) {
        try {
            set(subject, password);
        } catch (BadRequestException unfit) {
            if (!unfit.getResponse().readEntity(String.class).contains(ONE_OF_THE_LAST)) {
                throw new RuleViolation(IdentityRule.A_PASSWORD_FOLLOWS_THE_POLICY).at("password");
            }
            for (var older = 0; older < LAST; older++) {
                set(subject, UUID.randomUUID().toString());
            }
            set(subject, password);
        }
    }

    private void set(UUID subject, String password) {
        Keycloaks.reached(() -> {
            account(subject).resetPassword(credential(password, false));
            return subject;
        });
    }

    private static UserRepresentation person(
            String username, String fullName, @Nullable String password, boolean temporary) {
        var person = new UserRepresentation();
        person.setUsername(username);
        person.setFirstName(fullName);
        person.setEnabled(true);
        if (password != null) {
            person.setCredentials(List.of(credential(password, temporary)));
        }
        return person;
    }

    /** Everywhere, for every company: whoever has the password may sign in again. */
    public void signOut(UUID subject) {
        account(subject).logout();
    }

    /** A password that is told once and changed at the next sign-in; what was signed in with the old one ends. */
    public void reset(UUID subject, String password) {
        account(subject).resetPassword(credential(password, true));
        signOut(subject);
    }

    /** In how many companies the person works. */
    public int companies(UUID subject) {
        return keycloaks
                .realm()
                .organizations()
                .members()
                .getOrganizations(subject.toString(), true)
                .size();
    }

    /** An account that was made for nothing. */
    public void remove(UUID subject) {
        account(subject).remove();
    }

    private UserResource account(UUID subject) {
        return keycloaks.realm().users().get(subject.toString());
    }

    private static CredentialRepresentation credential(String password, boolean temporary) {
        var credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(password);
        credential.setTemporary(temporary);
        return credential;
    }
}
