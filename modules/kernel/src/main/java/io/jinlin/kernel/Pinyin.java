package io.jinlin.kernel;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.Locale;
import java.util.Map;

/** Names as they are spoken: how people search and sort them. A surname has its own reading: 单 is Shan, not Dan. */
public final class Pinyin {

    private static final Map<String, String> SURNAMES = Map.ofEntries(
            Map.entry("单", "shan"),
            Map.entry("仇", "qiu"),
            Map.entry("曾", "zeng"),
            Map.entry("解", "xie"),
            Map.entry("查", "zha"),
            Map.entry("朴", "piao"),
            Map.entry("区", "ou"),
            Map.entry("盖", "ge"),
            Map.entry("任", "ren"),
            Map.entry("华", "hua"),
            Map.entry("秘", "bi"),
            Map.entry("冼", "xian"),
            Map.entry("翟", "zhai"),
            Map.entry("乐", "yue"),
            Map.entry("员", "yun"),
            Map.entry("尉迟", "yu chi"),
            Map.entry("万俟", "mo qi"),
            Map.entry("澹台", "tan tai"),
            Map.entry("长孙", "zhang sun"),
            Map.entry("令狐", "ling hu"));

    private Pinyin() {}

    /** {@code 单小明} → {@code shan xiao ming}. */
    public static String full(String name) {
        for (var length = 2; length >= 1; length--) {
            var reading = name.length() > length ? SURNAMES.get(name.substring(0, length)) : null;
            if (reading != null) {
                return reading + " " + spoken(name.substring(length));
            }
        }
        return spoken(name);
    }

    /** {@code 单小明} → {@code sxm}. */
    public static String initials(String name) {
        var initials = new StringBuilder();
        for (var syllable : full(name).split("\\s+")) {
            if (!syllable.isEmpty()) {
                initials.appendCodePoint(syllable.codePointAt(0));
            }
        }
        return initials.toString();
    }

    /** What to sort by: the reading, then the characters. */
    public static String sortKey(String name) {
        return full(name) + " " + name;
    }

    /** The library takes rare characters such as 𠮷 for two, which no database keeps: they are put together again. */
    private static String spoken(String text) {
        return PinyinHelper.toPinyin(text, PinyinStyleEnum.NORMAL, " ")
                .replaceAll("([\\x{D800}-\\x{DBFF}]) ([\\x{DC00}-\\x{DFFF}])", "$1$2")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
