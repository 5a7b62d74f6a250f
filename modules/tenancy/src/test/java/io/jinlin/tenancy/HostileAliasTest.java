package io.jinlin.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinlin.kernel.RuleViolation;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** An alias becomes part of names in the database: whatever comes in, nothing but letters, digits and underscores comes out. */
class HostileAliasTest {

    @Property
    void an_alias_makes_a_plain_name_or_is_refused(@ForAll String alias) {
        plainOrRefused(alias);
    }

    @Property
    void an_alias_that_is_nearly_one_makes_a_plain_name_or_is_refused(
            @ForAll
                    @StringLength(max = 45)
                    @CharRange(from = 'a', to = 'z')
                    @Chars({'-', '_', '0', 'A', '"', '\n', ' '})
                    String alias) {
        plainOrRefused(alias);
        plainOrRefused(alias + "\n");
    }

    /** Nobody's name is that long; it is not looked at piece by piece to find out. */
    @Property
    void a_name_of_any_length_is_looked_at(@ForAll @IntRange(max = 20_000) int times, @ForAll boolean word) {
        plainOrRefused("a" + (word ? "a" : "-a").repeat(times));
    }

    private static void plainOrRefused(String alias) {
        try {
            assertThat(new TenantId(alias).schema()).matches("\\At_[a-z0-9_]{3,40}\\z");
        } catch (RuleViolation refused) {
            assertThat(refused.rule()).isEqualTo(TenancyRule.AN_ALIAS_IS_LOWER_CASE_LETTERS_DIGITS_AND_DASHES);
        }
    }
}
