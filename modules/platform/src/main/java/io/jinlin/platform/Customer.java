package io.jinlin.platform;

import io.jinlin.kernel.PhoneNumber;
import java.time.Instant;

/**
 * Who stands behind a company that signed itself up. What names a person is masked wherever it is shown.
 *
 * @param plan the code of the plan chosen when signing up
 */
public record Customer(
        String alias,
        String company,
        CreditCode creditCode,
        String contact,
        EmailAddress email,
        PhoneNumber phone,
        String plan,
        Instant since) {}
