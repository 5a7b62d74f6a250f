package io.jinlin.printing.template;

import java.util.Locale;

/** The papers a property office prints on; sizes in points (1/72 inch), type sizes chosen for reading at arm's length. */
public enum Paper {
    A4(595, 842, 40, 34, 9.5f),
    A5(420, 595, 26, 24, 8.5f),
    A5_LANDSCAPE(595, 420, 36, 22, 9f),
    /** 241 × 140 mm carbon paper with tractor holes; its parts are printed at once. */
    CONTINUOUS_241X140(683, 397, 62, 16, 9f),
    /** 80 mm roll; as long as the text. */
    ROLL_80(227, 842, 11, 8, 8f);

    private final int width;
    private final int height;
    private final int side;
    private final int edge;
    private final float type;

    Paper(int width, int height, int side, int edge, float type) {
        this.width = width;
        this.height = height;
        this.side = side;
        this.edge = edge;
        this.type = type;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Left and right margin. */
    public int side() {
        return side;
    }

    /** Top and bottom margin. */
    public int edge() {
        return edge;
    }

    /** Size of the running text. */
    public float type() {
        return type;
    }

    public boolean isRoll() {
        return this == ROLL_80;
    }

    /** Whether one sheet carries all copies, so that it is printed once. */
    public boolean isCarbon() {
        return this == CONTINUOUS_241X140;
    }

    /** Labels are tinted where a page printer prints them. */
    public boolean isTinted() {
        return !isCarbon() && !isRoll();
    }
}
