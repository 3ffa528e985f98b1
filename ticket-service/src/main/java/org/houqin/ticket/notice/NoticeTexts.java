package org.houqin.ticket.notice;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.houqin.platform.text.LocalName;

/** The texts of notices in both languages, from {@code notice/zh.properties} and {@code notice/en.properties}. */
final class NoticeTexts {
    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");
    private static final Properties ZH = load("zh");
    private static final Properties EN = load("en");

    private NoticeTexts() {}

    static LocalName of(String key, Map<String, Object> data) {
        return new LocalName(in("zh", key, data), in("en", key, data));
    }

    /** A text in one language; a field it names and {@code data} does not know is left out. */
    static String in(String language, String key, Map<String, Object> data) {
        boolean english = "en".equals(language);
        String text = (english ? EN : ZH).getProperty(key, key);
        return FIELD.matcher(text).replaceAll(field -> {
            String name = field.group(1);
            Object value = data.getOrDefault(name + (english ? "En" : "Zh"), data.get(name));
            return java.util.regex.Matcher.quoteReplacement(value == null ? "" : value.toString());
        });
    }

    static Set<String> keys(String language) {
        return ("en".equals(language) ? EN : ZH).stringPropertyNames();
    }

    private static Properties load(String language) {
        Properties texts = new Properties();
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStreamReader file = new InputStreamReader(
                loader.getResourceAsStream("notice/" + language + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
