package io.jinlin.platform.web;

import io.jinlin.platform.deletion.DeletionDesk;
import io.jinlin.platform.deletion.DeletionRow;
import io.jinlin.tenancy.BusinessClock;
import io.jinlin.webshell.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 数据删除: when the data goes, and the way back. */
@Named
@ViewScoped
public class DeletionPage implements Serializable {

    private static final String ADDRESS = "/platform/deletion.xhtml";

    @Inject
    DeletionDesk desk;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    private @Nullable DeletionRow row;

    public void load() {
        row = desk.current().orElse(null);
    }

    public @Nullable DeletionRow getRow() {
        return row;
    }

    public boolean isWaiting() {
        return row != null && row.state() == DeletionRow.State.WAITING;
    }

    /** Whether it is the company's own to take back. */
    public boolean isOurs() {
        return row != null && row.ofCompany();
    }

    public LocalDate getDeletedFrom() {
        return LocalDate.ofInstant(Objects.requireNonNull(row).dueAt(), BusinessClock.ZONE);
    }

    public long getDaysLeft() {
        return Math.max(0, ChronoUnit.DAYS.between(LocalDate.now(clock), getDeletedFrom()));
    }

    public @Nullable String withdraw() {
        row = desk.withdraw();
        return messages.done("platform.deletion.withdrawn").andGoTo(ADDRESS);
    }
}
