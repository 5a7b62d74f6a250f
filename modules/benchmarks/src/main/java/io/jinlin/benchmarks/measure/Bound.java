package io.jinlin.benchmarks.measure;

/** Which way a promise looks. */
public enum Bound {
    AT_LEAST(">="),
    AT_MOST("<=");

    private final String sign;

    Bound(String sign) {
        this.sign = sign;
    }

    public boolean keeps(double measured, double promised) {
        return this == AT_LEAST ? measured >= promised : measured <= promised;
    }

    public String sign() {
        return sign;
    }
}
