// From inventory-service/openapi by `npm run api`.
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
        Bin: {
            code?: string;
            name?: components["schemas"]["LocalName"];
        };
        Decision: {
            reason: string;
        };
        Document: {
            type?: string;
            id?: components["schemas"]["UUID"];
            line?: string;
        };
        FieldProblem: {
            field?: string;
            message?: string;
        };
        IfMatch: {
            version?: number;
        };
        Instant: string;
        Issue: {
            id?: components["schemas"]["UUID"];
            reservation?: components["schemas"]["Reservation"];
            quantity?: number;
            unitCost?: string;
            value?: string;
            receivedBy?: string | null;
            issuedBy?: components["schemas"]["Person"];
            issuedAt?: components["schemas"]["Instant"];
        };
        Item: {
            id?: components["schemas"]["UUID"];
            version?: number;
            sku?: string;
            name?: components["schemas"]["LocalName"];
            unit?: string;
            available?: number;
            reserved?: number;
            onHand?: number;
            reorderPoint?: number | null;
            homeBin?: string | null;
            allowed?: string[];
        };
        ItemRef: {
            id?: components["schemas"]["UUID"];
            sku?: string;
            name?: components["schemas"]["LocalName"];
            unit?: string;
        };
        ItemRevision: {
            reorderPoint?: number | null;
            homeBin?: string | null;
        };
        LocalName: {
            zh: string;
            en: string;
        };
        Movement: {
            id?: components["schemas"]["UUID"];
            at?: components["schemas"]["Instant"];
            recordedAt?: components["schemas"]["Instant"];
            item?: components["schemas"]["ItemRef"];
            from?: string;
            to?: string;
            quantity?: number;
            balanceAfter?: number;
            unitCost?: string;
            value?: string;
            reason?: components["schemas"]["MovementReason"];
            source?: components["schemas"]["Document"];
            ticketId?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            reverses?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            actor?: components["schemas"]["Person"] | null;
        };
        /** @enum {string} */
        MovementReason: "OPENING" | "DONATION" | "FOUND" | "PURCHASE" | "ISSUE" | "REVERSAL";
        NewBin: {
            code: string;
            name: components["schemas"]["LocalName"];
        };
        NewIssue: {
            reservationId: components["schemas"]["UUID"];
            quantity?: number | null;
            receivedBy?: string | null;
        };
        NewItem: {
            sku: string;
            name: components["schemas"]["LocalName"];
            unit: string;
            reorderPoint?: number | null;
            homeBin?: string | null;
        };
        NewReceipt: {
            lines: components["schemas"]["NewReceiptLine"][];
            reference?: string | null;
            reason: components["schemas"]["ReceiptReason"];
        };
        NewReceiptLine: {
            itemId: components["schemas"]["UUID"];
            bin: string;
            quantity: number;
            unitCost: string;
        };
        PageAuditEntryView: {
            items?: components["schemas"]["AuditEntry"][];
            next?: string | null;
            total?: string;
        };
        PageBinView: {
            items?: components["schemas"]["Bin"][];
            next?: string | null;
            total?: string;
        };
        PageItemView: {
            items?: components["schemas"]["Item"][];
            next?: string | null;
            total?: string;
        };
        PageMovementView: {
            items?: components["schemas"]["Movement"][];
            next?: string | null;
            total?: string;
        };
        PageParkedEventView: {
            items?: components["schemas"]["ParkedEvent"][];
            next?: string | null;
            total?: string;
        };
        PageReservationView: {
            items?: components["schemas"]["Reservation"][];
            next?: string | null;
            total?: string;
        };
        PageStockView: {
            items?: components["schemas"]["Stock"][];
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
        Person: {
            id?: components["schemas"]["UUID"];
            name?: string | null;
        };
        /** @enum {string} */
        Priority: "URGENT" | "NORMAL" | "LOW";
        Problem: {
            type?: string;
            title?: string;
            status?: number;
            detail?: string;
            code?: string;
            traceId?: string;
            errors?: components["schemas"]["FieldProblem"][];
        };
        Receipt: {
            id?: components["schemas"]["UUID"];
            reason?: components["schemas"]["ReceiptReason"];
            reference?: string | null;
            receivedBy?: components["schemas"]["Person"];
            receivedAt?: components["schemas"]["Instant"];
            lines?: components["schemas"]["ReceiptLine"][];
        };
        ReceiptLine: {
            itemId?: components["schemas"]["UUID"];
            bin?: string;
            quantity?: number;
            unitCost?: string;
            value?: string;
        };
        /** @enum {string} */
        ReceiptReason: "OPENING" | "DONATION" | "FOUND";
        Replayed: {
            applied?: boolean;
        };
        Reservation: {
            id?: components["schemas"]["UUID"];
            version?: number;
            status?: components["schemas"]["ReservationStatus"];
            ticketId?: components["schemas"]["UUID"];
            ticketNumber?: string;
            lineId?: components["schemas"]["UUID"];
            item?: components["schemas"]["ItemRef"];
            quantity?: number;
            reserved?: number;
            issued?: number;
            priority?: components["schemas"]["Priority"];
            technicianId?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            neededBy?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            createdAt?: components["schemas"]["Instant"];
            allowed?: string[];
        };
        /** @enum {string} */
        ReservationStatus: "WAITING" | "RESERVED" | "ISSUED" | "RELEASED";
        Reversal: {
            id?: components["schemas"]["UUID"];
            reverses?: components["schemas"]["UUID"];
            from?: string;
            to?: string;
            quantity?: number;
            value?: string;
        };
        ReversalRequest: {
            reason: string;
        };
        Stock: {
            itemId?: components["schemas"]["UUID"];
            sku?: string;
            name?: components["schemas"]["LocalName"];
            unit?: string;
            bin?: string;
            onHand?: number;
            reserved?: number;
            available?: number;
        };
        StockMetrics: {
            items?: number;
            itemsBelowReorder?: number;
            waitingReservations?: number;
            oldestWaitingSince?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            readyReservations?: number;
            stockValue?: string;
        };
        UUID: string;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
