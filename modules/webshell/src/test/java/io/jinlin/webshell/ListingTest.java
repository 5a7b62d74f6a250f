package io.jinlin.webshell;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinlin.kernel.After;
import io.jinlin.kernel.Slice;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListingTest {

    private final Listing<Integer> numbers = new Listing<>(
            (after, limit, sort) -> {
                var from = after.isStart() ? 0 : Integer.parseInt(after.string(0)) + 1;
                var read = IntStream.range(from, Math.min(45, from + limit + 1))
                        .boxed()
                        .toList();
                return Slice.of(read, limit, last -> After.encode(last));
            },
            Sort.ascending("number"));

    @Test
    void pages_follow_one_another_and_lead_back() {
        numbers.next();
        numbers.next();
        assertThat(numbers.getRows()).hasSize(5).first().isEqualTo(40);
        assertThat(numbers.isMore()).isFalse();

        numbers.previous();
        assertThat(numbers.getFirstRow()).isEqualTo(21);
        assertThat(numbers.getLastRow()).isEqualTo(40);
        assertThat(numbers.getRows()).first().isEqualTo(20);
    }

    @Test
    void going_on_at_the_end_stays_at_the_end() {
        IntStream.range(0, 9).forEach(again -> numbers.next());

        assertThat(numbers.getPageNumber()).isEqualTo(3);
    }

    @Test
    void sorting_starts_again_and_the_second_click_turns_around() {
        numbers.next();
        numbers.sortBy("dueAt");
        assertThat(numbers.getSort()).isEqualTo(Sort.ascending("dueAt"));
        assertThat(numbers.isBack()).isFalse();

        numbers.sortBy("dueAt");
        assertThat(numbers.getSort()).isEqualTo(Sort.descending("dueAt"));
    }
}
