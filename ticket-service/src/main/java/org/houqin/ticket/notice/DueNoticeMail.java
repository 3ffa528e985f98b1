package org.houqin.ticket.notice;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A mail that is to be sent now, by whoever claimed it: everything that has gathered for one person. */
public record DueNoticeMail(UUID personId, String address, String name, String language, List<Line> lines) {
    /** One notice of the mail. */
    public record Line(UUID id, String key, Map<String, Object> data, String link) {}

    /** The text of a line in the person's language. */
    public String text(Line line) {
        return NoticeTexts.in(language, line.key(), line.data());
    }

    public String word(String key) {
        return NoticeTexts.in(
                language,
                "mail." + key,
                Map.of("name", name, "count", lines.size(), "first", lines.isEmpty() ? "" : text(lines.get(0))));
    }
}
