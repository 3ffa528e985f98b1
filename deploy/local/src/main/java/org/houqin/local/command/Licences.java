package org.houqin.local.command;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which licences let a library be part of an Apache-2.0 platform. */
final class Licences {
    /** The GNU licences that reach into what they are linked with, by SPDX id or by name. */
    private static final Pattern REACHING =
            Pattern.compile("^(A?GPL-|GNU (Affero )?General Public|SSPL|BUSL)", Pattern.CASE_INSENSITIVE);

    private static final Pattern EXCEPTED = Pattern.compile("classpath", Pattern.CASE_INSENSITIVE);

    private Licences() {}

    /** Whether we may choose at least one of a library's licences; a library that names none is refused. */
    static boolean allow(List<String> licences) {
        return licences.stream().flatMap(Licences::choices).anyMatch(Licences::allows);
    }

    /** The choices of an SPDX expression. */
    private static Stream<String> choices(String licence) {
        return Stream.of(licence.replaceAll("^\\(|\\)$", "").split(" OR "));
    }

    private static boolean allows(String licence) {
        return !licence.isBlank()
                && (!REACHING.matcher(licence).find()
                        || EXCEPTED.matcher(licence).find());
    }
}
