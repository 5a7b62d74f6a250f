package io.jinlin.servicedesk.visit;

import static io.jinlin.servicedesk.ServiceDeskRule.AN_UNSATISFIED_OWNER_IS_QUOTED;
import static io.jinlin.servicedesk.ServiceDeskRule.A_VISIT_IN_PERSON_IS_SIGNED;
import static io.jinlin.servicedesk.ServiceDeskRule.A_VISIT_IS_RECORDED_ONCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinlin.kernel.Ids;
import io.jinlin.kernel.Rule;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.repairs.OrderLine;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ReturnVisitTest {

    private static final Instant NOW = Instant.parse("2026-11-21T06:00:00Z");
    private static final UUID RECEPTIONIST = Ids.next();
    private static final ReturnVisit.Answer BY_PHONE = new ReturnVisit.Answer(VisitMeans.PHONE, null, null);

    @Test
    void a_visit_is_due_a_day_after_urgent_work_and_three_days_after_other_work() {
        assertThat(aVisit(true).dueAt()).isEqualTo(NOW.plus(Duration.ofDays(1)));
        assertThat(aVisit(false).dueAt()).isEqualTo(NOW.plus(Duration.ofDays(3)));
    }

    @Test
    void whoever_is_not_reached_stays_in_the_queue() {
        var visit = aVisit(false);

        visit.notReached(RECEPTIONIST, NOW);
        visit.notReached(RECEPTIONIST, NOW);

        assertThat(visit.outcome()).isNull();
        assertThat(visit.attempts()).isEqualTo(2);
    }

    @Test
    void a_satisfied_owner_ends_the_visit() {
        var visit = aVisit(false);

        visit.satisfied(BY_PHONE, RECEPTIONIST, NOW);

        assertThat(visit.outcome()).isEqualTo(VisitOutcome.SATISFIED);
        breaks(A_VISIT_IS_RECORDED_ONCE, null, () -> visit.satisfied(BY_PHONE, RECEPTIONIST, NOW));
        breaks(A_VISIT_IS_RECORDED_ONCE, null, () -> visit.notReached(RECEPTIONIST, NOW));
    }

    @Test
    void an_unsatisfied_owner_is_quoted() {
        var visit = aVisit(false);

        breaks(
                AN_UNSATISFIED_OWNER_IS_QUOTED,
                "opinion",
                () -> visit.unsatisfied(new ReturnVisit.Answer(VisitMeans.PHONE, "  ", null), RECEPTIONIST, NOW));

        assertThat(visit.outcome()).isNull();
        visit.unsatisfied(new ReturnVisit.Answer(VisitMeans.PHONE, " 还在漏水 ", null), RECEPTIONIST, NOW);
        assertThat(visit.opinion()).isEqualTo("还在漏水");
    }

    @Test
    void a_visit_in_person_is_signed() {
        var visit = aVisit(false);

        breaks(
                A_VISIT_IN_PERSON_IS_SIGNED,
                "signature",
                () -> visit.satisfied(new ReturnVisit.Answer(VisitMeans.IN_PERSON, null, null), RECEPTIONIST, NOW));

        visit.satisfied(new ReturnVisit.Answer(VisitMeans.IN_PERSON, null, Ids.next()), RECEPTIONIST, NOW);
        assertThat(visit.signatureId()).isNotNull();
    }

    private static void breaks(Rule rule, @org.jspecify.annotations.Nullable String field, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, broken -> {
            assertThat(broken.rule()).isEqualTo(rule);
            assertThat(broken.field()).isEqualTo(field);
        });
    }

    private static ReturnVisit aVisit(boolean urgent) {
        var order = new OrderLine(
                Ids.next(),
                "BX20261121-0001",
                Ids.next(),
                Ids.next(),
                Ids.next(),
                "上海滩华府3栋2单元1501",
                "张*",
                "138****1234",
                "repairs.category.WATER",
                "厨房水管漏水",
                "SETTLED",
                "repairs.state.SETTLED",
                urgent,
                true,
                false,
                false,
                NOW,
                NOW,
                NOW,
                "王师傅",
                null,
                1);
        return ReturnVisit.due(order, Ids.next(), Ids.next(), NOW);
    }
}
