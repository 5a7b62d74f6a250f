package io.jinlin.servicedesk.visit;

import io.jinlin.archive.Households;
import io.jinlin.archive.StoredFiles;
import io.jinlin.configuration.CompanyForms;
import io.jinlin.configuration.Letterheads;
import io.jinlin.identity.Allowed;
import io.jinlin.identity.StaffDirectory;
import io.jinlin.printing.FormData;
import io.jinlin.printing.Printer;
import io.jinlin.repairs.RepairCases;
import io.jinlin.repairs.RoundDone;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Puts a visit on paper: 《回访情况记录表》. One not yet made is printed empty, to be taken along. */
@Desk
public class VisitPaper {

    @Inject
    ReturnVisits visits;

    @Inject
    RepairCases cases;

    @Inject
    Households households;

    @Inject
    StaffDirectory directory;

    @Inject
    StoredFiles files;

    @Inject
    Letterheads letterheads;

    @Inject
    CompanyForms forms;

    @Inject
    Clock clock;

    @Inject
    Printer printer;

    /** @param number the order's */
    public record Printed(String number, byte[] pdf) {}

    @Allowed("servicedesk.visit.view")
    public Printed print(UUID id) {
        var head = letterheads.current();
        var visit = visits.row(id);
        var caller = cases.caller(visit.orderId(), "servicedesk.visit.form");
        var work = cases.done(visit.orderId(), visit.round());
        var room = households.lines(List.of(visit.roomId())).get(visit.roomId());
        var form = new FormData()
                .put("company", head.name())
                .put("logo", head.logo())
                .put("project", room == null ? null : room.projectName())
                .put("number", visit.orderNumber())
                .put("cause", "repair")
                .put("cause-number", visit.orderNumber())
                .put("household", caller.name())
                .put("phone", caller.phone().digits())
                .put("address", visit.address())
                .put("content", visit.content())
                .put("handled-by", work.map(RoundDone::by).orElse(null))
                .put("finished-at", work.map(RoundDone::finishedAt).orElse(null))
                .put("result", work.map(RoundDone::result).orElse(null))
                .put("grade", work.map(RoundDone::grade).map(VisitPaper::code).orElse(null))
                .put("means", visit.means())
                .put("visited-at", visit.isOpen() ? null : visit.visitedAt())
                .put(
                        "visitor",
                        visit.isOpen() || visit.visitedBy() == null ? null : directory.nameOf(visit.visitedBy()))
                .put("outcome", visit.outcome())
                .put("opinion", visit.opinion());
        if (visit.signatureId() != null) {
            form.put("owner-signature", files.get(visit.signatureId()).content())
                    .put("owner-signed-at", visit.visitedAt());
        }
        return new Printed(
                visit.orderNumber(), printer.pdf(forms.template("return-visit", LocalDate.now(clock)), form));
    }

    private static String code(String grade) {
        return grade.toLowerCase(Locale.ROOT);
    }
}
