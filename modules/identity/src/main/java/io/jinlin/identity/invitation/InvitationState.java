package io.jinlin.identity.invitation;

/** How far an invitation has come; it is over by itself when its week has passed. */
public enum InvitationState {
    OPEN,
    ACCEPTED,
    WITHDRAWN,
    EXPIRED
}
