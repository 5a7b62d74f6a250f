/**
 * Who is at the desk, and what that person may do.
 *
 * <p>Keycloak says who somebody is and for which company; the company's own tables say what its positions may do and in which
 * projects and buildings. Promises: {@link io.jinlin.identity.CurrentStaff}, {@link io.jinlin.identity.Allowed} before a desk's
 * method, {@link io.jinlin.identity.Scope} inside every query, {@link io.jinlin.identity.StaffDirectory} for the names and holders
 * of positions, {@link io.jinlin.identity.AuditTrail} for what must be traceable, {@link io.jinlin.identity.AuthorityLimits} for how far
 * somebody goes alone, and {@link io.jinlin.identity.StaffSession} for work that no person does. Asks every department for its
 * {@link io.jinlin.identity.OpenWork} when somebody leaves. It also sets up new companies. Publishes no events.
 */
@NullMarked
package io.jinlin.identity;

import org.jspecify.annotations.NullMarked;
