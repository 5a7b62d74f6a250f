package io.jinlin.configuration.profile;

import io.jinlin.configuration.Letterheads;
import io.jinlin.identity.Allowed;
import io.jinlin.identity.AuditTrail;
import io.jinlin.kernel.Absent;
import io.jinlin.printing.Printer;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the company says how it is named on paper. */
@Desk
public class ProfileDesk {

    /** There is one in a company; the audit trail needs a key for it. */
    private static final UUID KEY = new UUID(0, 1);

    @Inject
    CompanyProfiles profiles;

    @Inject
    Letterheads letterheads;

    @Inject
    Printer printer;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** As it stands now; the registry's name and version 0 where nobody has written anything. */
    @Allowed("configuration.profile.read")
    public ProfileRow read() {
        return profiles.find()
                .map(profile -> new ProfileRow(
                        profile.version(),
                        profile.fullName(),
                        profile.address(),
                        profile.phone(),
                        profile.logo() != null))
                .orElseGet(() -> new ProfileRow(CompanyProfiles.UNWRITTEN, letterheads.registered(), "", "", false));
    }

    /** @throws io.jinlin.kernel.Stale if it is not as {@code version} showed */
    @Allowed("configuration.profile.change")
    public void change(long version, String fullName, String address, String phone) {
        var profile = profiles.seen(version);
        printer.mustShow(fullName, "fullName");
        printer.mustShow(address, "address");
        printer.mustShow(phone, "phone");
        profile.say(fullName, address, phone, clock.instant());
        profiles.keep(profile);
        audit.record(
                "configuration.profile.change",
                "configuration.profile",
                KEY,
                Map.of("name", profile.fullName(), "address", profile.address(), "phone", profile.phone()));
    }

    /** @param picture PNG or JPEG; none takes the logo away */
    @Allowed("configuration.profile.change")
    public void showLogo(byte @Nullable [] picture) {
        if (picture != null) {
            printer.mustShow(picture, "logo");
        }
        var profile = profiles.find().orElseGet(CompanyProfile::first);
        if (profile.version() == CompanyProfiles.UNWRITTEN) {
            profile.say(letterheads.registered(), "", "", clock.instant());
        }
        profile.showLogo(picture, clock.instant());
        profiles.keep(profile);
        audit.record(
                "configuration.profile.logo",
                "configuration.profile",
                KEY,
                Map.of("bytes", picture == null ? "0" : String.valueOf(picture.length)));
    }

    /** PNG or JPEG. @throws io.jinlin.kernel.Absent if the company shows none */
    @Allowed("configuration.profile.read")
    public byte[] logo() {
        return profiles.find().map(CompanyProfile::logo).orElseThrow(() -> new Absent("configuration.logo"));
    }
}
