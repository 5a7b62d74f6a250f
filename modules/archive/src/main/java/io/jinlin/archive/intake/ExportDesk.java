package io.jinlin.archive.intake;

import io.jinlin.archive.ProjectProfile;
import io.jinlin.archive.project.ProjectDesk;
import io.jinlin.archive.sheet.SheetWriter;
import io.jinlin.identity.Allowed;
import io.jinlin.identity.AuditTrail;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.kernel.Ids;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the archive goes out again by the same spreadsheet: within the scope, masked for those who may not reveal, and noted. */
@Desk
public class ExportDesk {

    @Inject
    ProjectDesk projects;

    @Inject
    ExportRows rows;

    @Inject
    CurrentStaff staff;

    @Inject
    AuditTrail audit;

    /** @param projectId null for all projects */
    @Allowed("archive.export.run")
    public byte[] export(@Nullable UUID projectId) {
        var masked = !staff.may("archive.contact.reveal");
        var profiles = projects.profiles().stream()
                .filter(profile -> projectId == null || profile.id().equals(projectId))
                .toList();
        var households =
                rows.of(projectId).stream().map(row -> row.cells(masked)).toList();
        audit.record(
                "archive.export.run",
                "archive.export",
                Ids.next(),
                Map.of("rows", String.valueOf(households.size()), "masked", String.valueOf(masked)));
        return SheetWriter.write(profiles.stream().map(ExportDesk::cells).toList(), households);
    }

    private static List<@Nullable Object> cells(ProjectProfile profile) {
        return Arrays.asList(
                profile.name(),
                profile.address(),
                profile.siteArea(),
                profile.floorArea(),
                profile.shopArea(),
                profile.plotRatio(),
                profile.greeningRate(),
                profile.parkingSpaces(),
                profile.households());
    }
}
