// From feedback-service/openapi by `npm run api`.
export interface components {
    schemas: {
        AuditEntry: {
            id?: components["schemas"]["UUID"];
            at?: components["schemas"]["Instant"];
            actorId?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            actor?: string;
            action?: string;
            objectId?: string | null;
            traceId?: string | null;
        };
        /** @enum {string} */
        Channel: "EMAIL" | "IN_APP";
        Day: {
            day?: components["schemas"]["LocalDate"];
            invited?: number;
            count?: number;
            average?: number | null;
            notFixed?: number;
        };
        Decision: {
            reason: string;
        };
        FieldProblem: {
            field?: string;
            message?: string;
        };
        Instant: string;
        /** @enum {string} */
        InvitationStatus: "OPEN" | "ANSWERED" | "EXPIRED";
        InvitationView: {
            id?: components["schemas"]["UUID"];
            version?: number;
            ticketId?: components["schemas"]["UUID"];
            ticketNumber?: string;
            ticketTitle?: string;
            closure?: number;
            personId?: components["schemas"]["UUID"];
            channel?: components["schemas"]["Channel"];
            status?: components["schemas"]["InvitationStatus"];
            invitedAt?: components["schemas"]["Instant"];
            sentAt?: components["schemas"]["Instant"];
            expiresAt?: components["schemas"]["Instant"];
            allowed?: string[];
        };
        LocalDate: string;
        NewResponse: {
            score: number;
            fixed: boolean;
            comment?: string;
        };
        PageAuditEntryView: {
            items?: components["schemas"]["AuditEntry"][];
            next?: string | null;
            total?: string;
        };
        PageInvitationView: {
            items?: components["schemas"]["InvitationView"][];
            next?: string | null;
            total?: string;
        };
        PageParkedEventView: {
            items?: components["schemas"]["ParkedEvent"][];
            next?: string | null;
            total?: string;
        };
        PageResponseView: {
            items?: components["schemas"]["ResponseView"][];
            next?: string | null;
            total?: string;
        };
        /** @enum {string} */
        ParkReason: "MALFORMED" | "FAILED" | "GAP" | "BEHIND";
        ParkedEvent: {
            id?: components["schemas"]["UUID"];
            topic?: string;
            partition?: number;
            offset?: number;
            aggregateId?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            sequence?: number | null;
            type?: string | null;
            headers?: string;
            payload?: string;
            reason?: components["schemas"]["ParkReason"];
            cause?: string;
            attempts?: number;
            parkedAt?: components["schemas"]["Instant"];
        };
        Problem: {
            type?: string;
            title?: string;
            status?: number;
            detail?: string;
            code?: string;
            traceId?: string;
            errors?: components["schemas"]["FieldProblem"][];
        };
        Replayed: {
            applied?: boolean;
        };
        ResponseView: {
            id?: components["schemas"]["UUID"];
            ticketId?: components["schemas"]["UUID"];
            ticketNumber?: string;
            ticketTitle?: string;
            closure?: number;
            score?: number;
            fixed?: boolean;
            comment?: string | null;
            answeredAt?: components["schemas"]["Instant"];
        };
        SatisfactionView: {
            count?: number;
            average?: number | null;
            distribution?: {
                [key: string]: number;
            };
            notFixed?: number;
            invited?: number;
            responseRate?: number | null;
            last30Days?: components["schemas"]["Day"][];
        };
        SurveyView: {
            ticketNumber?: string;
            ticketTitle?: string;
            finishedAt?: components["schemas"]["Instant"];
            status?: components["schemas"]["InvitationStatus"];
        };
        UUID: string;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
