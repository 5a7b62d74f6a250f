package io.jinlin.identity.staff;

import io.jinlin.identity.IdentityRule;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.tenancy.TenantId;
import java.io.Serializable;
import java.util.Locale;
import java.util.Set;

/**
 * Who is to work here as what, and where.
 *
 * @param places none means everywhere
 */
public record Assignment(String username, String fullName, Set<String> positions, Set<Place> places)
        implements Serializable {

    public Assignment {
        username = username.strip().toLowerCase(Locale.ROOT);
        fullName = fullName.strip();
        positions = Set.copyOf(positions);
        places = Set.copyOf(places);
        if (!username.matches("[a-z0-9][a-z0-9._@-]{1,59}")) {
            throw new RuleViolation(IdentityRule.A_USERNAME_IS_LETTERS_DIGITS_AND_FEW_SIGNS, username).at("username");
        }
        if (fullName.isEmpty() || fullName.length() > 60) {
            throw new RuleViolation(IdentityRule.A_PERSON_HAS_A_NAME).at("fullName");
        }
        if (positions.isEmpty()) {
            throw new RuleViolation(IdentityRule.STAFF_HOLD_AT_LEAST_ONE_POSITION, username).at("positions");
        }
    }

    /** A name without a company is one of this company: {@code li.na} at 上豫 is {@code li.na@shangyu}, whoever else is called so. */
    Assignment at(TenantId company) {
        return username.contains("@") ? this : new Assignment(username + "@" + company, fullName, positions, places);
    }

    boolean isNamedAfter(TenantId company) {
        return username.endsWith("@" + company);
    }
}
