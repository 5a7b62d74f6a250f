package io.jinlin.repairs.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Gives every order its number, {@code BX20261121-0007}: unique in the company, counted from 1 each day, with possible gaps. */
@ApplicationScoped
class NumberBook {

    @PersistenceContext(unitName = "jinlin")
    EntityManager em;

    /** Taken last before the order is stored: whoever comes next waits until this transaction ends. */
    String next(LocalDate day) {
        var last = (Number) em.createNativeQuery(
                        """
                        insert into repair_number as n (day, last) values (?, 1)
                        on conflict (day) do update set last = n.last + 1 returning last""")
                .setParameter(1, java.sql.Date.valueOf(day))
                .getSingleResult();
        return "BX%s-%04d".formatted(day.format(DateTimeFormatter.BASIC_ISO_DATE), last.intValue());
    }
}
