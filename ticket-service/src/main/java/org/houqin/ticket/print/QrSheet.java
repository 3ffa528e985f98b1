package org.houqin.ticket.print;

import java.util.List;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.place.PlaceQueries.CodedPlace;

/** Cards to cut out and put on doors: eight on a page of A4, in both languages. */
final class QrSheet {
    private static final String STYLE = """
            @page { size: A4; margin: 12mm 10mm; }
            body { line-height: 1.3; }
            table.sheet { width: 190mm; border-collapse: collapse; table-layout: fixed; }
            table.sheet tr { page-break-inside: avoid; }
            td.card { width: 89mm; height: 61mm; border: 0.4pt dashed #b9b2a6; padding: 3mm; vertical-align: middle; }
            table.inner { width: 86mm; table-layout: fixed; border-collapse: collapse; }
            td.left { width: 42mm; vertical-align: middle; }
            td.right { width: 42mm; vertical-align: middle; padding-left: 2mm; }
            .code { width: 41mm; height: 41mm; }
            .name { font-size: 14pt; }
            .way { font-size: 8pt; color: #5d574c; padding-top: 1.5mm; }
            .do { font-size: 11pt; color: #0b5d5a; padding-top: 3mm; }
            .address { font-size: 6pt; color: #5d574c; padding-top: 1mm; text-align: center; }
            """;

    private QrSheet() {}

    static String of(List<CodedPlace> places, String publicUrl) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < places.size(); i += 2) {
            rows.append("<tr>")
                    .append(card(places.get(i), publicUrl))
                    .append(i + 1 < places.size() ? card(places.get(i + 1), publicUrl) : "<td class=\"card\"></td>")
                    .append("</tr>");
        }
        return Xhtml.page("QR", STYLE, "<table class=\"sheet\">" + rows + "</table>");
    }

    private static String card(CodedPlace coded, String publicUrl) {
        LocalName name = coded.place().name();
        LocalName way = coded.place().path();
        String address = publicUrl + "/r/" + coded.code();
        String both = name.zh().equals(name.en()) ? name.zh() : name.zh() + " " + name.en();
        return "<td class=\"card\"><table class=\"inner\"><tr><td class=\"left\">" + Xhtml.qr(address, "code")
                + "</td><td class=\"right\"><div class=\"name\">" + Xhtml.text(both) + "</div>"
                + "<div class=\"way\">" + Xhtml.text(way.zh()) + "</div>"
                + "<div class=\"way\">" + Xhtml.text(way.en()) + "</div>"
                + "<div class=\"do\">扫码报修<br/>Scan to report a fault</div></td></tr></table>"
                + "<div class=\"address\">" + Xhtml.text(address) + "</div></td>";
    }
}
