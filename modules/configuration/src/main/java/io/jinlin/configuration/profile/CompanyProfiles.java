package io.jinlin.configuration.profile;

import io.jinlin.kernel.Stale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The one profile of the company, if it has said anything. */
@ApplicationScoped
public class CompanyProfiles {

    /** The version of a profile that nobody has written yet. */
    public static final long UNWRITTEN = 0;

    @PersistenceContext(unitName = "jinlin")
    EntityManager em;

    public Optional<CompanyProfile> find() {
        return Optional.ofNullable(em.find(CompanyProfile.class, true));
    }

    /** The profile to be changed, as it was when the caller looked. @throws Stale if somebody changed it since */
    CompanyProfile seen(long version) {
        var profile = find().orElseGet(CompanyProfile::first);
        if (profile.version() != version) {
            throw new Stale("configuration.profile");
        }
        return profile;
    }

    void keep(CompanyProfile profile) {
        if (!em.contains(profile)) {
            em.persist(profile);
        }
        em.flush();
    }
}
