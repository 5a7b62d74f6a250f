package io.jinlin.kernel;

import java.math.BigDecimal;

/** Amounts in the capitals of Chinese bookkeeping (《支付结算办法》附一): 人民币…元…角…分, 整 after 元 or 角, runs of zero as one 零. */
final class Capitals {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};

    private Capitals() {}

    static String of(BigDecimal amount) {
        var fenTotal = amount.abs().movePointRight(2).longValueExact();
        var yuan = fenTotal / 100;
        var jiao = (int) (fenTotal / 10 % 10);
        var fen = (int) (fenTotal % 10);
        var text = new StringBuilder("人民币");
        if (amount.signum() < 0) {
            text.append('负');
        }
        if (fenTotal == 0) {
            return text.append("零元整").toString();
        }
        if (yuan > 0) {
            text.append(integer(yuan)).append('元');
        }
        if (jiao == 0 && fen == 0) {
            return text.append('整').toString();
        }
        if (jiao > 0) {
            // A whole number of tens of yuan reads 壹拾元零伍角 in the bookkeeping rule.
            if (yuan > 0 && yuan % 10 == 0) {
                text.append('零');
            }
            text.append(DIGITS.charAt(jiao)).append('角');
        } else if (yuan > 0) {
            text.append('零');
        }
        return fen > 0
                ? text.append(DIGITS.charAt(fen)).append('分').toString()
                : text.append('整').toString();
    }

    private static String integer(long number) {
        var groups = new StringBuilder();
        var rest = number;
        var lowerStartsWithZero = false;
        for (var group = 0; rest > 0; group++, rest /= 10_000) {
            var four = (int) (rest % 10_000);
            if (four > 0) {
                var separator = lowerStartsWithZero && !groups.isEmpty() ? "零" : "";
                groups.insert(0, fourDigits(four) + GROUPS[group] + separator);
            }
            lowerStartsWithZero = four == 0 ? !groups.isEmpty() : four < 1000;
        }
        return groups.toString();
    }

    private static String fourDigits(int number) {
        var text = new StringBuilder();
        var zero = false;
        for (var place = 3; place >= 0; place--) {
            var digit = number / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                zero = !text.isEmpty();
            } else {
                text.append(zero ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place]);
                zero = false;
            }
        }
        return text.toString();
    }
}
