package io.jinlin.identity.staff;

import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** What Keycloak is to be told of a member of staff. */
@Desk
public class StaffMembers {

    @Inject
    StaffRegister register;

    /** Membership as the company's table has it. */
    public record Membership(UUID subject, boolean active, Set<String> positions) {}

    public Membership get(UUID id) {
        var member = register.get(id);
        return new Membership(member.subject(), member.isActive(), member.positions());
    }
}
