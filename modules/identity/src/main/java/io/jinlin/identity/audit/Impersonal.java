package io.jinlin.identity.audit;

import java.util.regex.Pattern;

/** Entries keep no personal data; what somebody typed as a reason may quote some all the same, and is covered when it is shown. */
final class Impersonal {

    private static final Pattern IDENTITY_NUMBER =
            Pattern.compile("(?<!\\d)(\\d{6})(?:19|20)\\d{6}(\\d{3}[\\dXx])(?!\\d)");
    private static final Pattern MOBILE_NUMBER = Pattern.compile("(?<![\\d.-])(1[3-9]\\d)\\d{4}(\\d{4})(?![\\d-])");
    private static final Pattern CARD_NUMBER = Pattern.compile("(?<![\\d.-])(\\d{6})\\d{6,9}(\\d{4})(?![\\d-])");

    private Impersonal() {}

    static String text(String text) {
        var covered = IDENTITY_NUMBER.matcher(text).replaceAll("$1********$2");
        covered = MOBILE_NUMBER.matcher(covered).replaceAll("$1****$2");
        return CARD_NUMBER.matcher(covered).replaceAll("$1******$2");
    }
}
