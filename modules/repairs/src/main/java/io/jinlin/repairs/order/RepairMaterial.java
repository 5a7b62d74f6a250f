package io.jinlin.repairs.order;

import io.jinlin.kernel.Ids;
import io.jinlin.kernel.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

/** A line of material in a work report. */
@Entity
@Table(name = "repair_material")
public class RepairMaterial {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "report_id")
    private WorkReport report;

    private int line;
    private String name;
    private BigDecimal quantity;
    private String unit;
    private Money unitPrice;

    @SuppressWarnings("NullAway.Init")
    protected RepairMaterial() {}

    RepairMaterial(WorkReport report, int line, MaterialUsed material) {
        this.id = Ids.next();
        this.report = report;
        this.line = line;
        this.name = material.name();
        this.quantity = material.quantity();
        this.unit = material.unit();
        this.unitPrice = material.unitPrice();
    }

    public MaterialUsed used() {
        return new MaterialUsed(name, quantity, unit, unitPrice);
    }
}
