package io.jinlin.platform;

import io.jinlin.kernel.PhoneNumber;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind a company that signed itself up. What names a person is masked wherever it is shown.
 *
 * @param contact forgotten when the company is deleted
 * @param plan the code of the plan chosen when signing up
 */
public record Customer(
        String alias, String company, CreditCode creditCode, @Nullable Contact contact, String plan, Instant since) {

    /** Whom one writes to, in their language. */
    public record Contact(String name, EmailAddress email, PhoneNumber phone, Locale language) {}
}
