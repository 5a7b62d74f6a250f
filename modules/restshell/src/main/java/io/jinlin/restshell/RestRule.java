package io.jinlin.restshell;

import io.jinlin.kernel.Rule;

/** The laws of the door for machines, each with the HTTP status that says it was broken. */
public enum RestRule implements Rule {
    A_BODY_IS_WELL_FORMED_JSON(400),
    A_BODY_HAS_ONLY_KNOWN_FIELDS(400),
    A_FIELD_HAS_A_FITTING_VALUE(400),
    A_PAGE_HAS_ONE_TO_A_HUNDRED_ROWS(400),
    A_VERSION_IS_WRITTEN_AS_IN_THE_ETAG(400),
    A_CREATING_REQUEST_CARRIES_AN_IDEMPOTENCY_KEY(400),
    A_REQUEST_FITS_ITS_ADDRESS(400),
    A_CALLER_IS_SIGNED_IN(401),
    A_CALLER_HOLDS_THE_PERMISSION(403),
    WHAT_IS_ASKED_FOR_IS_THERE(404),
    A_CHANGE_IS_MADE_TO_WHAT_WAS_SEEN(409),
    A_REQUEST_RUNS_ONCE_AT_A_TIME(409),
    WHAT_IS_UNIQUE_IS_WRITTEN_ONCE(409),
    A_BODY_STAYS_BELOW_THE_LIMIT(413),
    A_VALUE_STAYS_WITHIN_ITS_BOUNDS(422),
    AN_IDEMPOTENCY_KEY_BELONGS_TO_ONE_REQUEST(422),
    A_CHANGE_NAMES_THE_VERSION_IT_SAW(428),
    A_CLIENT_KEEPS_TO_ITS_RATE(429),
    A_COMPANY_KEEPS_TO_THE_RATE_OF_ITS_PLAN(429),
    EVERY_REQUEST_IS_SERVED(500),
    THE_DATABASE_ANSWERS(503);

    private final int status;

    RestRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
