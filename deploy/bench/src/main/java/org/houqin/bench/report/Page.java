package org.houqin.bench.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.houqin.bench.Outcome;
import org.houqin.bench.stack.Statements;

/** The report as one HTML file that needs nothing else. */
final class Page {
    private static final int WIDTH = 360;
    private static final int ROW = 14;
    /** Letters of a statement. */
    private static final int LONGEST = 400;

    private final Report report;

    Page(Report report) {
        this.report = report;
    }

    String html() {
        StringBuilder html = new StringBuilder(HEAD);
        html.append("<h1>Houqin: how fast</h1><p>").append(report.began()).append(", ");
        html.append(report.took().toMinutes()).append(" min</p>");
        html.append(report.trial().isEmpty() ? "" : "<p class=trial>" + escaped(report.trial()) + "</p>");
        html.append("<table><tr><th>figure<th>measured<th>reference<th>ratio<th>reach<th>aim<th><th>rounds</tr>");
        report.outcomes().forEach(outcome -> html.append(row(outcome)));
        html.append("</table>");
        html.append("<p>Each bar is a round; the grey ones are the reference, measured in turn with it.</p>");
        if (!report.remarks().isEmpty()) {
            html.append("<h2>Remarks</h2><ul>");
            report.remarks().forEach(remark -> html.append("<li>").append(escaped(remark)));
            html.append("</ul>");
        }
        html.append("<h2>What PostgreSQL did most in the measured rounds</h2><table>");
        html.append("<tr><th>part<th>seconds<th>times<th>ms each<th>database<th>statement</tr>");
        report.statements().forEach((part, all) -> all.forEach(one -> html.append(row(part, one))));
        html.append("</table>");
        html.append("<h2>Machine and settings</h2><table>");
        report.surroundings()
                .forEach((name, value) -> html.append("<tr><th>")
                        .append(escaped(name))
                        .append("<td>")
                        .append(escaped(value)));
        return html.append("</table>").toString();
    }

    private static String row(Outcome outcome) {
        List<String> line = Table.line(outcome);
        String verdict = outcome.verdict();
        return "<tr class='%s'><td>%s<td class=n>%s<td class=n>%s<br><small>%s</small><td class=n>%s<td>%s<td>%s<td><b>%s</b><td>%s</tr>"
                .formatted(
                        verdict.equals("–") ? "none" : verdict,
                        escaped(line.get(0)),
                        line.get(1),
                        line.get(2),
                        escaped(line.get(3)),
                        line.get(4),
                        line.get(5),
                        line.get(6),
                        verdict,
                        chart(outcome));
    }

    private static String row(String part, Statements.Spent one) {
        String sql = one.sql().strip().replaceAll("\\s+", " ");
        return "<tr><td>%s<td class=n>%s<td class=n>%,d<td class=n>%s<td>%s<td><small>%s</small></tr>"
                .formatted(
                        part,
                        Table.number(one.millis() / 1000),
                        one.calls(),
                        Table.number(one.millis() / one.calls()),
                        one.database(),
                        escaped(sql.length() <= LONGEST ? sql : sql.substring(0, LONGEST) + "…"));
    }

    private static String chart(Outcome outcome) {
        double most = Stream.concat(outcome.ours().stream(), outcome.references().stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        StringBuilder bars = new StringBuilder();
        int y = 0;
        for (Double value : outcome.ours()) {
            y = bar(bars, y, value, most, "ours");
        }
        for (Double value : outcome.references()) {
            y = bar(bars, y, value, most, "theirs");
        }
        return "<svg width='%d' height='%d' role='img' aria-label='rounds'>%s</svg>".formatted(WIDTH + 70, y, bars);
    }

    private static int bar(StringBuilder bars, int y, double value, double most, String kind) {
        double width = most <= 0 ? 0 : value / most * WIDTH;
        bars.append(String.format(
                Locale.ROOT,
                "<rect class='%s' y='%d' width='%.1f' height='%d'/><text x='%.1f' y='%d'>%s</text>",
                kind,
                y,
                width,
                ROW - 3,
                width + 4,
                y + ROW - 4,
                Table.number(value)));
        return y + ROW;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static final String HEAD = """
            <!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Houqin: how fast</title><style>
            body{font:15px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:80rem;padding:0 1rem;color:#1b2733}
            table{border-collapse:collapse;width:100%} th,td{padding:.5rem .6rem;text-align:left;vertical-align:top;
            border-bottom:1px solid #d9e0e6} .n{text-align:right;white-space:nowrap} small{color:#5a6b7a}
            .aim b{color:#0a7a3d} .reached b{color:#8a6100} .short b{color:#b3261e}
            .trial{font-weight:600;color:#b3261e}
            .ours{fill:#2f6fde} .theirs{fill:#aab6c2} text{font-size:10px;fill:#445}
            </style>""";
}
