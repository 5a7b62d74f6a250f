package io.jinlin.repairs.order;

import io.jinlin.repairs.order.OrderDetails.StepLine;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the timeline says of the round that an order is in: forms print when and by whom, as it holds now. */
final class OrderCourse {

    /** After these nobody has the order in hand, and what the engineer did before is not this engineer's. */
    private static final Set<Step> PUT_BACK = EnumSet.of(Step.RECALL, Step.DECLINE, Step.RESUME, Step.HAND_OVER);

    private final List<StepLine> round;
    private final List<StepLine> given;

    OrderCourse(int round, List<StepLine> timeline) {
        this.round = timeline.stream().filter(taken -> taken.round() == round).toList();
        this.given = sinceDispatch(this.round);
    }

    /** The last dispatch and what followed it; empty when it was taken back. */
    private static List<StepLine> sinceDispatch(List<StepLine> round) {
        var from = round.size();
        for (var at = 0; at < round.size(); at++) {
            var step = round.get(at).step();
            if (step == Step.DISPATCH) {
                from = at;
            } else if (PUT_BACK.contains(step)) {
                from = round.size();
            }
        }
        return round.subList(from, round.size());
    }

    /** When the engineer who has the order took this step, or was given it. */
    @Nullable
    Instant at(Step step) {
        return last(given, step).map(StepLine::at).orElse(null);
    }

    @Nullable
    String who(Step step) {
        return last(given, step).map(StepLine::who).orElse(null);
    }

    /** The order was given to the developer in this round, and not sent back. */
    boolean isUnderWarranty() {
        return holds(Step.HAND_OVER, Step.TAKE_BACK).isPresent();
    }

    /** Why the owner does not want the repair; null when nobody objected, or the owner wanted it after all. */
    @Nullable
    String objection() {
        return holds(Step.OBJECT, Step.RESUME).map(StepLine::note).orElse(null);
    }

    private Optional<StepLine> holds(Step done, Step undone) {
        return round.stream()
                .filter(taken -> taken.step() == done || taken.step() == undone)
                .reduce((first, second) -> second)
                .filter(taken -> taken.step() == done);
    }

    private static Optional<StepLine> last(List<StepLine> steps, Step step) {
        return steps.stream().filter(taken -> taken.step() == step).reduce((first, second) -> second);
    }
}
