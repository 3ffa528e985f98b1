package org.houqin.ticket.print;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houqin.ticket.attachment.FileContent;
import org.houqin.ticket.catalog.Impact;
import org.houqin.ticket.catalog.Nature;
import org.houqin.ticket.place.Address;
import org.houqin.ticket.sla.SlaClockView;
import org.houqin.ticket.sla.Urgency;
import org.houqin.ticket.ticket.TicketView;

/** A ticket as a page of paper that goes along to the job. */
record WorkOrder(TicketView ticket, Address address, List<FileContent> pictures, String publicUrl, ZoneId zone) {
    private static final String STYLE = """
            @page { size: A4; margin: 14mm 15mm; @bottom-right { content: counter(page) ' / ' counter(pages);
                font-size: 8pt; color: #5d574c; font-family: 'Noto Sans SC'; } }
            body { line-height: 1.35; }
            .qr { width: 26mm; height: 26mm; float: right; }
            .kind { font-size: 10pt; color: #0b5d5a; }
            .title { font-size: 19pt; line-height: 1.3; padding: 1mm 0 3mm 0; }
            .facts { width: 100%; border-collapse: collapse; clear: both; }
            .facts td { border-bottom: 0.4pt solid #d8d2c6; padding: 1.6mm 0; vertical-align: top; }
            .facts td.what { width: 32mm; color: #5d574c; }
            .head { font-size: 11pt; color: #0b5d5a; padding: 5mm 0 1.5mm 0; }
            .picture { height: 42mm; margin: 0 2mm 2mm 0; }
            .line { border-bottom: 0.4pt solid #8a8375; height: 9mm; }
            .sign { width: 100%; padding-top: 4mm; } .sign td { width: 50%; padding-right: 8mm; color: #5d574c; }
            """;

    String in(PrintLanguage to) {
        String body = Xhtml.qr(publicUrl + "/tickets/" + ticket.id(), "qr")
                + div("kind", to.say("维修工单", "Work order") + " " + ticket.number())
                + div("title", ticket.title())
                + "<table class=\"facts\">" + facts(to) + "</table>"
                + (pictures.isEmpty() ? "" : div("head", to.say("照片", "Pictures")) + "<div>" + shown() + "</div>")
                + parts(to)
                + done(to);
        return Xhtml.page(ticket.number(), STYLE, body);
    }

    private String facts(PrintLanguage to) {
        return Stream.of(
                        fact(to.say("地点", "Place"), to.name(ticket.location().path())),
                        fact(to.say("地址", "Address"), address.text()),
                        fact(to.say("类别", "Kind"), to.name(ticket.category().name())),
                        fact(to.say("紧急程度", "Urgency"), urgency(to, ticket.urgency())),
                        fact(to.say("影响范围", "Concerns"), impact(to, ticket.impact())),
                        fact(to.say("需求性质", "Need or wish"), nature(to, ticket.nature())),
                        fact(
                                to.say("报修人", "Reported by"),
                                joined(
                                        ticket.requester().name(),
                                        ticket.requester().phone())),
                        fact(to.say("联系方式", "Contact"), ticket.contact()),
                        fact(to.say("报修时间", "Reported"), time(ticket.createdAt())),
                        fact(to.say("方便时间", "Suits"), window()),
                        fact(to.say("应完成", "Due"), due()),
                        fact(
                                to.say("维修人员", "Technician"),
                                ticket.technician() == null
                                        ? null
                                        : joined(
                                                ticket.technician().name(),
                                                ticket.technician().phone())),
                        fact(to.say("说明", "Details"), ticket.description()))
                .collect(Collectors.joining());
    }

    private String parts(PrintLanguage to) {
        if (ticket.parts().isEmpty()) {
            return "";
        }
        return div("head", to.say("材料", "Parts")) + "<table class=\"facts\">"
                + ticket.parts().stream()
                        .map(part -> fact(
                                part.sku(),
                                to.name(part.itemName()) + " × "
                                        + part.quantity().stripTrailingZeros().toPlainString() + " " + part.unit()))
                        .collect(Collectors.joining())
                + "</table>";
    }

    private String done(PrintLanguage to) {
        String said = ticket.report() == null
                ? "<div class=\"line\"></div><div class=\"line\"></div><div class=\"line\"></div>"
                : "<table class=\"facts\">"
                        + fact(to.say("原因", "Cause"), ticket.report().cause())
                        + fact(to.say("处理", "What was done"), ticket.report().remedy())
                        + fact(
                                to.say("工时（分钟）", "Minutes of work"),
                                Integer.toString(ticket.report().labourMinutes()))
                        + "</table>";
        return div("head", to.say("维修记录（原因、处理、用料、工时）", "The repair: cause, what was done, parts, minutes"))
                + said
                + "<table class=\"sign\"><tr><td><div class=\"line\"></div>"
                + to.say("维修人员签字 / 日期", "Technician, date")
                + "</td><td><div class=\"line\"></div>" + to.say("报修人签字 / 日期", "Requester, date")
                + "</td></tr></table>";
    }

    private String shown() {
        return pictures.stream()
                .map(picture -> Xhtml.image(picture.contentType(), picture.data(), "picture"))
                .collect(Collectors.joining());
    }

    private String due() {
        return ticket.sla().stream()
                .filter(clock -> clock.stoppedAt() == null)
                .map(SlaClockView::dueAt)
                .max(Instant::compareTo)
                .map(this::time)
                .orElse(null);
    }

    private String window() {
        if (ticket.preferredFrom() == null && ticket.preferredTo() == null) {
            return null;
        }
        return joined(time(ticket.preferredFrom()), "–", time(ticket.preferredTo()));
    }

    private String time(Instant at) {
        return at == null
                ? null
                : DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
                        .withZone(zone)
                        .format(at);
    }

    private static String urgency(PrintLanguage to, Urgency urgency) {
        return switch (urgency) {
            case URGENT -> to.say("紧急", "Urgent");
            case NORMAL -> to.say("一般", "Ordinary");
            case LOW -> to.say("不急", "Any time");
        };
    }

    private static String impact(PrintLanguage to, Impact impact) {
        return switch (impact) {
            case LOW -> null; // one person or one room, as nearly always
            case MEDIUM -> to.say("楼层或部门", "A floor or department");
            case HIGH -> to.say("整栋楼及以上", "A building or more");
        };
    }

    private static String nature(PrintLanguage to, Nature nature) {
        return nature == Nature.WISH ? to.say("改善意愿", "Wish") : null;
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(word -> word != null && !word.isBlank()).collect(Collectors.joining(" "));
    }

    private static String fact(String name, String value) {
        return value == null || value.isBlank()
                ? ""
                : "<tr><td class=\"what\">" + Xhtml.text(name) + "</td><td>" + Xhtml.text(value) + "</td></tr>";
    }

    private static String div(String cssClass, String words) {
        return "<div class=\"" + cssClass + "\">" + Xhtml.text(words) + "</div>";
    }
}
