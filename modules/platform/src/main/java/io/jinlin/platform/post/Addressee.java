package io.jinlin.platform.post;

import io.jinlin.platform.Customer;
import java.util.Locale;
import java.util.Optional;

/**
 * Whom a letter goes to.
 *
 * @param company its name, by which the letter addresses the reader
 */
public record Addressee(String email, String company, Locale language) {

    /** The customer's contact; none once it is forgotten. */
    public static Optional<Addressee> of(Customer customer) {
        return Optional.ofNullable(customer.contact())
                .map(contact -> new Addressee(contact.email().address(), customer.company(), contact.language()));
    }
}
