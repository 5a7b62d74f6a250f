package io.jinlin.kernel;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * What the product says, in the reader's language. A key begins with its department: {@code repairs.order.title} is found in
 * {@code messages/repairs.properties} (English) or {@code messages/repairs_zh_CN.properties}, which the department's jar carries.
 */
public final class Words {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Words() {}

    /** The text of the key; the key itself when nobody wrote a text, so that the gap is seen (and a test finds it first). */
    public static String text(Locale locale, String key, Object... args) {
        var department = key.indexOf('.') < 0 ? key : key.substring(0, key.indexOf('.'));
        try {
            var bundle = ResourceBundle.getBundle(
                    "messages." + department,
                    chinese(locale),
                    Thread.currentThread().getContextClassLoader(),
                    NO_FALLBACK);
            var pattern = bundle.getString(key);
            return args.length == 0 ? pattern.replace("''", "'") : new MessageFormat(pattern, locale).format(args);
        } catch (MissingResourceException nobodyWroteIt) {
            return key;
        }
    }

    /** Every Chinese reader gets zh_CN, the one Chinese the product speaks. */
    private static Locale chinese(Locale locale) {
        return locale.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : locale;
    }
}
