package io.jinlin.identity.staff;

import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What Keycloak is to be told of a member of staff. */
@Desk
public class StaffMembers {

    @Inject
    StaffRegister register;

    /** Membership as the company's table has it. */
    public record Membership(UUID subject, boolean active, Set<String> positions) {}

    /** Empty for somebody who has never been on the staff. */
    public Optional<Membership> of(UUID subject) {
        return register.bySubject(subject)
                .map(member -> new Membership(member.subject(), member.isActive(), member.positions()));
    }
}
