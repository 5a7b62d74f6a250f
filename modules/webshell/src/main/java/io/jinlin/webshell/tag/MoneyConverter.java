package io.jinlin.webshell.tag;

import io.jinlin.kernel.Money;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.kernel.Words;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads amounts as people type them: 1234.5, 1,234.50, ¥1，234.5, full-width digits. */
@FacesConverter("jinlin.Money")
public class MoneyConverter implements Converter<Money> {

    @Override
    public @Nullable Money getAsObject(FacesContext faces, UIComponent input, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return read(typed)
                .orElseThrow(() -> new ConverterException(new FacesMessage(
                        FacesMessage.SEVERITY_ERROR,
                        Words.text(faces.getViewRoot().getLocale(), "webshell.money.wrong"),
                        null)));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, @Nullable Money money) {
        return money == null ? "" : money.amount().toPlainString();
    }

    static Optional<Money> read(String typed) {
        var plain = java.text.Normalizer.normalize(typed, java.text.Normalizer.Form.NFKC)
                .replaceAll("[\\s,¥￥元]", "");
        try {
            return Optional.of(Money.of(plain));
        } catch (RuleViolation wrong) {
            return Optional.empty();
        }
    }
}
