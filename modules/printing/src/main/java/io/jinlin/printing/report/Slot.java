package io.jinlin.printing.report;

import net.sf.jasperreports.engine.design.JRDesignExpression;
import org.jspecify.annotations.Nullable;

/** A place in the report that is filled from the data: its invented name, and how its value is read. */
record Slot<T>(String name, Reader<T> reader) {

    interface Reader<T> {
        @Nullable
        T read(Values row);
    }

    JRDesignExpression inRow() {
        return new JRDesignExpression("$F{" + name + "}");
    }

    JRDesignExpression onPage() {
        return new JRDesignExpression("$P{" + name + "}");
    }
}
