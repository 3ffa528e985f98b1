package org.houqin.platform.export;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.houqin.platform.text.LocalName;

/**
 * The words of a table in one language, from every {@code export/<language>.properties} there is: {@code list.<name>},
 * {@code column.<list>.<path>} or {@code column.<path>}, {@code value.<enum>.<constant>}, and the platform's own {@code word.<…>}.
 */
public final class ExportLabels {
    /** Languages a table can be had in; the first one is that of people who name none of them. */
    public static final List<String> LANGUAGES = List.of("zh", "en");

    private static final Map<String, ExportLabels> ALL = load();

    private final String language;
    private final Map<String, String> words;

    private ExportLabels(String language, Map<String, String> words) {
        this.language = language;
        this.words = words;
    }

    /** The words for someone whose browser sends this {@code Accept-Language}. */
    public static ExportLabels of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return ALL.get(LANGUAGES.get(0));
        }
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .map(range -> ALL.get(range.getRange().split("-")[0]))
                    .filter(labels -> labels != null)
                    .findFirst()
                    .orElse(ALL.get(LANGUAGES.get(0)));
        } catch (IllegalArgumentException e) {
            return ALL.get(LANGUAGES.get(0));
        }
    }

    public String list(String name) {
        return word("list." + name, name);
    }

    public String column(String list, String path) {
        return word("column." + list + "." + path, word("column." + path, path));
    }

    public String value(Enum<?> value) {
        return word("value." + value.getDeclaringClass().getSimpleName() + "." + value.name(), value.name());
    }

    public String word(String key) {
        return word("word." + key, key);
    }

    /** The name in this language. */
    public String name(LocalName name) {
        return "en".equals(language) ? name.en() : name.zh();
    }

    /** Whether there is a text for a key. */
    public boolean has(String key) {
        return words.containsKey(key);
    }

    private String word(String key, String otherwise) {
        return words.getOrDefault(key, otherwise);
    }

    private static Map<String, ExportLabels> load() {
        Map<String, ExportLabels> all = new HashMap<>();
        LANGUAGES.forEach(language -> all.put(language, new ExportLabels(language, words(language))));
        return Map.copyOf(all);
    }

    private static Map<String, String> words(String language) {
        Properties words = new Properties();
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try {
            for (URL file : Collections.list(loader.getResources("export/" + language + ".properties"))) {
                try (InputStreamReader text = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    words.load(text);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> map = new HashMap<>();
        words.forEach((key, word) -> map.put(key.toString(), word.toString()));
        return Map.copyOf(map);
    }
}
