package io.jinlin.faults.harm;

import java.util.Comparator;
import java.util.List;

/**
 * A fault as it really happened, in nanoseconds of this machine's clock.
 *
 * @param began the part still worked before
 * @param harmed from here on it does not
 * @param mended from here on the part may work again at any moment
 * @param ended the part is let work again; one that was killed is up
 */
public record Outage(Fault fault, long began, long harmed, long mended, long ended) {

    /** The first moment after this one at which nothing fails. */
    public long allOver(List<Outage> all) {
        var moment = ended;
        for (var other :
                all.stream().sorted(Comparator.comparingLong(Outage::began)).toList()) {
            if (other.began <= moment && moment < other.ended) {
                moment = other.ended;
            }
        }
        return moment;
    }
}
