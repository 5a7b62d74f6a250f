package io.jinlin.platform;

import io.jinlin.kernel.Money;
import io.jinlin.tenancy.Allowance;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a company subscribes to.
 *
 * @param code {@code trial}, {@code standard}, {@code professional} or {@code group}; its name is the message {@code platform.plan.<code>}
 * @param projects how many at most; null is without limit, as with the others
 * @param households homes, shops and villas
 * @param staff people who may sign in
 * @param requestsPerSecond over the API, all programs and people of the company together
 * @param storageMegabytes photos, signatures and documents
 * @param price yuan a month
 */
public record Plan(
        String code,
        @Nullable Integer projects,
        @Nullable Integer households,
        @Nullable Integer staff,
        @Nullable Integer requestsPerSecond,
        @Nullable Integer storageMegabytes,
        Money price)
        implements Serializable {

    public static final String TRIAL = "trial";

    public boolean isTrial() {
        return code.equals(TRIAL);
    }

    public Allowance allowance() {
        return new Allowance(projects, households, staff, requestsPerSecond, storageMegabytes);
    }
}
