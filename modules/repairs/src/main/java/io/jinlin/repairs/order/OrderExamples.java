package io.jinlin.repairs.order;

import io.jinlin.configuration.FormRecords;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.kernel.After;
import io.jinlin.printing.FormData;
import io.jinlin.webshell.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The latest orders, to look at forms with before they are published. */
@ApplicationScoped
public class OrderExamples implements FormRecords {

    private static final String REPORT = "repair-order";
    private static final int MOST = 20;

    @Inject
    OrderRegister register;

    @Inject
    OrderForms forms;

    @Inject
    CurrentStaff staff;

    @Override
    public List<String> forms() {
        return List.of(REPORT, "work-order");
    }

    @Override
    public List<Choice> latest(String form) {
        if (!staff.may("repairs.order.read")) {
            return List.of();
        }
        return register.page(OrderFilter.ALL, Sort.descending("receivedAt"), After.start(), MOST).rows().stream()
                .map(order -> new Choice(order.id().toString(), order.number() + ' ' + order.place()))
                .toList();
    }

    @Override
    public FormData data(String form, String id) {
        var details = register.details(UUID.fromString(id));
        return form.equals(REPORT) ? forms.repairOrder(details) : forms.workOrder(details);
    }
}
