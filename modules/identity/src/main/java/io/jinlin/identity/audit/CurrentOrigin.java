package io.jinlin.identity.audit;

import jakarta.enterprise.context.RequestScoped;

/** From where the work of this request comes; a job's comes from nowhere. */
@RequestScoped
public class CurrentOrigin {

    private Origin origin = Origin.NOWHERE;

    public Origin get() {
        return origin;
    }

    /** Only the front door says so, and whoever goes on with a request's work in another thread. */
    public void is(Origin known) {
        origin = known;
    }
}
