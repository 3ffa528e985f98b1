// From procurement-service/openapi by `npm run api`.
export interface components {
    schemas: {
        ApproveRequest: {
            note?: string;
        };
        AuditEntry: {
            id?: components["schemas"]["UUID"];
            at?: components["schemas"]["Instant"];
            actorId?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            actor?: string;
            action?: string;
            objectId?: string | null;
            traceId?: string | null;
        };
        CancelRequest: {
            reason: string;
        };
        CloseRequest: {
            reason: string;
        };
        Decision: {
            reason: string;
        };
        FieldProblem: {
            field?: string;
            message?: string;
        };
        GoodsReceipt: {
            id?: components["schemas"]["UUID"];
            number?: string;
            orderId?: components["schemas"]["UUID"];
            orderNumber?: string;
            supplier?: components["schemas"]["SupplierRef"];
            lines?: components["schemas"]["GoodsReceiptLine"][];
            deliveryNote?: string | null;
            receivedAt?: components["schemas"]["Instant"];
            receivedBy?: components["schemas"]["Person"];
        };
        GoodsReceiptLine: {
            lineId?: components["schemas"]["UUID"];
            item?: components["schemas"]["Item"];
            accepted?: number;
            refused?: number;
            reason?: string | null;
            final?: boolean;
        };
        IfMatch: {
            version?: number;
        };
        Instant: string;
        Item: {
            id?: components["schemas"]["UUID"];
            sku?: string;
            name?: components["schemas"]["LocalName"];
            unit?: string;
        };
        LocalDate: string;
        LocalName: {
            zh: string;
            en: string;
        };
        NewGoodsReceipt: {
            orderId: components["schemas"]["UUID"];
            lines: components["schemas"]["NewGoodsReceiptLine"][];
            deliveryNote?: string;
        };
        NewGoodsReceiptLine: {
            lineId: components["schemas"]["UUID"];
            accepted: number;
            refused?: number;
            reason?: string;
            final?: boolean;
        };
        NewPurchaseOrder: {
            supplierId: components["schemas"]["UUID"];
            lines: components["schemas"]["NewPurchaseOrderLine"][];
            expectedOn?: components["schemas"]["LocalDate"];
        };
        NewPurchaseOrderLine: {
            requisitionId: components["schemas"]["UUID"];
            unitPrice: string;
        };
        NewRequisition: {
            itemId: components["schemas"]["UUID"];
            sku: string;
            itemName: components["schemas"]["LocalName"];
            unit: string;
            quantity: number;
            estimatedAmount?: string;
            neededBy?: components["schemas"]["Instant"];
            note?: string;
        };
        NewSupplier: {
            name: string;
            contact?: string;
            phone?: string;
            leadDays?: number;
        };
        /** @enum {string} */
        OrderStatus: "SENT" | "PARTLY_RECEIVED" | "RECEIVED" | "CLOSED" | "CANCELLED";
        /** @enum {string} */
        Origin: "SHORTAGE" | "MANUAL";
        PageAuditEntryView: {
            items?: components["schemas"]["AuditEntry"][];
            next?: string | null;
            total?: string;
        };
        PageGoodsReceiptView: {
            items?: components["schemas"]["GoodsReceipt"][];
            next?: string | null;
            total?: string;
        };
        PageParkedEventView: {
            items?: components["schemas"]["ParkedEvent"][];
            next?: string | null;
            total?: string;
        };
        PagePurchaseOrderView: {
            items?: components["schemas"]["PurchaseOrder"][];
            next?: string | null;
            total?: string;
        };
        PageRequisitionView: {
            items?: components["schemas"]["Requisition"][];
            next?: string | null;
            total?: string;
        };
        PageSupplierView: {
            items?: components["schemas"]["Supplier"][];
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
            name?: string;
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
        ProcurementMetrics: {
            inApproval?: number;
            toOrder?: number;
            openOrders?: number;
            overdueOrders?: number;
        };
        PurchaseOrder: {
            id?: components["schemas"]["UUID"];
            number?: string;
            version?: number;
            status?: components["schemas"]["OrderStatus"];
            supplier?: components["schemas"]["SupplierRef"];
            lines?: components["schemas"]["PurchaseOrderLine"][];
            currency?: string;
            total?: string;
            expectedOn?: components["schemas"]["LocalDate"];
            createdAt?: components["schemas"]["Instant"];
            createdBy?: components["schemas"]["Person"];
            cancelReason?: string | null;
            closeReason?: string | null;
            allowed?: string[];
        };
        PurchaseOrderLine: {
            lineId?: components["schemas"]["UUID"];
            requisitionId?: components["schemas"]["UUID"];
            item?: components["schemas"]["Item"];
            ticketNumber?: string | null;
            ordered?: number;
            received?: number;
            accepted?: number;
            refused?: number;
            outstanding?: number;
            unitPrice?: string;
        };
        RejectRequest: {
            reason: string;
        };
        Replayed: {
            applied?: boolean;
        };
        Requisition: {
            id?: components["schemas"]["UUID"];
            number?: string;
            version?: number;
            status?: components["schemas"]["RequisitionStatus"];
            origin?: components["schemas"]["Origin"];
            item?: components["schemas"]["Item"];
            quantity?: number;
            estimatedAmount?: string | null;
            ticketId?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            ticketNumber?: string | null;
            reservationId?: components["schemas"]["UUID"] | null;
            requestedBy?: components["schemas"]["Person"] | null;
            neededBy?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            note?: string | null;
            decision?: components["schemas"]["RequisitionDecision"] | null;
            orderId?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            cancelReason?: string | null;
            createdAt?: components["schemas"]["Instant"];
            allowed?: string[];
        };
        RequisitionCancelRequest: {
            reason: string;
        };
        RequisitionDecision: {
            by?: components["schemas"]["Person"];
            at?: components["schemas"]["Instant"];
            note?: string;
        };
        /** @enum {string} */
        RequisitionStatus: "IN_APPROVAL" | "APPROVED" | "REJECTED" | "ORDERED" | "FULFILLED" | "CANCELLED";
        Supplier: {
            id?: components["schemas"]["UUID"];
            version?: number;
            name?: string;
            contact?: string | null;
            phone?: string | null;
            leadDays?: number;
            allowed?: string[];
        };
        SupplierRef: {
            id?: components["schemas"]["UUID"];
            name?: string;
        };
        UUID: string;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
