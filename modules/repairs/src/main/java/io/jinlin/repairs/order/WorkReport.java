package io.jinlin.repairs.order;

import static jakarta.persistence.CascadeType.PERSIST;
import static jakarta.persistence.EnumType.STRING;

import io.jinlin.kernel.Ids;
import io.jinlin.kernel.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The engineer's part of 《报修单》: what was found, done and used in one round of work. A reopened order gets another one. */
@Entity
@Table(name = "repair_report")
public class WorkReport {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "order_id")
    private RepairOrder order;

    private UUID projectId;
    private @Nullable UUID buildingId;
    private int round;
    private UUID engineerId;
    private Instant finishedAt;
    private String siteFacts;
    private @Nullable String differences;
    private @Nullable String tools;

    @Enumerated(STRING)
    private @Nullable MaterialCheck materialCheck;

    private boolean materialWarned;

    @Enumerated(STRING)
    private @Nullable OwnerChoice materialChoice;

    private Money labourFee;
    private Money fee;

    @Enumerated(STRING)
    private Grade grade;

    private @Nullable UUID ownerSignatureId;
    private boolean signedOnPaper;

    @OneToMany(mappedBy = "report", cascade = PERSIST)
    @OrderBy("line")
    private List<RepairMaterial> materials = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected WorkReport() {}

    WorkReport(RepairOrder order, WorkDone work, UUID engineerId, @Nullable UUID ownerSignatureId, Instant at) {
        this.id = Ids.next();
        this.order = order;
        this.projectId = order.place().projectId();
        this.buildingId = order.place().buildingId();
        this.round = order.current().number();
        this.engineerId = engineerId;
        this.finishedAt = at;
        this.siteFacts = work.siteFacts();
        this.differences = work.differences();
        this.tools = work.tools();
        var examined = work.ownerMaterial();
        if (examined != null) {
            this.materialCheck = examined.check();
            this.materialWarned = examined.warned();
            this.materialChoice = examined.choice();
        }
        this.labourFee = work.labourFee();
        this.fee = work.fee();
        this.grade = work.grade();
        this.ownerSignatureId = ownerSignatureId;
        this.signedOnPaper = work.signedOnPaper();
        for (var material : work.materials()) {
            materials.add(new RepairMaterial(this, materials.size() + 1, material));
        }
    }

    public int round() {
        return round;
    }

    public UUID engineerId() {
        return engineerId;
    }

    public Instant finishedAt() {
        return finishedAt;
    }

    public WorkDone work() {
        return new WorkDone(
                siteFacts,
                differences,
                tools,
                materialCheck == null ? null : new OwnerMaterial(materialCheck, materialWarned, materialChoice),
                materials.stream().map(RepairMaterial::used).toList(),
                labourFee,
                grade,
                signedOnPaper);
    }

    public Money fee() {
        return fee;
    }

    public @Nullable UUID ownerSignatureId() {
        return ownerSignatureId;
    }
}
