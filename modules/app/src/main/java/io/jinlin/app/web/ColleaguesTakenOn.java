package io.jinlin.app.web;

import io.jinlin.identity.staff.StaffDesk;
import io.jinlin.identity.staff.StaffFilter;
import io.jinlin.kernel.After;
import io.jinlin.webshell.FirstStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The company has more people than the one who opened it. */
@ApplicationScoped
public class ColleaguesTakenOn implements FirstStep {

    private static final int TWO = 2;

    @Inject
    StaffDesk desk;

    @Override
    public String key() {
        return "identity.step.colleagues";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String permission() {
        return "identity.staff.change";
    }

    @Override
    public String path() {
        return "/identity/staff.xhtml";
    }

    @Override
    public boolean isDone() {
        return desk.page(new StaffFilter(null, null, true), After.start(), TWO)
                        .rows()
                        .size()
                >= TWO;
    }
}
