package io.jinlin.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Whether somebody has a second factor. Keycloak asks everybody who has one for it at each sign-in; whoever has none is made to set it
 * up at the next. What was found out is remembered for a short while; while Keycloak is away nobody is believed who was not known.
 */
@ApplicationScoped
public class SecondFactors {

    private static final Logger JOURNAL = Logger.getLogger(SecondFactors.class.getName());
    private static final String TOTP = "otp";
    private static final String SET_UP = "CONFIGURE_TOTP";
    private static final Duration HAD = Duration.ofMinutes(2);
    private static final int MOST_REMEMBERED = 5_000;

    @Inject
    Keycloaks keycloaks;

    private final ConcurrentHashMap<UUID, Long> known = new ConcurrentHashMap<>();

    public boolean has(UUID subject) {
        var until = known.get(subject);
        if (until != null && until > System.nanoTime()) {
            return true;
        }
        try {
            return find(subject);
        } catch (RuntimeException away) {
            JOURNAL.log(Level.WARNING, "Keycloak does not say who has a second factor", away);
            return until != null;
        }
    }

    private boolean find(UUID subject) {
        var account = keycloaks.realm().users().get(subject.toString());
        var has = account.credentials().stream().anyMatch(credential -> TOTP.equals(credential.getType()));
        if (has) {
            if (known.size() > MOST_REMEMBERED) {
                known.clear();
            }
            known.put(subject, System.nanoTime() + HAD.toNanos());
            return true;
        }
        known.remove(subject);
        var person = account.toRepresentation();
        var actions = new ArrayList<>(person.getRequiredActions());
        if (!actions.contains(SET_UP)) {
            actions.add(SET_UP);
            person.setRequiredActions(actions);
            account.update(person);
        }
        return false;
    }
}
