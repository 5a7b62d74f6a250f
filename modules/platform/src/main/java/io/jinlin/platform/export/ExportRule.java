package io.jinlin.platform.export;

import io.jinlin.kernel.Rule;

/** The laws of exporting. */
public enum ExportRule implements Rule {
    AN_EXPORT_IS_MADE_ONE_AT_A_TIME,
    AN_EXPORT_IS_FOR_WHOEVER_WORKS_EVERYWHERE,
    AN_EXPORT_IS_FETCHED_WHILE_IT_IS_KEPT,
    AN_EXPORT_IS_CANCELLED_BEFORE_IT_ENDS
}
