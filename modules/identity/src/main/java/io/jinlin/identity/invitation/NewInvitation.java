package io.jinlin.identity.invitation;

import io.jinlin.identity.IdentityRule;
import io.jinlin.identity.staff.Place;
import io.jinlin.kernel.PhoneNumber;
import io.jinlin.kernel.RuleViolation;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom to invite, as what, and where.
 *
 * @param email where the letter goes; or
 * @param phone a number to reach the person by: the link is handed over by whoever invites
 * @param places none means everywhere
 */
public record NewInvitation(
        String fullName, @Nullable String email, @Nullable String phone, Set<String> positions, Set<Place> places) {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ADDRESS = 254;
    private static final String ADDRESS =
            "[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*";

    public NewInvitation {
        fullName = fullName.strip();
        email = email == null || email.isBlank() ? null : email.strip().toLowerCase(Locale.ROOT);
        phone = phone == null || phone.isBlank() ? null : phone.strip();
        positions = Set.copyOf(positions);
        places = Set.copyOf(places);
        if (fullName.isEmpty()
                || fullName.length() > LONGEST_NAME
                || fullName.codePoints().anyMatch(Character::isISOControl)) {
            throw new RuleViolation(IdentityRule.A_PERSON_HAS_A_NAME).at("fullName");
        }
        if ((email == null) == (phone == null)) {
            throw new RuleViolation(IdentityRule.AN_INVITATION_GOES_TO_AN_ADDRESS).at("email");
        }
        if (email != null && (email.length() > LONGEST_ADDRESS || !email.matches(ADDRESS))) {
            throw new RuleViolation(IdentityRule.AN_EMAIL_ADDRESS_CAN_BE_WRITTEN_TO).at("email");
        }
        if (phone != null) {
            phone = callable(phone);
        }
        if (positions.isEmpty()) {
            throw new RuleViolation(IdentityRule.STAFF_HOLD_AT_LEAST_ONE_POSITION, fullName).at("positions");
        }
    }

    private static String callable(String phone) {
        try {
            return new PhoneNumber(phone).digits();
        } catch (RuleViolation none) {
            throw new RuleViolation(IdentityRule.A_TELEPHONE_NUMBER_CAN_BE_CALLED).at("phone");
        }
    }
}
