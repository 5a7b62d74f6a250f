package io.jinlin.tenancy;

import static io.jinlin.kernel.Rule.rule;

import java.io.Serializable;

/** A company by its alias, the same word as its Keycloak organisation: {@code shang-yu}. Its role and schema are {@code t_shang_yu}. */
public record TenantId(String alias) implements Serializable {

    public TenantId {
        rule(
                alias.length() >= 3 && alias.length() <= 40 && alias.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"),
                TenancyRule.AN_ALIAS_IS_LOWER_CASE_LETTERS_DIGITS_AND_DASHES,
                alias);
    }

    /** The name of the tenant's PostgreSQL role and schema. */
    public String schema() {
        return "t_" + alias.replace('-', '_');
    }

    @Override
    public String toString() {
        return alias;
    }
}
