package io.jinlin.tenancy;

import io.jinlin.tenancy.binding.BoundTenant;
import io.jinlin.tenancy.binding.OwnTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Writes down what was looked at: in the transaction at hand, or beside it in a company that may only look. Whoever looks and keeps no
 * notes cannot do what is noted.
 */
@ApplicationScoped
public class Notes {

    @Inject
    OwnTransaction aside;

    public void write(Runnable note) {
        var looking = BoundTenant.looking();
        if (looking != null && looking.keepsNotes()) {
            aside.run(note);
        } else {
            note.run();
        }
    }
}
