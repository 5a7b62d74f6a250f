package io.jinlin.platform.subscription;

/**
 * How long each step of a subscription's life waits, in days; the operator's to set.
 *
 * @param trial how long a trial is
 * @param due from an invoice to the day by which it is paid
 * @param overdue how long everything works past that day
 * @param readOnly how long a company may look after that, before it is suspended
 * @param deletion from a cancelled subscription's end to the day from which data may be deleted
 */
public record WaitingTimes(int trial, int due, int overdue, int readOnly, int deletion) {}
