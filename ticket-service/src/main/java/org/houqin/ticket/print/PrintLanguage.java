package org.houqin.ticket.print;

import java.util.Locale;
import org.houqin.platform.text.LocalName;

/** In which language something is printed. */
public enum PrintLanguage {
    ZH,
    EN;

    /** What was asked for, as {@code zh}, {@code en-GB} or a whole Accept-Language header; Chinese unless it is English. */
    public static PrintLanguage of(String asked) {
        return asked != null && asked.strip().toLowerCase(Locale.ROOT).startsWith("en") ? EN : ZH;
    }

    String name(LocalName name) {
        return this == ZH ? name.zh() : name.en();
    }

    String say(String zh, String en) {
        return this == ZH ? zh : en;
    }
}
