package io.jinlin.configuration;

import io.jinlin.kernel.Rule;

/** The laws of what a company decides about how it works. */
public enum ConfigurationRule implements Rule {
    A_COMPANY_HAS_A_NAME_ON_PAPER,
    A_PROFILE_FITS_ON_PAPER,
    A_FIRST_STEP_IS_KNOWN
}
