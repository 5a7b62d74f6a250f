package io.jinlin.app.stack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The main job over REST. */
class OneRepairIT {

    @Test
    void a_repair_goes_from_the_call_to_the_filed_form() {
        var repair = OneRepair.in(RunningStack.get(), Town.SHANGYU.project())
                .called()
                .dispatched()
                .finished()
                .confirmed();
        repair.paid();

        assertThat(repair.visited().filed().state()).isEqualTo("FILED");
    }
}
