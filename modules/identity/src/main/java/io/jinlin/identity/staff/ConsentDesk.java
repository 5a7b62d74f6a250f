package io.jinlin.identity.staff;

import io.jinlin.identity.AuditTrail;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.identity.IdentityRule;
import io.jinlin.identity.badge.Badge;
import io.jinlin.kernel.NotAllowed;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.tenancy.Consents;
import io.jinlin.tenancy.Desk;
import io.jinlin.tenancy.Tenancy;
import io.jinlin.tenancy.TenantId;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Nobody is put on another company's staff unasked. */
@Desk
public class ConsentDesk {

    @Inject
    StaffRegister register;

    @Inject
    Consents consents;

    @Inject
    CurrentStaff current;

    @Inject
    Tenancy tenancy;

    @Inject
    AuditTrail audit;

    /** Whoever asks agrees to be taken on by that company too. Whether it exists is not told. */
    public void give(String alias) {
        var company = named(alias);
        if (current.badge().kind() != Badge.Kind.STAFF) {
            throw new NotAllowed("identity.consent.give");
        }
        var member = register.get(current.id());
        consents.give(member.subject(), company);
        audit.record("identity.consent.give", "identity.staff", member.id(), Map.of("company", company.alias()));
    }

    private static TenantId named(String alias) {
        try {
            return new TenantId(alias.strip().toLowerCase(Locale.ROOT));
        } catch (RuleViolation unfit) {
            throw unfit.at("company");
        }
    }

    /**
     * Somebody whose name is another company's is taken on when that person is here already or agrees. The same is said of people
     * who do not agree and of people who do not exist.
     */
    void check(Assignment assignment, Optional<UUID> account) {
        var here = tenancy.current().orElseThrow();
        if (assignment.isNamedAfter(here)) {
            return;
        }
        var isWelcome = account.filter(
                        subject -> register.bySubject(subject).isPresent() || consents.isGiven(subject, here))
                .isPresent();
        if (!isWelcome) {
            throw new RuleViolation(
                            IdentityRule.A_PERSON_OF_ANOTHER_COMPANY_AGREES, assignment.username(), here.alias())
                    .at("username");
        }
    }
}
