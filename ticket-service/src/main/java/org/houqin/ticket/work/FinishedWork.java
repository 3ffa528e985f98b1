package org.houqin.ticket.work;

import java.util.UUID;

/**
 * What a technician says when work is done; what they do not say follows from the worksheet.
 *
 * @param labourMinutes null for the time the worksheet kept
 * @param signatureId the requester's signature, or null
 * @param unsignedReason why there is none, or null; as it is kept, also null where somebody signed
 */
public record FinishedWork(
        String causeCode,
        String cause,
        String remedyCode,
        String remedy,
        Integer labourMinutes,
        UUID signatureId,
        String unsignedReason) {}
