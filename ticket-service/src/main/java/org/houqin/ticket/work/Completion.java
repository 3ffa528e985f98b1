package org.houqin.ticket.work;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.houqin.platform.problem.RuleViolation;

/** Judges whether work is done: mandatory steps, cause and remedy, time, signature. */
@ApplicationScoped
public class Completion {
    private final Worksheets worksheets;
    private final WorkCodes codes;

    Completion(Worksheets worksheets, WorkCodes codes) {
        this.worksheets = worksheets;
        this.codes = codes;
    }

    /**
     * The work as it is reported, with words for codes alone and minutes from the worksheet where none are told.
     *
     * @throws RuleViolation INVALID_INPUT with everything that is missing
     */
    public Uni<FinishedWork> complete(UUID ticket, int closure, FinishedWork said, Instant at) {
        return codes.requireIfGiven(CodeKind.CAUSE, said.causeCode(), "causeCode")
                .flatMap(cause -> codes.requireIfGiven(CodeKind.REMEDY, said.remedyCode(), "remedyCode")
                        .flatMap(remedy -> worksheets.of(ticket, closure).flatMap(sheet -> {
                            FinishedWork told = told(said, cause, remedy, sheet, at);
                            require(told, said.labourMinutes() != null || told.labourMinutes() > 0, sheet);
                            return sign(ticket, closure, told, sheet).replaceWith(told);
                        })));
    }

    private Uni<Void> sign(UUID ticket, int closure, FinishedWork told, Worksheet sheet) {
        boolean says = told.signatureId() != null || told.unsignedReason() != null;
        return says && !sheet.isSigned()
                ? worksheets.sign(ticket, closure, told.signatureId(), told.unsignedReason())
                : Uni.createFrom().voidItem();
    }

    private static void require(FinishedWork told, boolean labour, Worksheet sheet) {
        boolean signed =
                !sheet.signature() || sheet.isSigned() || told.signatureId() != null || told.unsignedReason() != null;
        WorksheetRules.requireNothingMissing(WorksheetRules.missing(
                sheet.steps(), sheet.byStep(), !isBlank(told.cause()), !isBlank(told.remedy()), labour, signed));
    }

    private static FinishedWork told(FinishedWork said, WorkCode cause, WorkCode remedy, Worksheet sheet, Instant at) {
        boolean signed = sheet.isSigned() || said.signatureId() != null;
        return new FinishedWork(
                cause == null ? null : cause.code(),
                words(said.cause(), cause),
                remedy == null ? null : remedy.code(),
                words(said.remedy(), remedy),
                said.labourMinutes() == null ? sheet.labourMinutes(at) : said.labourMinutes(),
                said.signatureId(),
                signed || isBlank(said.unsignedReason())
                        ? null
                        : said.unsignedReason().strip());
    }

    private static String words(String said, WorkCode code) {
        return isBlank(said) ? code == null ? null : code.words() : said.strip();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
