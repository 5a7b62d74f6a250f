package io.jinlin.archive.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Areas, shares and rates as people read them: {@code 58,105.61 m²}. */
@Named
@ApplicationScoped
public class Measure {

    /** @return empty for what nobody has told */
    public String of(@Nullable BigDecimal value, String unit) {
        return value == null
                ? ""
                : new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value) + unit;
    }
}
