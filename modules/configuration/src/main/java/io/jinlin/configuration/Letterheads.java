package io.jinlin.configuration;

import io.jinlin.configuration.profile.CompanyProfiles;
import io.jinlin.tenancy.Desk;
import io.jinlin.tenancy.Tenancy;
import io.jinlin.tenancy.Tenant;
import io.jinlin.tenancy.Tenants;
import jakarta.inject.Inject;

/** The head of the papers of the company one works for. */
@Desk
public class Letterheads {

    @Inject
    CompanyProfiles profiles;

    @Inject
    Tenancy tenancy;

    @Inject
    Tenants tenants;

    /** As the company wrote it; the registry's name where it has written nothing. */
    public Letterhead current() {
        return profiles.find()
                .map(profile -> new Letterhead(profile.fullName(), profile.address(), profile.phone(), profile.logo()))
                .orElseGet(() -> new Letterhead(registered(), "", "", null));
    }

    /** The name under which the company is known to the platform. */
    public String registered() {
        return tenancy.current()
                .flatMap(tenant -> tenants.find(tenant.alias()))
                .map(Tenant::name)
                .orElse("");
    }
}
