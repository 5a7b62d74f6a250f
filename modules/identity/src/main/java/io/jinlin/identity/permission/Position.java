package io.jinlin.identity.permission;

import io.jinlin.identity.IdentityRule;
import io.jinlin.kernel.RuleViolation;
import java.util.Set;

/**
 * What a company calls a position, and where it stands among the others.
 *
 * @param code also the name of its group in Keycloak: it stays
 * @param english shown to those who read English; may be empty
 */
public record Position(String code, String name, String english, int rank) {

    private static final int LONGEST_NAME = 40;
    private static final int LOWEST = 999;

    /** What the platform itself goes by. */
    private static final Set<String> TAKEN =
            Set.of("operator", "platform-operator", "platform", "system", "default-roles-jinlin", "realm-admin");

    public Position {
        code = code.strip();
        name = name.strip();
        english = english.strip();
        if (!code.matches("[a-z][a-z0-9-]{1,39}")) {
            throw new RuleViolation(IdentityRule.A_POSITION_HAS_A_SHORT_CODE).at("code");
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME || !isPlain(name)) {
            throw new RuleViolation(IdentityRule.A_POSITION_HAS_A_NAME).at("name");
        }
        if (english.length() > LONGEST_NAME || !isPlain(english)) {
            throw new RuleViolation(IdentityRule.A_POSITION_HAS_A_NAME).at("english");
        }
        if (rank < 1 || rank > LOWEST) {
            throw new RuleViolation(IdentityRule.A_POSITION_HAS_A_RANK).at("rank");
        }
    }

    private static boolean isPlain(String name) {
        return name.codePoints().noneMatch(Character::isISOControl);
    }

    /** As one the company makes itself. */
    Position ofOwn() {
        if (TAKEN.contains(code)) {
            throw new RuleViolation(IdentityRule.A_POSITION_HAS_A_CODE_OF_ITS_OWN, code).at("code");
        }
        return this;
    }
}
