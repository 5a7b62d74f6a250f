package io.jinlin.app.inside;

import io.jinlin.app.stack.RunningStack;
import io.jinlin.launcher.net.Rest;
import java.time.Duration;

/** Somebody's program that asks Arquillian's server one thing after the other, from outside. */
final class HurriedClient {

    private static final long PATIENCE = Duration.ofSeconds(20).toNanos();
    private static final int MOST = 1_000;

    private final Rest rest;
    private int served;

    HurriedClient(String username, String company) {
        var address = "http://localhost:" + System.getProperty(StackFirst.PORT) + "/app/api";
        this.rest = RunningStack.get().as(username, company, address);
    }

    /** Asks until refused. */
    Rest.Answer ask() {
        var answer = rest.get("/v1/me");
        while (answer.status() == 200 && served < MOST) {
            served++;
            answer = rest.get("/v1/me");
        }
        return answer;
    }

    int served() {
        return served;
    }

    int askOnce() {
        return rest.get("/v1/me").status();
    }

    /** @return whether it is served again after a while */
    boolean isServedLater() throws InterruptedException {
        var end = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < end) {
            if (askOnce() == 200) {
                return true;
            }
            Thread.sleep(200);
        }
        return false;
    }
}
