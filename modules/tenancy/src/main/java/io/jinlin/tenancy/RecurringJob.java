package io.jinlin.tenancy;

import java.time.Duration;
import java.util.List;

/**
 * A job that every open company has done again and again, such as throwing away what nobody needs any more. When it is due, one node
 * orders it for each company; its {@link #run} is given the company's alias.
 */
public interface RecurringJob extends Job {

    /** How long after one round the next begins. */
    Duration every();

    /** Whom it is ordered for; every open company, unless the job says otherwise. */
    default List<Tenant> companies(Tenants tenants) {
        return tenants.open();
    }
}
