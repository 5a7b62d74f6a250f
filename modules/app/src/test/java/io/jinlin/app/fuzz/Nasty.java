package io.jinlin.app.fuzz;

import java.util.List;
import java.util.Random;

/** Texts, tokens and headers that programs have stumbled over before. */
final class Nasty {

    /** Stand for what a JSON writer would not write. */
    static final String NUL = "@nul@";

    static final String HALF = "@half@";

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            NUL,
            "a" + NUL + "b",
            HALF,
            "null",
            "undefined",
            "-1",
            "0",
            "1E400",
            "0E-2147483647",
            "1E30000000",
            "NaN",
            "999999999999999999999999",
            "2026-02-30",
            "+999999999-12-31",
            "2026-11-22T25:61:00Z",
            "-1000000000-01-01T00:00:00Z",
            "+1000000000-12-31T23:59:59.999999999Z",
            "00000000-0000-0000-0000-000000000000",
            "0-0-0-0-0",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "' or 1=1 --",
            "%' or '%'='",
            "\\",
            "%_%",
            "${7*7}",
            "#{1+1}",
            "{0}{9}'",
            "<script>alert(1)</script>",
            "=cmd|' /C calc'!A0",
            "../../etc/passwd",
            "\u202E\u2066反\u200F",
            "🏚️👨‍👩‍👧‍👦",
            "𠮷野家㙍曌",
            "İıſ",
            "é̴̵̶̷̸",
            "１２３",
            "①②③",
            "\r\nX-Evil: 1",
            "x".repeat(300),
            "长".repeat(5000),
            "9".repeat(400));

    private static final List<String> LANGUAGES = List.of(
            "*", "zz;q=9", "zh-CN-u-nu-thai-ca-buddhist", "x".repeat(300), ",;=,", "en;q=0,zh;q=0", "-", "ar-EG");

    private static final List<String> TYPES = List.of(
            "text/plain",
            "application/xml",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "application/json;charset=utf-99",
            "application/json;charset=utf-16",
            "application/x-www-form-urlencoded",
            "x",
            "*/*",
            "application/*",
            "image/svg+xml",
            ";");

    private static final List<String> TOKENS = List.of(
            "",
            "Bearer",
            "Bearer ",
            "Bearer x",
            "Bearer ..",
            "Bearer a.b.c",
            "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiIwIn0.",
            "Bearer eyJhbGciOiJIUzI1NiIsImtpZCI6Ii4uLy4uL2V0Yy9wYXNzd2QifQ.eyJzdWIiOiIwIn0.AAAA",
            "Bearer " + "A".repeat(6000),
            "Basic YWRtaW46YWRtaW4=",
            "Digest x",
            "Negotiate AAAA");

    private Nasty() {}

    static String text(Random random) {
        return one(TEXTS, random);
    }

    static String language(Random random) {
        return one(LANGUAGES, random);
    }

    static String mediaType(Random random) {
        return one(TYPES, random);
    }

    /** A header of somebody who is not who they say. */
    static String authorization(Random random) {
        return one(TOKENS, random);
    }

    static <T> T one(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
