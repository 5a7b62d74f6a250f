package io.jinlin.repairs.order;

import io.jinlin.configuration.NumberFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/**
 * Gives every order its number, {@code BX20261121-0007} unless the company writes it another way: unique in the company, counted from 1
 * behind each date, with possible gaps.
 */
@ApplicationScoped
class NumberBook {

    private static final NumberFormat STANDARD = new NumberFormat("BX", "yyyyMMdd", 4);

    @PersistenceContext(unitName = "jinlin")
    EntityManager em;

    /** Taken last before the order is stored: whoever comes next waits until this transaction ends. */
    String next(NumberFormat format, LocalDate day) {
        var head = format.head(day);
        return format.write(head, head.equals(STANDARD.head(day)) ? ofTheDay(day) : behind(head));
    }

    private int ofTheDay(LocalDate day) {
        return ((Number) em.createNativeQuery(
                                """
                        insert into repair_number as n (day, last) values (?, 1)
                        on conflict (day) do update set last = n.last + 1 returning last""")
                        .setParameter(1, java.sql.Date.valueOf(day))
                        .getSingleResult())
                .intValue();
    }

    private int behind(String head) {
        return ((Number) em.createNativeQuery(
                                """
                        insert into repair_number_series as n (head, last) values (?, 1)
                        on conflict (head) do update set last = n.last + 1 returning last""")
                        .setParameter(1, head)
                        .getSingleResult())
                .intValue();
    }
}
