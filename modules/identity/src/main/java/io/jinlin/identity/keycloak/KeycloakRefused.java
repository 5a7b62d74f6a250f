package io.jinlin.identity.keycloak;

import jakarta.ws.rs.core.Response;

/** Keycloak answered, but not what was hoped for. */
public class KeycloakRefused extends RuntimeException {

    private final int status;

    KeycloakRefused(String what, int status, String answer) {
        super(what + ": Keycloak answered " + status + " " + answer);
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** Closes the answer; being there already is as good as having been made. */
    static boolean made(String what, Response answer) {
        try (answer) {
            var status = answer.getStatus();
            if (status >= 400 && status != Response.Status.CONFLICT.getStatusCode()) {
                throw new KeycloakRefused(what, status, answer.readEntity(String.class));
            }
            return status < 400;
        }
    }

    /** Closes the answer; not having been there is as good as being gone now. */
    static boolean gone(String what, Response answer) {
        try (answer) {
            var status = answer.getStatus();
            if (status >= 400 && status != Response.Status.NOT_FOUND.getStatusCode()) {
                throw new KeycloakRefused(what, status, answer.readEntity(String.class));
            }
            return status < 400;
        }
    }
}
