package io.jinlin.identity.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinlin.tenancy.TenantId;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The link of an invitation is opened by people who are not signed in: it is a ticket to the letter, or none. */
class HostileTicketTest {

    private static final String SECRET = "A_-z".repeat(10) + "A0z";

    @Property
    void a_ticket_is_read_back_as_it_is_written(@ForAll("aliases") String alias, @ForAll @Size(32) byte[] secret) {
        var ticket = new Ticket(
                new TenantId(alias), Base64.getUrlEncoder().withoutPadding().encodeToString(secret));

        assertThat(Ticket.read(ticket.written())).contains(ticket);
    }

    @Property
    void any_text_is_a_ticket_to_the_letter_or_none(@ForAll String text) {
        toTheLetterOrNone(text);
        toTheLetterOrNone("shangyu." + text);
        toTheLetterOrNone(text + "." + SECRET);
    }

    @Property
    void what_is_nearly_a_ticket_is_one_to_the_letter_or_none(
            @ForAll @Size(max = 6) List<@From("parts") String> parts) {
        toTheLetterOrNone(String.join("", parts));
    }

    @Property
    void one_sign_too_many_or_too_few_is_none(@ForAll("signs") char sign, @ForAll @IntRange(max = 42) int at) {
        var good = "shangyu." + SECRET;

        assertThat(Ticket.read(good)).isPresent();
        assertThat(Ticket.read(good + sign)).isEmpty();
        assertThat(Ticket.read(good.substring(0, good.length() - 43) + SECRET.substring(0, at)))
                .isEmpty();
        assertThat(Ticket.read(sign + good + sign)).isEmpty();
    }

    /** Nobody's name is that long; it is not looked at piece by piece to find out. */
    @Property
    void a_company_of_any_length_is_one_or_none(
            @ForAll @IntRange(max = 20_000) int times, @ForAll("piece") String piece) {
        toTheLetterOrNone("a" + piece.repeat(times) + "." + SECRET);
    }

    private static void toTheLetterOrNone(String text) {
        Ticket.read(text).ifPresent(ticket -> {
            assertThat(ticket.written()).isEqualTo(text);
            assertThat(text).matches("\\A[a-z][a-z0-9-]{2,39}\\.[A-Za-z0-9_-]{43}\\z");
            assertThat(ticket.toString()).doesNotContain(ticket.secret());
        });
    }

    @Provide
    Arbitrary<String> aliases() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(3)
                .ofMaxLength(12)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(words -> String.join("-", words));
    }

    @Provide
    Arbitrary<Character> signs() {
        return Arbitraries.of('A', '-', '.', '=', ' ', '\n', '\r', '\0', '+', '/', '\u0661');
    }

    @Provide
    Arbitrary<String> piece() {
        return Arbitraries.of("a", "-a", "-", "-a1", "a-", "é", "\n");
    }

    @Provide
    Arbitrary<String> parts() {
        return Arbitraries.of(
                "shangyu",
                "shang-yu",
                "a",
                "-",
                "..",
                ".",
                ".",
                ".",
                SECRET,
                SECRET,
                SECRET.substring(1),
                "=",
                "\n",
                " ",
                "\0",
                "%2E",
                "SHANGYU",
                "/");
    }
}
