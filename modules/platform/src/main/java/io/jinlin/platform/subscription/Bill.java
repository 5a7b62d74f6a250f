package io.jinlin.platform.subscription;

import io.jinlin.kernel.Money;
import java.time.LocalDate;

/** What a period costs, before it has become an invoice with a number. */
public record Bill(String plan, LocalDate from, LocalDate to, Money amount) {}
