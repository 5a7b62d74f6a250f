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

    /**
     * What a new order is given.
     *
     * @param limits in which the company repairs today
     */
    record Entry(String number, TimeLimits limits) {}

    /** Taken last before the order is stored: whoever comes next waits until this transaction ends. */
    Entry next(LocalDate day) {
        var row = (Object[]) em.createNativeQuery(
                        """
                        insert into repair_number as n (day, last) values (?, 1)
                        on conflict (day) do update set last = n.last + 1
                        returning last, (select hours from repair_time_limit where urgency = 'URGENT'),
                            (select hours from repair_time_limit where urgency = 'NORMAL')""")
                .setParameter(1, java.sql.Date.valueOf(day))
                .getSingleResult();
        var number = "BX%s-%04d".formatted(day.format(DateTimeFormatter.BASIC_ISO_DATE), ((Number) row[0]).intValue());
        return new Entry(number, TimeLimits.ofHours((Number) row[1], (Number) row[2]));
    }
}
