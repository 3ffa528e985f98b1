// From ticket-service/openapi by `npm run api`.
export interface components {
    schemas: {
        Address: {
            text?: string | null;
            latitude?: number | null;
            longitude?: number | null;
        };
        Attachment: {
            id?: components["schemas"]["UUID"];
            kind?: ((string | components["schemas"]["AttachmentKind"] | null) | null) | components["schemas"]["AttachmentKind"] | null;
            stepId?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            fileName?: string | null;
            contentType?: string;
            bytes?: number;
            width?: number | null;
            height?: number | null;
            createdAt?: components["schemas"]["Instant"];
            by?: components["schemas"]["Uploader"] | null;
        };
        /** @enum {string} */
        AttachmentKind: "REPORT" | "COMMENT" | "BEFORE" | "AFTER" | "STEP" | "SIGNATURE";
        AuditEntry: {
            id?: components["schemas"]["UUID"];
            at?: components["schemas"]["Instant"];
            actorId?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            actor?: string;
            action?: string;
            objectId?: string | null;
            traceId?: string | null;
        };
        Calendar: {
            id?: components["schemas"]["UUID"];
            version?: number;
            code?: string;
            name?: components["schemas"]["LocalName"];
            inForce?: number | null;
            versions?: components["schemas"]["CalendarVersion"][];
        };
        CalendarRequest: {
            code: string;
            name: components["schemas"]["LocalName"];
            effectiveFrom?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            note?: string | null;
            rules: components["schemas"]["CalendarRules"];
        };
        CalendarRules: {
            zone?: string;
            week?: {
                [key: string]: components["schemas"]["WorkingHours"][];
            };
            days?: components["schemas"]["SpecialDays"][];
        };
        CalendarToTry: {
            id: components["schemas"]["UUID"];
            rules: components["schemas"]["CalendarRules"];
        };
        CalendarVersion: {
            number?: number;
            effectiveFrom?: components["schemas"]["Instant"];
            rules?: components["schemas"]["CalendarRules"];
            note?: string | null;
            createdAt?: components["schemas"]["Instant"];
            createdBy?: string | null;
        };
        Candidate: {
            id?: components["schemas"]["UUID"];
            name?: string;
            teams?: components["schemas"]["LocalName"][];
            firm?: boolean;
            choice?: components["schemas"]["CandidateChoice"];
            reasons?: components["schemas"]["DispatchReason"][];
            openJobs?: number;
            maxOpenJobs?: number;
            near?: components["schemas"]["Near"] | null;
            onShift?: boolean;
            nextShiftAt?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            lastServedAt?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
        };
        /** @enum {string} */
        CandidateChoice: "OPEN" | "WITH_NOTE" | "CLOSED";
        Category: {
            id?: components["schemas"]["UUID"];
            version?: number;
            parentId?: components["schemas"]["UUID"] | null;
            code?: string;
            name?: components["schemas"]["LocalName"];
            skill?: string | null;
            skillLevel?: number;
            certificate?: string | null;
            icon?: string | null;
            active?: boolean;
        };
        CategoryRef: {
            id?: components["schemas"]["UUID"];
            code?: string;
            name?: components["schemas"]["LocalName"];
        };
        CategoryRequest: {
            parentId?: components["schemas"]["UUID"] | null;
            name: components["schemas"]["LocalName"];
            skill?: string | null;
            skillLevel?: number | null;
            certificate?: string | null;
            icon?: string | null;
            active: boolean;
        };
        Certificate: {
            kind: string;
            number?: string | null;
            issuedOn?: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            expiresOn?: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
        };
        Change: {
            id?: components["schemas"]["UUID"];
            thing?: string;
            thingId?: components["schemas"]["UUID"];
            name?: ((components["schemas"]["LocalName"] | null) | null) | components["schemas"]["LocalName"] | null;
            at?: components["schemas"]["Instant"];
            actor?: components["schemas"]["ChangeActor"] | null;
            /** @enum {string} */
            kind?: "ADDED" | "CHANGED";
            fields?: components["schemas"]["FieldChange"][];
        };
        ChangeActor: {
            id?: components["schemas"]["UUID"];
            name?: string;
        };
        /** @enum {string} */
        Channel: "WEB" | "QR" | "API" | "DESK";
        /** @enum {string} */
        CodeKind: "CAUSE" | "REMEDY";
        CommentRequest: {
            text: string;
            attachmentIds?: string[] | null;
        };
        ConfirmRequest: {
            score?: number | null;
            comment?: string | null;
        };
        /** @enum {string} */
        DayOfWeek: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY";
        DaysFile: {
            days?: components["schemas"]["SpecialDays"][];
            wrong?: components["schemas"]["DaysFileWrong"][];
        };
        DaysFileRequest: {
            format: components["schemas"]["DaysFormat"];
            content: string;
        };
        DaysFileWrong: {
            line?: number;
            reason?: string;
        };
        /** @enum {string} */
        DaysFormat: "ICS" | "CSV";
        Decision: {
            reason: string;
        };
        Department: {
            id?: components["schemas"]["UUID"];
            version?: number;
            parentId?: components["schemas"]["UUID"] | null;
            code?: string;
            name?: components["schemas"]["LocalName"];
            active?: boolean;
        };
        DepartmentRequest: {
            parentId?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            name: components["schemas"]["LocalName"];
            active: boolean;
        };
        DispatchReason: {
            code?: components["schemas"]["ReasonCode"];
            weight?: components["schemas"]["Weight"];
            what?: string | null;
            have?: number | null;
            need?: number | null;
            at?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            day?: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
        };
        DispatchRequest: {
            technicianId: components["schemas"]["UUID"];
            note?: string | null;
            override?: boolean | null;
        };
        /** @enum {string} */
        DispatchStrategy: "TEAM" | "POOL" | "AUTOMATIC";
        DispatchTrial: {
            examined?: number;
            matched?: number;
            decidedBefore?: number;
            judged?: number;
            agreed?: number;
            nobody?: number;
            examples?: components["schemas"]["DispatchTrialExample"][];
        };
        DispatchTrialExample: {
            ticketId?: components["schemas"]["UUID"];
            number?: string;
            title?: string;
            categoryId?: components["schemas"]["UUID"];
            urgency?: components["schemas"]["Urgency"];
            did?: ((components["schemas"]["DispatchTrialPerson"] | null) | null) | components["schemas"]["DispatchTrialPerson"] | null;
            didTeamId?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            chosen?: components["schemas"]["DispatchTrialPerson"] | null;
            passedOver?: components["schemas"]["PassedOver"][];
            agreed?: boolean;
        };
        DispatchTrialPerson: {
            id?: components["schemas"]["UUID"];
            name?: string;
        };
        /** @enum {string} */
        Due: "BREACHED" | "SOON";
        DueSoon: {
            id?: components["schemas"]["UUID"];
            number?: string;
            title?: string;
            status?: string;
            dueAt?: components["schemas"]["Instant"];
        };
        Explanation: {
            clockId?: components["schemas"]["UUID"];
            target?: components["schemas"]["SlaTarget"];
            closure?: number;
            dueAt?: components["schemas"]["Instant"];
            asOf?: components["schemas"]["Instant"];
            lines?: components["schemas"]["ExplanationLine"][];
        };
        /** @enum {string} */
        ExplanationKind: "POLICY" | "NO_POLICY" | "MATCH" | "CALENDAR" | "STARTED" | "TARGET" | "THROUGHOUT" | "DAYS" | "AND_SO_ON" | "BASE_DUE" | "WAITED" | "WAITED_UNCOUNTED" | "WAITS" | "DUE" | "WARNED" | "STOPPED" | "MET" | "MISSED" | "LEFT" | "LATE";
        ExplanationLine: {
            kind?: components["schemas"]["ExplanationKind"];
            at?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            until?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            seconds?: number | null;
            name?: ((components["schemas"]["LocalName"] | null) | null) | components["schemas"]["LocalName"] | null;
            facts?: {
                [key: string]: string;
            };
        };
        FieldChange: {
            field?: string;
            from?: components["schemas"]["JsonNode"] | null;
            to?: components["schemas"]["JsonNode"] | null;
            fromName?: components["schemas"]["LocalName"] | null;
            toName?: components["schemas"]["LocalName"] | null;
        };
        FieldProblem: {
            field?: string;
            message?: string;
        };
        FinishRequest: {
            causeCode?: string | null;
            cause?: string | null;
            remedyCode?: string | null;
            remedy?: string | null;
            labourMinutes?: number | null;
            signatureId?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            unsignedReason?: string | null;
            occurredAt?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
        };
        FoundPiece: {
            text?: string;
            hit?: boolean;
        };
        FoundSnippet: {
            /** @enum {string} */
            field?: "description" | "requester" | "technician";
            pieces?: components["schemas"]["FoundPiece"][];
        };
        FoundTicket: {
            id?: components["schemas"]["UUID"];
            number?: string;
            status?: components["schemas"]["TicketStatus"];
            urgency?: components["schemas"]["Urgency"];
            title?: string;
            category?: components["schemas"]["LocalName"];
            location?: components["schemas"]["LocalName"];
            requester?: string;
            technician?: string | null;
            createdAt?: components["schemas"]["Instant"];
            marked?: components["schemas"]["FoundPiece"][];
            snippets?: components["schemas"]["FoundSnippet"][];
        };
        Group: {
            id?: components["schemas"]["UUID"];
            version?: number;
            code?: string;
            name?: components["schemas"]["LocalName"];
            active?: boolean;
            people?: number;
            departments?: number;
        };
        GroupMember: {
            id?: components["schemas"]["UUID"];
            /** @enum {string} */
            kind?: "PERSON" | "DEPARTMENT";
            name?: components["schemas"]["LocalName"];
            code?: string;
        };
        GroupMembersRequest: {
            personIds?: string[] | null;
            departmentIds?: string[] | null;
        };
        GroupRequest: {
            name: components["schemas"]["LocalName"];
            active: boolean;
        };
        HandoverRequest: {
            technicianId: components["schemas"]["UUID"];
            note: string;
            override?: boolean | null;
        };
        Helper: {
            id?: components["schemas"]["UUID"];
            name?: string;
            acceptedAt?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            endedAt?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            labourMinutes?: number | null;
        };
        HelperRequest: {
            technicianId: components["schemas"]["UUID"];
            note?: string | null;
        };
        IfMatch: {
            version?: number;
        };
        /** @enum {string} */
        Impact: "LOW" | "MEDIUM" | "HIGH";
        Import: {
            id?: components["schemas"]["UUID"];
            version?: number;
            kind?: components["schemas"]["ImportKind"];
            fileName?: string;
            status?: components["schemas"]["ImportStatus"];
            failure?: components["schemas"]["ImportFailure"] | null;
            failureDetail?: string | null;
            encoding?: string | null;
            columns?: components["schemas"]["ImportColumn"][];
            totalRows?: number;
            doneRows?: number;
            newRows?: number;
            changedRows?: number;
            unchangedRows?: number;
            wrongRows?: number;
            createdAt?: components["schemas"]["Instant"];
            createdBy?: string;
            appliedAt?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            endedAt?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
        };
        ImportColumn: {
            header?: string;
            field?: string | null;
        };
        ImportError: {
            line?: number;
            field?: string;
            value?: string | null;
            reason?: components["schemas"]["RowReason"];
        };
        /** @enum {string} */
        ImportFailure: "ENCODING" | "NOT_A_TABLE" | "MISSING_COLUMN" | "TOO_MANY_ROWS" | "INTERNAL";
        /** @enum {string} */
        ImportKind: "PEOPLE" | "PLACES" | "DEPARTMENTS" | "GROUPS";
        /** @enum {string} */
        ImportStatus: "CHECKING" | "CHECKED" | "APPLYING" | "DONE" | "FAILED" | "DISCARDED";
        Instant: string;
        JsonNode: {
            empty?: boolean;
            valueNode?: boolean;
            containerNode?: boolean;
            missingNode?: boolean;
            array?: boolean;
            object?: boolean;
            nodeType?: components["schemas"]["JsonNodeType"];
            pojo?: boolean;
            number?: boolean;
            integralNumber?: boolean;
            floatingPointNumber?: boolean;
            short?: boolean;
            int?: boolean;
            long?: boolean;
            float?: boolean;
            double?: boolean;
            bigDecimal?: boolean;
            bigInteger?: boolean;
            textual?: boolean;
            boolean?: boolean;
            null?: boolean;
            binary?: boolean;
        };
        /** @enum {string} */
        JsonNodeType: "ARRAY" | "BINARY" | "BOOLEAN" | "MISSING" | "NULL" | "NUMBER" | "OBJECT" | "POJO" | "STRING";
        LabourRequest: {
            startedAt: components["schemas"]["Instant"];
            endedAt: components["schemas"]["Instant"];
            reason: string;
        };
        LabourRequest1: {
            labourMinutes: number;
            note?: string | null;
        };
        LabourSpan: {
            id?: components["schemas"]["UUID"];
            personId?: components["schemas"]["UUID"];
            person?: string;
            startedAt?: components["schemas"]["Instant"];
            endedAt?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            reason?: string | null;
        };
        Leave: {
            firstDay: components["schemas"]["LocalDate"];
            lastDay: components["schemas"]["LocalDate"];
            reason?: string | null;
        };
        LocalDate: string;
        LocalName: {
            zh: string;
            en: string;
        };
        LocalTime: string;
        Location: {
            id?: components["schemas"]["UUID"];
            version?: number;
            parentId?: components["schemas"]["UUID"] | null;
            kind?: components["schemas"]["LocationKind"];
            code?: string;
            name?: components["schemas"]["LocalName"];
            path?: components["schemas"]["LocalName"];
            active?: boolean;
            address?: components["schemas"]["Address"];
        };
        /** @enum {string} */
        LocationKind: "SITE" | "BUILDING" | "FLOOR" | "ROOM";
        LocationRef: {
            id?: components["schemas"]["UUID"];
            name?: components["schemas"]["LocalName"];
            path?: components["schemas"]["LocalName"];
            address?: ((components["schemas"]["Address"] | null) | null) | components["schemas"]["Address"] | null;
        };
        LocationRequest: {
            parentId?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            name: components["schemas"]["LocalName"];
            active: boolean;
            address?: ((components["schemas"]["Address"] | null) | null) | components["schemas"]["Address"] | null;
        };
        Me: {
            id?: components["schemas"]["UUID"];
            username?: string;
            name?: string;
            email?: string | null;
            roles?: string[];
            departmentId?: components["schemas"]["UUID"] | null;
            language?: string | null;
        };
        MergeRequest: {
            into: components["schemas"]["UUID"];
            note?: string | null;
        };
        /** @enum {string} */
        Moment: "BEFORE" | "AFTER";
        /** @enum {string} */
        Nature: "NEED" | "WISH";
        /** @enum {string} */
        Near: "ROOM" | "FLOOR" | "BUILDING" | "SITE";
        NewCategory: {
            parentId?: components["schemas"]["UUID"] | null;
            code: string;
            name: components["schemas"]["LocalName"];
            skill?: string | null;
            skillLevel?: number | null;
            certificate?: string | null;
            icon?: string | null;
        };
        NewDepartment: {
            parentId?: components["schemas"]["UUID"] | null;
            code: string;
            name: components["schemas"]["LocalName"];
        };
        NewGroup: {
            code: string;
            name: components["schemas"]["LocalName"];
        };
        NewImport: {
            kind: components["schemas"]["ImportKind"];
            fileName: string;
            content: string;
        };
        NewLocation: {
            parentId?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            kind: components["schemas"]["LocationKind"];
            code: string;
            name: components["schemas"]["LocalName"];
            address?: components["schemas"]["Address"] | null;
        };
        NewPerson: {
            id?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            username: string;
            name: string;
            email?: string | null;
            departmentId?: components["schemas"]["UUID"] | null;
            phone?: string | null;
        };
        NewTicket: {
            categoryId: components["schemas"]["UUID"];
            title: string;
            description?: string | null;
            locationId: components["schemas"]["UUID"];
            urgency: components["schemas"]["Urgency"];
            nature?: ((string | components["schemas"]["Nature"] | null) | null) | components["schemas"]["Nature"] | null;
            contact?: string | null;
            attachmentIds?: string[] | null;
            preferredFrom?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            preferredTo?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            channel?: ((string | components["schemas"]["Channel"] | null) | null) | components["schemas"]["Channel"] | null;
            requesterId?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
        };
        NewVisitorReport: {
            categoryId: components["schemas"]["UUID"];
            title: string;
            description?: string | null;
            name?: string | null;
            contact?: string | null;
            attachmentIds?: string[] | null;
            token: string;
        };
        NewWorkCode: {
            kind: components["schemas"]["CodeKind"];
            code: string;
            categoryId?: components["schemas"]["UUID"] | null;
            name: components["schemas"]["LocalName"];
        };
        Nothing: Record<string, never>;
        Notice: {
            id?: components["schemas"]["UUID"];
            kind?: components["schemas"]["NoticeKind"];
            text?: components["schemas"]["LocalName"];
            ticketId?: components["schemas"]["UUID"] | null;
            link?: string | null;
            urgent?: boolean;
            createdAt?: components["schemas"]["Instant"];
            readAt?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
        };
        NoticeChoice: {
            kind: components["schemas"]["NoticeKind"];
            inApp?: boolean;
            mail?: boolean;
        };
        /** @enum {string} */
        NoticeKind: "PROGRESS" | "ACTION" | "COMMENT" | "JOB" | "DESK" | "DEADLINE" | "APPROVAL" | "PURCHASING" | "STORE" | "SURVEY";
        NoticePreferences: {
            quiet: components["schemas"]["QuietHours"];
            choices: components["schemas"]["NoticeChoice"][];
        };
        OfferRequest: {
            teamId?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            note?: string | null;
        };
        PageAuditEntryView: {
            items?: components["schemas"]["AuditEntry"][];
            next?: string | null;
            total?: string;
        };
        PageCalendarView: {
            items?: components["schemas"]["Calendar"][];
            next?: string | null;
            total?: string;
        };
        PageCategoryView: {
            items?: components["schemas"]["Category"][];
            next?: string | null;
            total?: string;
        };
        PageChangeView: {
            items?: components["schemas"]["Change"][];
            next?: string | null;
            total?: string;
        };
        PageDepartmentView: {
            items?: components["schemas"]["Department"][];
            next?: string | null;
            total?: string;
        };
        PageFoundTicket: {
            items?: components["schemas"]["FoundTicket"][];
            next?: string | null;
            total?: string;
        };
        PageGroupMemberView: {
            items?: components["schemas"]["GroupMember"][];
            next?: string | null;
            total?: string;
        };
        PageGroupView: {
            items?: components["schemas"]["Group"][];
            next?: string | null;
            total?: string;
        };
        PageImportView: {
            items?: components["schemas"]["Import"][];
            next?: string | null;
            total?: string;
        };
        PageLocationView: {
            items?: components["schemas"]["Location"][];
            next?: string | null;
            total?: string;
        };
        PageNoticeView: {
            items?: components["schemas"]["Notice"][];
            next?: string | null;
            total?: string;
        };
        PageParkedEventView: {
            items?: components["schemas"]["ParkedEvent"][];
            next?: string | null;
            total?: string;
        };
        PagePastJobView: {
            items?: components["schemas"]["PastJob"][];
            next?: string | null;
            total?: string;
        };
        PagePauseReasonView: {
            items?: components["schemas"]["PauseReason"][];
            next?: string | null;
            total?: string;
        };
        PagePersonView: {
            items?: components["schemas"]["Person"][];
            next?: string | null;
            total?: string;
        };
        PagePolicyView: {
            items?: components["schemas"]["SlaPolicy"][];
            next?: string | null;
            total?: string;
        };
        PageSimulationChange: {
            items?: components["schemas"]["SimulationChange"][];
            next?: string | null;
            total?: string;
        };
        PageSimulationSummary: {
            items?: components["schemas"]["SimulationSummary"][];
            next?: string | null;
            total?: string;
        };
        PageSlaFigure: {
            items?: components["schemas"]["SlaFigure"][];
            next?: string | null;
            total?: string;
        };
        PageSopView: {
            items?: components["schemas"]["Sop"][];
            next?: string | null;
            total?: string;
        };
        PageTeamView: {
            items?: components["schemas"]["Team"][];
            next?: string | null;
            total?: string;
        };
        PageTechnicianView: {
            items?: components["schemas"]["Technician"][];
            next?: string | null;
            total?: string;
        };
        PageTicketSummary: {
            items?: components["schemas"]["TicketSummary"][];
            next?: string | null;
            total?: string;
        };
        PageTimelineView: {
            items?: components["schemas"]["TimelineEntry"][];
            next?: string | null;
            total?: string;
        };
        PageWaitingFigure: {
            items?: components["schemas"]["WaitingFigure"][];
            next?: string | null;
            total?: string;
        };
        PageWorkCodeView: {
            items?: components["schemas"]["WorkCode"][];
            next?: string | null;
            total?: string;
        };
        PageWrong: {
            items?: components["schemas"]["ImportError"][];
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
        Part: {
            lineId?: components["schemas"]["UUID"];
            itemId?: components["schemas"]["UUID"];
            sku?: string;
            itemName?: components["schemas"]["LocalName"];
            unit?: string;
            quantity?: number;
            issued?: number;
            status?: components["schemas"]["PartStatus"];
            supply?: components["schemas"]["Supply"] | null;
        };
        /** @enum {string} */
        PartStatus: "REQUESTED" | "RESERVED" | "SHORT" | "ISSUED" | "RELEASED" | "FAILED";
        PartsRequest: {
            lines: components["schemas"]["WantedPart"][];
        };
        PassedOver: {
            id?: components["schemas"]["UUID"];
            name?: string;
            reasons?: components["schemas"]["DispatchReason"][];
        };
        PastJob: {
            id?: components["schemas"]["UUID"];
            number?: string;
            title?: string;
            status?: components["schemas"]["TicketStatus"];
            category?: components["schemas"]["LocalName"];
            createdAt?: components["schemas"]["Instant"];
            finishedAt?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            cause?: string | null;
            remedy?: string | null;
            technician?: string | null;
            open?: boolean;
        };
        Pause: {
            reason?: string;
            name?: components["schemas"]["LocalName"];
            party?: components["schemas"]["WaitingParty"];
            since?: components["schemas"]["Instant"];
            chaseAt?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            giveUpAt?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
        };
        PauseReason: {
            readonly id?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            code: string;
            version?: number;
            name: components["schemas"]["LocalName"];
            party: components["schemas"]["WaitingParty"];
            stopsRespond?: boolean;
            stopsResolve?: boolean;
            stopsFirm?: boolean;
            chaseAfter?: number | null;
            giveUpAfter?: number | null;
            active?: boolean;
        };
        Person: {
            id?: components["schemas"]["UUID"];
            version?: number;
            name?: string;
            username?: string;
            email?: string | null;
            departmentId?: components["schemas"]["UUID"] | null;
            phone?: string | null;
            active?: boolean;
        };
        PersonRef: {
            id?: components["schemas"]["UUID"];
            name?: string;
            phone?: string | null;
        };
        PersonRequest: {
            name: string;
            email?: string | null;
            departmentId?: components["schemas"]["UUID"] | null;
            phone?: string | null;
            active: boolean;
        };
        PhotosRequest: {
            moment: components["schemas"]["Moment"];
            attachmentIds: string[];
        };
        PlanRequest: {
            plannedFor: components["schemas"]["Instant"];
            message: string;
            occurredAt?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
        };
        PolicyToTry: {
            id?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            code?: string | null;
            name?: components["schemas"]["LocalName"] | null;
            terms: components["schemas"]["SlaTerms"];
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
        QuietHours: {
            on?: boolean;
            from: components["schemas"]["LocalTime"];
            to: components["schemas"]["LocalTime"];
        };
        Rating: {
            score?: number;
            fixed?: boolean;
            comment?: string | null;
            answeredAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        ReasonCode: "SKILL_FITS" | "NO_SKILL_NEEDED" | "SKILL_LOW" | "SKILL_MISSING" | "CERTIFICATE_VALID" | "CERTIFICATE_MISSING" | "CERTIFICATE_EXPIRED" | "ZONE_INSIDE" | "ZONE_ANYWHERE" | "ZONE_OUTSIDE" | "ON_SHIFT" | "NEXT_SHIFT" | "NO_SHIFTS" | "AWAY" | "LOAD" | "LOAD_FULL" | "SAME_ROOM" | "SAME_FLOOR" | "SAME_BUILDING" | "SAME_SITE" | "ELSEWHERE" | "TURN" | "NEVER_SERVED" | "DECLINED_BEFORE";
        ReasonRequest: {
            reason: string;
        };
        Replayed: {
            applied?: boolean;
        };
        ReportCode: {
            code?: string;
        };
        /** @enum {string} */
        RowReason: "MISSING" | "TOO_LONG" | "NOT_AN_ADDRESS" | "NOT_A_NUMBER" | "NOT_YES_OR_NO" | "NOT_A_KIND" | "NOT_A_CODE" | "NOT_A_LATITUDE" | "NOT_A_LONGITUDE" | "TOGETHER" | "TWICE" | "UNKNOWN_DEPARTMENT" | "UNKNOWN_GROUP" | "UNKNOWN_PERSON" | "UNKNOWN_PARENT" | "CANNOT_LIE_THERE" | "KIND_STAYS" | "CIRCLE";
        Rule: {
            id?: components["schemas"]["UUID"];
            version?: number;
            position?: number;
            name?: string;
            mode?: components["schemas"]["RuleMode"];
            condition?: components["schemas"]["RuleCondition"];
            outcome?: components["schemas"]["RuleOutcome"];
            names?: components["schemas"]["RuleNames"] | null;
        };
        RuleCondition: {
            categoryId?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            locationId?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            urgency?: components["schemas"]["Urgency"] | null;
            nature?: components["schemas"]["Nature"] | null;
            channel?: string | null;
            words?: string[] | null;
            departmentId?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            weekdays?: number[] | null;
            from?: string | null;
            until?: string | null;
        };
        /** @enum {string} */
        RuleMode: "DRAFT" | "SUGGEST" | "AUTOMATIC";
        RuleNames: {
            category?: components["schemas"]["LocalName"] | null;
            place?: components["schemas"]["LocalName"] | null;
            department?: components["schemas"]["LocalName"] | null;
            newCategory?: ((components["schemas"]["LocalName"] | null) | null) | components["schemas"]["LocalName"] | null;
            policy?: ((components["schemas"]["LocalName"] | null) | null) | components["schemas"]["LocalName"] | null;
            team?: components["schemas"]["LocalName"] | null;
        };
        RuleOrder: {
            ids: string[];
        };
        RuleOutcome: {
            categoryId?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            urgency?: ((string | components["schemas"]["Urgency"] | null) | null) | components["schemas"]["Urgency"] | null;
            policyId?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            teamId?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            strategy?: ((string | components["schemas"]["DispatchStrategy"] | null) | null) | components["schemas"]["DispatchStrategy"] | null;
        };
        RuleProfile: {
            name: string;
            mode: components["schemas"]["RuleMode"];
            condition: components["schemas"]["RuleCondition"];
            outcome: components["schemas"]["RuleOutcome"];
        };
        RuleTrial: {
            examined?: number;
            matched?: number;
            changed?: number;
            agreed?: number;
            decidedBefore?: number;
            examples?: components["schemas"]["RuleTrialExample"][];
        };
        RuleTrialExample: {
            ticketId?: components["schemas"]["UUID"];
            number?: string;
            title?: string;
            reportedCategoryId?: components["schemas"]["UUID"];
            reportedUrgency?: components["schemas"]["Urgency"];
            categoryId?: components["schemas"]["UUID"];
            urgency?: components["schemas"]["Urgency"];
            policyId?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            finalCategoryId?: components["schemas"]["UUID"];
            finalUrgency?: components["schemas"]["Urgency"];
            finalPolicyIds?: string[];
            agreed?: boolean;
        };
        RuleTrialRequest: {
            ruleId?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            rule: components["schemas"]["RuleProfile"];
            days?: number | null;
        };
        Shift: {
            weekday?: number;
            starts: string;
            ends: string;
        };
        ShiftException: {
            day: components["schemas"]["LocalDate"];
            kind: components["schemas"]["ShiftExceptionKind"];
            starts?: string | null;
            ends?: string | null;
        };
        /** @enum {string} */
        ShiftExceptionKind: "EXTRA" | "OFF";
        SignatureRequest: {
            attachmentId?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            reason?: string | null;
        };
        SimilarTicket: {
            id?: components["schemas"]["UUID"];
            number?: string;
            title?: string;
            status?: components["schemas"]["TicketStatus"];
            category?: components["schemas"]["LocalName"];
            place?: components["schemas"]["LocalName"];
            createdAt?: components["schemas"]["Instant"];
            waiting?: number;
            mine?: boolean;
        };
        SimulatedOutcomes: {
            met?: number;
            breached?: number;
            running?: number;
            none?: number;
        };
        Simulation: {
            id?: components["schemas"]["UUID"];
            createdAt?: components["schemas"]["Instant"];
            createdBy?: string;
            kind?: components["schemas"]["SimulationKind"];
            thingId?: components["schemas"]["UUID"];
            name?: components["schemas"]["LocalName"];
            terms?: ((components["schemas"]["SlaTerms"] | null) | null) | components["schemas"]["SlaTerms"] | null;
            matched?: ((components["schemas"]["SlaMatched"] | null) | null) | components["schemas"]["SlaMatched"] | null;
            rules?: ((components["schemas"]["CalendarRules"] | null) | null) | components["schemas"]["CalendarRules"] | null;
            from?: components["schemas"]["LocalDate"];
            to?: components["schemas"]["LocalDate"];
            zone?: string;
            result?: components["schemas"]["SimulationResult"];
        };
        SimulationChange: {
            id?: components["schemas"]["UUID"];
            ticketId?: components["schemas"]["UUID"];
            number?: string;
            title?: string;
            category?: components["schemas"]["LocalName"];
            urgency?: components["schemas"]["Urgency"];
            target?: components["schemas"]["SlaTarget"];
            closure?: number;
            effect?: components["schemas"]["SimulationEffect"];
            before?: components["schemas"]["TargetOutcome"];
            after?: components["schemas"]["TargetOutcome"];
            policyBefore?: components["schemas"]["LocalName"] | null;
            policyAfter?: components["schemas"]["LocalName"] | null;
            dueBefore?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            dueAfter?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            stoppedAt?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
        };
        /** @enum {string} */
        SimulationDimension: "TARGET" | "POLICY" | "CATEGORY" | "URGENCY";
        /** @enum {string} */
        SimulationEffect: "WORSE" | "BETTER" | "ADDED" | "DROPPED" | "MOVED";
        SimulationFigure: {
            dimension?: components["schemas"]["SimulationDimension"];
            key?: string | null;
            name?: components["schemas"]["LocalName"] | null;
            before?: components["schemas"]["SimulatedOutcomes"];
            after?: components["schemas"]["SimulatedOutcomes"];
            changed?: number;
        };
        /** @enum {string} */
        SimulationKind: "POLICY" | "CALENDAR";
        SimulationRequest: {
            from: components["schemas"]["LocalDate"];
            to: components["schemas"]["LocalDate"];
            zone?: string | null;
            policy?: ((components["schemas"]["PolicyToTry"] | null) | null) | components["schemas"]["PolicyToTry"] | null;
            calendar?: ((components["schemas"]["CalendarToTry"] | null) | null) | components["schemas"]["CalendarToTry"] | null;
        };
        SimulationResult: {
            tickets?: number;
            clocks?: number;
            changedTickets?: number;
            changedClocks?: number;
            complete?: boolean;
            reachedBack?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            before?: components["schemas"]["SimulatedOutcomes"];
            after?: components["schemas"]["SimulatedOutcomes"];
            figures?: components["schemas"]["SimulationFigure"][];
        };
        SimulationSummary: {
            id?: components["schemas"]["UUID"];
            createdAt?: components["schemas"]["Instant"];
            createdBy?: string;
            kind?: components["schemas"]["SimulationKind"];
            name?: components["schemas"]["LocalName"];
            from?: components["schemas"]["LocalDate"];
            to?: components["schemas"]["LocalDate"];
            tickets?: number;
            changedTickets?: number;
            breachedBefore?: number;
            breachedAfter?: number;
        };
        Skill: {
            skill: string;
            level?: number;
        };
        SlaClock: {
            target?: components["schemas"]["SlaTarget"];
            startedAt?: components["schemas"]["Instant"];
            dueAt?: components["schemas"]["Instant"];
            pausedAt?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            stoppedAt?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            calendarId?: components["schemas"]["UUID"];
            calendarVersion?: number;
            targetSeconds?: number;
            elapsedSeconds?: number;
            restsUntil?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            asOf?: components["schemas"]["Instant"];
            state?: components["schemas"]["SlaState"];
        };
        /** @enum {string} */
        SlaDimension: "POLICY" | "CATEGORY" | "PLACE" | "TECHNICIAN" | "URGENCY" | "HOUR";
        SlaEscalation: {
            dispatcherFrom?: number | null;
            managerFrom?: number | null;
            calendarId?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
        };
        SlaFigure: {
            key?: string | null;
            name?: components["schemas"]["LocalName"] | null;
            met?: number;
            breached?: number;
            running?: number;
            share?: number | null;
            medianSeconds?: number | null;
            p90Seconds?: number | null;
            filter?: {
                [key: string]: string;
            };
        };
        SlaGoal: {
            amount: number;
            unit: components["schemas"]["TargetUnit"];
            calendarId: components["schemas"]["UUID"];
        };
        SlaMatch: {
            categoryId?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            urgency?: components["schemas"]["Urgency"] | null;
            locationId?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            departmentId?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            groupId?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
        };
        SlaMatched: {
            category?: components["schemas"]["LocalName"] | null;
            place?: components["schemas"]["LocalName"] | null;
            department?: components["schemas"]["LocalName"] | null;
            group?: components["schemas"]["LocalName"] | null;
        };
        SlaPolicy: {
            id?: components["schemas"]["UUID"];
            version?: number;
            code?: string;
            name?: components["schemas"]["LocalName"];
            template?: string | null;
            inForce?: number | null;
            versions?: components["schemas"]["SlaPolicyVersion"][];
        };
        SlaPolicyRequest: {
            code: string;
            name: components["schemas"]["LocalName"];
            draft?: boolean;
            effectiveFrom?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            note?: string | null;
            terms: components["schemas"]["SlaTerms"];
        };
        SlaPolicyVersion: {
            number?: number;
            effectiveFrom?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            terms?: components["schemas"]["SlaTerms"];
            matched?: components["schemas"]["SlaMatched"];
            note?: string | null;
            createdAt?: components["schemas"]["Instant"];
            createdBy?: string | null;
        };
        SlaReport: {
            period?: components["schemas"]["SlaFigure"];
            before?: components["schemas"]["SlaFigure"];
        };
        /** @enum {string} */
        SlaResult: "MET" | "BREACHED" | "RUNNING";
        /** @enum {string} */
        SlaState: "RUNNING" | "PAUSED" | "MET" | "BREACHED";
        /** @enum {string} */
        SlaTarget: "RESPOND" | "RESOLVE" | "FIRM";
        SlaTemplateRequest: {
            template: string;
            effectiveFrom?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
        };
        SlaTerms: {
            match: components["schemas"]["SlaMatch"];
            respond?: components["schemas"]["SlaGoal"] | null;
            resolve?: components["schemas"]["SlaGoal"] | null;
            firm?: components["schemas"]["SlaGoal"] | null;
            warnAt?: number[];
            escalation?: components["schemas"]["SlaEscalation"] | null;
            enabled?: boolean;
        };
        Sop: {
            id?: components["schemas"]["UUID"];
            version?: number;
            categoryId?: components["schemas"]["UUID"];
            category?: components["schemas"]["LocalName"];
            number?: number;
            name?: components["schemas"]["LocalName"];
            signature?: boolean;
            active?: boolean;
            steps?: components["schemas"]["SopStep"][];
            changedAt?: components["schemas"]["Instant"];
            changedBy?: string | null;
        };
        SopRequest: {
            categoryId: components["schemas"]["UUID"];
            name: components["schemas"]["LocalName"];
            signature?: boolean;
            active: boolean;
            steps: components["schemas"]["SopStep"][];
        };
        SopStep: {
            id?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            kind: components["schemas"]["StepKind"];
            text: components["schemas"]["LocalName"];
            mandatory?: boolean;
            unit?: string | null;
            min?: number | null;
            max?: number | null;
            minutes?: number | null;
            role: components["schemas"]["StepRole"];
        };
        SpecialDays: {
            from?: components["schemas"]["LocalDate"];
            to?: components["schemas"]["LocalDate"];
            name?: components["schemas"]["LocalName"];
            like?: ((string | components["schemas"]["DayOfWeek"] | null) | null) | components["schemas"]["DayOfWeek"] | null;
            hours?: components["schemas"]["WorkingHours"][] | null;
        };
        /** @enum {string} */
        StepKind: "CHECK" | "READING" | "PHOTO" | "TEXT";
        StepRequest: {
            verb: components["schemas"]["Verb"];
            reading?: number | null;
            note?: string | null;
            attachmentIds?: string[] | null;
        };
        StepRequest1: {
            occurredAt?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
        };
        /** @enum {string} */
        StepRole: "TECHNICIAN" | "DISPATCHER" | "MANAGER";
        Supply: {
            stage?: components["schemas"]["SupplyStage"];
            number?: string | null;
            expectedOn?: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
        };
        /** @enum {string} */
        SupplyStage: "REQUISITIONED" | "APPROVED" | "ORDERED" | "ARRIVED" | "FAILED";
        /** @enum {string} */
        TargetOutcome: "MET" | "BREACHED" | "RUNNING" | "NONE";
        /** @enum {string} */
        TargetUnit: "MINUTES" | "HOURS" | "WORKING_DAYS";
        Team: {
            id?: components["schemas"]["UUID"];
            version?: number;
            name?: components["schemas"]["LocalName"];
            firm?: boolean;
            active?: boolean;
            lead?: components["schemas"]["TeamMember"] | null;
            members?: components["schemas"]["TeamMember"][];
            zones?: components["schemas"]["ZoneRef"][];
            categories?: components["schemas"]["TeamCategory"][];
            openTickets?: number;
        };
        TeamCategory: {
            id?: components["schemas"]["UUID"];
            name?: components["schemas"]["LocalName"];
        };
        TeamMember: {
            id?: components["schemas"]["UUID"];
            name?: string;
        };
        TeamProfile: {
            name: components["schemas"]["LocalName"];
            firm?: boolean;
            leadId?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            memberIds: string[];
            zoneIds?: string[] | null;
            categoryIds?: string[] | null;
            active?: boolean | null;
        };
        TeamRef: {
            id?: components["schemas"]["UUID"];
            name?: components["schemas"]["LocalName"];
            firm?: boolean;
        };
        Technician: {
            id?: components["schemas"]["UUID"];
            version?: number;
            name?: string;
            skills?: components["schemas"]["Skill"][];
            certificates?: components["schemas"]["Certificate"][];
            zones?: components["schemas"]["ZoneRef"][];
            shifts?: components["schemas"]["Shift"][];
            days?: components["schemas"]["ShiftException"][];
            leaves?: components["schemas"]["Leave"][];
            teams?: components["schemas"]["TeamRef"][];
            maxOpenJobs?: number;
            active?: boolean;
            openJobs?: number;
            nextDueAt?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            onShift?: boolean;
            onShiftUntil?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            nextShiftAt?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            onLeaveUntil?: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
        };
        TechnicianProfile: {
            personId: components["schemas"]["UUID"];
            skills: components["schemas"]["Skill"][];
            certificates?: components["schemas"]["Certificate"][] | null;
            zoneIds?: string[] | null;
            shifts?: components["schemas"]["Shift"][] | null;
            days?: components["schemas"]["ShiftException"][] | null;
            leaves?: components["schemas"]["Leave"][] | null;
            maxOpenJobs?: number | null;
            active?: boolean | null;
        };
        Ticket: {
            id?: components["schemas"]["UUID"];
            number?: string;
            version?: number;
            status?: components["schemas"]["TicketStatus"];
            title?: string;
            description?: string | null;
            channel?: components["schemas"]["Channel"];
            category?: components["schemas"]["CategoryRef"];
            location?: components["schemas"]["LocationRef"];
            urgency?: components["schemas"]["Urgency"];
            nature?: components["schemas"]["Nature"];
            impact?: components["schemas"]["Impact"];
            requester?: components["schemas"]["PersonRef"];
            technician?: components["schemas"]["PersonRef"] | null;
            team?: ((components["schemas"]["TeamRef"] | null) | null) | components["schemas"]["TeamRef"] | null;
            pool?: boolean;
            helpers?: components["schemas"]["Helper"][];
            mergedInto?: ((components["schemas"]["TicketRef"] | null) | null) | components["schemas"]["TicketRef"] | null;
            contact?: string | null;
            preferredFrom?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            preferredTo?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            watch?: components["schemas"]["Watch"];
            createdAt?: components["schemas"]["Instant"];
            respondedAt?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            plannedFor?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            finishedAt?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            closedAt?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            closure?: number;
            rework?: number;
            sla?: components["schemas"]["SlaClock"][];
            pause?: components["schemas"]["Pause"] | null;
            parts?: components["schemas"]["Part"][];
            report?: components["schemas"]["WorkReport"] | null;
            rating?: components["schemas"]["Rating"] | null;
            duplicates?: components["schemas"]["TicketRef"][];
            allowed?: string[];
        };
        TicketMetrics: {
            openByStatus?: {
                [key: string]: number;
            };
            toConfirm?: number;
            overdue?: number;
            dueSoon?: components["schemas"]["DueSoon"][];
            today?: components["schemas"]["Instant"];
            createdToday?: number;
            closedToday?: number;
        };
        TicketRef: {
            id?: components["schemas"]["UUID"];
            number?: string;
        };
        /** @enum {string} */
        TicketStatus: "SUBMITTED" | "TRIAGED" | "DISPATCHED" | "ACCEPTED" | "IN_PROGRESS" | "PAUSED" | "FINISHED" | "CLOSED" | "CANCELLED" | "REJECTED" | "MERGED";
        TicketSummary: {
            id?: components["schemas"]["UUID"];
            number?: string;
            version?: number;
            status?: components["schemas"]["TicketStatus"];
            title?: string;
            category?: components["schemas"]["CategoryRef"];
            location?: components["schemas"]["LocationRef"];
            urgency?: components["schemas"]["Urgency"];
            nature?: components["schemas"]["Nature"];
            impact?: components["schemas"]["Impact"];
            channel?: components["schemas"]["Channel"];
            watch?: components["schemas"]["Watch"];
            requester?: components["schemas"]["PersonRef"];
            technician?: components["schemas"]["PersonRef"] | null;
            team?: ((components["schemas"]["TeamRef"] | null) | null) | components["schemas"]["TeamRef"] | null;
            pool?: boolean;
            helpers?: components["schemas"]["Helper"][];
            mergedInto?: components["schemas"]["TicketRef"] | null;
            createdAt?: components["schemas"]["Instant"];
            dueAt?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            sla?: components["schemas"]["SlaClock"][];
            pause?: components["schemas"]["Pause"] | null;
            allowed?: string[];
        };
        TimelineActor: {
            id?: components["schemas"]["UUID"];
            name?: string;
        };
        TimelineEntry: {
            id?: components["schemas"]["UUID"];
            at?: components["schemas"]["Instant"];
            recordedAt?: components["schemas"]["Instant"];
            toldLater?: boolean;
            actor?: components["schemas"]["TimelineActor"] | null;
            kind?: string;
            from?: string | null;
            to?: string | null;
            note?: string | null;
            data?: {
                [key: string]: unknown;
            };
        };
        TriageRequest: {
            categoryId?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            urgency?: ((string | components["schemas"]["Urgency"] | null) | null) | components["schemas"]["Urgency"] | null;
            nature?: ((string | components["schemas"]["Nature"] | null) | null) | components["schemas"]["Nature"] | null;
            impact?: ((string | components["schemas"]["Impact"] | null) | null) | components["schemas"]["Impact"] | null;
            policyId?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            note?: string | null;
        };
        UUID: string;
        Unread: {
            unread?: number;
        };
        Uploader: {
            id?: components["schemas"]["UUID"];
            name?: string;
        };
        /** @enum {string} */
        Urgency: "URGENT" | "NORMAL" | "LOW";
        /** @enum {string} */
        Verb: "START" | "DONE" | "UNDO";
        VisitorCategory: {
            id?: components["schemas"]["UUID"];
            code?: string;
            name?: components["schemas"]["LocalName"];
            icon?: string | null;
        };
        VisitorPlace: {
            name?: components["schemas"]["LocalName"];
            path?: components["schemas"]["LocalName"];
            categories?: components["schemas"]["VisitorCategory"][];
        };
        VisitorStep: {
            kind?: string;
            at?: components["schemas"]["Instant"];
        };
        VisitorTicket: {
            number?: string;
            title?: string;
            status?: components["schemas"]["TicketStatus"];
            place?: components["schemas"]["LocalName"];
            createdAt?: components["schemas"]["Instant"];
            remedy?: string | null;
            steps?: components["schemas"]["VisitorStep"][];
            allowed?: string[];
        };
        WaitRequest: {
            reason: string;
            note?: string | null;
            occurredAt?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
        };
        WaitingFigure: {
            party?: components["schemas"]["WaitingParty"];
            tickets?: number;
            seconds?: number;
            medianSeconds?: number;
            filter?: {
                [key: string]: string;
            };
        };
        /** @enum {string} */
        WaitingParty: "STORE" | "APPROVER" | "BUYER" | "SUPPLIER" | "REQUESTER" | "OTHER";
        WantedPart: {
            itemId: components["schemas"]["UUID"];
            sku: string;
            itemName: components["schemas"]["LocalName"];
            unit: string;
            quantity: number;
        };
        Watch: {
            others?: number;
            joined?: boolean;
        };
        /** @enum {string} */
        Weight: "GOOD" | "NEUTRAL" | "OVERRIDABLE" | "FORBIDS";
        WorkCode: {
            id?: components["schemas"]["UUID"];
            version?: number;
            kind?: components["schemas"]["CodeKind"];
            categoryId?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            code?: string;
            name?: components["schemas"]["LocalName"];
            active?: boolean;
        };
        WorkCodeRequest: {
            categoryId?: components["schemas"]["UUID"] | null;
            name: components["schemas"]["LocalName"];
            active: boolean;
        };
        WorkReport: {
            cause?: string;
            remedy?: string;
            labourMinutes?: number;
            causeCode?: string | null;
            remedyCode?: string | null;
        };
        WorkingHours: {
            from?: components["schemas"]["LocalTime"];
            to?: components["schemas"]["LocalTime"];
        };
        Worksheet: {
            procedure?: ((components["schemas"]["LocalName"] | null) | null) | components["schemas"]["LocalName"] | null;
            number?: number | null;
            signature?: boolean;
            signed?: boolean;
            steps?: components["schemas"]["WorksheetStep"][];
            labour?: components["schemas"]["LabourSpan"][];
            labourMinutes?: number;
            runningSince?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            missing?: string[];
            placeTickets?: number;
        };
        WorksheetStep: {
            step?: components["schemas"]["SopStep"];
            startedAt?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            doneAt?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            reading?: number | null;
            note?: string | null;
            doneBy?: string | null;
            photos?: number;
        };
        ZoneRef: {
            id?: components["schemas"]["UUID"];
            name?: components["schemas"]["LocalName"];
            path?: components["schemas"]["LocalName"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
