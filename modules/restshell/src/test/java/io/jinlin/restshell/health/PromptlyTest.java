package io.jinlin.restshell.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PromptlyTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void a_server_that_answers_is_there() {
        assertThat(new Promptly(() -> true).ask(threads)).isTrue();
        assertThat(new Promptly(() -> false).ask(threads)).isFalse();
    }

    @Test
    void a_server_that_refuses_is_not_there() {
        assertThat(new Promptly(() -> {
                            throw new SQLException("refused");
                        })
                        .ask(threads))
                .isFalse();
    }

    @Test
    void a_server_that_is_silent_is_not_there_and_holds_one_thread_however_often_it_is_asked() {
        var asked = new AtomicInteger();
        var silence = new CountDownLatch(1);
        var promptly = new Promptly(() -> {
            asked.incrementAndGet();
            silence.await();
            return true;
        });
        var began = System.nanoTime();

        assertThat(promptly.ask(threads)).isFalse();
        assertThat(promptly.ask(threads)).isFalse();

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
        assertThat(asked).hasValue(1);
        silence.countDown();
    }
}
