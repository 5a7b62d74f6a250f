package io.jinlin.printing.report;

import static io.jinlin.printing.report.Sheet.strong;

import io.jinlin.printing.template.Layout.Item;
import java.util.List;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.type.TextAdjustEnum;

/** Draws a label and its value side by side, without a frame. */
final class Items {

    private final Sheet sheet;
    private final Typeface typeface;

    Items(Sheet sheet, Typeface typeface) {
        this.sheet = sheet;
        this.typeface = typeface;
    }

    /** @param onPage whether it stands on every page, where it keeps its size and shrinks its text instead of growing */
    List<Slot<?>> draw(JRDesignBand band, Item item, int left, int right, boolean onPage) {
        int from = left;
        if (item.label() != null) {
            from = Math.min(right - 10, left + typeface.width(item.label(), sheet.type()) + 3);
            var label = sheet.print(band, item.label(), left, from, band.getHeight());
            if (item.strong()) {
                strong(label);
            }
        }
        if (item.field() == null) {
            return List.of();
        }
        Slot.Reader<String> reader = row -> row.text(item.field(), item.as());
        var slot = onPage ? sheet.pageSlot(String.class, reader) : sheet.slot(String.class, reader);
        var value = sheet.write(band, onPage ? slot.onPage() : slot.inRow(), from, right, band.getHeight());
        if (item.strong()) {
            strong(value);
        }
        if (onPage) {
            value.setTextAdjust(TextAdjustEnum.SCALE_FONT);
        }
        return List.of(slot);
    }
}
