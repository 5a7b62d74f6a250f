package io.jinlin.app.web;

import io.jinlin.identity.Authority;
import io.jinlin.identity.authority.AuthorityDesk;
import io.jinlin.kernel.Money;
import io.jinlin.webshell.Messages;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far the position whose page is open goes alone. */
@Named
@ViewScoped
public class AuthorityPage implements Serializable {

    @Inject
    AuthorityDesk desk;

    @Inject
    PositionNames names;

    @Inject
    Messages messages;

    private String code = "";
    private Map<Authority, Money> seen = Map.of();
    private @Nullable Money reversal;
    private @Nullable Money refund;
    private boolean voids = true;

    public void load() {
        var known = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("code");
        if (known != null) {
            code = known;
            seen = desk.of(known);
            reversal = seen.get(Authority.PAYMENT_REVERSAL);
            refund = seen.get(Authority.PAYMENT_REFUND);
            voids = !seen.containsKey(Authority.ORDER_VOID);
        }
    }

    public String save() {
        var wanted = new EnumMap<Authority, Money>(Authority.class);
        if (reversal != null) {
            wanted.put(Authority.PAYMENT_REVERSAL, reversal);
        }
        if (refund != null) {
            wanted.put(Authority.PAYMENT_REFUND, refund);
        }
        if (!voids) {
            wanted.put(Authority.ORDER_VOID, Money.ZERO);
        }
        desk.change(code, seen, wanted);
        return messages.done("identity.authority.saved", names.nameOf(code))
                .andGoTo("/identity/position.xhtml?code=" + code);
    }

    public @Nullable Money getReversal() {
        return reversal;
    }

    public void setReversal(@Nullable Money typed) {
        reversal = typed;
    }

    public @Nullable Money getRefund() {
        return refund;
    }

    public void setRefund(@Nullable Money typed) {
        refund = typed;
    }

    public boolean isVoids() {
        return voids;
    }

    public void setVoids(boolean may) {
        voids = may;
    }
}
