package io.jinlin.identity.deputy;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.identity.IdentityRule;
import io.jinlin.kernel.Ids;
import io.jinlin.kernel.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who stands in for a colleague who is away.
 *
 * <p>Appointed with a beginning and an end; in between, by itself, holds the colleague's positions where the colleague works, besides the
 * own ones. Not as administrator, unless said. Taken back before its time it ends at once and stays ended.
 */
@Entity
@Table(name = "deputy")
public class Deputy {

    private static final Duration LONGEST = Duration.ofDays(366);

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID absentId;
    private UUID deputyId;
    private Instant startsAt;
    private Instant endsAt;
    private boolean administers;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Deputy() {}

    public static Deputy appointed(
            UUID absent, UUID deputy, Instant from, Instant until, boolean administers, Instant now) {
        if (absent.equals(deputy)) {
            throw new RuleViolation(IdentityRule.A_DEPUTY_IS_SOMEBODY_ELSE).at("deputy");
        }
        if (!from.isBefore(until) || !until.isAfter(now)) {
            throw new RuleViolation(IdentityRule.A_DEPUTY_STANDS_IN_FROM_ONE_DAY_TO_A_LATER_ONE).at("until");
        }
        if (Duration.between(from, until).compareTo(LONGEST) > 0) {
            throw new RuleViolation(IdentityRule.A_DEPUTY_STANDS_IN_FOR_AT_MOST_A_YEAR).at("until");
        }
        var appointed = new Deputy();
        appointed.id = Ids.next();
        appointed.absentId = absent;
        appointed.deputyId = deputy;
        appointed.startsAt = from;
        appointed.endsAt = until;
        appointed.administers = administers;
        return appointed;
    }

    public void end(Instant at) {
        rule(endedAt == null && endsAt.isAfter(at), IdentityRule.AN_ENDED_DEPUTYSHIP_STAYS_ENDED);
        endedAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID absentId() {
        return absentId;
    }

    public UUID deputyId() {
        return deputyId;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public boolean administers() {
        return administers;
    }
}
