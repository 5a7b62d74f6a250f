package io.jinlin.repairs.order;

import io.jinlin.archive.ProjectName;
import io.jinlin.archive.Projects;
import io.jinlin.archive.StoredFiles;
import io.jinlin.configuration.CompanyForms;
import io.jinlin.configuration.Decisions;
import io.jinlin.configuration.Letterheads;
import io.jinlin.identity.AuditTrail;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.kernel.Words;
import io.jinlin.printing.FormData;
import io.jinlin.printing.Printer;
import io.jinlin.tenancy.Desk;
import io.jinlin.tenancy.KeepsNotes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts orders on paper: 《报修单》 and 《派工单》, as they stand, with what is not known yet left to be written by hand. */
@Desk
public class OrderForms {

    private static final DateTimeFormatter DAY_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    OrderRegister register;

    @Inject
    PrintLog prints;

    @Inject
    StoredFiles files;

    @Inject
    Projects projects;

    @Inject
    CompanyForms forms;

    @Inject
    Decisions decisions;

    @Inject
    Printer printer;

    @Inject
    Letterheads letterheads;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    public record Printed(String number, byte[] pdf) {}

    /** 《报修单》 */
    @KeepsNotes
    public Printed repairOrder(UUID orderId) {
        var details = register.details(orderId);
        return print("repair-order", details, repairOrder(details));
    }

    FormData repairOrder(OrderDetails details) {
        var order = details.order();
        var form = common(details)
                .put("received-at", order.receivedAt())
                .put("receptionist", receptionist(details))
                .put("channel", order.channel())
                .put("warranty", course(details).isUnderWarranty())
                .put("grade", order.grade())
                .put("withdrawn-reason", course(details).objection())
                .put("remark", details.copyMissing());
        var report = details.report();
        if (report != null && report.round() == order.round()) {
            work(form, report);
        }
        sign(form, details);
        return form;
    }

    /** 《派工单》: before the order is dispatched too, for the repair lead to write the engineer's name on. */
    @KeepsNotes
    public Printed workOrder(UUID orderId) {
        var details = register.details(orderId);
        return print("work-order", details, workOrder(details));
    }

    FormData workOrder(OrderDetails details) {
        var order = details.order();
        var course = course(details);
        var form = common(details)
                .put("received-at", order.receivedAt())
                .put("dispatched-at", course.at(Step.DISPATCH))
                .put("dispatcher", course.who(Step.DISPATCH))
                .put("accepted-at", course.at(Step.ACCEPT))
                .put("accepted-by", course.who(Step.ACCEPT));
        var report = details.report();
        if (report != null && report.round() == order.round()) {
            form.put("findings", report.work().siteFacts())
                    .put("tools", report.work().tools());
        }
        signOwner(form, details);
        return form;
    }

    private FormData common(OrderDetails details) {
        var head = letterheads.current();
        var order = details.order();
        return new FormData()
                .put("company", head.name())
                .put("logo", head.logo())
                .put("project", project(order))
                .put("number", order.number())
                .put("household", order.callerName())
                .put("phone", order.callerPhone().digits())
                .put("address", order.address())
                .put("area", order.isPublic() ? "public-area" : "in-room")
                .put("location", order.isPublic() ? order.place() : details.location())
                .put("category", words(order.category().key()))
                .put("content", order.content())
                .put("appointment", appointment(order))
                .put("urgency", order.urgency())
                .put("due-at", order.dueAt())
                .put("charge", details.charged() ? "charged" : "free")
                .put("price-told", details.priceTold())
                .put("engineer", order.engineerName())
                .put("arrived-at", course(details).at(Step.ARRIVE))
                .put("finished-at", order.finishedAt());
    }

    private static void work(FormData form, OrderDetails.ReportLine report) {
        var work = report.work();
        var material = report.fee().minus(work.labourFee());
        form.put("findings", work.siteFacts())
                .put("differences", work.differences())
                .put("labour-fee", work.labourFee())
                .put("material-fee", material)
                .put("fee", report.fee());
        for (var used : work.materials()) {
            var cells = new HashMap<String, @Nullable Object>();
            cells.put("name", used.name());
            cells.put("quantity", used.quantity().stripTrailingZeros().toPlainString());
            cells.put("unit", used.unit());
            cells.put("unit-price", used.unitPrice());
            cells.put("amount", used.cost());
            form.line("materials", cells);
        }
        var examined = work.ownerMaterial();
        if (examined != null) {
            form.put("material-check", examined.check())
                    .put("material-warned", examined.warned())
                    .put("material-choice", examined.choice());
        }
    }

    private void sign(FormData form, OrderDetails details) {
        var course = course(details);
        form.put("finished-by", course.who(Step.FINISH))
                .put("engineer-signed-at", course.at(Step.FINISH))
                .put("confirmed-by", course.who(Step.CONFIRM))
                .put("lead-signed-at", course.at(Step.CONFIRM));
        signOwner(form, details);
    }

    private void signOwner(FormData form, OrderDetails details) {
        var report = details.report();
        if (report != null && report.round() == details.order().round() && report.ownerSignatureId() != null) {
            form.put("owner-signature", files.get(report.ownerSignatureId()).content())
                    .put("owner-signed-at", course(details).at(Step.OWNER_SIGN));
        }
    }

    private Printed print(String code, OrderDetails details, FormData form) {
        var order = details.order();
        var times = prints.times(order.id(), code, order.version());
        if (times > 1) {
            var now = LocalDateTime.now(clock).format(DAY_TIME);
            form.reprint(Words.text(Locale.SIMPLIFIED_CHINESE, "repairs.order.printedAgain", times, now, staff.name()));
        }
        audit.record(
                "repairs.form.print",
                "repairs.order",
                order.id(),
                Map.of("form", code, "number", order.number(), "times", String.valueOf(times)));
        return new Printed(order.number(), printer.pdf(forms.template(code, LocalDate.now(clock)), form));
    }

    private @Nullable String appointment(OrderRow order) {
        if (order.appointmentFrom() == null) {
            return null;
        }
        var from = LocalDateTime.ofInstant(order.appointmentFrom(), clock.getZone());
        if (order.appointmentTo() == null) {
            return from.format(DAY_TIME);
        }
        var to = LocalDateTime.ofInstant(order.appointmentTo(), clock.getZone());
        var sameDay = to.toLocalDate().equals(from.toLocalDate());
        return from.format(DAY_TIME) + " — " + to.format(sameDay ? TIME : DAY_TIME);
    }

    private @Nullable String project(OrderRow order) {
        return projects.mine().stream()
                .filter(mine -> mine.id().equals(order.projectId()))
                .map(ProjectName::name)
                .findFirst()
                .orElse(null);
    }

    private static OrderCourse course(OrderDetails details) {
        return new OrderCourse(details.order().round(), details.timeline());
    }

    private static @Nullable String receptionist(OrderDetails details) {
        return details.timeline().stream()
                .filter(taken -> taken.step() == Step.RECEIVE)
                .findFirst()
                .map(OrderDetails.StepLine::who)
                .orElse(null);
    }

    private String words(String key) {
        return decisions.word(Locale.SIMPLIFIED_CHINESE, key);
    }
}
