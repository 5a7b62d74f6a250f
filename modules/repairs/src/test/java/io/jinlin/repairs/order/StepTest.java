package io.jinlin.repairs.order;

import static io.jinlin.repairs.order.RepairMother.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.jinlin.kernel.Money;
import io.jinlin.kernel.RuleViolation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of steps, from every state: what it allows is possible, everything else breaks the rule of its row. */
class StepTest {

    private static final Map<OrderState, Supplier<RepairOrder>> ORDERS = new EnumMap<>(OrderState.class);
    private static final Map<Step, Consumer<RepairOrder>> ACTS = new EnumMap<>(Step.class);

    static {
        ORDERS.put(OrderState.RECEIVED, () -> aRepair().received());
        ORDERS.put(OrderState.DISPATCHED, () -> aRepair().dispatched());
        ORDERS.put(OrderState.ACCEPTED, () -> aRepair().accepted());
        ORDERS.put(OrderState.ON_SITE, () -> aRepair().onSite());
        ORDERS.put(OrderState.FINISHED, () -> aRepair().costing("30").finished());
        ORDERS.put(OrderState.CONFIRMED, () -> aRepair().costing("30").confirmed());
        ORDERS.put(OrderState.SETTLED, () -> aRepair().costing("30").settled());
        ORDERS.put(OrderState.VISITED, () -> aRepair().visited());
        ORDERS.put(OrderState.FILED, () -> aRepair().filed());
        ORDERS.put(OrderState.OBJECTED, () -> aRepair().objected());
        ORDERS.put(OrderState.WITHDRAWN, () -> aRepair().withdrawn());
        ORDERS.put(OrderState.VOIDED, () -> aRepair().voided());
        ORDERS.put(OrderState.HANDED_OVER, () -> aRepair().handedOver());

        ACTS.put(Step.DISPATCH, order -> order.dispatchTo(ENGINEER, lead(), NOW));
        ACTS.put(Step.RECALL, order -> order.recall(LEAD, NOW));
        ACTS.put(Step.ACCEPT, order -> order.accept(ENGINEER, NOW));
        ACTS.put(Step.DECLINE, order -> order.decline(ENGINEER, "没有配件", NOW));
        ACTS.put(Step.PASS_ON, order -> order.passOn(LEAD, RECEPTIONIST, NOW));
        ACTS.put(Step.RELEASE, order -> order.passOn(null, RECEPTIONIST, NOW));
        ACTS.put(Step.ARRIVE, order -> order.arrive(ENGINEER, NOW));
        ACTS.put(Step.OWNER_SIGN, order -> order.signedByOwner(ENGINEER, SIGNATURE, NOW));
        ACTS.put(Step.FINISH, order -> order.finish(ENGINEER, workOnPaper(), NOW));
        ACTS.put(Step.CONFIRM, order -> order.confirm(LEAD, NOW));
        ACTS.put(Step.PAY, order -> order.paid(NOW));
        ACTS.put(Step.UNPAY, order -> order.unpaid(NOW));
        ACTS.put(Step.VISIT, order -> order.visited(true, "", RECEPTIONIST, NOW, TimeLimits.STANDARD));
        ACTS.put(Step.MISS_COPY, order -> order.copyIsMissing("业主不在家", RECEPTIONIST, NOW));
        ACTS.put(Step.FILE, order -> order.file(true, RECEPTIONIST, NOW));
        ACTS.put(Step.OBJECT, order -> order.object(RECEPTIONIST, "业主自行处理", NOW));
        ACTS.put(Step.RESUME, order -> order.resume(LEAD, NOW));
        ACTS.put(Step.WITHDRAW, order -> order.withdraw(LEAD, NOW));
        ACTS.put(Step.VOID, order -> order.annul(RECEPTIONIST, NOW));
        ACTS.put(Step.HAND_OVER, order -> order.handOver(LEAD, "维保期内", NOW));
        ACTS.put(Step.TAKE_BACK, order -> order.takeBack(LEAD, "不在维保范围", NOW));
        ACTS.put(Step.DEVELOPER_FINISH, order -> order.finishedByDeveloper(LEAD, "已更换", NOW));
    }

    static Stream<Arguments> everyStepFromEveryState() {
        return ACTS.keySet().stream()
                .flatMap(step -> Arrays.stream(OrderState.values()).map(state -> Arguments.of(step, state)));
    }

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("everyStepFromEveryState")
    void a_step_is_taken_only_from_the_states_of_its_row(Step step, OrderState state) {
        var order = Objects.requireNonNull(ORDERS.get(state)).get();
        var act = Objects.requireNonNull(ACTS.get(step));
        var stepsBefore = order.steps().size();

        var violation = catchThrowableOfType(RuleViolation.class, () -> act.accept(order));

        if (step.isAllowedFrom(state)) {
            assertThat(violation).isNull();
            assertThat(order.steps().get(stepsBefore).step()).isEqualTo(step);
        } else {
            assertThat(violation).isNotNull();
            assertThat(violation.rule()).isEqualTo(step.law());
            assertThat(order.state()).isEqualTo(state);
            assertThat(order.steps()).hasSize(stepsBefore);
        }
    }

    @Test
    void the_states_are_where_the_mother_says() {
        ORDERS.forEach((state, order) -> assertThat(order.get().state()).isEqualTo(state));
        assertThat(ORDERS).containsOnlyKeys(OrderState.values());
    }

    @Test
    void every_step_is_tried_except_those_that_follow_by_themselves() {
        assertThat(ACTS.keySet())
                .containsAll(Stream.of(Step.values())
                        .filter(step -> switch (step) {
                            case RECEIVE, SETTLE, UNSETTLE, REOPEN, FILE_PUBLIC -> false;
                            default -> true;
                        })
                        .toList());
    }

    @Test
    void the_order_reaches_its_file_step_by_step() {
        var order = aRepair().costing("30").finished();
        order.confirm(LEAD, NOW);
        order.paid(NOW);
        order.visited(true, "很满意", RECEPTIONIST, NOW, TimeLimits.STANDARD);
        order.file(false, RECEPTIONIST, NOW);

        assertThat(order.steps())
                .extracting(RepairStep::step)
                .containsExactly(
                        Step.RECEIVE,
                        Step.DISPATCH,
                        Step.ACCEPT,
                        Step.ARRIVE,
                        Step.OWNER_SIGN,
                        Step.FINISH,
                        Step.CONFIRM,
                        Step.PAY,
                        Step.SETTLE,
                        Step.VISIT,
                        Step.FILE);
        assertThat(order.current().fee()).isEqualTo(Money.of("30"));
    }

    /** Run with {@code -Dredraw=true} after changing the table. */
    @Test
    void the_drawing_in_the_docs_is_the_table() throws IOException {
        var page = Path.of("../../docs/developers/repair-states.md");
        var drawing = "```mermaid\n" + Step.drawn() + "```\n";
        if (Boolean.getBoolean("redraw")) {
            Files.createDirectories(page.getParent());
            Files.writeString(
                    page,
                    """
                    # 报修单的状态 · States of a repair order

                    由 `io.jinlin.repairs.order.Step` 画出,测试保证与代码一致;改了表就用 `-Dredraw=true` 重画。
                    Drawn from `io.jinlin.repairs.order.Step`; a test fails when they differ; `-Dredraw=true` draws it anew.

                    """
                            + drawing);
        }
        assertThat(Files.readString(page)).contains(drawing);
    }
}
