package io.jinlin.printing.template;

/** How a value is written. */
public enum As {
    /** Money with ¥, days as 2026年11月21日, moments with hours and minutes. */
    PLAIN,
    /** Only the day of a time. */
    DATE,
    /** Only hours and minutes of a time. */
    CLOCK,
    /** Money without ¥, for columns headed 元. */
    AMOUNT,
    /** Money in Chinese capitals. */
    CAPITALS,
    /** The number of the line in its table. */
    ORDINAL
}
