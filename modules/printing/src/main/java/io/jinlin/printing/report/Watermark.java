package io.jinlin.printing.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** A word across the page, behind the text, drawn as lines so that it is as sharp as the rest. */
final class Watermark extends AbstractRenderer implements Graphics2DRenderable {

    private static final Color FAINT = new Color(0xEBEBEB);
    private static final double ANGLE = -Math.PI / 7;

    private final transient Shape word;

    Watermark(Shape word) {
        this.word = word;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D pen, Rectangle2D page) {
        var turned = AffineTransform.getRotateInstance(ANGLE).createTransformedShape(word);
        var box = turned.getBounds2D();
        double scale = Math.min(page.getWidth() * 0.6 / box.getWidth(), page.getHeight() * 0.6 / box.getHeight());
        var place = new AffineTransform();
        place.translate(page.getCenterX(), page.getCenterY());
        place.scale(scale, scale);
        place.translate(-box.getCenterX(), -box.getCenterY());
        pen.setColor(FAINT);
        pen.fill(place.createTransformedShape(turned));
    }
}
