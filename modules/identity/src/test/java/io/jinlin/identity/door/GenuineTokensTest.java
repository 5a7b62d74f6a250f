package io.jinlin.identity.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

class GenuineTokensTest {

    private static final Instant NOON = Instant.parse("2026-11-28T04:00:00Z");
    private static final String TOKEN = "Bearer e30.e30.c2lnbmVk";

    private final GenuineTokens tokens = new GenuineTokens();

    GenuineTokensTest() {
        at(NOON);
    }

    @Test
    void a_token_that_was_genuine_a_moment_ago_is_still() {
        tokens.remember(TOKEN, endingAt(NOON.plusSeconds(300)), Set.of("cashier"));

        assertThat(tokens.find(TOKEN)).hasValueSatisfying(known -> {
            assertThat(known.bearer().getName()).isEqualTo("cashier@shang-yu");
            assertThat(known.groups()).containsExactly("cashier");
        });
    }

    @Test
    void a_token_with_another_signature_is_another() {
        tokens.remember(TOKEN, endingAt(NOON.plusSeconds(300)), Set.of());

        assertThat(tokens.find(TOKEN + "A")).isEmpty();
        assertThat(tokens.find(TOKEN.replace("e30.e30", "e30.e31"))).isEmpty();
    }

    @Test
    void a_token_is_genuine_no_longer_than_it_says_itself() {
        tokens.remember(TOKEN, endingAt(NOON.plusSeconds(20)), Set.of());

        at(NOON.plusSeconds(19));
        assertThat(tokens.find(TOKEN)).isPresent();
        at(NOON.plusSeconds(20));
        assertThat(tokens.find(TOKEN)).isEmpty();
    }

    @Test
    void after_a_minute_it_has_to_be_proved_again() {
        tokens.remember(TOKEN, endingAt(NOON.plusSeconds(300)), Set.of());

        at(NOON.plus(Duration.ofMinutes(1)));
        assertThat(tokens.find(TOKEN)).isEmpty();
    }

    @Test
    void the_oldest_gives_way() {
        for (var i = 0; i <= GenuineTokens.MOST; i++) {
            tokens.remember(TOKEN + i, endingAt(NOON.plusSeconds(300)), Set.of());
        }

        assertThat(tokens.find(TOKEN + 0)).isEmpty();
        assertThat(tokens.find(TOKEN + GenuineTokens.MOST)).isPresent();
    }

    private void at(Instant moment) {
        tokens.clock = Clock.fixed(moment, ZoneOffset.UTC);
    }

    private static JsonWebToken endingAt(Instant end) {
        return new JsonWebToken() {
            @Override
            public String getName() {
                return "cashier@shang-yu";
            }

            @Override
            public Set<String> getClaimNames() {
                return Set.of("exp");
            }

            @Override
            @SuppressWarnings("unchecked")
            public <T> T getClaim(String name) {
                return (T) Long.valueOf(end.getEpochSecond());
            }
        };
    }
}
