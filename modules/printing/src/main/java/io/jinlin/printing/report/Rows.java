package io.jinlin.printing.report;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;
import org.jspecify.annotations.Nullable;

/** The rows of a form from top to bottom, each naming the band that prints it. */
final class Rows implements JRDataSource {

    private final Iterator<Map<String, Object>> rows;
    private Map<String, Object> row = Map.of();

    Rows(List<Map<String, Object>> rows) {
        this.rows = rows.iterator();
    }

    @Override
    public boolean next() {
        boolean more = rows.hasNext();
        if (more) {
            row = rows.next();
        }
        return more;
    }

    @Override
    public @Nullable Object getFieldValue(JRField field) {
        var value = row.get(field.getName());
        return value == null && field.getValueClass() == Boolean.class ? Boolean.FALSE : value;
    }
}
