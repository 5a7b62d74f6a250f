package io.jinlin.printing.report;

import io.jinlin.printing.template.Align;
import io.jinlin.printing.template.Layout;
import io.jinlin.printing.template.Paper;
import java.awt.Color;
import net.sf.jasperreports.engine.JRBoxContainer;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignImage;
import net.sf.jasperreports.engine.design.JRDesignParameter;
import net.sf.jasperreports.engine.design.JRDesignStaticText;
import net.sf.jasperreports.engine.design.JRDesignTextElement;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalImageAlignEnum;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.ModeEnum;
import net.sf.jasperreports.engine.type.ScaleImageEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.engine.type.StretchTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import net.sf.jasperreports.engine.type.VerticalImageAlignEnum;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;
import net.sf.jasperreports.engine.type.WhenNoDataTypeEnum;

/** The paper a form is drawn on: its columns, pens and type, and the few kinds of things that are put on it. */
final class Sheet {

    static final float THIN = 0.5f;
    static final float THICK = 1.1f;

    private static final Color TINT = new Color(0xF2F4F6);
    private static final Color QUIET = new Color(0x555555);

    private final Paper paper;
    private final Typeface typeface;
    private final JasperDesign design = new JasperDesign();
    private int names;

    Sheet(String form, Paper paper, Typeface typeface) {
        this.paper = paper;
        this.typeface = typeface;
        design.setName(form);
        design.setPageWidth(paper.width());
        design.setPageHeight(paper.height());
        design.setColumnWidth(paper.width());
        design.setLeftMargin(0);
        design.setRightMargin(0);
        design.setTopMargin(paper.edge());
        design.setBottomMargin(paper.edge());
        design.setIgnorePagination(paper.isRoll());
        design.setWhenNoDataType(WhenNoDataTypeEnum.NO_PAGES);
    }

    JasperDesign design() {
        return design;
    }

    Paper paper() {
        return paper;
    }

    float type() {
        return paper.type();
    }

    static int points(int millimetres) {
        return Math.round(millimetres * 72 / 25.4f);
    }

    /** The left edge of a column; that of column 24 is the right edge of the form. */
    int x(int column) {
        return paper.side() + Math.round((paper.width() - 2f * paper.side()) * column / Layout.COLUMNS);
    }

    JRDesignBand band(int height) {
        var band = new JRDesignBand();
        band.setHeight(height);
        band.setSplitType(SplitTypeEnum.PREVENT);
        return band;
    }

    /** A text that is part of the form. */
    JRDesignStaticText print(JRDesignBand band, String text, int left, int right, int height) {
        var element = new JRDesignStaticText(design);
        element.setText(typeface.printable(text, text));
        place(band, element, left, right, height);
        return type(element);
    }

    /** A text that comes with the data; its cell grows with it. */
    JRDesignTextField write(JRDesignBand band, JRDesignExpression value, int left, int right, int height) {
        var element = new JRDesignTextField(design);
        element.setExpression(value);
        element.setBlankWhenNull(true);
        element.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
        place(band, element, left, right, height);
        return type(element);
    }

    JRDesignImage picture(JRDesignBand band, JRDesignExpression value, int left, int right, int height) {
        var element = new JRDesignImage(design);
        element.setExpression(value);
        element.setScaleImage(ScaleImageEnum.RETAIN_SHAPE);
        element.setHorizontalImageAlign(HorizontalImageAlignEnum.CENTER);
        element.setVerticalImageAlign(VerticalImageAlignEnum.MIDDLE);
        place(band, element, left, right, height);
        element.setStretchType(StretchTypeEnum.NO_STRETCH);
        return element;
    }

    private static void place(JRDesignBand band, JRDesignElement element, int left, int right, int height) {
        element.setX(left);
        element.setY(0);
        element.setWidth(right - left);
        element.setHeight(height);
        element.setStretchType(StretchTypeEnum.CONTAINER_HEIGHT);
        band.addElement(element);
    }

    /** Takes the element out of the row's growing: it stays at that height of its band. */
    static <T extends JRDesignElement> T at(T element, int y) {
        element.setY(y);
        element.setStretchType(StretchTypeEnum.NO_STRETCH);
        return element;
    }

    private <T extends JRDesignTextElement> T type(T element) {
        element.setMarkup("none");
        element.setFontName(Typeface.NORMAL);
        element.setFontSize(paper.type());
        element.setVerticalTextAlign(VerticalTextAlignEnum.MIDDLE);
        return element;
    }

    static <T extends JRDesignTextElement> T strong(T element) {
        element.setFontName(Typeface.STRONG);
        return element;
    }

    static <T extends JRDesignTextElement> T sized(T element, float size) {
        element.setFontSize(size);
        return element;
    }

    static <T extends JRDesignTextElement> T quiet(T element) {
        element.setForecolor(QUIET);
        return element;
    }

    static <T extends JRDesignTextElement> T aligned(T element, Align align) {
        element.setHorizontalTextAlign(
                switch (align) {
                    case LEFT -> HorizontalTextAlignEnum.LEFT;
                    case CENTER -> HorizontalTextAlignEnum.CENTER;
                    case RIGHT -> HorizontalTextAlignEnum.RIGHT;
                });
        return element;
    }

    /** Where page printers print, labels lie on a faint ground. */
    <T extends JRDesignTextElement> T tinted(T element) {
        if (paper.isTinted()) {
            element.setMode(ModeEnum.OPAQUE);
            element.setBackcolor(TINT);
        }
        return element;
    }

    /** Rules the element: thin inside the form, thick on its edge. */
    static <T extends JRBoxContainer> T ruled(T element, Edge edge) {
        var box = element.getLineBox();
        box.getLeftPen().setLineWidth(edge.left() ? THICK : THIN);
        box.getRightPen().setLineWidth(edge.right() ? THICK : THIN);
        box.getTopPen().setLineWidth(edge.top() ? THICK : THIN);
        box.getBottomPen().setLineWidth(edge.bottom() ? THICK : THIN);
        box.setLeftPadding(4);
        box.setRightPadding(4);
        return lifted(element);
    }

    /** Han characters sit low on their line: room below puts them in the middle. */
    static <T extends JRBoxContainer> T lifted(T element) {
        element.getLineBox().setBottomPadding(3);
        return element;
    }

    /** A field of the report by an invented name; the only kind of expression there is. */
    <T> Slot<T> slot(Class<T> type, Slot.Reader<T> reader) {
        var field = new JRDesignField();
        field.setName("f" + names++);
        field.setValueClass(type);
        sure(() -> design.addField(field));
        return new Slot<>(field.getName(), reader);
    }

    /** The same for what stands on every page. */
    <T> Slot<T> pageSlot(Class<T> type, Slot.Reader<T> reader) {
        var name = "p" + names++;
        parameter(name, type);
        return new Slot<>(name, reader);
    }

    JRDesignExpression parameter(String name, Class<?> type) {
        var parameter = new JRDesignParameter();
        parameter.setName(name);
        parameter.setValueClass(type);
        sure(() -> design.addParameter(parameter));
        return new JRDesignExpression("$P{" + name + "}");
    }

    /** JasperReports' checked complaint about names used twice, which invented names cannot be. */
    static void sure(Step step) {
        try {
            step.run();
        } catch (JRException impossible) {
            throw new JRRuntimeException(impossible);
        }
    }

    interface Step {
        void run() throws JRException;
    }

    /** Which sides of a cell lie on the edge of the form. */
    record Edge(boolean top, boolean right, boolean bottom, boolean left) {}
}
