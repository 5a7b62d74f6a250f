package io.jinlin.tenancy.binding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A transaction beside the one at hand, which may write in a company that may only look. */
@ApplicationScoped
public class OwnTransaction {

    @Inject
    Inner inner;

    /** What may be written must be known before the transaction takes its connection, and until it gives it back. */
    public void run(Runnable work) {
        BoundTenant.noting(() -> {
            inner.run(work);
            return work;
        });
    }

    /** The transaction itself. */
    @ApplicationScoped
    public static class Inner {

        @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
        public void run(Runnable work) {
            work.run();
        }
    }
}
