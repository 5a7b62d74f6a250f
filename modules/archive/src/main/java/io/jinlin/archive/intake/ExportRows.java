package io.jinlin.archive.intake;

import io.jinlin.identity.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of an export: every room within the scope with everybody who is or was in it. */
@ApplicationScoped
public class ExportRows {

    @PersistenceContext(unitName = "jinlin")
    EntityManager em;

    @Inject
    Scope scope;

    List<ExportRow> of(@Nullable UUID projectId) {
        var query = scope.bind(em.createQuery(
                """
                select new io.jinlin.archive.intake.ExportRow(p.name, r, b.code, u.code, o, q)
                from Room r join Project p on p.id = r.projectId
                    left join Building b on b.id = r.buildingId
                    left join Unit u on u.id = r.unitId
                    left join Occupancy o on o.roomId = r.id
                    left join Person q on q.id = o.personId
                where """
                        + " " + scope.within("r") + (projectId == null ? "" : " and r.projectId = :project")
                        + " order by p.name, r.sortKey, r.id, o.id",
                ExportRow.class));
        if (projectId != null) {
            query.setParameter("project", projectId);
        }
        return query.getResultList();
    }
}
