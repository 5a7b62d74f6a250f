package io.jinlin.printing;

import io.jinlin.kernel.Rule;

/** The laws of printing: what a template, its data and its pictures must be before anything is put on paper. */
public enum PrintingRule implements Rule {
    /** There is a default template of this name. */
    A_FORM_IS_ONE_OF_OURS,
    /** The text is one YAML document of moderate size. */
    A_TEMPLATE_IS_READABLE,
    /** No unknown or missing words; the place is the violation's field. */
    A_TEMPLATE_FOLLOWS_ITS_SCHEMA,
    /** A company changes labels and layout, not what the department supplies. */
    A_TEMPLATE_KEEPS_THE_FIELDS_OF_ITS_FORM,
    A_TEMPLATE_SHOWS_ONLY_FIELDS_OF_ITS_FORM,
    A_ROW_FILLS_ITS_TWENTY_FOUR_COLUMNS,
    A_PAGE_HOLDS_EVERY_ROW,
    A_SIDE_TEXT_FITS_ITS_PAPER,
    A_FORM_TAKES_ONLY_ITS_OWN_FIELDS,
    A_FORM_HAS_ITS_REQUIRED_FIELDS,
    A_FIELD_TAKES_ITS_OWN_KIND,
    A_FORM_IS_OF_MODERATE_LENGTH,
    /** Character, code point, where it stands. */
    A_TEXT_HAS_ONLY_PRINTABLE_CHARACTERS,
    A_PICTURE_IS_A_SMALL_PNG_OR_JPEG
}
