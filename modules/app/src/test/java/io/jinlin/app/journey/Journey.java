package io.jinlin.app.journey;

import io.jinlin.app.stack.RunningStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** People of the neighbourhood before their screens: each test has browsers of its own. */
abstract class Journey {

    static final RunningStack STACK = RunningStack.get();

    Browsers browsers;

    @BeforeAll
    static void thereIsANeighbourhood() {
        Neighbourhood.build(STACK);
    }

    @BeforeEach
    void sitDown() {
        browsers = new Browsers(STACK);
    }

    @AfterEach
    void goHome() {
        browsers.close();
    }

    /** Somebody with this position before a screen on a desk. */
    Seat desk(String position) {
        return browsers.desk(Neighbourhood.person(position));
    }
}
