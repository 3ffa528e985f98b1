package org.houqin.testkit;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the sources of a module say is wrong with a field, against the translations in {@code problems/zh.json}. */
public final class ProblemTexts {
    private static final Pattern SAYS = Pattern.compile("\\b(?:(invalid|FieldProblem)\\(|message\\s*=)");

    private ProblemTexts() {}

    /** The texts of the module under test that have no Chinese; {@code {}} stands for what differs each time. */
    public static List<String> untranslated() {
        Set<String> known = known();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> missing = new ArrayList<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                said(Files.readString(file)).stream()
                        .filter(text -> known.stream().noneMatch(one -> isSame(text, one)))
                        .forEach(text -> missing.add(file.getFileName() + ": " + text));
            }
            return missing;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An ending that is there only sometimes may have its own entry. */
    private static boolean isSame(String text, String known) {
        return known.equals(text) || text.endsWith("{}") && known.startsWith(text.substring(0, text.length() - 2));
    }

    private static List<String> said(String source) {
        List<String> texts = new ArrayList<>();
        Matcher says = SAYS.matcher(source);
        while (says.find()) {
            List<String> arguments = split(source.substring(says.end()), ',');
            int place = says.group(1) == null ? 0 : 1;
            if (arguments.size() > place && arguments.get(place).contains("\"")) {
                texts.add(text(arguments.get(place)));
            }
        }
        return texts;
    }

    private static String text(String expression) {
        StringBuilder text = new StringBuilder();
        for (String term : split(expression, '+')) {
            String part = term.strip();
            text.append(part.startsWith("\"") ? part.substring(1, part.length() - 1) : "{}");
        }
        return text.toString();
    }

    /** The parts of a list or sum, as far as the bracket that ends it. */
    private static List<String> split(String source, char separator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < source.length(); i++) {
            char here = source.charAt(i);
            if (here == '"' && source.charAt(Math.max(0, i - 1)) != '\\') {
                quoted = !quoted;
            } else if (!quoted && (here == ')' || here == ';') && depth == 0) {
                parts.add(source.substring(start, i));
                return parts;
            } else if (!quoted && here == separator && depth == 0) {
                parts.add(source.substring(start, i));
                start = i + 1;
            } else if (!quoted) {
                depth += here == '(' ? 1 : here == ')' ? -1 : 0;
            }
        }
        parts.add(source.substring(start));
        return parts;
    }

    private static Set<String> known() {
        Set<String> known = new HashSet<>();
        try {
            for (URL file : Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources("problems/zh.json"))) {
                try (InputStream text = file.openStream()) {
                    new ObjectMapper().readTree(text).fieldNames().forEachRemaining(known::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }
}
