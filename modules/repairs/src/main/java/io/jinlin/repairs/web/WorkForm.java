package io.jinlin.repairs.web;

import io.jinlin.kernel.Money;
import io.jinlin.kernel.Words;
import io.jinlin.repairs.order.Grade;
import io.jinlin.repairs.order.MaterialCheck;
import io.jinlin.repairs.order.MaterialUsed;
import io.jinlin.repairs.order.OwnerChoice;
import io.jinlin.repairs.order.OwnerMaterial;
import io.jinlin.repairs.order.WorkDone;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The work report as it is being typed on the phone. */
public class WorkForm implements Serializable {

    /** What most parts are counted by, in the language of the forms. */
    private static final String PIECE = Words.text(Locale.SIMPLIFIED_CHINESE, "repairs.order.unit.piece");

    private String siteFacts = "";
    private @Nullable String differences;
    private @Nullable String tools;
    private @Nullable MaterialCheck check;
    private boolean warned;
    private @Nullable OwnerChoice choice;
    private Money labourFee = Money.ZERO;
    private Grade grade = Grade.MINOR;
    private boolean signedOnPaper;
    private Money total = Money.ZERO;
    private final List<Line> lines = new ArrayList<>(List.of(new Line()));

    /** A line of material; one without a name is not there. */
    public static class Line implements Serializable {

        private @Nullable String name;
        private BigDecimal quantity = BigDecimal.ONE;
        private String unit = PIECE;
        private Money unitPrice = Money.ZERO;

        public @Nullable String getName() {
            return name;
        }

        public void setName(@Nullable String typed) {
            name = typed;
        }

        public BigDecimal getQuantity() {
            return quantity;
        }

        public void setQuantity(@Nullable BigDecimal typed) {
            quantity = typed == null ? BigDecimal.ONE : typed;
        }

        public String getUnit() {
            return unit;
        }

        public void setUnit(@Nullable String typed) {
            unit = typed == null || typed.isBlank() ? PIECE : typed;
        }

        public Money getUnitPrice() {
            return unitPrice;
        }

        public void setUnitPrice(@Nullable Money typed) {
            unitPrice = typed == null ? Money.ZERO : typed;
        }
    }

    public void addLine() {
        lines.add(new Line());
    }

    /** So that the owner sees what the signature is for. */
    public void recount() {
        total = WorkDone.total(materials(), labourFee);
    }

    WorkDone done() {
        return new WorkDone(
                siteFacts,
                differences,
                tools,
                check == null ? null : new OwnerMaterial(check, warned, choice),
                materials(),
                labourFee,
                grade,
                signedOnPaper);
    }

    private List<MaterialUsed> materials() {
        var used = new ArrayList<MaterialUsed>();
        for (var line : lines) {
            var name = line.getName();
            if (name != null && !name.isBlank()) {
                used.add(new MaterialUsed(name.strip(), line.getQuantity(), line.getUnit(), line.getUnitPrice()));
            }
        }
        return used;
    }

    public List<Line> getLines() {
        return lines;
    }

    public Grade[] getGrades() {
        return Grade.values();
    }

    public MaterialCheck[] getChecks() {
        return MaterialCheck.values();
    }

    public OwnerChoice[] getChoices() {
        return OwnerChoice.values();
    }

    public String getSiteFacts() {
        return siteFacts;
    }

    public void setSiteFacts(@Nullable String words) {
        siteFacts = words == null ? "" : words;
    }

    public @Nullable String getDifferences() {
        return differences;
    }

    public void setDifferences(@Nullable String words) {
        differences = words;
    }

    public @Nullable String getTools() {
        return tools;
    }

    public void setTools(@Nullable String words) {
        tools = words;
    }

    public @Nullable MaterialCheck getCheck() {
        return check;
    }

    public void setCheck(@Nullable MaterialCheck found) {
        check = found;
    }

    public boolean isWarned() {
        return warned;
    }

    public void setWarned(boolean wasWarned) {
        warned = wasWarned;
    }

    public @Nullable OwnerChoice getChoice() {
        return choice;
    }

    public void setChoice(@Nullable OwnerChoice chosen) {
        choice = chosen;
    }

    public Money getTotal() {
        return total;
    }

    public Money getLabourFee() {
        return labourFee;
    }

    public void setLabourFee(@Nullable Money fee) {
        labourFee = fee == null ? Money.ZERO : fee;
    }

    public Grade getGrade() {
        return grade;
    }

    public void setGrade(Grade how) {
        grade = how;
    }

    public boolean isSignedOnPaper() {
        return signedOnPaper;
    }

    public void setSignedOnPaper(boolean isSigned) {
        signedOnPaper = isSigned;
    }
}
