package io.jinlin.platform.signup;

import io.jinlin.kernel.Pinyin;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** An alias for a company that has thought of none: the pinyin of what is special in its name. */
final class AliasIdea {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST = 24;
    private static final int SHORTEST = 3;
    private static final String EVERYBODYS = "股份|有限|责任|公司|集团|物业|服务|管理|企业|发展|中国|[省市县区]|[((][^))]*[))]";

    private AliasIdea() {}

    /** @return the first idea that is free, or nothing */
    static String of(String company, Predicate<String> isFree) {
        var own = company.substring(0, Math.min(LONGEST_NAME, company.length())).replaceAll(EVERYBODYS, "");
        var spoken = Pinyin.full(own).replaceAll("[^a-z0-9]", "").replaceFirst("^[0-9]+", "");
        if (spoken.isEmpty()) {
            return "";
        }
        var idea = spoken.substring(0, Math.min(LONGEST, spoken.length()));
        return Stream.of(idea, idea + "-wuye", idea + "-wy", idea + "-jituan", idea + "-fuwu")
                .filter(each -> each.length() >= SHORTEST)
                .filter(isFree)
                .findFirst()
                .orElse("");
    }
}
