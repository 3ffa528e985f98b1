package org.houqin.platform.problem;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Tells people who ask in Chinese in Chinese what is wrong with a field. Every {@code problems/zh.json} there is leads from the
 * English message to its translation; {@code {}} stands for what differs each time. What has none stays English.
 */
class ProblemLanguage {
    private static final String FILE = "problems/zh.json";

    private final Map<String, String> words;
    private final List<Phrase> phrases;

    ProblemLanguage(ObjectMapper json) {
        this.words = load(json);
        this.phrases = words.entrySet().stream()
                .filter(entry -> entry.getKey().contains("{}"))
                .map(entry -> Phrase.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    @ServerResponseFilter
    void translate(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem
                && problem.errors() != null
                && !problem.errors().isEmpty()
                && isChinese(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))) {
            response.setEntity(problem.saying(problem.errors().stream()
                    .map(error -> new FieldProblem(error.field(), inChinese(error.message())))
                    .toList()));
        }
    }

    String inChinese(String message) {
        String whole = words.get(message);
        return whole != null
                ? whole
                : phrases.stream()
                        .flatMap(phrase -> phrase.translate(message))
                        .findFirst()
                        .orElse(message);
    }

    private static boolean isChinese(String acceptLanguage) {
        try {
            return acceptLanguage != null
                    && Locale.LanguageRange.parse(acceptLanguage)
                            .get(0)
                            .getRange()
                            .startsWith("zh");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Map<String, String> load(ObjectMapper json) {
        Map<String, String> words = new HashMap<>();
        try {
            for (URL file : Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources(FILE))) {
                try (InputStream text = file.openStream()) {
                    words.putAll(json.readValue(text, new TypeReference<Map<String, String>>() {}));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(words);
    }

    /** A message with something in it that differs each time. */
    private record Phrase(Pattern english, String chinese) {
        static Phrase of(String english, String chinese) {
            String pattern =
                    Stream.of(english.split("\\{\\}", -1)).map(Pattern::quote).collect(Collectors.joining("(.*)"));
            return new Phrase(Pattern.compile(pattern, Pattern.DOTALL), chinese);
        }

        Stream<String> translate(String message) {
            Matcher found = english.matcher(message);
            if (!found.matches()) {
                return Stream.empty();
            }
            String text = chinese;
            for (int i = 1; i <= found.groupCount(); i++) {
                text = text.replaceFirst("\\{\\}", Matcher.quoteReplacement(found.group(i)));
            }
            return Stream.of(text);
        }
    }
}
