package io.jinlin.configuration.version;

import io.jinlin.tenancy.mapping.HouseMapping;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;

/** What the tenant binding does to columns, without the tenant. */
public final class Naming implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        HouseMapping.apply(session);
    }
}
