package io.jinlin.platform;

import io.jinlin.kernel.RuleViolation;
import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address in small letters, of plain letters, digits and the usual signs: nothing that could begin another header of a letter. */
public record EmailAddress(String address) implements Serializable {

    private static final int LONGEST = 60;
    private static final Pattern FORM = Pattern.compile(
            "[a-z0-9][a-z0-9_+-]*(\\.[a-z0-9_+-]+)*@[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+");

    public EmailAddress {
        address = address.length() > 2 * LONGEST ? "" : address.strip().toLowerCase(Locale.ROOT);
        if (address.length() > LONGEST || !FORM.matcher(address).matches()) {
            throw new RuleViolation(SignupRule.AN_E_MAIL_ADDRESS_HAS_NAME_AND_DOMAIN).at("email");
        }
    }

    /** {@code w***@example.com}. */
    public String masked() {
        return address.charAt(0) + "***" + address.substring(address.indexOf('@'));
    }

    @Override
    public String toString() {
        return masked();
    }
}
