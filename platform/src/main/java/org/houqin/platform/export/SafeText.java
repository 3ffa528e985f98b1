package org.houqin.platform.export;

/**
 * Text that a spreadsheet shows instead of calculating it. Programs take a cell for a formula by its first character; an
 * apostrophe before it makes it text (OWASP, "CSV Injection"). The full-width signs count too: Chinese and Japanese
 * versions read them like the narrow ones.
 */
final class SafeText {
    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

    private SafeText() {}

    static String of(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
