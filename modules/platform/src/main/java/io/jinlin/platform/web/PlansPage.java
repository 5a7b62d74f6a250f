package io.jinlin.platform.web;

import io.jinlin.platform.Plan;
import io.jinlin.platform.Plans;
import io.jinlin.webshell.WordsBean;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What Jinlin is, and the plans. */
@Named
@RequestScoped
public class PlansPage {

    private static final int GIGABYTE = 1024;

    @Inject
    WordsBean words;

    public List<Plan> getPlans() {
        return Plans.all();
    }

    /** {@code 3,000}, or that there is no limit. */
    public String limit(@Nullable Integer most) {
        return most == null ? words.get("platform.plan.unlimited") : number(most);
    }

    public String gigabytes(@Nullable Integer megabytes) {
        return megabytes == null ? words.get("platform.plan.unlimited") : number(megabytes / GIGABYTE) + " GB";
    }

    private static String number(int number) {
        return NumberFormat.getIntegerInstance(Locale.ROOT).format(number);
    }
}
