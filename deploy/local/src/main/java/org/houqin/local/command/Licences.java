package org.houqin.local.command;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which licences let a library be part of an Apache-2.0 platform. */
final class Licences {
    private static final String YES = "allowed";
    private static final String NO = "refused";

    /** By SPDX id or by name: the GNU licences that reach into what they are linked with, and those that forbid to sell or to host. */
    private static final Pattern REFUSED = Pattern.compile(
            String.join(
                    "|",
                    "\\b(A?GPL|SSPL|BUSL|Elastic|CC[ -]BY-NC)",
                    "(?<!Lesser |Library )General Public",
                    "Server Side Public",
                    "Business Source",
                    "Commons[ -]Clause",
                    "Non-?Commercial",
                    "^" + NO + "$"),
            Pattern.CASE_INSENSITIVE);

    private static final Pattern EXCEPTED = Pattern.compile("classpath|\\bCPE\\b", Pattern.CASE_INSENSITIVE);

    /** A part of an SPDX expression in parentheses, without others inside; names of licences may have some as well. */
    private static final Pattern GROUP = Pattern.compile("(?<=^|[(]|OR |AND )[(]([^()]*)[)](?=$|[)]| OR | AND )");

    private Licences() {}

    /** Whether we may choose at least one of a library's licences; a library that names none is refused. */
    static boolean allow(List<String> licences) {
        return licences.stream().anyMatch(Licences::allows);
    }

    private static boolean allows(String expression) {
        Matcher group = GROUP.matcher(expression);
        return group.find()
                ? allows(group.replaceFirst(allowsPlain(group.group(1)) ? YES : NO))
                : allowsPlain(expression);
    }

    /** One choice must be allowed, with all that goes with it. */
    private static boolean allowsPlain(String expression) {
        return Stream.of(expression.split(" OR "))
                .anyMatch(choice -> Stream.of(choice.split(" AND ")).allMatch(Licences::allowsOne));
    }

    private static boolean allowsOne(String licence) {
        return !licence.isBlank()
                && (!REFUSED.matcher(licence).find()
                        || EXCEPTED.matcher(licence).find());
    }
}
