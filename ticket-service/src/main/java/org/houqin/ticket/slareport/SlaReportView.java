package org.houqin.ticket.slareport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A period and the one of the same length before it. */
@Schema(name = "SlaReport")
public record SlaReportView(SlaFigure period, SlaFigure before) {}
