package org.houqin.ticket.print;

import java.util.List;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.place.PlaceQueries.CodedPlace;

/** Cards to cut out and put on doors: eight on a page of A4, in both languages. */
final class QrSheet {
    private static final String STYLE = """
            @page { size: A4; margin: 12mm 10mm; }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; }
            tr { page-break-inside: avoid; }
            td { width: 50%; height: 64mm; border: 0.3pt dashed #b9b2a6; padding: 4mm; vertical-align: middle; }
            .code { width: 40mm; height: 40mm; float: left; margin-right: 4mm; }
            .name { font-size: 17pt; line-height: 1.25; }
            .way { font-size: 8.5pt; color: #5d574c; }
            .do { font-size: 11pt; color: #0b5d5a; padding-top: 2.5mm; }
            .address { font-size: 6.5pt; color: #5d574c; padding-top: 2mm; }
            """;

    private QrSheet() {}

    static String of(List<CodedPlace> places, String publicUrl) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < places.size(); i += 2) {
            rows.append("<tr>")
                    .append(card(places.get(i), publicUrl))
                    .append(i + 1 < places.size() ? card(places.get(i + 1), publicUrl) : "<td></td>")
                    .append("</tr>");
        }
        return Xhtml.page("QR", STYLE, "<table>" + rows + "</table>");
    }

    private static String card(CodedPlace coded, String publicUrl) {
        LocalName name = coded.place().name();
        LocalName way = coded.place().path();
        String address = publicUrl + "/r/" + coded.code();
        String both = name.zh().equals(name.en()) ? name.zh() : name.zh() + " " + name.en();
        return "<td>" + Xhtml.qr(address, "code")
                + "<div class=\"name\">" + Xhtml.text(both) + "</div>"
                + "<div class=\"way\">" + Xhtml.text(way.zh()) + "<br/>" + Xhtml.text(way.en()) + "</div>"
                + "<div class=\"do\">扫码报修<br/>Scan to report a fault</div>"
                + "<div class=\"address\">" + Xhtml.text(address) + "</div></td>";
    }
}
