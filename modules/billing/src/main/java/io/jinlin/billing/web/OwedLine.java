package io.jinlin.billing.web;

import io.jinlin.billing.charge.ChargeRow;
import java.io.Serializable;

/** An open charge on the counter, chosen or not. */
public class OwedLine implements Serializable {

    private final ChargeRow charge;
    private boolean chosen = true;

    OwedLine(ChargeRow charge) {
        this.charge = charge;
    }

    public ChargeRow getCharge() {
        return charge;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean isChosen) {
        chosen = isChosen;
    }
}
