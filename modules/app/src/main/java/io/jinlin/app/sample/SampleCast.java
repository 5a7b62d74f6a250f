package io.jinlin.app.sample;

import io.jinlin.app.sample.SampleFacts.Caller;
import io.jinlin.identity.StaffName;
import java.util.List;
import java.util.Random;

/** Who plays: the company's own staff, and the people of its archive. */
record SampleCast(
        StaffName receptionist, StaffName lead, StaffName cashier, List<StaffName> engineers, List<Caller> callers) {

    StaffName engineer(Random chance) {
        return engineers.get(chance.nextInt(engineers.size()));
    }

    Caller caller(Random chance) {
        return callers.get(chance.nextInt(callers.size()));
    }
}
