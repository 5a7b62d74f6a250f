package io.jinlin.faults.load;

import java.util.stream.IntStream;

/** Unified social credit codes of companies that do not exist, with the check character of GB 32100-2015. */
final class CreditCodes {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int FACTOR = 3;

    private CreditCodes() {}

    /** @param number up to eight digits */
    static String of(long number) {
        var code = "91410300M%08d".formatted(number);
        var weight = new int[] {1};
        var sum = IntStream.range(0, code.length())
                .map(place -> {
                    var weighed = ALPHABET.indexOf(code.charAt(place)) * weight[0];
                    weight[0] = weight[0] * FACTOR % ALPHABET.length();
                    return weighed;
                })
                .sum();
        return code + ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }
}
