package io.jinlin.tenancy;

import io.jinlin.tenancy.binding.BoundTenant;
import io.jinlin.tenancy.binding.OwnTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes down what was looked at: in the transaction at hand, or beside it in a company that may only look. */
@ApplicationScoped
public class Notes {

    @Inject
    OwnTransaction aside;

    public void write(Runnable note) {
        if (BoundTenant.onlyLooks()) {
            aside.run(note);
        } else {
            note.run();
        }
    }
}
