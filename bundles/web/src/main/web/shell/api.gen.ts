// Made by itests/api (npm run generate) from /api/openapi.json. Not to be edited.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        "accounting.AccountsBalance": {
            balance: components["schemas"]["Money"] | null;
            charged: components["schemas"]["Money"] | null;
            credit: components["schemas"]["Money"] | null;
            currency: string | null;
            /** Format: uuid */
            id: string;
            open: components["schemas"]["Money"] | null;
            overdue: components["schemas"]["Money"] | null;
            paid: components["schemas"]["Money"] | null;
            /** Format: uuid */
            party: string | null;
            partyName: string | null;
        };
        "accounting.AgeingListTotals": {
            items: components["schemas"]["accounting.AgeingRow"][];
            /** Format: date */
            on: string | null;
        };
        "accounting.AgeingRow": {
            currency: string | null;
            days30: components["schemas"]["Money"] | null;
            days60: components["schemas"]["Money"] | null;
            days90: components["schemas"]["Money"] | null;
            /** Format: uuid */
            id: string;
            notDue: components["schemas"]["Money"] | null;
            older: components["schemas"]["Money"] | null;
            /** Format: uuid */
            party: string | null;
            partyName: string | null;
            total: components["schemas"]["Money"] | null;
        };
        "accounting.BookingResourceShown": {
            cancelled: boolean;
            contractNumber: string | null;
            /** Format: uuid */
            customer: string | null;
            customerName: string | null;
            /** Format: date */
            end: string | null;
            /** Format: uuid */
            id: string;
            number: string | null;
            /** Format: date */
            start: string | null;
            total: components["schemas"]["Money"] | null;
            tourTitle: string | null;
        };
        "accounting.ItemPayment": {
            amount: components["schemas"]["Money"] | null;
            /** Format: date */
            date: string | null;
            /** @enum {string|null} */
            method: "CASH" | "BANK" | "CARD" | "OTHER" | null;
            number: string | null;
            /** Format: uuid */
            voucher: string | null;
        };
        "accounting.OpenItemsUnpaid": {
            /** Format: int64 */
            count: number;
            open: components["schemas"]["Money"] | null;
            overdue: components["schemas"]["Money"] | null;
            /** Format: int64 */
            overdueCount: number;
        };
        "accounting.PageAccountsBalance": {
            items: components["schemas"]["accounting.AccountsBalance"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "accounting.PageAgeingRow": {
            items: components["schemas"]["accounting.AgeingRow"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "accounting.PageBookingResourceShown": {
            items: components["schemas"]["accounting.BookingResourceShown"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "accounting.PagePayable": {
            items: components["schemas"]["accounting.Payable"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "accounting.PageReceivable": {
            items: components["schemas"]["accounting.Receivable"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "accounting.PageSupplierResourceShown": {
            items: components["schemas"]["accounting.SupplierResourceShown"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "accounting.PageTourProfit": {
            items: components["schemas"]["accounting.TourProfit"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "accounting.PageVoucherView": {
            items: components["schemas"]["accounting.VoucherView"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "accounting.Payable": {
            amount: components["schemas"]["Money"] | null;
            cancelReason: string | null;
            /** Format: int64 */
            daysOverdue: number;
            description: string | null;
            /** Format: date */
            due: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date */
            issued: string | null;
            /** @enum {string|null} */
            kind: "HOTEL" | "MEAL" | "TRANSPORT" | "FLIGHT" | "SIGHTSEEING" | "GUIDE" | "OTHER" | null;
            number: string | null;
            open: components["schemas"]["Money"] | null;
            /** @enum {string|null} */
            origin: "BOOKING" | "RESERVATION" | "HAND" | null;
            overdue: boolean;
            paid: components["schemas"]["Money"] | null;
            /** Format: uuid */
            reservation: string | null;
            /** @enum {string|null} */
            state: "OPEN" | "PARTLY_PAID" | "PAID" | "CANCELLED" | null;
            /** Format: uuid */
            supplier: string | null;
            supplierName: string | null;
            /** Format: uuid */
            tour: string | null;
            tourNumber: string | null;
            /** Format: int64 */
            version: number;
        };
        "accounting.PayableResourceReason": {
            reason?: string | null;
        };
        "accounting.PayableResourceTerms": {
            description?: string | null;
            /** Format: date */
            due?: string | null;
        };
        "accounting.PayablesNewPayable": {
            amount?: components["schemas"]["Money"] | null;
            description?: string | null;
            /** Format: date */
            due?: string | null;
            /** @enum {string|null} */
            kind?: "HOTEL" | "MEAL" | "TRANSPORT" | "FLIGHT" | "SIGHTSEEING" | "GUIDE" | "OTHER" | null;
            /** Format: uuid */
            supplier?: string | null;
            /** Format: uuid */
            tour?: string | null;
        };
        "accounting.PaymentResourceAllocation": {
            amount?: components["schemas"]["Money"] | null;
            /** Format: uuid */
            payable?: string | null;
        };
        "accounting.PaymentResourceAllocations": {
            allocations?: components["schemas"]["accounting.PaymentResourceAllocation"][];
        };
        "accounting.PaymentResourceNewPayment": {
            accountCurrency?: string | null;
            allocations?: components["schemas"]["accounting.PaymentResourceAllocation"][];
            amount?: components["schemas"]["Money"] | null;
            /** Format: date */
            date?: string | null;
            exchangeRate?: number | null;
            /** @enum {string|null} */
            method?: "CASH" | "BANK" | "CARD" | "OTHER" | null;
            note?: string | null;
            reference?: string | null;
            /** Format: uuid */
            supplier?: string | null;
        };
        "accounting.PaymentResourceNewRefund": {
            amount?: components["schemas"]["Money"] | null;
            /** Format: uuid */
            customer?: string | null;
            /** Format: date */
            date?: string | null;
            /** @enum {string|null} */
            method?: "CASH" | "BANK" | "CARD" | "OTHER" | null;
            note?: string | null;
            reference?: string | null;
        };
        "accounting.PaymentResourceReason": {
            reason?: string | null;
        };
        "accounting.Profit": {
            currency: string | null;
            margin: number | null;
            otherCosts: components["schemas"]["Money"] | null;
            profit: components["schemas"]["Money"] | null;
            revenue: components["schemas"]["Money"] | null;
            runningCosts: components["schemas"]["Money"] | null;
            serviceCosts: components["schemas"]["Money"] | null;
        };
        "accounting.ReceiptResourceAllocation": {
            amount?: components["schemas"]["Money"] | null;
            /** Format: uuid */
            receivable?: string | null;
        };
        "accounting.ReceiptResourceAllocations": {
            allocations?: components["schemas"]["accounting.ReceiptResourceAllocation"][];
        };
        "accounting.ReceiptResourceNewReceipt": {
            accountCurrency?: string | null;
            allocations?: components["schemas"]["accounting.ReceiptResourceAllocation"][];
            amount?: components["schemas"]["Money"] | null;
            /** Format: uuid */
            customer?: string | null;
            /** Format: date */
            date?: string | null;
            exchangeRate?: number | null;
            /** @enum {string|null} */
            method?: "CASH" | "BANK" | "CARD" | "OTHER" | null;
            note?: string | null;
            reference?: string | null;
        };
        "accounting.ReceiptResourceNewRefund": {
            amount?: components["schemas"]["Money"] | null;
            /** Format: date */
            date?: string | null;
            /** @enum {string|null} */
            method?: "CASH" | "BANK" | "CARD" | "OTHER" | null;
            note?: string | null;
            reference?: string | null;
            /** Format: uuid */
            supplier?: string | null;
        };
        "accounting.ReceiptResourceReason": {
            reason?: string | null;
        };
        "accounting.Receivable": {
            amount: components["schemas"]["Money"] | null;
            /** Format: uuid */
            booking: string | null;
            bookingNumber: string | null;
            cancelReason: string | null;
            contractNumber: string | null;
            /** Format: uuid */
            customer: string | null;
            customerName: string | null;
            /** Format: int64 */
            daysOverdue: number;
            deposit: boolean;
            description: string | null;
            /** Format: date */
            due: string | null;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            instalment: number;
            /** Format: date */
            issued: string | null;
            number: string | null;
            open: components["schemas"]["Money"] | null;
            /** @enum {string|null} */
            origin: "BOOKING" | "RESERVATION" | "HAND" | null;
            overdue: boolean;
            paid: components["schemas"]["Money"] | null;
            /** Format: uuid */
            salesperson: string | null;
            /** @enum {string|null} */
            state: "OPEN" | "PARTLY_PAID" | "PAID" | "CANCELLED" | null;
            /** Format: int64 */
            version: number;
        };
        "accounting.ReceivableResourceReason": {
            reason?: string | null;
        };
        "accounting.ReceivableResourceTerms": {
            description?: string | null;
            /** Format: date */
            due?: string | null;
        };
        "accounting.ReceivablesNewReceivable": {
            amount?: components["schemas"]["Money"] | null;
            /** Format: uuid */
            booking?: string | null;
            /** Format: uuid */
            customer?: string | null;
            description?: string | null;
            /** Format: date */
            due?: string | null;
        };
        "accounting.Statement": {
            closing: components["schemas"]["Money"] | null;
            credit: components["schemas"]["Money"] | null;
            currency: string | null;
            debit: components["schemas"]["Money"] | null;
            /** Format: date */
            from: string | null;
            lines: components["schemas"]["accounting.StatementLine"][];
            opening: components["schemas"]["Money"] | null;
            /** Format: uuid */
            party: string | null;
            partyName: string | null;
            /** @enum {string|null} */
            side: "CUSTOMER" | "SUPPLIER" | null;
            /** Format: date */
            to: string | null;
        };
        "accounting.StatementLine": {
            balance: components["schemas"]["Money"] | null;
            credit: components["schemas"]["Money"] | null;
            /** Format: date */
            date: string | null;
            debit: components["schemas"]["Money"] | null;
            /** Format: uuid */
            document: string | null;
            /** @enum {string|null} */
            kind: "CHARGE" | "ADJUSTMENT" | "CANCELLATION" | "PAYMENT" | "PAYMENT_REVERSAL" | "REFUND" | "REFUND_REVERSAL" | null;
            note: string | null;
            number: string | null;
            reference: string | null;
        };
        "accounting.SupplierResourceShown": {
            /** Format: uuid */
            id: string;
            name: string | null;
        };
        "accounting.SuppliersNewSupplier": {
            name?: string | null;
        };
        "accounting.TourProfit": {
            bookings: components["schemas"]["accounting.TourProfitShare"][];
            /** Format: int32 */
            bookingsMissing: number;
            /** Format: date */
            end: string | null;
            figures: components["schemas"]["accounting.Profit"][];
            number: string | null;
            provisional: boolean;
            /** @enum {string|null} */
            state: "RUNNING" | "COMPLETED" | "SETTLED" | "CANCELLED" | null;
            title: string | null;
            /** Format: uuid */
            tour: string | null;
        };
        "accounting.TourProfitShare": {
            /** Format: uuid */
            booking: string | null;
            cancelled: boolean;
            customerName: string | null;
            number: string | null;
            revenue: components["schemas"]["Money"][];
        };
        "accounting.VoucherView": {
            allocations: components["schemas"]["accounting.VoucherViewPaid"][];
            amount: components["schemas"]["Money"] | null;
            /** Format: date-time */
            createdAt: string | null;
            createdBy: string | null;
            /** Format: date */
            date: string | null;
            exchangeRate: number | null;
            /** Format: uuid */
            id: string;
            /** @enum {string|null} */
            kind: "RECEIPT" | "PAYMENT" | null;
            /** @enum {string|null} */
            method: "CASH" | "BANK" | "CARD" | "OTHER" | null;
            note: string | null;
            number: string | null;
            /** Format: uuid */
            party: string | null;
            partyName: string | null;
            reference: string | null;
            refund: boolean;
            reversedBy: string | null;
            /** Format: date */
            reversedOn: string | null;
            reverseReason: string | null;
            /** @enum {string|null} */
            side: "CUSTOMER" | "SUPPLIER" | null;
            /** @enum {string|null} */
            state: "POSTED" | "REVERSED" | null;
            unallocated: components["schemas"]["Money"] | null;
            /** Format: int64 */
            version: number;
            worth: components["schemas"]["Money"] | null;
        };
        "accounting.VoucherViewPaid": {
            amount: components["schemas"]["Money"] | null;
            deposit: boolean;
            description: string | null;
            /** Format: int32 */
            instalment: number;
            /** Format: uuid */
            item: string | null;
            number: string | null;
            /** Format: date */
            on: string | null;
            reference: string | null;
        };
        "campaigns.CampaignDetails": {
            body?: string | null;
            budget?: components["schemas"]["Money"] | null;
            /** Format: date */
            endsOn?: string | null;
            language?: string | null;
            name?: string | null;
            /** Format: uuid */
            segmentId?: string | null;
            spent?: components["schemas"]["Money"] | null;
            /** Format: date */
            startsOn?: string | null;
            subject?: string | null;
            translations?: {
                [key: string]: components["schemas"]["campaigns.ContentInput"];
            };
        };
        "campaigns.CampaignResourceReach": {
            /** Format: int32 */
            members: number;
            /** Format: int32 */
            noConsent: number;
            /** Format: int32 */
            noEmail: number;
            /** Format: int32 */
            receivers: number;
            /** Format: int32 */
            sameAddress: number;
            /** Format: int32 */
            unsubscribed: number;
        };
        "campaigns.CampaignResourceSending": {
            problem: string | null;
            server: boolean;
        };
        "campaigns.CampaignResourceSpent": {
            spent?: components["schemas"]["Money"] | null;
        };
        "campaigns.CampaignView": {
            body: string | null;
            budget: components["schemas"]["Money"] | null;
            /** Format: date-time */
            createdAt: string | null;
            /** Format: date */
            endsOn: string | null;
            figures: components["schemas"]["campaigns.Figures"] | null;
            /** Format: date-time */
            finishedAt: string | null;
            /** Format: uuid */
            id: string;
            language: string | null;
            name: string | null;
            /** Format: uuid */
            segmentId: string | null;
            segmentName: string | null;
            spent: components["schemas"]["Money"] | null;
            /** Format: date-time */
            startedAt: string | null;
            startedBy: string | null;
            /** Format: date */
            startsOn: string | null;
            /** @enum {string|null} */
            state: "DRAFT" | "RUNNING" | "SENT" | "STOPPED" | null;
            subject: string | null;
            translations: {
                [key: string]: components["schemas"]["campaigns.Content"];
            };
            /** Format: int64 */
            version: number;
        };
        "campaigns.Condition": {
            /** @enum {string|null} */
            comparison: "IS" | "IS_NOT" | "AT_LEAST" | "AT_MOST" | null;
            criterion: string | null;
            value: string | null;
        };
        "campaigns.ConditionInput": {
            /** @enum {string|null} */
            comparison?: "IS" | "IS_NOT" | "AT_LEAST" | "AT_MOST" | null;
            criterion?: string | null;
            value?: string | null;
        };
        "campaigns.Content": {
            body: string | null;
            subject: string | null;
        };
        "campaigns.ContentInput": {
            body?: string | null;
            subject?: string | null;
        };
        "campaigns.CriterionResourceView": {
            choices: string[];
            comparisons: ("IS" | "IS_NOT" | "AT_LEAST" | "AT_MOST")[];
            key: string | null;
            /** @enum {string|null} */
            kind: "TEXT" | "CHOICE" | "NUMBER" | "DATE" | null;
            module: string | null;
        };
        "campaigns.Figures": {
            /** Format: int64 */
            clicked: number;
            /** Format: int64 */
            failed: number;
            /** Format: int64 */
            opened: number;
            /** Format: int64 */
            pending: number;
            /** Format: int64 */
            recipients: number;
            /** Format: int64 */
            sent: number;
            /** Format: int64 */
            skipped: number;
            /** Format: int64 */
            unsubscribed: number;
        };
        "campaigns.LeavingEntry": {
            /** Format: uuid */
            campaignId: string | null;
            /** Format: uuid */
            customerId: string | null;
            customerName: string | null;
            email: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            since: string | null;
        };
        "campaigns.LetterWritten": {
            html: string | null;
            subject: string | null;
            text: string | null;
        };
        "campaigns.PageCampaignView": {
            items: components["schemas"]["campaigns.CampaignView"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "campaigns.PageCriterionResourceView": {
            items: components["schemas"]["campaigns.CriterionResourceView"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "campaigns.PageLeavingEntry": {
            items: components["schemas"]["campaigns.LeavingEntry"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "campaigns.PageRecipientsReceived": {
            items: components["schemas"]["campaigns.RecipientsReceived"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "campaigns.PageRecipientsRow": {
            items: components["schemas"]["campaigns.RecipientsRow"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "campaigns.PageSegmentView": {
            items: components["schemas"]["campaigns.SegmentView"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "campaigns.PreviewAnswer": {
            /** Format: int32 */
            count: number | null;
            customers: components["schemas"]["campaigns.PreviewMember"][];
            /** Format: int32 */
            mailable: number | null;
            unavailable: string[];
        };
        "campaigns.PreviewMember": {
            code: string | null;
            country: string | null;
            email: string | null;
            /** Format: uuid */
            id: string;
            language: string | null;
            mailConsent: boolean;
            name: string | null;
            /** @enum {string|null} */
            stage: "TARGET" | "LEAD" | "POTENTIAL" | "CUSTOMER" | null;
        };
        "campaigns.PreviewQuestion": {
            conditions?: components["schemas"]["campaigns.ConditionInput"][];
            /** @enum {string|null} */
            match?: "ALL" | "ANY" | null;
        };
        "campaigns.RecipientsReceived": {
            /** Format: uuid */
            campaignId: string | null;
            campaignName: string | null;
            /** Format: date-time */
            clickedAt: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            openedAt: string | null;
            /** Format: date-time */
            sentAt: string | null;
            /** @enum {string|null} */
            state: "PENDING" | "SENT" | "FAILED" | "SKIPPED" | null;
            subject: string | null;
            /** Format: date-time */
            unsubscribedAt: string | null;
        };
        "campaigns.RecipientsRow": {
            /** Format: date-time */
            clickedAt: string | null;
            code: string | null;
            /** Format: uuid */
            customerId: string | null;
            email: string | null;
            failure: string | null;
            /** Format: uuid */
            id: string;
            language: string | null;
            name: string | null;
            /** Format: date-time */
            openedAt: string | null;
            /** Format: date-time */
            sentAt: string | null;
            /** @enum {string|null} */
            state: "PENDING" | "SENT" | "FAILED" | "SKIPPED" | null;
            /** Format: date-time */
            unsubscribedAt: string | null;
        };
        "campaigns.SegmentDetails": {
            conditions?: components["schemas"]["campaigns.ConditionInput"][];
            /** @enum {string|null} */
            match?: "ALL" | "ANY" | null;
            name?: string | null;
            note?: string | null;
        };
        "campaigns.SegmentResourceCopy": {
            name?: string | null;
        };
        "campaigns.SegmentView": {
            conditions: components["schemas"]["campaigns.Condition"][];
            /** Format: date-time */
            createdAt: string | null;
            /** Format: uuid */
            id: string;
            locked: boolean;
            /** @enum {string|null} */
            match: "ALL" | "ANY" | null;
            name: string | null;
            note: string | null;
            unavailable: string[];
            /** Format: date-time */
            updatedAt: string | null;
            /** Format: int64 */
            version: number;
        };
        "campaigns.TestMailDraft": {
            body?: string | null;
            /** Format: uuid */
            customerId?: string | null;
            language?: string | null;
            subject?: string | null;
        };
        "campaigns.TestMailSent": {
            to: string | null;
        };
        "care.CaseDetails": {
            /** Format: uuid */
            assigneeId?: string | null;
            /** Format: uuid */
            bookingId?: string | null;
            bookingNumber?: string | null;
            /** Format: uuid */
            customerId?: string | null;
            description?: string | null;
            /** Format: date */
            dueOn?: string | null;
            /** @enum {string|null} */
            kind?: "COMPLAINT" | "INCIDENT" | "QUESTION" | "FAULT" | null;
            /** @enum {string|null} */
            priority?: "URGENT" | "HIGH" | "NORMAL" | "LOW" | null;
            solution?: string | null;
            subject?: string | null;
            tourTitle?: string | null;
        };
        "care.CaseListCounts": {
            /** Format: int64 */
            overdue: number;
            /** Format: int64 */
            unassigned: number;
            /** Format: int64 */
            waiting: number;
            /** Format: int64 */
            waitingForYou: number;
        };
        "care.CasesLine": {
            content?: string | null;
            /** @enum {string|null} */
            kind?: "NOTE" | "CALL" | "MAIL" | "STATE" | "ASSIGNED" | null;
        };
        "care.CasesStep": {
            solution?: string | null;
            /** @enum {string|null} */
            state?: "OPEN" | "IN_PROGRESS" | "SOLVED" | "CLOSED" | null;
        };
        "care.CaseView": {
            /** Format: uuid */
            assigneeId: string | null;
            assigneeName: string | null;
            /** Format: uuid */
            bookingId: string | null;
            bookingNumber: string | null;
            /** Format: date-time */
            closedAt: string | null;
            /** Format: uuid */
            customerId: string | null;
            customerName: string | null;
            description: string | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            feedbackId: string | null;
            /** Format: date-time */
            firstAnswerAt: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string|null} */
            kind: "COMPLAINT" | "INCIDENT" | "QUESTION" | "FAULT" | null;
            notes: components["schemas"]["care.CaseViewNote"][];
            number: string | null;
            /** Format: date-time */
            openedAt: string | null;
            overdue: boolean;
            /** @enum {string|null} */
            priority: "URGENT" | "HIGH" | "NORMAL" | "LOW" | null;
            solution: string | null;
            /** Format: date-time */
            solvedAt: string | null;
            /** @enum {string|null} */
            state: "OPEN" | "IN_PROGRESS" | "SOLVED" | "CLOSED" | null;
            subject: string | null;
            tourTitle: string | null;
            /** Format: int64 */
            version: number;
        };
        "care.CaseViewNote": {
            /** Format: date-time */
            at: string | null;
            by: string | null;
            content: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string|null} */
            kind: "NOTE" | "CALL" | "MAIL" | "STATE" | "ASSIGNED" | null;
        };
        "care.FeedbackBookOfTour": {
            all: components["schemas"]["care.Satisfaction"] | null;
            tour: string | null;
        };
        "care.FeedbackBookSummary": {
            all: components["schemas"]["care.Satisfaction"] | null;
            /** Format: int32 */
            asked: number;
            /** Format: date */
            from: string | null;
            /** Format: date */
            to: string | null;
            tours: components["schemas"]["care.FeedbackBookOfTour"][];
        };
        "care.FeedbackBookTripView": {
            asked: boolean;
            /** Format: uuid */
            bookingId: string | null;
            bookingNumber: string | null;
            /** Format: date */
            endsOn: string | null;
            tourTitle: string | null;
        };
        "care.FeedbackResourceSending": {
            problem: string | null;
        };
        "care.FeedbackView": {
            /** Format: date-time */
            answeredAt: string | null;
            /** Format: uuid */
            bookingId: string | null;
            bookingNumber: string | null;
            /** Format: uuid */
            caseId: string | null;
            /** Format: date-time */
            createdAt: string | null;
            /** Format: uuid */
            customerId: string | null;
            customerName: string | null;
            email: string | null;
            /** Format: date */
            endsOn: string | null;
            expired: boolean;
            /** Format: date */
            expiresOn: string | null;
            /** Format: uuid */
            id: string;
            language: string | null;
            link: string | null;
            scores: components["schemas"]["care.Scores"] | null;
            /** Format: date-time */
            sentAt: string | null;
            /** @enum {string|null} */
            state: "NOT_SENT" | "SENT" | "FAILED" | "ANSWERED" | null;
            /** Format: int32 */
            timesSent: number;
            tourTitle: string | null;
            /** Format: int64 */
            version: number;
        };
        "care.PageCaseView": {
            items: components["schemas"]["care.CaseView"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "care.PageFeedbackBookTripView": {
            items: components["schemas"]["care.FeedbackBookTripView"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "care.PageFeedbackView": {
            items: components["schemas"]["care.FeedbackView"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "care.RequestsWish": {
            /** Format: uuid */
            bookingId?: string | null;
            /** Format: uuid */
            customerId?: string | null;
            /** Format: date */
            endsOn?: string | null;
            tourTitle?: string | null;
        };
        "care.Satisfaction": {
            /** Format: int32 */
            answers: number;
            averages: {
                [key: string]: number;
            };
            /** Format: int32 */
            detractors: number;
            /** Format: int32 */
            nps: number | null;
            /** Format: int32 */
            passives: number;
            /** Format: int32 */
            promoters: number;
            satisfied: number | null;
        };
        "care.Scores": {
            comment: string | null;
            /** Format: int32 */
            food: number | null;
            /** Format: int32 */
            guide: number | null;
            /** Format: int32 */
            hotel: number | null;
            /** Format: int32 */
            overall: number | null;
            /** Format: int32 */
            recommend: number | null;
            /** Format: int32 */
            transport: number | null;
        };
        "care.ScoresInput": {
            comment?: string | null;
            /** Format: int32 */
            food?: number | null;
            /** Format: int32 */
            guide?: number | null;
            /** Format: int32 */
            hotel?: number | null;
            /** Format: int32 */
            overall?: number | null;
            /** Format: int32 */
            recommend?: number | null;
            /** Format: int32 */
            transport?: number | null;
        };
        "core.AgencyRowsForm": {
            address: string | null;
            currency: string | null;
            email: string | null;
            language: string | null;
            name: string | null;
            phone: string | null;
            publicUrl: string | null;
            taxCode: string | null;
            /** Format: int64 */
            version: number;
            zone: string | null;
        };
        "core.AgencyRowsFormInput": {
            address?: string | null;
            currency?: string | null;
            email?: string | null;
            language?: string | null;
            name?: string | null;
            phone?: string | null;
            publicUrl?: string | null;
            taxCode?: string | null;
            /** Format: int64 */
            version?: number;
            zone?: string | null;
        };
        "core.AuditChainBreak": {
            /** Format: date-time */
            at: string | null;
            /** @enum {string|null} */
            fault: "CHANGED" | "REMOVED" | "ADDED" | null;
            /** Format: uuid */
            line: string | null;
            /** Format: int64 */
            number: number | null;
        };
        "core.AuditChainVerdict": {
            broken: components["schemas"]["core.AuditChainBreak"] | null;
            hash: string | null;
            /** Format: int64 */
            linked: number;
            /** Format: int64 */
            waiting: number;
        };
        "core.AuditEntryChange": {
            after: string | null;
            before: string | null;
            field: string | null;
        };
        "core.AuditRowsLine": {
            /** @enum {string|null} */
            action: "CREATED" | "CHANGED" | "DELETED" | "DONE" | null;
            /** Format: date-time */
            at: string | null;
            byName: string | null;
            changes: components["schemas"]["core.AuditEntryChange"][];
            from: string | null;
            /** Format: uuid */
            id: string;
            module: string | null;
            subject: string | null;
            /** Format: uuid */
            subjectId: string | null;
        };
        "core.CopyTarget": {
            password?: string | null;
            url?: string | null;
            user?: string | null;
        };
        "core.CopyView": {
            /** Format: int32 */
            all: number | null;
            /** Format: date-time */
            endedAt: string | null;
            failure: components["schemas"]["core.CopyViewFailure"] | null;
            possible: boolean;
            readOnly: boolean;
            /** Format: date-time */
            startedAt: string | null;
            /** @enum {string|null} */
            state: "NONE" | "RUNNING" | "DONE" | "FAILED" | null;
            step: string | null;
            tables: components["schemas"]["core.CopyViewTable"][];
            url: string | null;
            user: string | null;
        };
        "core.CopyViewFailure": {
            arguments: {
                [key: string]: unknown;
            };
            code: string | null;
        };
        "core.CopyViewTable": {
            checksum: string | null;
            name: string | null;
            /** Format: int64 */
            rows: number;
        };
        "core.CustomerResourceForm": {
            address: string | null;
            archived: boolean;
            /** Format: date */
            birthday: string | null;
            code: string | null;
            country: string | null;
            /** Format: date-time */
            createdAt: string | null;
            email: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string|null} */
            kind: "PERSON" | "COMPANY" | null;
            language: string | null;
            mailConsent: boolean;
            name: string | null;
            notes: string | null;
            /** Format: uuid */
            ownerId: string | null;
            ownerName: string | null;
            phone: string | null;
            /** @enum {string|null} */
            source: "WALK_IN" | "PHONE" | "WEB" | "REFERRAL" | "CAMPAIGN" | "PARTNER" | "OTHER" | null;
            /** @enum {string|null} */
            stage: "TARGET" | "LEAD" | "POTENTIAL" | "CUSTOMER" | null;
            /** Format: date-time */
            updatedAt: string | null;
            /** Format: int64 */
            version: number;
        };
        "core.CustomerResourceFormInput": {
            address?: string | null;
            archived?: boolean;
            /** Format: date */
            birthday?: string | null;
            code?: string | null;
            country?: string | null;
            /** Format: date-time */
            createdAt?: string | null;
            email?: string | null;
            /** Format: uuid */
            id?: string;
            /** @enum {string|null} */
            kind?: "PERSON" | "COMPANY" | null;
            language?: string | null;
            mailConsent?: boolean;
            name?: string | null;
            notes?: string | null;
            /** Format: uuid */
            ownerId?: string | null;
            ownerName?: string | null;
            phone?: string | null;
            /** @enum {string|null} */
            source?: "WALK_IN" | "PHONE" | "WEB" | "REFERRAL" | "CAMPAIGN" | "PARTNER" | "OTHER" | null;
            /** @enum {string|null} */
            stage?: "TARGET" | "LEAD" | "POTENTIAL" | "CUSTOMER" | null;
            /** Format: date-time */
            updatedAt?: string | null;
            /** Format: int64 */
            version?: number;
        };
        "core.CustomerResourceHit": {
            code: string | null;
            email: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string|null} */
            kind: "PERSON" | "COMPANY" | null;
            name: string | null;
            phone: string | null;
            /** @enum {string|null} */
            stage: "TARGET" | "LEAD" | "POTENTIAL" | "CUSTOMER" | null;
        };
        "core.EventAdminDetail": {
            byName: string | null;
            delivery: components["schemas"]["core.EventAdminLine"] | null;
            payload: components["schemas"]["core.JsonNode"] | null;
        };
        "core.EventAdminLine": {
            /** Format: uuid */
            aggregate: string | null;
            /** Format: date-time */
            at: string | null;
            /** Format: int32 */
            attempts: number;
            consumer: string | null;
            /** Format: date-time */
            doneAt: string | null;
            /** Format: uuid */
            eventId: string | null;
            /** Format: uuid */
            id: string;
            lastError: string | null;
            /** Format: date-time */
            nextAt: string | null;
            /** Format: int64 */
            number: number;
            skipReason: string | null;
            /** @enum {string|null} */
            state: "WAITING" | "DONE" | "PARKED" | "SKIPPED" | null;
            type: string | null;
        };
        "core.EventLagsLag": {
            /** Format: date-time */
            awaySince: string | null;
            consumer: string | null;
            /** Format: date-time */
            oldest: string | null;
            /** Format: int64 */
            parked: number;
            present: boolean;
            /** Format: int64 */
            waiting: number;
        };
        "core.EventResourceReason": {
            reason?: string | null;
        };
        "core.EventResourceRetried": {
            /** Format: int32 */
            count: number;
        };
        "core.EventResourceWish": {
            consumer?: string | null;
            /** Format: date */
            from?: string | null;
            /** Format: date */
            to?: string | null;
            type?: string | null;
        };
        "core.JsonNode": unknown;
        "core.ModuleSwitchesOff": {
            module: string | null;
            /** Format: uuid */
            roleId: string | null;
        };
        "core.PageAuditRowsLine": {
            items: components["schemas"]["core.AuditRowsLine"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "core.PageCustomerResourceForm": {
            items: components["schemas"]["core.CustomerResourceForm"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "core.PageCustomerResourceHit": {
            items: components["schemas"]["core.CustomerResourceHit"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "core.PageEventAdminLine": {
            items: components["schemas"]["core.EventAdminLine"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "core.PageEventLagsLag": {
            items: components["schemas"]["core.EventLagsLag"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "core.PageModuleSwitchesOff": {
            items: components["schemas"]["core.ModuleSwitchesOff"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "core.PagePeopleResourcePerson": {
            items: components["schemas"]["core.PeopleResourcePerson"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "core.PageRoleRowsForm": {
            items: components["schemas"]["core.RoleRowsForm"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "core.PageSettingResourceLine": {
            items: components["schemas"]["core.SettingResourceLine"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "core.PageTeamRowsForm": {
            items: components["schemas"]["core.TeamRowsForm"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "core.PageUserForm": {
            items: components["schemas"]["core.UserForm"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "core.PeopleResourcePerson": {
            /** Format: uuid */
            id: string;
            name: string | null;
        };
        "core.RoleRowsForm": {
            builtIn: boolean;
            grants: components["schemas"]["core.RoleRowsGrant"][];
            /** Format: uuid */
            id: string;
            key: string | null;
            name: string | null;
            /** Format: int64 */
            version: number;
        };
        "core.RoleRowsFormInput": {
            builtIn?: boolean;
            grants?: components["schemas"]["core.RoleRowsGrantInput"][];
            /** Format: uuid */
            id?: string;
            key?: string | null;
            name?: string | null;
            /** Format: int64 */
            version?: number;
        };
        "core.RoleRowsGrant": {
            permission: string | null;
            /** @enum {string|null} */
            scope: "OWN" | "TEAM" | "AREA" | "ALL" | null;
        };
        "core.RoleRowsGrantInput": {
            permission?: string | null;
            /** @enum {string|null} */
            scope?: "OWN" | "TEAM" | "AREA" | "ALL" | null;
        };
        "core.SettingResourceLine": {
            atOnce: boolean;
            /** Format: date-time */
            changedAt: string | null;
            changedBy: string | null;
            choices: string[];
            id: string | null;
            /** @enum {string|null} */
            kind: "NUMBER" | "YES_NO" | "CHOICE" | "TEXT" | "MONEY" | null;
            /** Format: int64 */
            least: number | null;
            module: string | null;
            /** Format: int64 */
            most: number | null;
            /** @enum {string|null} */
            origin: "DEFAULT" | "FILE" | "SET" | "FIXED" | null;
            standard: string | null;
            /** @enum {string|null} */
            unit: "NONE" | "MILLISECONDS" | "SECONDS" | "MINUTES" | "HOURS" | "DAYS" | "BYTES" | "MEGABYTES" | "PERCENT" | null;
            value: string | null;
            /** Format: int64 */
            version: number;
        };
        "core.SettingResourceValue": {
            value?: string | null;
        };
        "core.TeamRowsForm": {
            area: string | null;
            /** Format: uuid */
            id: string;
            name: string | null;
            /** Format: int64 */
            version: number;
        };
        "core.TeamRowsFormInput": {
            area?: string | null;
            /** Format: uuid */
            id?: string;
            name?: string | null;
            /** Format: int64 */
            version?: number;
        };
        "core.UserForm": {
            email: string | null;
            /** Format: uuid */
            id: string;
            language: string | null;
            /** Format: date-time */
            lastLoginAt: string | null;
            locked: boolean;
            login: string | null;
            name: string | null;
            password: string | null;
            phone: string | null;
            roleIds: string[];
            /** Format: uuid */
            teamId: string | null;
            /** Format: int64 */
            version: number;
        };
        "core.UserFormInput": {
            email?: string | null;
            /** Format: uuid */
            id?: string;
            language?: string | null;
            /** Format: date-time */
            lastLoginAt?: string | null;
            locked?: boolean;
            login?: string | null;
            name?: string | null;
            password?: string | null;
            phone?: string | null;
            roleIds?: string[];
            /** Format: uuid */
            teamId?: string | null;
            /** Format: int64 */
            version?: number;
        };
        "core.UserResourceNewPassword": {
            password?: string | null;
        };
        "crm.ActivitiesLetter": {
            /** Format: uuid */
            customer?: string | null;
            /** Format: uuid */
            lead?: string | null;
            /** Format: uuid */
            opportunity?: string | null;
            subject?: string | null;
            text?: string | null;
            to?: string | null;
        };
        "crm.ActivityInput": {
            /** Format: uuid */
            assignee?: string | null;
            /** Format: uuid */
            customer?: string | null;
            details?: string | null;
            done?: boolean | null;
            /** Format: date-time */
            dueAt?: string | null;
            /** @enum {string|null} */
            kind?: "CALL" | "EMAIL" | "MEETING" | "NOTE" | "TASK" | null;
            /** Format: uuid */
            lead?: string | null;
            /** Format: uuid */
            opportunity?: string | null;
            /** @enum {string|null} */
            purpose?: "FOLLOW_UP" | "COURTESY" | "PRODUCT" | "SURVEY" | "BIRTHDAY" | "OTHER" | null;
            result?: string | null;
            subject?: string | null;
        };
        "crm.ActivityListsDay": {
            /** Format: date */
            date: string | null;
            /** Format: int32 */
            done: number;
            /** Format: int32 */
            open: number;
        };
        "crm.ActivityResourceResult": {
            result?: string | null;
        };
        "crm.ActivityView": {
            /** Format: uuid */
            assignee: string | null;
            assigneeName: string | null;
            /** Format: date-time */
            createdAt: string | null;
            createdByName: string | null;
            /** Format: uuid */
            customer: string | null;
            customerName: string | null;
            details: string | null;
            done: boolean;
            /** Format: date-time */
            doneAt: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string|null} */
            kind: "CALL" | "EMAIL" | "MEETING" | "NOTE" | "TASK" | null;
            /** Format: uuid */
            lead: string | null;
            /** Format: uuid */
            opportunity: string | null;
            overdue: boolean;
            /** @enum {string|null} */
            purpose: "FOLLOW_UP" | "COURTESY" | "PRODUCT" | "SURVEY" | "BIRTHDAY" | "OTHER" | null;
            result: string | null;
            subject: string | null;
            /** Format: date-time */
            updatedAt: string | null;
            /** Format: int64 */
            version: number;
        };
        "crm.AssignLeadsAssignment": {
            /** Format: int32 */
            among: number | null;
            /** Format: date-time */
            at: string | null;
            by: string | null;
            /** @enum {string|null} */
            how: "TAKEN" | "ASSIGNED" | "DEALT" | "CUSTOMER_OWNER" | "RELEASED" | null;
            /** Format: int32 */
            openBefore: number | null;
            /** Format: uuid */
            owner: string | null;
            ownerName: string | null;
        };
        "crm.AssignLeadsOutcome": {
            /** Format: int32 */
            dealt: number;
            shares: components["schemas"]["crm.AssignLeadsShare"][];
        };
        "crm.AssignLeadsReceiver": {
            name: string | null;
            /** Format: int32 */
            open: number;
            /** Format: uuid */
            user: string | null;
            usual: boolean;
        };
        "crm.AssignLeadsShare": {
            /** Format: int32 */
            dealt: number;
            name: string | null;
            /** Format: int32 */
            openAfter: number;
            /** Format: int32 */
            openBefore: number;
            /** Format: uuid */
            user: string | null;
        };
        "crm.BookingResourcePaste": {
            text?: string | null;
        };
        "crm.BookingView": {
            cancelReason: string | null;
            /** Format: date */
            confirmedOn: string | null;
            /** Format: uuid */
            contract: string | null;
            contractNumber: string | null;
            /** Format: date-time */
            createdAt: string | null;
            /** Format: uuid */
            customer: string | null;
            customerName: string | null;
            /** Format: uuid */
            departure: string | null;
            /** Format: date */
            end: string | null;
            /** Format: uuid */
            id: string;
            number: string | null;
            /** Format: uuid */
            owner: string | null;
            ownerName: string | null;
            /** Format: int32 */
            passengers: number;
            /** Format: int32 */
            pax: number;
            /** @enum {string|null} */
            payment: "NONE" | "DEPOSIT_PAID" | "FULLY_PAID" | null;
            /** Format: uuid */
            programme: string | null;
            /** Format: date */
            start: string | null;
            /** @enum {string|null} */
            state: "CONFIRMED" | "CANCELLED" | null;
            total: components["schemas"]["Money"] | null;
            tourTitle: string | null;
            /** Format: date-time */
            updatedAt: string | null;
            /** Format: int64 */
            version: number;
        };
        "crm.ContractInput": {
            /** Format: date */
            dated?: string | null;
            /** Format: uuid */
            departure?: string | null;
            depositPercent?: number | null;
            /** Format: date */
            end?: string | null;
            instalments?: components["schemas"]["crm.InstalmentInput"][];
            /** Format: int32 */
            pax?: number | null;
            /** Format: uuid */
            programme?: string | null;
            /** Format: uuid */
            quotation?: string | null;
            /** Format: date */
            start?: string | null;
            terms?: string | null;
            tourTitle?: string | null;
        };
        "crm.ContractResourceCancellation": {
            reason?: string | null;
        };
        "crm.ContractResourceSignature": {
            /** Format: date */
            signedOn?: string | null;
        };
        "crm.ContractView": {
            /** Format: uuid */
            booking: string | null;
            byHand: boolean;
            cancelReason: string | null;
            /** Format: date-time */
            createdAt: string | null;
            /** Format: uuid */
            customer: string | null;
            customerName: string | null;
            /** Format: date */
            dated: string | null;
            /** Format: uuid */
            departure: string | null;
            depositPercent: number | null;
            /** Format: date */
            end: string | null;
            /** Format: uuid */
            id: string;
            instalments: components["schemas"]["crm.Instalment"][];
            language: string | null;
            number: string | null;
            /** Format: uuid */
            opportunity: string | null;
            /** Format: uuid */
            owner: string | null;
            ownerName: string | null;
            /** Format: int32 */
            pax: number;
            /** Format: uuid */
            programme: string | null;
            /** Format: uuid */
            quotation: string | null;
            /** Format: date */
            signedOn: string | null;
            /** Format: date */
            start: string | null;
            /** @enum {string|null} */
            state: "DRAFT" | "SIGNED" | "CANCELLED" | null;
            terms: string | null;
            total: components["schemas"]["Money"] | null;
            tourTitle: string | null;
            /** Format: date-time */
            updatedAt: string | null;
            /** Format: int64 */
            version: number;
        };
        "crm.Departure": {
            code: string | null;
            /** Format: date */
            end: string | null;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            minimumToRun: number;
            price: components["schemas"]["Money"] | null;
            /** Format: uuid */
            programme: string | null;
            /** Format: int32 */
            seats: number;
            /** Format: int32 */
            seatsTaken: number;
            /** Format: date */
            start: string | null;
            /** @enum {string|null} */
            state: "OPEN" | "GUARANTEED" | "CANCELLED" | null;
            title: string | null;
        };
        "crm.Instalment": {
            amount: components["schemas"]["Money"] | null;
            deposit: boolean;
            /** Format: date */
            due: string | null;
            /** Format: int32 */
            number: number;
        };
        "crm.InstalmentInput": {
            amount?: components["schemas"]["Money"] | null;
            deposit?: boolean;
            /** Format: date */
            due?: string | null;
            /** Format: int32 */
            number?: number;
        };
        "crm.LeadResourceDeal": {
            people?: string[];
        };
        "crm.LeadResourceOwner": {
            /** Format: uuid */
            owner?: string | null;
        };
        "crm.LeadsKnown": {
            code: string | null;
            email: string | null;
            /** Format: uuid */
            id: string;
            name: string | null;
            phone: string | null;
        };
        "crm.LeadsLeadInput": {
            interest?: string | null;
        };
        "crm.LeadView": {
            /** @enum {string|null} */
            assignedHow: "TAKEN" | "ASSIGNED" | "DEALT" | "CUSTOMER_OWNER" | "RELEASED" | null;
            /** Format: uuid */
            campaign: string | null;
            campaignName: string | null;
            comment: string | null;
            /** Format: date-time */
            createdAt: string | null;
            /** Format: uuid */
            customer: string | null;
            customerCode: string | null;
            customerName: string | null;
            email: string | null;
            /** Format: uuid */
            id: string;
            interest: string | null;
            /** Format: uuid */
            opportunity: string | null;
            /** @enum {string|null} */
            origin: "CAMPAIGN" | "ENQUIRY" | null;
            /** Format: uuid */
            owner: string | null;
            ownerName: string | null;
            phone: string | null;
            /** @enum {string|null} */
            reason: "NOT_REACHED" | "NO_INTEREST" | "NO_BUDGET" | "NO_TIME" | "BOUGHT_ELSEWHERE" | "WRONG_CONTACT" | "OTHER" | null;
            /** Format: int32 */
            responses: number;
            /** @enum {string|null} */
            state: "TARGET" | "LEAD" | "QUALIFIED" | "NOT_QUALIFIED" | null;
            /** Format: date-time */
            updatedAt: string | null;
            /** Format: int64 */
            version: number;
        };
        "crm.NewEnquiry": {
            country?: string | null;
            /** Format: uuid */
            customer?: string | null;
            email?: string | null;
            evenIfDuplicate?: boolean | null;
            interest?: string | null;
            /** @enum {string|null} */
            kind?: "PERSON" | "COMPANY" | null;
            language?: string | null;
            name?: string | null;
            /** Format: uuid */
            owner?: string | null;
            phone?: string | null;
            /** @enum {string|null} */
            source?: "WALK_IN" | "PHONE" | "WEB" | "REFERRAL" | "CAMPAIGN" | "PARTNER" | "OTHER" | null;
        };
        "crm.OpportunityInput": {
            /** Format: uuid */
            customer?: string | null;
            /** Format: uuid */
            departure?: string | null;
            expected?: components["schemas"]["Money"] | null;
            /** Format: date */
            expectedClose?: string | null;
            needs?: string | null;
            /** Format: uuid */
            owner?: string | null;
            /** Format: int32 */
            pax?: number | null;
            /** Format: int32 */
            probability?: number | null;
            /** Format: uuid */
            programme?: string | null;
            title?: string | null;
            tourText?: string | null;
            /** Format: date */
            wantedFrom?: string | null;
            /** Format: date */
            wantedTo?: string | null;
        };
        "crm.OpportunityListsBoardColumn": {
            cards: components["schemas"]["crm.OpportunityView"][];
            /** Format: int64 */
            count: number;
            /** @enum {string|null} */
            stage: "NEW" | "NEEDS" | "QUOTED" | "NEGOTIATING" | "WON" | "LOST" | null;
            sums: components["schemas"]["crm.OpportunityListsSum"][];
        };
        "crm.OpportunityListsStep": {
            /** Format: date-time */
            at: string | null;
            by: string | null;
            comment: string | null;
            /** @enum {string|null} */
            from: "NEW" | "NEEDS" | "QUOTED" | "NEGOTIATING" | "WON" | "LOST" | null;
            /** @enum {string|null} */
            to: "NEW" | "NEEDS" | "QUOTED" | "NEGOTIATING" | "WON" | "LOST" | null;
        };
        "crm.OpportunityListsSum": {
            amount: components["schemas"]["Money"] | null;
            /** Format: int64 */
            count: number;
            weighted: components["schemas"]["Money"] | null;
        };
        "crm.OpportunityResourceMove": {
            /** @enum {string|null} */
            stage?: "NEW" | "NEEDS" | "QUOTED" | "NEGOTIATING" | "WON" | "LOST" | null;
        };
        "crm.OpportunityResourceOwner": {
            /** Format: uuid */
            owner?: string | null;
        };
        "crm.OpportunityView": {
            /** Format: date-time */
            closedAt: string | null;
            /** Format: date-time */
            createdAt: string | null;
            /** Format: uuid */
            customer: string | null;
            customerName: string | null;
            /** Format: uuid */
            departure: string | null;
            expected: components["schemas"]["Money"] | null;
            /** Format: date */
            expectedClose: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            lead: string | null;
            lostComment: string | null;
            /** @enum {string|null} */
            lostReason: "PRICE" | "COMPETITOR" | "DATES" | "NO_SEATS" | "ITINERARY" | "SERVICE" | "POSTPONED" | "NO_ANSWER" | "OTHER" | null;
            needs: string | null;
            /** Format: uuid */
            owner: string | null;
            ownerName: string | null;
            /** Format: int32 */
            pax: number;
            /** Format: int32 */
            probability: number;
            /** Format: uuid */
            programme: string | null;
            /** @enum {string|null} */
            stage: "NEW" | "NEEDS" | "QUOTED" | "NEGOTIATING" | "WON" | "LOST" | null;
            title: string | null;
            tourText: string | null;
            /** Format: date-time */
            updatedAt: string | null;
            /** Format: int64 */
            version: number;
            /** Format: date */
            wantedFrom: string | null;
            /** Format: date */
            wantedTo: string | null;
        };
        "crm.PageActivityListsDay": {
            items: components["schemas"]["crm.ActivityListsDay"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "crm.PageActivityView": {
            items: components["schemas"]["crm.ActivityView"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "crm.PageAssignLeadsAssignment": {
            items: components["schemas"]["crm.AssignLeadsAssignment"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "crm.PageAssignLeadsReceiver": {
            items: components["schemas"]["crm.AssignLeadsReceiver"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "crm.PageBookingView": {
            items: components["schemas"]["crm.BookingView"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "crm.PageContractView": {
            items: components["schemas"]["crm.ContractView"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "crm.PageDeparture": {
            items: components["schemas"]["crm.Departure"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "crm.PageLeadsKnown": {
            items: components["schemas"]["crm.LeadsKnown"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "crm.PageLeadView": {
            items: components["schemas"]["crm.LeadView"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "crm.PageOpportunityListsBoardColumn": {
            items: components["schemas"]["crm.OpportunityListsBoardColumn"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "crm.PageOpportunityListsStep": {
            items: components["schemas"]["crm.OpportunityListsStep"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "crm.PageOpportunityView": {
            items: components["schemas"]["crm.OpportunityView"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "crm.PagePassengerView": {
            items: components["schemas"]["crm.PassengerView"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "crm.PageQuotationView": {
            items: components["schemas"]["crm.QuotationView"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "crm.PageTourOfferResourceProgrammeChoice": {
            items: components["schemas"]["crm.TourOfferResourceProgrammeChoice"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "crm.PassengerInput": {
            /** Format: date */
            birthday?: string | null;
            /** Format: date */
            documentExpires?: string | null;
            documentNumber?: string | null;
            /** @enum {string|null} */
            gender?: "F" | "M" | "X" | null;
            name?: string | null;
            nationality?: string | null;
            needs?: string | null;
            phone?: string | null;
            roommate?: string | null;
        };
        "crm.PassengerView": {
            /** Format: date */
            birthday: string | null;
            /** Format: date */
            documentExpires: string | null;
            documentNumber: string | null;
            /** @enum {string|null} */
            gender: "F" | "M" | "X" | null;
            /** Format: uuid */
            id: string;
            name: string | null;
            nationality: string | null;
            needs: string | null;
            phone: string | null;
            /** Format: int32 */
            position: number;
            roommate: string | null;
            /** Format: int64 */
            version: number;
            warnings: ("DOCUMENT_EXPIRES_SOON" | "CCCD_WRONG" | "RESIDENT_ID_WRONG" | "DOCUMENT_TWICE")[];
        };
        "crm.PipelineLoss": {
            comment?: string | null;
            /** @enum {string|null} */
            reason?: "PRICE" | "COMPETITOR" | "DATES" | "NO_SEATS" | "ITINERARY" | "SERVICE" | "POSTPONED" | "NO_ANSWER" | "OTHER" | null;
        };
        "crm.PriceLine": {
            description?: string | null;
            /** Format: int32 */
            quantity?: number | null;
            unitPrice?: components["schemas"]["Money"] | null;
        };
        "crm.QualifyLeadsDismissal": {
            comment?: string | null;
            /** @enum {string|null} */
            reason?: "NOT_REACHED" | "NO_INTEREST" | "NO_BUDGET" | "NO_TIME" | "BOUGHT_ELSEWHERE" | "WRONG_CONTACT" | "OTHER" | null;
        };
        "crm.QuotationInput": {
            /** Format: uuid */
            departure?: string | null;
            /** Format: date */
            end?: string | null;
            language?: string | null;
            lines?: components["schemas"]["crm.PriceLine"][];
            /** Format: uuid */
            opportunity?: string | null;
            /** Format: int32 */
            pax?: number | null;
            /** Format: uuid */
            programme?: string | null;
            /** Format: date */
            start?: string | null;
            terms?: string | null;
            title?: string | null;
            /** Format: date */
            validUntil?: string | null;
        };
        "crm.QuotationMailLetter": {
            subject: string | null;
            text: string | null;
            to: string | null;
        };
        "crm.QuotationResourceAnswer": {
            comment?: string | null;
        };
        "crm.QuotationResourceSending": {
            mail?: boolean | null;
            subject?: string | null;
            text?: string | null;
            to?: string | null;
        };
        "crm.QuotationView": {
            comment: string | null;
            /** Format: date-time */
            createdAt: string | null;
            /** Format: uuid */
            customer: string | null;
            customerName: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            /** Format: uuid */
            departure: string | null;
            /** Format: date */
            end: string | null;
            /** Format: uuid */
            family: string | null;
            /** Format: uuid */
            id: string;
            language: string | null;
            lines: components["schemas"]["crm.QuotedLine"][];
            number: string | null;
            /** Format: uuid */
            opportunity: string | null;
            /** Format: uuid */
            owner: string | null;
            ownerName: string | null;
            /** Format: int32 */
            pax: number;
            /** Format: uuid */
            programme: string | null;
            /** Format: int32 */
            revision: number;
            /** Format: date-time */
            sentAt: string | null;
            /** Format: date */
            start: string | null;
            /** @enum {string|null} */
            state: "DRAFT" | "SENT" | "ACCEPTED" | "DECLINED" | "EXPIRED" | null;
            terms: string | null;
            title: string | null;
            total: components["schemas"]["Money"] | null;
            /** Format: date-time */
            updatedAt: string | null;
            /** Format: date */
            validUntil: string | null;
            /** Format: int64 */
            version: number;
        };
        "crm.QuotedLine": {
            amount: components["schemas"]["Money"] | null;
            description: string | null;
            /** Format: int32 */
            quantity: number;
            unitPrice: components["schemas"]["Money"] | null;
        };
        "crm.SignContractsAmendment": {
            /** Format: date */
            end?: string | null;
            /** Format: int32 */
            pax?: number | null;
            /** Format: date */
            start?: string | null;
            total?: components["schemas"]["Money"] | null;
        };
        "crm.TourOfferResourceOffer": {
            available: boolean;
            pricePerPerson: components["schemas"]["Money"] | null;
        };
        "crm.TourOfferResourceProgrammeChoice": {
            code: string | null;
            /** Format: int32 */
            days: number;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            nights: number;
            summary: string | null;
            title: string | null;
        };
        "imports.ImportResourceChoice": {
            goodLinesOnly?: boolean;
        };
        "imports.ImportResourceErrorView": {
            field: string | null;
            fieldLabel: string | null;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            line: number;
            message: string | null;
        };
        "imports.ImportResourceFieldView": {
            label: string | null;
            name: string | null;
            required: boolean;
        };
        "imports.ImportResourceImporterView": {
            fields: components["schemas"]["imports.ImportResourceFieldView"][];
            key: string | null;
            label: string | null;
        };
        "imports.ImportResourceMapping": {
            mapping?: {
                [key: string]: number;
            };
        };
        "imports.ImportResourcePreview": {
            /** Format: int32 */
            headerLine: number;
            headers: string[];
            rows: string[][];
        };
        "imports.PageImportResourceErrorView": {
            items: components["schemas"]["imports.ImportResourceErrorView"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "imports.PageImportResourceImporterView": {
            items: components["schemas"]["imports.ImportResourceImporterView"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "imports.PageRunView": {
            items: components["schemas"]["imports.RunView"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "imports.RunView": {
            /** Format: date-time */
            createdAt: string | null;
            /** Format: int32 */
            errorLines: number;
            failure: string | null;
            fileKept: boolean;
            fileName: string | null;
            /** Format: date-time */
            finishedAt: string | null;
            /** Format: uuid */
            id: string;
            importer: string | null;
            importerLabel: string | null;
            /** Format: int32 */
            lines: number;
            mapping: {
                [key: string]: number;
            };
            /** Format: int32 */
            read: number;
            /** Format: int64 */
            size: number;
            /** @enum {string|null} */
            state: "UPLOADED" | "CHECKING" | "CHECKED" | "WRITING" | "DONE" | "CANCELLED" | "FAILED" | "UNDOING" | "UNDONE" | null;
            /** Format: int32 */
            undone: number;
            userName: string | null;
            /** Format: int32 */
            written: number;
        };
        "integrations.EndpointResourceChoices": {
            allowHttp: boolean;
            allowPrivate: boolean;
            types: string[];
        };
        "integrations.EndpointsView": {
            active: boolean;
            /** Format: date-time */
            createdAt: string | null;
            /** Format: date-time */
            failingSince: string | null;
            /** Format: uuid */
            id: string;
            name: string | null;
            /** @enum {string|null} */
            offReason: "GONE" | "FAILING" | null;
            /** Format: date-time */
            oldSecretUntil: string | null;
            secret: string | null;
            types: string[];
            url: string | null;
            /** Format: int64 */
            version: number;
        };
        "integrations.EndpointsViewInput": {
            active?: boolean;
            /** Format: date-time */
            createdAt?: string | null;
            /** Format: date-time */
            failingSince?: string | null;
            /** Format: uuid */
            id?: string;
            name?: string | null;
            /** @enum {string|null} */
            offReason?: "GONE" | "FAILING" | null;
            /** Format: date-time */
            oldSecretUntil?: string | null;
            secret?: string | null;
            types?: string[];
            url?: string | null;
            /** Format: int64 */
            version?: number;
        };
        "integrations.HookViewsDetail": {
            body: string | null;
            hook: components["schemas"]["integrations.HookViewsLine"] | null;
            tried: components["schemas"]["integrations.HookViewsTried"][];
        };
        "integrations.HookViewsLine": {
            /** Format: int32 */
            attempts: number;
            /** Format: date-time */
            createdAt: string | null;
            /** Format: date-time */
            doneAt: string | null;
            /** Format: uuid */
            endpointId: string | null;
            endpointName: string | null;
            failure: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            nextAt: string | null;
            /** Format: int64 */
            number: number;
            /** @enum {string|null} */
            state: "WAITING" | "DONE" | "FAILED" | null;
            /** Format: int32 */
            status: number | null;
            type: string | null;
            webhookId: string | null;
        };
        "integrations.HookViewsTried": {
            answer: string | null;
            /** Format: date-time */
            at: string | null;
            failure: string | null;
            /** Format: int64 */
            millis: number;
            /** Format: int32 */
            status: number | null;
        };
        "integrations.LinkResourceChoices": {
            places: components["schemas"]["integrations.LinkResourcePlace"][];
        };
        "integrations.LinkResourcePlace": {
            /** @enum {string|null} */
            place: "CUSTOMER" | "BOOKING" | "DEPARTURE" | null;
            placeholders: string[];
        };
        "integrations.LinksReady": {
            name: string | null;
            url: string | null;
        };
        "integrations.LinksView": {
            active: boolean;
            /** Format: uuid */
            id: string;
            name: string | null;
            /** @enum {string|null} */
            place: "CUSTOMER" | "BOOKING" | "DEPARTURE" | null;
            url: string | null;
            /** Format: int64 */
            version: number;
        };
        "integrations.LinksViewInput": {
            active?: boolean;
            /** Format: uuid */
            id?: string;
            name?: string | null;
            /** @enum {string|null} */
            place?: "CUSTOMER" | "BOOKING" | "DEPARTURE" | null;
            url?: string | null;
            /** Format: int64 */
            version?: number;
        };
        "integrations.PageEndpointsView": {
            items: components["schemas"]["integrations.EndpointsView"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "integrations.PageHookViewsLine": {
            items: components["schemas"]["integrations.HookViewsLine"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "integrations.PageLinksReady": {
            items: components["schemas"]["integrations.LinksReady"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "integrations.PageLinksView": {
            items: components["schemas"]["integrations.LinksView"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "messaging.MailResourceSettled": {
            /** Format: int32 */
            count: number;
        };
        "messaging.MailResourceStatus": {
            configured: boolean;
            /** Format: int64 */
            failed: number;
            /** Format: int64 */
            overdue: number;
            problem: string | null;
            sender: string | null;
            server: string | null;
            /** Format: int64 */
            waiting: number;
        };
        "messaging.MailResourceTestMail": {
            to?: string | null;
        };
        "messaging.MailSummary": {
            /** Format: int32 */
            attempts: number;
            /** Format: date-time */
            createdAt: string | null;
            createdBy: string | null;
            /** Format: uuid */
            customerId: string | null;
            failure: string | null;
            /** Format: uuid */
            id: string;
            lastError: string | null;
            module: string | null;
            /** Format: date-time */
            nextAttemptAt: string | null;
            reference: string | null;
            /** Format: date-time */
            sentAt: string | null;
            /** @enum {string|null} */
            state: "WAITING" | "SENDING" | "SENT" | "OVERDUE" | "FAILED" | "CANCELLED" | null;
            subject: string | null;
            to: string | null;
            toName: string | null;
            /** Format: int64 */
            version: number;
        };
        "messaging.MailView": {
            attachments: components["schemas"]["messaging.MailViewAttachment"][];
            html: string | null;
            mail: components["schemas"]["messaging.MailSummary"] | null;
            text: string | null;
        };
        "messaging.MailViewAttachment": {
            fileName: string | null;
            /** Format: uuid */
            id: string;
            mediaType: string | null;
            /** Format: int64 */
            size: number;
        };
        "messaging.PageMailSummary": {
            items: components["schemas"]["messaging.MailSummary"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        /** @description An exact amount in decimals, and its ISO 4217 code. */
        Money: {
            /** @example 1500000 */
            amount: string;
            /** @example VND */
            currency: string;
        };
        "operations.CalendarResourceSpan": {
            /** Format: date */
            from: string | null;
            /** Format: uuid */
            reservation: string | null;
            /** @enum {string|null} */
            state: "REQUESTED" | "CONFIRMED" | "CANCELLED" | null;
            /** Format: uuid */
            supplier: string | null;
            supplierName: string | null;
            /** Format: date */
            to: string | null;
            /** Format: uuid */
            tour: string | null;
            tourNumber: string | null;
            tourTitle: string | null;
            who: string | null;
        };
        "operations.ChecklistItem": {
            done: boolean;
            /** Format: date-time */
            doneAt: string | null;
            doneBy: string | null;
            /** Format: date */
            due: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string|null} */
            step: "BOOK_HOTELS" | "BOOK_TRANSPORT" | "BOOK_GUIDE" | "BOOK_MEALS_AND_SIGHTS" | "COLLECT_DOCUMENTS" | "ROOMING_LIST" | "GROUP_MEETING" | "SEND_VOUCHERS" | "GUIDE_ADVANCE" | "GUIDE_BRIEFING" | null;
            title: string | null;
            /** Format: int64 */
            version: number;
        };
        "operations.ChecklistItemInput": {
            done?: boolean | null;
            /** Format: date */
            due?: string | null;
            /** @enum {string|null} */
            step?: "BOOK_HOTELS" | "BOOK_TRANSPORT" | "BOOK_GUIDE" | "BOOK_MEALS_AND_SIGHTS" | "COLLECT_DOCUMENTS" | "ROOMING_LIST" | "GROUP_MEETING" | "SEND_VOUCHERS" | "GUIDE_ADVANCE" | "GUIDE_BRIEFING" | null;
            title?: string | null;
        };
        "operations.DoubleBookingClash": {
            /** Format: date */
            from: string | null;
            refused: boolean;
            /** Format: date */
            to: string | null;
            /** Format: uuid */
            tour: string | null;
            tourNumber: string | null;
            who: string | null;
        };
        "operations.Guest": {
            /** Format: date */
            birthday: string | null;
            /** Format: uuid */
            booking: string | null;
            /** @enum {string|null} */
            gender: "F" | "M" | "X" | null;
            name: string | null;
            /** Format: int32 */
            position: number | null;
            roommate: string | null;
        };
        "operations.GuestInput": {
            /** Format: date */
            birthday?: string | null;
            /** Format: uuid */
            booking?: string | null;
            /** @enum {string|null} */
            gender?: "F" | "M" | "X" | null;
            name?: string | null;
            /** Format: int32 */
            position?: number | null;
            roommate?: string | null;
        };
        "operations.ItineraryDay": {
            breakfast: boolean;
            /** Format: date */
            date: string | null;
            /** Format: int32 */
            day: number;
            description: string | null;
            dinner: boolean;
            lunch: boolean;
            overnight: string | null;
            title: string | null;
        };
        "operations.ItineraryPlan": {
            available: boolean;
            code: string | null;
            days: components["schemas"]["operations.ItineraryDay"][];
            title: string | null;
        };
        "operations.ItineraryTravellers": {
            available: boolean;
            passengers: components["schemas"]["operations.PassengersTraveller"][];
        };
        "operations.PageChecklistItem": {
            items: components["schemas"]["operations.ChecklistItem"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "operations.PageReservationView": {
            items: components["schemas"]["operations.ReservationView"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "operations.PageRunningCostsAdvanceView": {
            items: components["schemas"]["operations.RunningCostsAdvanceView"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "operations.PageRunningCostsCostView": {
            items: components["schemas"]["operations.RunningCostsCostView"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "operations.PageSupplierView": {
            items: components["schemas"]["operations.SupplierView"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "operations.PageTourView": {
            items: components["schemas"]["operations.TourView"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "operations.Passenger": {
            /** Format: date */
            birthday: string | null;
            /** Format: date */
            documentExpires: string | null;
            documentNumber: string | null;
            /** @enum {string|null} */
            gender: "F" | "M" | "X" | null;
            name: string | null;
            nationality: string | null;
            needs: string | null;
            phone: string | null;
            /** Format: int32 */
            position: number;
            roommate: string | null;
        };
        "operations.PassengersTraveller": {
            /** Format: uuid */
            booking: string | null;
            bookingNumber: string | null;
            customerName: string | null;
            passenger: components["schemas"]["operations.Passenger"] | null;
        };
        "operations.Progress": {
            /** Format: int32 */
            confirmed: number;
            /** Format: int32 */
            late: number;
            /** Format: int32 */
            outside: number;
            /** Format: int32 */
            services: number;
            /** Format: int32 */
            steps: number;
            /** Format: int32 */
            stepsDone: number;
            /** Format: int32 */
            stepsLate: number;
        };
        "operations.ReservationInput": {
            assignedTo?: string | null;
            /** Format: date */
            deadline?: string | null;
            description?: string | null;
            /** Format: date */
            from?: string | null;
            /** @enum {string|null} */
            kind?: "HOTEL" | "MEAL" | "TRANSPORT" | "FLIGHT" | "SIGHTSEEING" | "GUIDE" | "OTHER" | null;
            notes?: string | null;
            /** Format: int32 */
            quantity?: number | null;
            /** Format: uuid */
            supplier?: string | null;
            /** Format: date */
            to?: string | null;
            /** Format: uuid */
            tour?: string | null;
            unitPrice?: components["schemas"]["Money"] | null;
        };
        "operations.ReservationResourceCancellation": {
            reason?: string | null;
        };
        "operations.ReservationResourceConfirmation": {
            confirmationNumber?: string | null;
            /** Format: date */
            deadline?: string | null;
            unitPrice?: components["schemas"]["Money"] | null;
        };
        "operations.ReservationResourceRequest": {
            message?: string | null;
            to?: string | null;
        };
        "operations.ReservationView": {
            assignedTo: string | null;
            cancelReason: string | null;
            confirmationNumber: string | null;
            /** Format: date-time */
            confirmedAt: string | null;
            cost: components["schemas"]["Money"] | null;
            /** Format: date */
            deadline: string | null;
            description: string | null;
            /** Format: date */
            from: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string|null} */
            kind: "HOTEL" | "MEAL" | "TRANSPORT" | "FLIGHT" | "SIGHTSEEING" | "GUIDE" | "OTHER" | null;
            /** Format: int32 */
            nights: number;
            notes: string | null;
            number: string | null;
            outside: boolean;
            /** Format: int32 */
            quantity: number;
            /** Format: date-time */
            requestedAt: string | null;
            /** @enum {string|null} */
            state: "REQUESTED" | "CONFIRMED" | "CANCELLED" | null;
            /** Format: uuid */
            supplier: string | null;
            supplierName: string | null;
            /** Format: date */
            to: string | null;
            /** Format: uuid */
            tour: string | null;
            tourNumber: string | null;
            /** @enum {string|null} */
            tourState: "PLANNED" | "PREPARED" | "RUNNING" | "COMPLETED" | "SETTLED" | "CANCELLED" | null;
            tourTitle: string | null;
            unitPrice: components["schemas"]["Money"] | null;
            /** Format: int64 */
            version: number;
            warnings: components["schemas"]["operations.DoubleBookingClash"][];
        };
        "operations.Room": {
            guests: components["schemas"]["operations.Guest"][];
            notes: string | null;
            /** @enum {string|null} */
            type: "SGL" | "DBL" | "TWN" | "TRPL" | null;
        };
        "operations.RoomingResourceRoomingInput": {
            rooms?: components["schemas"]["operations.RoomInput"][];
        };
        "operations.RoomingView": {
            counts: {
                [key: string]: number;
            };
            gone: components["schemas"]["operations.Guest"][];
            /** Format: uuid */
            id: string;
            passengersKnown: boolean;
            rooms: components["schemas"]["operations.Room"][];
            saved: boolean;
            /** Format: date-time */
            savedAt: string | null;
            unplaced: components["schemas"]["operations.Guest"][];
            /** Format: int64 */
            version: number;
        };
        "operations.RoomInput": {
            guests?: components["schemas"]["operations.GuestInput"][];
            notes?: string | null;
            /** @enum {string|null} */
            type?: "SGL" | "DBL" | "TWN" | "TRPL" | null;
        };
        "operations.RunningCostsAdvanceInput": {
            amount?: components["schemas"]["Money"] | null;
            /** Format: date */
            date?: string | null;
            description?: string | null;
            /** @enum {string|null} */
            direction?: "GIVEN" | "RETURNED" | null;
            receiver?: string | null;
        };
        "operations.RunningCostsAdvanceView": {
            amount: components["schemas"]["Money"] | null;
            /** Format: date */
            date: string | null;
            description: string | null;
            /** @enum {string|null} */
            direction: "GIVEN" | "RETURNED" | null;
            /** Format: uuid */
            id: string;
            receiver: string | null;
            /** Format: uuid */
            tour: string | null;
            /** Format: int64 */
            version: number;
        };
        "operations.RunningCostsCostInput": {
            amount?: components["schemas"]["Money"] | null;
            /** Format: date */
            date?: string | null;
            description?: string | null;
            /** @enum {string|null} */
            kind?: "MEAL" | "TICKET" | "TRANSPORT" | "LODGING" | "TIP" | "MEDICAL" | "OTHER" | null;
            /** @enum {string|null} */
            paidBy?: "GUIDE" | "AGENCY" | null;
        };
        "operations.RunningCostsCostView": {
            amount: components["schemas"]["Money"] | null;
            /** Format: date */
            date: string | null;
            description: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string|null} */
            kind: "MEAL" | "TICKET" | "TRANSPORT" | "LODGING" | "TIP" | "MEDICAL" | "OTHER" | null;
            /** @enum {string|null} */
            paidBy: "GUIDE" | "AGENCY" | null;
            /** Format: uuid */
            tour: string | null;
            /** Format: int64 */
            version: number;
        };
        "operations.SettlementView": {
            advances: components["schemas"]["operations.SettlementViewGuideAccount"][];
            blockers: ("NOT_COMPLETED" | "STILL_REQUESTED" | "CANCELLED")[];
            number: string | null;
            /** Format: int32 */
            pax: number;
            /** Format: int32 */
            requested: number;
            runningCosts: components["schemas"]["Money"][];
            serviceCosts: components["schemas"]["Money"][];
            services: components["schemas"]["operations.SettlementViewServiceLine"][];
            /** Format: date-time */
            settledAt: string | null;
            /** @enum {string|null} */
            state: "PLANNED" | "PREPARED" | "RUNNING" | "COMPLETED" | "SETTLED" | "CANCELLED" | null;
            title: string | null;
            total: components["schemas"]["Money"][];
            /** Format: uuid */
            tour: string | null;
        };
        "operations.SettlementViewGuideAccount": {
            balance: components["schemas"]["Money"] | null;
            given: components["schemas"]["Money"] | null;
            spent: components["schemas"]["Money"] | null;
        };
        "operations.SettlementViewServiceLine": {
            cost: components["schemas"]["Money"] | null;
            /** Format: int32 */
            count: number;
            /** @enum {string|null} */
            kind: "HOTEL" | "MEAL" | "TRANSPORT" | "FLIGHT" | "SIGHTSEEING" | "GUIDE" | "OTHER" | null;
        };
        "operations.SupplierInput": {
            address?: string | null;
            contact?: string | null;
            currency?: string | null;
            email?: string | null;
            kinds?: ("HOTEL" | "MEAL" | "TRANSPORT" | "FLIGHT" | "SIGHTSEEING" | "GUIDE" | "OTHER")[];
            language?: string | null;
            name?: string | null;
            notes?: string | null;
            oneAtATime?: boolean | null;
            /** Format: int32 */
            paymentDays?: number | null;
            phone?: string | null;
            taxCode?: string | null;
        };
        "operations.SupplierView": {
            address: string | null;
            archived: boolean;
            contact: string | null;
            currency: string | null;
            email: string | null;
            /** Format: uuid */
            id: string;
            kinds: ("HOTEL" | "MEAL" | "TRANSPORT" | "FLIGHT" | "SIGHTSEEING" | "GUIDE" | "OTHER")[];
            language: string | null;
            name: string | null;
            notes: string | null;
            oneAtATime: boolean;
            /** Format: int32 */
            paymentDays: number;
            phone: string | null;
            taxCode: string | null;
            /** Format: int64 */
            version: number;
        };
        "operations.TourInput": {
            /** Format: date */
            end?: string | null;
            meeting?: string | null;
            notes?: string | null;
            /** Format: uuid */
            operator?: string | null;
            /** Format: int32 */
            pax?: number | null;
            /** Format: uuid */
            programme?: string | null;
            /** Format: date */
            start?: string | null;
            title?: string | null;
        };
        "operations.TourResourceCancellation": {
            reason?: string | null;
        };
        "operations.TourResourceCompletion": {
            early?: boolean | null;
        };
        "operations.TourView": {
            bookings: components["schemas"]["operations.TourViewOnTour"][];
            byHand: boolean;
            cancelReason: string | null;
            /** Format: date-time */
            completedAt: string | null;
            /** Format: uuid */
            departure: string | null;
            /** Format: date */
            end: string | null;
            /** Format: uuid */
            id: string;
            meeting: string | null;
            notes: string | null;
            number: string | null;
            /** Format: uuid */
            operator: string | null;
            operatorName: string | null;
            /** Format: int32 */
            pax: number;
            /** Format: uuid */
            programme: string | null;
            progress: components["schemas"]["operations.Progress"] | null;
            /** Format: date-time */
            settledAt: string | null;
            /** Format: date */
            start: string | null;
            /** @enum {string|null} */
            state: "PLANNED" | "PREPARED" | "RUNNING" | "COMPLETED" | "SETTLED" | "CANCELLED" | null;
            title: string | null;
            /** Format: int64 */
            version: number;
            waiting: ("NEW" | "NOTHING_RESERVED" | "UNCONFIRMED" | "DEADLINE" | "DATES" | "CHECKLIST" | "COMPLETE" | "SETTLE" | "CANCEL_SERVICES")[];
        };
        "operations.TourViewOnTour": {
            /** Format: uuid */
            booking: string | null;
            contractNumber: string | null;
            /** Format: uuid */
            customer: string | null;
            customerName: string | null;
            number: string | null;
            /** Format: int32 */
            pax: number;
        };
        /**
         * @description Why not (RFC 9457).
         * @example {
         *       "type": "urn:tourwright:problem:core.not-found",
         *       "title": "Not found",
         *       "status": 404,
         *       "detail": "There is no such record.",
         *       "code": "core.not-found",
         *       "instance": "7f1c2a5e-4e8c-4b0e-9d8f-2b6f3f6a9c11"
         *     }
         */
        Problem: {
            code: string;
            detail: string;
            /** @description The wrong fields. */
            errors?: {
                code: string;
                field: string;
                message: string;
            }[];
            instance: string;
            status: number;
            title: string;
            type: string;
        };
        "reports.DashboardResourceTile": {
            key: string | null;
            /** Format: int32 */
            order: number;
            /** @enum {string|null} */
            shape: "FIGURES" | "BARS" | "LINES" | "TABLE" | null;
            title: string | null;
        };
        "reports.Figures": {
            columns: components["schemas"]["reports.FiguresHeading"][];
            rows: unknown[][];
        };
        "reports.FiguresHeading": {
            key: string | null;
            /** @enum {string|null} */
            kind: "TEXT" | "COUNT" | "MONEY" | "DATE" | "MONTH" | "PERCENT" | null;
            label: string | null;
        };
        "reports.PageDashboardResourceTile": {
            items: components["schemas"]["reports.DashboardResourceTile"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "reports.PageReportResourceTitle": {
            items: components["schemas"]["reports.ReportResourceTitle"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "reports.ReportResourceTitle": {
            key: string | null;
            title: string | null;
        };
        "tours.CostingDetails": {
            childPercent?: number | null;
            currency?: string | null;
            groupSizes?: number[];
            lines?: components["schemas"]["tours.CostLineInput"][];
            marginPercent?: number | null;
            name?: string | null;
            notes?: string | null;
            rates?: components["schemas"]["tours.CostingDetailsRateInput"][];
            roundingStep?: number | null;
        };
        "tours.CostingDetailsRate": {
            currency: string | null;
            rate: number | null;
        };
        "tours.CostingDetailsRateInput": {
            currency?: string | null;
            rate?: number | null;
        };
        "tours.CostingsPrice": {
            childPrice: components["schemas"]["Money"] | null;
            /** Format: int32 */
            groupSize: number;
            price: components["schemas"]["Money"] | null;
        };
        "tours.CostingsPrices": {
            currency: string | null;
            rows: components["schemas"]["tours.CostingsPrice"][];
            singleSupplement: components["schemas"]["Money"] | null;
        };
        "tours.CostingView": {
            childPercent: number | null;
            /** Format: date-time */
            createdAt: string | null;
            currency: string | null;
            groupSizes: number[];
            /** Format: uuid */
            id: string;
            lines: components["schemas"]["tours.CostLine"][];
            marginPercent: number | null;
            name: string | null;
            notes: string | null;
            /** Format: uuid */
            programme: string | null;
            rates: components["schemas"]["tours.CostingDetailsRate"][];
            /** Format: int32 */
            revision: number;
            roundingStep: number | null;
            /** @enum {string|null} */
            state: "DRAFT" | "ACTIVE" | "RETIRED" | null;
            table: components["schemas"]["tours.PriceTable"] | null;
            /** Format: date-time */
            updatedAt: string | null;
            /** Format: int64 */
            version: number;
        };
        "tours.CostLine": {
            /** @enum {string|null} */
            basis: "PER_PERSON" | "PER_GROUP" | "PER_ROOM" | null;
            description: string | null;
            /** @enum {string|null} */
            kind: "HOTEL" | "MEAL" | "TRANSPORT" | "FLIGHT" | "SIGHTSEEING" | "GUIDE" | "OTHER" | null;
            quantity: number | null;
            /** Format: int32 */
            times: number | null;
            unitCost: components["schemas"]["Money"] | null;
        };
        "tours.CostLineInput": {
            /** @enum {string|null} */
            basis?: "PER_PERSON" | "PER_GROUP" | "PER_ROOM" | null;
            description?: string | null;
            /** @enum {string|null} */
            kind?: "HOTEL" | "MEAL" | "TRANSPORT" | "FLIGHT" | "SIGHTSEEING" | "GUIDE" | "OTHER" | null;
            quantity?: number | null;
            /** Format: int32 */
            times?: number | null;
            unitCost?: components["schemas"]["Money"] | null;
        };
        "tours.DepartureDetails": {
            code?: string | null;
            /** Format: int32 */
            minimumToRun?: number | null;
            notes?: string | null;
            price?: components["schemas"]["Money"] | null;
            /** Format: uuid */
            programme?: string | null;
            /** Format: date */
            releaseOn?: string | null;
            /** Format: int32 */
            seats?: number | null;
            /** Format: int32 */
            seatsHeld?: number | null;
            /** Format: date */
            start?: string | null;
            title?: string | null;
        };
        "tours.DepartureResourceCancellation": {
            reason?: string | null;
        };
        "tours.DepartureSeries": {
            /** Format: int32 */
            everyWeeks?: number | null;
            /** Format: date */
            from?: string | null;
            /** Format: int32 */
            minimumToRun?: number | null;
            price?: components["schemas"]["Money"] | null;
            /** Format: uuid */
            programme?: string | null;
            /** Format: int32 */
            releaseDays?: number | null;
            /** Format: int32 */
            seats?: number | null;
            /** Format: int32 */
            seatsHeld?: number | null;
            title?: string | null;
            /** Format: date */
            to?: string | null;
            weekdays?: ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY")[];
        };
        "tours.DepartureView": {
            cancelReason: string | null;
            code: string | null;
            /** Format: date */
            end: string | null;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            minimumToRun: number;
            notes: string | null;
            price: components["schemas"]["Money"] | null;
            /** Format: uuid */
            programme: string | null;
            /** Format: date */
            releaseOn: string | null;
            /** Format: int32 */
            seats: number;
            /** Format: int32 */
            seatsFree: number;
            /** Format: int32 */
            seatsHeld: number;
            /** Format: int32 */
            seatsTaken: number;
            /** Format: date */
            start: string | null;
            /** @enum {string|null} */
            state: "OPEN" | "GUARANTEED" | "CANCELLED" | null;
            title: string | null;
            underBooked: boolean;
            /** Format: int64 */
            version: number;
        };
        "tours.DepartureViewClaim": {
            /** Format: uuid */
            booking: string | null;
            customerName: string | null;
            number: string | null;
            /** Format: int32 */
            seats: number;
        };
        "tours.DepartureViewSeries": {
            items: components["schemas"]["tours.DepartureView"][];
            skipped: string[];
        };
        "tours.DuplicateResourceName": {
            code?: string | null;
            title?: string | null;
        };
        "tours.Itinerary": {
            days: components["schemas"]["tours.ItineraryDay"][];
            language: string | null;
            /** Format: int64 */
            version: number;
        };
        "tours.ItineraryDay": {
            breakfast: boolean | null;
            description: string | null;
            dinner: boolean | null;
            /** Format: uuid */
            id: string;
            lunch: boolean | null;
            overnight: string | null;
            title: string | null;
            translations: {
                [key: string]: components["schemas"]["tours.ItineraryDayWords"];
            };
        };
        "tours.ItineraryDayInput": {
            breakfast?: boolean | null;
            description?: string | null;
            dinner?: boolean | null;
            /** Format: uuid */
            id?: string;
            lunch?: boolean | null;
            overnight?: string | null;
            title?: string | null;
            translations?: {
                [key: string]: components["schemas"]["tours.ItineraryDayWordsInput"];
            };
        };
        "tours.ItineraryDayWords": {
            description: string | null;
            overnight: string | null;
            title: string | null;
        };
        "tours.ItineraryDayWordsInput": {
            description?: string | null;
            overnight?: string | null;
            title?: string | null;
        };
        "tours.ItineraryDetails": {
            days?: components["schemas"]["tours.ItineraryDayInput"][];
        };
        "tours.PageCostingView": {
            items: components["schemas"]["tours.CostingView"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "tours.PageDepartureView": {
            items: components["schemas"]["tours.DepartureView"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "tours.PageDepartureViewClaim": {
            items: components["schemas"]["tours.DepartureViewClaim"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "tours.PageProgrammeView": {
            items: components["schemas"]["tours.ProgrammeView"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "tours.PriceRow": {
            childPrice: components["schemas"]["Money"] | null;
            cost: components["schemas"]["Money"] | null;
            /** Format: int32 */
            groupSize: number;
            price: components["schemas"]["Money"] | null;
            profit: components["schemas"]["Money"] | null;
        };
        "tours.PriceTable": {
            costPerGroup: components["schemas"]["Money"] | null;
            costPerPerson: components["schemas"]["Money"] | null;
            costPerRoom: components["schemas"]["Money"] | null;
            currency: string | null;
            rows: components["schemas"]["tours.PriceRow"][];
            singleSupplement: components["schemas"]["Money"] | null;
        };
        "tours.ProgrammeDetails": {
            code?: string | null;
            /** Format: uuid */
            customer?: string | null;
            /** Format: int32 */
            days?: number | null;
            /** @enum {string|null} */
            kind?: "DOMESTIC" | "INBOUND" | "OUTBOUND" | null;
            language?: string | null;
            /** Format: int32 */
            nights?: number | null;
            notes?: string | null;
            summary?: string | null;
            template?: boolean | null;
            title?: string | null;
            translations?: {
                [key: string]: components["schemas"]["tours.ProgrammeWordsInput"];
            };
        };
        "tours.ProgrammeResourceNextState": {
            /** @enum {string|null} */
            state?: "DRAFT" | "ON_SALE" | "WITHDRAWN" | null;
        };
        "tours.ProgrammeView": {
            archived: boolean;
            code: string | null;
            /** Format: date-time */
            createdAt: string | null;
            /** Format: uuid */
            customer: string | null;
            /** Format: int32 */
            days: number;
            /** Format: uuid */
            id: string;
            /** @enum {string|null} */
            kind: "DOMESTIC" | "INBOUND" | "OUTBOUND" | null;
            language: string | null;
            /** Format: int32 */
            nights: number;
            notes: string | null;
            /** @enum {string|null} */
            state: "DRAFT" | "ON_SALE" | "WITHDRAWN" | null;
            summary: string | null;
            template: boolean;
            title: string | null;
            translations: {
                [key: string]: components["schemas"]["tours.ProgrammeWords"];
            };
            /** Format: date-time */
            updatedAt: string | null;
            /** Format: int64 */
            version: number;
        };
        "tours.ProgrammeWords": {
            summary: string | null;
            title: string | null;
        };
        "tours.ProgrammeWordsInput": {
            summary?: string | null;
            title?: string | null;
        };
        "tours.SettingsDetails": {
            childPercent?: number | null;
            groupSizes?: number[];
            leastMarginPercent?: number | null;
            roundingStep?: number | null;
            /** Format: int32 */
            underBookedDays?: number | null;
        };
        "tours.SettingsView": {
            childPercent: number | null;
            groupSizes: number[];
            leastMarginPercent: number | null;
            roundingStep: number | null;
            /** Format: int32 */
            underBookedDays: number;
            /** Format: int64 */
            version: number;
        };
        "web.AccountsSampleLogin": {
            login: string | null;
            password: string | null;
            role: string | null;
        };
        "web.ArchivesYes": {
            confirmation?: string | null;
            install?: boolean;
            older?: boolean;
        };
        "web.ArchiveView": {
            /** Format: date-time */
            acceptedAt: string | null;
            acceptedBy: string | null;
            changes: components["schemas"]["web.ContentsDifference"] | null;
            contents: components["schemas"]["web.Contents"] | null;
            fileName: string | null;
            id: string | null;
            module: string | null;
            /** Format: int64 */
            nodes: number;
            older: boolean;
            replaces: string | null;
            running: string | null;
            signature: components["schemas"]["web.Signature"] | null;
            /** Format: int64 */
            size: number;
            /** @enum {string|null} */
            state: "WAITING" | "ACCEPTED" | null;
            symbolicName: string | null;
            trusted: boolean;
            /** Format: date-time */
            uploadedAt: string | null;
            uploadedBy: string | null;
            version: string | null;
        };
        "web.Contents": {
            consumers: string[];
            endpoints: components["schemas"]["web.ContentsEndpoint"][];
            id: string | null;
            jobs: string[];
            ownSql: boolean;
            packages: string[];
            pages: boolean;
            permissions: string[];
            services: string[];
            tables: string[];
        };
        "web.ContentsDifference": {
            goneEndpoints: string[];
            gonePermissions: string[];
            newConsumers: string[];
            newEndpoints: string[];
            newJobs: string[];
            newPermissions: string[];
            newTables: string[];
        };
        "web.ContentsEndpoint": {
            method: string | null;
            path: string | null;
            permission: string | null;
            /** @enum {string|null} */
            rule: "PERMITTED" | "LOGGED_IN" | "PUBLIC" | "NONE" | null;
        };
        "web.ModuleChange": {
            /** Format: date-time */
            finishedAt: string | null;
            from: string | null;
            id: string | null;
            /** @enum {string|null} */
            kind: "INSTALL" | "UPDATE" | "UNINSTALL" | null;
            reason: string | null;
            /** Format: date-time */
            startedAt: string | null;
            /** @enum {string|null} */
            state: "RUNNING" | "DONE" | "FAILED" | "ROLLED_BACK" | null;
            to: string | null;
        };
        "web.ModuleFiguresResourceInside": {
            contents: components["schemas"]["web.Contents"] | null;
            id: string | null;
            location: string | null;
            symbolicName: string | null;
            version: string | null;
        };
        "web.ModuleFiguresResourceTraffic": {
            /** Format: int64 */
            errorsLastHour: number;
            id: string | null;
            /** Format: int64 */
            millis: number;
            /** Format: int64 */
            requestsLastHour: number;
            /** Format: int64 */
            requestsPerMinute: number;
        };
        "web.ModuleInfo": {
            change: components["schemas"]["web.ModuleChange"] | null;
            entry: string | null;
            id: string | null;
            permissions: string[];
            reason: string | null;
            removable: boolean;
            /** Format: date-time */
            since: string | null;
            /** @enum {string|null} */
            state: "ACTIVE" | "STARTING" | "FAILED" | "ABSENT" | null;
            title: string | null;
            version: string | null;
            versions: string[];
        };
        "web.ModulesResourceModules": {
            items: components["schemas"]["web.ModuleInfo"][];
            rights: string | null;
        };
        "web.ModulesResourceWanted": {
            version?: string | null;
        };
        "web.NewToken": {
            addresses?: string[];
            name?: string | null;
            scopes?: string[];
            /** Format: int32 */
            validDays?: number | null;
        };
        "web.PageArchiveView": {
            items: components["schemas"]["web.ArchiveView"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "web.PageModuleFiguresResourceTraffic": {
            items: components["schemas"]["web.ModuleFiguresResourceTraffic"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "web.PageTokenView": {
            items: components["schemas"]["web.TokenView"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        "web.SessionResourceHint": {
            logins: components["schemas"]["web.AccountsSampleLogin"][];
            sample: boolean;
        };
        "web.SessionResourceHome": {
            currency: string | null;
            name: string | null;
            zone: string | null;
        };
        "web.SessionResourceLogIn": {
            login?: string | null;
            password?: string | null;
        };
        "web.SessionResourcePasswordChange": {
            current?: string | null;
            new?: string;
        };
        "web.SessionResourcePreferences": {
            language?: string | null;
            theme?: string | null;
        };
        "web.SessionResourceView": {
            agency: components["schemas"]["web.SessionResourceHome"] | null;
            csrfToken: string | null;
            modulesOff: string[];
            mustChangePassword: boolean;
            permissions: {
                [key: string]: "OWN" | "TEAM" | "AREA" | "ALL";
            };
            rights: string | null;
            roles: string[];
            sample: boolean;
            theme: string | null;
            user: components["schemas"]["web.SessionResourceWho"] | null;
        };
        "web.SessionResourceWho": {
            email: string | null;
            /** Format: uuid */
            id: string;
            language: string | null;
            login: string | null;
            name: string | null;
        };
        "web.Signature": {
            fingerprint: string | null;
            /** @enum {string|null} */
            kind: "NONE" | "TRUSTED" | "UNKNOWN" | "EXPIRED" | null;
            signer: string | null;
        };
        "web.TokenRowsIssued": {
            details: components["schemas"]["web.TokenView"] | null;
            token: string | null;
        };
        "web.TokenView": {
            addresses: string[];
            /** Format: date-time */
            createdAt: string | null;
            /** Format: date-time */
            expiresAt: string | null;
            hint: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lastUsedAt: string | null;
            lastUsedFrom: string | null;
            name: string | null;
            /** Format: date-time */
            revokedAt: string | null;
            scopes: string[];
            /** @enum {string|null} */
            state: "ACTIVE" | "EXPIRED" | "REVOKED" | "ENDED" | null;
            /** Format: uuid */
            userId: string | null;
            userName: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;

/** Every call of the API, by its method and its path below /api. A module from outside may add its own. */
export interface Calls {
    "DELETE /archives/{id}": { query: undefined; body: undefined; version: undefined; answer: undefined };
    "DELETE /campaigns/campaigns/{id}": { query: undefined; body: undefined; version: number; answer: undefined };
    "DELETE /campaigns/segments/{id}": { query: undefined; body: undefined; version: number; answer: undefined };
    "DELETE /campaigns/unsubscribed/{id}": { query: undefined; body: undefined; version: undefined; answer: undefined };
    "DELETE /core/database-copy": { query: undefined; body: undefined; version: undefined; answer: undefined };
    "DELETE /core/roles/{id}": { query: undefined; body: undefined; version: number; answer: undefined };
    "DELETE /core/roles/{id}/off/{module}": { query: undefined; body: undefined; version: undefined; answer: undefined };
    "DELETE /core/settings/{key}": { query: undefined; body: undefined; version: number; answer: components["schemas"]["core.SettingResourceLine"] };
    "DELETE /core/teams/{id}": { query: undefined; body: undefined; version: number; answer: undefined };
    "DELETE /crm/activities/{id}": { query: undefined; body: undefined; version: number; answer: undefined };
    "DELETE /crm/bookings/{id}/passengers/{passenger}": { query: undefined; body: undefined; version: number; answer: undefined };
    "DELETE /crm/quotations/{id}": { query: undefined; body: undefined; version: number; answer: undefined };
    "DELETE /integrations/links/{id}": { query: undefined; body: undefined; version: number; answer: undefined };
    "DELETE /integrations/webhooks/{id}": { query: undefined; body: undefined; version: number; answer: undefined };
    "DELETE /operations/tours/{tour}/advances/{id}": { query: undefined; body: undefined; version: number; answer: undefined };
    "DELETE /operations/tours/{tour}/checklist/{id}": { query: undefined; body: undefined; version: number; answer: undefined };
    "DELETE /operations/tours/{tour}/costs/{id}": { query: undefined; body: undefined; version: number; answer: undefined };
    "DELETE /session": { query: undefined; body: undefined; version: undefined; answer: undefined };
    "DELETE /tokens/all/{id}": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["web.TokenView"] };
    "DELETE /tokens/{id}": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["web.TokenView"] };
    "DELETE /tours/costings/{id}": { query: undefined; body: undefined; version: number; answer: undefined };
    "GET /accounting/accounts/{side}": { query: { limit?: number; after?: string; sort?: string; q?: string; party?: string; currency?: string; unsettled?: boolean }; body: undefined; version: undefined; answer: components["schemas"]["accounting.PageAccountsBalance"] };
    "GET /accounting/accounts/{side}/ageing": { query: { limit?: number; after?: string; sort?: string; q?: string }; body: undefined; version: undefined; answer: components["schemas"]["accounting.PageAgeingRow"] };
    "GET /accounting/accounts/{side}/ageing/totals": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["accounting.AgeingListTotals"] };
    "GET /accounting/accounts/{side}/{party}/statement": { query: { currency?: string; from?: string; to?: string }; body: undefined; version: undefined; answer: (components["schemas"]["accounting.Statement"])[] };
    "GET /accounting/accounts/{side}/{party}/statement/pdf": { query: { currency?: string; from?: string; to?: string; language?: string }; body: undefined; version: undefined; answer: Blob };
    "GET /accounting/accounts/{side}/{party}/statement/xlsx": { query: { currency?: string; from?: string; to?: string; language?: string }; body: undefined; version: undefined; answer: Blob };
    "GET /accounting/bookings": { query: { limit?: number; after?: string; sort?: string; q?: string; customer?: string }; body: undefined; version: undefined; answer: components["schemas"]["accounting.PageBookingResourceShown"] };
    "GET /accounting/payables": { query: { limit?: number; after?: string; sort?: string; q?: string; state?: ("OPEN" | "PARTLY_PAID" | "PAID" | "CANCELLED")[]; overdue?: boolean; supplier?: string; tour?: string; dueFrom?: string; dueTo?: string; currency?: string }; body: undefined; version: undefined; answer: components["schemas"]["accounting.PagePayable"] };
    "GET /accounting/payables/summary": { query: { supplier?: string }; body: undefined; version: undefined; answer: { [key: string]: components["schemas"]["accounting.OpenItemsUnpaid"] } };
    "GET /accounting/payables/{id}": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["accounting.Payable"] };
    "GET /accounting/payables/{id}/payments": { query: undefined; body: undefined; version: undefined; answer: (components["schemas"]["accounting.ItemPayment"])[] };
    "GET /accounting/payments": { query: { limit?: number; after?: string; sort?: string; q?: string; customer?: string; supplier?: string; state?: "POSTED" | "REVERSED"; method?: "CASH" | "BANK" | "CARD" | "OTHER"; from?: string; to?: string; credit?: boolean }; body: undefined; version: undefined; answer: components["schemas"]["accounting.PageVoucherView"] };
    "GET /accounting/payments/{id}": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["accounting.VoucherView"] };
    "GET /accounting/payments/{id}/pdf": { query: { language?: string }; body: undefined; version: undefined; answer: Blob };
    "GET /accounting/profits": { query: { limit?: number; after?: string; sort?: string; q?: string; state?: "RUNNING" | "COMPLETED" | "SETTLED" | "CANCELLED"; from?: string; to?: string }; body: undefined; version: undefined; answer: components["schemas"]["accounting.PageTourProfit"] };
    "GET /accounting/profits/{tour}": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["accounting.TourProfit"] };
    "GET /accounting/receipts": { query: { limit?: number; after?: string; sort?: string; q?: string; customer?: string; supplier?: string; state?: "POSTED" | "REVERSED"; method?: "CASH" | "BANK" | "CARD" | "OTHER"; from?: string; to?: string; credit?: boolean }; body: undefined; version: undefined; answer: components["schemas"]["accounting.PageVoucherView"] };
    "GET /accounting/receipts/{id}": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["accounting.VoucherView"] };
    "GET /accounting/receipts/{id}/pdf": { query: { language?: string }; body: undefined; version: undefined; answer: Blob };
    "GET /accounting/receivables": { query: { limit?: number; after?: string; sort?: string; q?: string; state?: ("OPEN" | "PARTLY_PAID" | "PAID" | "CANCELLED")[]; overdue?: boolean; customer?: string; booking?: string; dueFrom?: string; dueTo?: string; currency?: string }; body: undefined; version: undefined; answer: components["schemas"]["accounting.PageReceivable"] };
    "GET /accounting/receivables/summary": { query: { customer?: string }; body: undefined; version: undefined; answer: { [key: string]: components["schemas"]["accounting.OpenItemsUnpaid"] } };
    "GET /accounting/receivables/{id}": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["accounting.Receivable"] };
    "GET /accounting/receivables/{id}/payments": { query: undefined; body: undefined; version: undefined; answer: (components["schemas"]["accounting.ItemPayment"])[] };
    "GET /accounting/suppliers": { query: { limit?: number; after?: string; sort?: string; q?: string }; body: undefined; version: undefined; answer: components["schemas"]["accounting.PageSupplierResourceShown"] };
    "GET /archives": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["web.PageArchiveView"] };
    "GET /archives/{id}": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["web.ArchiveView"] };
    "GET /campaigns/campaigns": { query: { limit?: number; after?: string; sort?: string; q?: string; state?: ("DRAFT" | "RUNNING" | "SENT" | "STOPPED")[]; segmentId?: string }; body: undefined; version: undefined; answer: components["schemas"]["campaigns.PageCampaignView"] };
    "GET /campaigns/campaigns/sending": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["campaigns.CampaignResourceSending"] };
    "GET /campaigns/campaigns/{id}": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["campaigns.CampaignView"] };
    "GET /campaigns/campaigns/{id}/reach": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["campaigns.CampaignResourceReach"] };
    "GET /campaigns/campaigns/{id}/recipients": { query: { limit?: number; after?: string; sort?: string; q?: string; state?: "PENDING" | "SENT" | "FAILED" | "SKIPPED"; responded?: "OPENED" | "CLICKED" | "UNSUBSCRIBED" | "NOT_OPENED" }; body: undefined; version: undefined; answer: components["schemas"]["campaigns.PageRecipientsRow"] };
    "GET /campaigns/criteria": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["campaigns.PageCriterionResourceView"] };
    "GET /campaigns/received": { query: { customerId?: string }; body: undefined; version: undefined; answer: components["schemas"]["campaigns.PageRecipientsReceived"] };
    "GET /campaigns/segments": { query: { limit?: number; after?: string; sort?: string; q?: string; locked?: boolean }; body: undefined; version: undefined; answer: components["schemas"]["campaigns.PageSegmentView"] };
    "GET /campaigns/segments/{id}": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["campaigns.SegmentView"] };
    "GET /campaigns/segments/{id}/preview": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["campaigns.PreviewAnswer"] };
    "GET /campaigns/unsubscribed": { query: { limit?: number; after?: string; sort?: string; q?: string }; body: undefined; version: undefined; answer: components["schemas"]["campaigns.PageLeavingEntry"] };
    "GET /care/cases": { query: { limit?: number; after?: string; sort?: string; q?: string; state?: ("OPEN" | "IN_PROGRESS" | "SOLVED" | "CLOSED")[]; kind?: "COMPLAINT" | "INCIDENT" | "QUESTION" | "FAULT"; priority?: "URGENT" | "HIGH" | "NORMAL" | "LOW"; assigneeId?: string; customerId?: string; bookingId?: string; mine?: boolean; overdue?: boolean }; body: undefined; version: undefined; answer: components["schemas"]["care.PageCaseView"] };
    "GET /care/cases/counts": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["care.CaseListCounts"] };
    "GET /care/cases/{id}": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["care.CaseView"] };
    "GET /care/feedback": { query: { limit?: number; after?: string; sort?: string; q?: string; state?: ("NOT_SENT" | "SENT" | "FAILED" | "ANSWERED")[]; customerId?: string; tour?: string; low?: boolean; from?: string; to?: string }; body: undefined; version: undefined; answer: components["schemas"]["care.PageFeedbackView"] };
    "GET /care/feedback/sending": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["care.FeedbackResourceSending"] };
    "GET /care/feedback/summary": { query: { from?: string; to?: string }; body: undefined; version: undefined; answer: components["schemas"]["care.FeedbackBookSummary"] };
    "GET /care/feedback/trips": { query: { customerId?: string }; body: undefined; version: undefined; answer: components["schemas"]["care.PageFeedbackBookTripView"] };
    "GET /care/feedback/{id}": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["care.FeedbackView"] };
    "GET /core/agency": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["core.AgencyRowsForm"] };
    "GET /core/audit": { query: { limit?: number; after?: string; sort?: string; q?: string; id?: string; subject?: string; module?: string; userId?: string; action?: "CREATED" | "CHANGED" | "DELETED" | "DONE"; from?: string; to?: string }; body: undefined; version: undefined; answer: components["schemas"]["core.PageAuditRowsLine"] };
    "GET /core/audit/check": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["core.AuditChainVerdict"] };
    "GET /core/customers": { query: { limit?: number; after?: string; sort?: string; q?: string; stage?: ("TARGET" | "LEAD" | "POTENTIAL" | "CUSTOMER")[]; kind?: "PERSON" | "COMPANY"; source?: "WALK_IN" | "PHONE" | "WEB" | "REFERRAL" | "CAMPAIGN" | "PARTNER" | "OTHER"; country?: string; ownerId?: string; archived?: boolean }; body: undefined; version: undefined; answer: components["schemas"]["core.PageCustomerResourceForm"] };
    "GET /core/customers/duplicates": { query: { email?: string; phone?: string }; body: undefined; version: undefined; answer: components["schemas"]["core.PageCustomerResourceHit"] };
    "GET /core/customers/search": { query: { q?: string; limit?: number }; body: undefined; version: undefined; answer: components["schemas"]["core.PageCustomerResourceHit"] };
    "GET /core/customers/{id}": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["core.CustomerResourceForm"] };
    "GET /core/database-copy": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["core.CopyView"] };
    "GET /core/events": { query: { limit?: number; after?: string; sort?: string; q?: string; state?: "WAITING" | "DONE" | "PARKED" | "SKIPPED"; consumer?: string; type?: string; aggregate?: string; from?: string; to?: string }; body: undefined; version: undefined; answer: components["schemas"]["core.PageEventAdminLine"] };
    "GET /core/events/consumers": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["core.PageEventLagsLag"] };
    "GET /core/events/{id}": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["core.EventAdminDetail"] };
    "GET /core/people": { query: { permission?: string }; body: undefined; version: undefined; answer: components["schemas"]["core.PagePeopleResourcePerson"] };
    "GET /core/roles": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["core.PageRoleRowsForm"] };
    "GET /core/roles/off": { query: { module?: string }; body: undefined; version: undefined; answer: components["schemas"]["core.PageModuleSwitchesOff"] };
    "GET /core/settings": { query: { limit?: number; after?: string; sort?: string; q?: string; module?: string }; body: undefined; version: undefined; answer: components["schemas"]["core.PageSettingResourceLine"] };
    "GET /core/settings/{key}": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["core.SettingResourceLine"] };
    "GET /core/teams": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["core.PageTeamRowsForm"] };
    "GET /core/users": { query: { limit?: number; after?: string; sort?: string; q?: string; roleId?: string; teamId?: string }; body: undefined; version: undefined; answer: components["schemas"]["core.PageUserForm"] };
    "GET /core/users/{id}": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["core.UserForm"] };
    "GET /crm/activities": { query: { limit?: number; after?: string; sort?: string; q?: string; customer?: string; lead?: string; opportunity?: string; assignee?: string; mine?: boolean; kind?: "CALL" | "EMAIL" | "MEETING" | "NOTE" | "TASK"; when?: "OVERDUE" | "TODAY" | "COMING" | "OPEN" | "DONE"; from?: string; to?: string }; body: undefined; version: undefined; answer: components["schemas"]["crm.PageActivityView"] };
    "GET /crm/activities/days": { query: { assignee?: string; from?: string; to?: string }; body: undefined; version: undefined; answer: components["schemas"]["crm.PageActivityListsDay"] };
    "GET /crm/activities/{id}": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["crm.ActivityView"] };
    "GET /crm/bookings": { query: { limit?: number; after?: string; sort?: string; q?: string; state?: "CONFIRMED" | "CANCELLED"; payment?: "NONE" | "DEPOSIT_PAID" | "FULLY_PAID"; customer?: string; departure?: string; owner?: string; from?: string; to?: string }; body: undefined; version: undefined; answer: components["schemas"]["crm.PageBookingView"] };
    "GET /crm/bookings/{id}": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["crm.BookingView"] };
    "GET /crm/bookings/{id}/passengers": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["crm.PagePassengerView"] };
    "GET /crm/bookings/{id}/passengers/{passenger}": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["crm.PassengerView"] };
    "GET /crm/contracts": { query: { limit?: number; after?: string; sort?: string; q?: string; state?: ("DRAFT" | "SIGNED" | "CANCELLED")[]; customer?: string; opportunity?: string; quotation?: string; owner?: string }; body: undefined; version: undefined; answer: components["schemas"]["crm.PageContractView"] };
    "GET /crm/contracts/{id}": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["crm.ContractView"] };
    "GET /crm/contracts/{id}/pdf": { query: undefined; body: undefined; version: undefined; answer: Blob };
    "GET /crm/leads": { query: { limit?: number; after?: string; sort?: string; q?: string; state?: ("TARGET" | "LEAD" | "QUALIFIED" | "NOT_QUALIFIED")[]; origin?: "CAMPAIGN" | "ENQUIRY"; customer?: string; owner?: string; campaign?: string; unowned?: boolean }; body: undefined; version: undefined; answer: components["schemas"]["crm.PageLeadView"] };
    "GET /crm/leads/duplicates": { query: { phone?: string; email?: string }; body: undefined; version: undefined; answer: components["schemas"]["crm.PageLeadsKnown"] };
    "GET /crm/leads/receivers": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["crm.PageAssignLeadsReceiver"] };
    "GET /crm/leads/{id}": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["crm.LeadView"] };
    "GET /crm/leads/{id}/assignments": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["crm.PageAssignLeadsAssignment"] };
    "GET /crm/offers": { query: { programme?: string; departure?: string; pax?: number }; body: undefined; version: undefined; answer: components["schemas"]["crm.TourOfferResourceOffer"] };
    "GET /crm/offers/departures/{id}": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["crm.Departure"] };
    "GET /crm/offers/programmes": { query: { limit?: number; after?: string; sort?: string; q?: string }; body: undefined; version: undefined; answer: components["schemas"]["crm.PageTourOfferResourceProgrammeChoice"] };
    "GET /crm/offers/programmes/{id}": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["crm.TourOfferResourceProgrammeChoice"] };
    "GET /crm/offers/programmes/{id}/departures": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["crm.PageDeparture"] };
    "GET /crm/opportunities": { query: { limit?: number; after?: string; sort?: string; q?: string; stage?: ("NEW" | "NEEDS" | "QUOTED" | "NEGOTIATING" | "WON" | "LOST")[]; customer?: string; owner?: string; programme?: string; lostReason?: "PRICE" | "COMPETITOR" | "DATES" | "NO_SEATS" | "ITINERARY" | "SERVICE" | "POSTPONED" | "NO_ANSWER" | "OTHER"; closeFrom?: string; closeTo?: string }; body: undefined; version: undefined; answer: components["schemas"]["crm.PageOpportunityView"] };
    "GET /crm/opportunities/board": { query: { limit?: number; after?: string; sort?: string; q?: string; owner?: string }; body: undefined; version: undefined; answer: components["schemas"]["crm.PageOpportunityListsBoardColumn"] };
    "GET /crm/opportunities/{id}": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["crm.OpportunityView"] };
    "GET /crm/opportunities/{id}/history": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["crm.PageOpportunityListsStep"] };
    "GET /crm/quotations": { query: { limit?: number; after?: string; sort?: string; q?: string; state?: ("DRAFT" | "SENT" | "ACCEPTED" | "DECLINED" | "EXPIRED")[]; customer?: string; opportunity?: string; owner?: string }; body: undefined; version: undefined; answer: components["schemas"]["crm.PageQuotationView"] };
    "GET /crm/quotations/{id}": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["crm.QuotationView"] };
    "GET /crm/quotations/{id}/letter": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["crm.QuotationMailLetter"] };
    "GET /crm/quotations/{id}/pdf": { query: undefined; body: undefined; version: undefined; answer: Blob };
    "GET /docs": { query: undefined; body: undefined; version: undefined; answer: Blob };
    "GET /docs/{file}": { query: undefined; body: undefined; version: undefined; answer: Blob };
    "GET /imports/importers": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["imports.PageImportResourceImporterView"] };
    "GET /imports/runs": { query: { limit?: number; after?: string; sort?: string; q?: string }; body: undefined; version: undefined; answer: components["schemas"]["imports.PageRunView"] };
    "GET /imports/runs/{id}": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["imports.RunView"] };
    "GET /imports/runs/{id}/errors": { query: { limit?: number; after?: string; sort?: string; q?: string }; body: undefined; version: undefined; answer: components["schemas"]["imports.PageImportResourceErrorView"] };
    "GET /imports/runs/{id}/errors.xlsx": { query: undefined; body: undefined; version: undefined; answer: Blob };
    "GET /imports/runs/{id}/preview": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["imports.ImportResourcePreview"] };
    "GET /integrations/deliveries": { query: { limit?: number; after?: string; sort?: string; q?: string; endpointId?: string; state?: "WAITING" | "DONE" | "FAILED"; type?: string }; body: undefined; version: undefined; answer: components["schemas"]["integrations.PageHookViewsLine"] };
    "GET /integrations/deliveries/{id}": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["integrations.HookViewsDetail"] };
    "GET /integrations/links": { query: { limit?: number; after?: string; sort?: string; q?: string; place?: "CUSTOMER" | "BOOKING" | "DEPARTURE" }; body: undefined; version: undefined; answer: components["schemas"]["integrations.PageLinksView"] };
    "GET /integrations/links/bookings/{id}": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["integrations.PageLinksReady"] };
    "GET /integrations/links/choices": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["integrations.LinkResourceChoices"] };
    "GET /integrations/links/customers/{id}": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["integrations.PageLinksReady"] };
    "GET /integrations/links/departures/{id}": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["integrations.PageLinksReady"] };
    "GET /integrations/webhooks": { query: { limit?: number; after?: string; sort?: string; q?: string; off?: boolean }; body: undefined; version: undefined; answer: components["schemas"]["integrations.PageEndpointsView"] };
    "GET /integrations/webhooks/choices": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["integrations.EndpointResourceChoices"] };
    "GET /integrations/webhooks/{id}": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["integrations.EndpointsView"] };
    "GET /messaging/mails": { query: { limit?: number; after?: string; sort?: string; q?: string; state?: "WAITING" | "SENDING" | "SENT" | "OVERDUE" | "FAILED" | "CANCELLED"; customerId?: string; module?: string }; body: undefined; version: undefined; answer: components["schemas"]["messaging.PageMailSummary"] };
    "GET /messaging/mails/{id}": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["messaging.MailView"] };
    "GET /messaging/mails/{id}/attachments/{attachment}": { query: undefined; body: undefined; version: undefined; answer: Blob };
    "GET /messaging/status": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["messaging.MailResourceStatus"] };
    "GET /module-figures": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["web.PageModuleFiguresResourceTraffic"] };
    "GET /module-figures/{id}": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["web.ModuleFiguresResourceInside"] };
    "GET /modules": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["web.ModulesResourceModules"] };
    "GET /openapi.json": { query: undefined; body: undefined; version: undefined; answer: unknown };
    "GET /operations/calendar": { query: { kind?: "HOTEL" | "MEAL" | "TRANSPORT" | "FLIGHT" | "SIGHTSEEING" | "GUIDE" | "OTHER"; from?: string; to?: string }; body: undefined; version: undefined; answer: (components["schemas"]["operations.CalendarResourceSpan"])[] };
    "GET /operations/customers/{customer}/tours": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["operations.PageTourView"] };
    "GET /operations/reservations": { query: { limit?: number; after?: string; sort?: string; q?: string; state?: "REQUESTED" | "CONFIRMED" | "CANCELLED"; kind?: "HOTEL" | "MEAL" | "TRANSPORT" | "FLIGHT" | "SIGHTSEEING" | "GUIDE" | "OTHER"; supplier?: string; tour?: string; from?: string; to?: string }; body: undefined; version: undefined; answer: components["schemas"]["operations.PageReservationView"] };
    "GET /operations/reservations/{id}": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["operations.ReservationView"] };
    "GET /operations/reservations/{id}/voucher.pdf": { query: { language?: string }; body: undefined; version: undefined; answer: Blob };
    "GET /operations/suppliers": { query: { limit?: number; after?: string; sort?: string; q?: string; kind?: "HOTEL" | "MEAL" | "TRANSPORT" | "FLIGHT" | "SIGHTSEEING" | "GUIDE" | "OTHER"; archived?: boolean }; body: undefined; version: undefined; answer: components["schemas"]["operations.PageSupplierView"] };
    "GET /operations/suppliers/search": { query: { q?: string; kind?: "HOTEL" | "MEAL" | "TRANSPORT" | "FLIGHT" | "SIGHTSEEING" | "GUIDE" | "OTHER"; limit?: number }; body: undefined; version: undefined; answer: (components["schemas"]["operations.SupplierView"])[] };
    "GET /operations/suppliers/{id}": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["operations.SupplierView"] };
    "GET /operations/tours": { query: { limit?: number; after?: string; sort?: string; q?: string; state?: ("PLANNED" | "PREPARED" | "RUNNING" | "COMPLETED" | "SETTLED" | "CANCELLED")[]; operator?: string; from?: string; to?: string }; body: undefined; version: undefined; answer: components["schemas"]["operations.PageTourView"] };
    "GET /operations/tours/waiting": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["operations.PageTourView"] };
    "GET /operations/tours/{id}": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["operations.TourView"] };
    "GET /operations/tours/{id}/itinerary": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["operations.ItineraryPlan"] };
    "GET /operations/tours/{id}/passengers": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["operations.ItineraryTravellers"] };
    "GET /operations/tours/{id}/reservations": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["operations.PageReservationView"] };
    "GET /operations/tours/{tour}/advances": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["operations.PageRunningCostsAdvanceView"] };
    "GET /operations/tours/{tour}/checklist": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["operations.PageChecklistItem"] };
    "GET /operations/tours/{tour}/costs": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["operations.PageRunningCostsCostView"] };
    "GET /operations/tours/{tour}/papers/folder.pdf": { query: { language?: string }; body: undefined; version: undefined; answer: Blob };
    "GET /operations/tours/{tour}/papers/manifest.pdf": { query: { language?: string }; body: undefined; version: undefined; answer: Blob };
    "GET /operations/tours/{tour}/papers/manifest.xlsx": { query: { language?: string }; body: undefined; version: undefined; answer: Blob };
    "GET /operations/tours/{tour}/papers/rooming.pdf": { query: { language?: string }; body: undefined; version: undefined; answer: Blob };
    "GET /operations/tours/{tour}/papers/rooming.xlsx": { query: { language?: string }; body: undefined; version: undefined; answer: Blob };
    "GET /operations/tours/{tour}/papers/settlement.pdf": { query: { language?: string }; body: undefined; version: undefined; answer: Blob };
    "GET /operations/tours/{tour}/rooming": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["operations.RoomingView"] };
    "GET /operations/tours/{tour}/settlement": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["operations.SettlementView"] };
    "GET /reports/dashboard": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["reports.PageDashboardResourceTile"] };
    "GET /reports/dashboard/{key}": { query: { from?: string; to?: string }; body: undefined; version: undefined; answer: components["schemas"]["reports.Figures"] };
    "GET /reports/reports": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["reports.PageReportResourceTitle"] };
    "GET /reports/reports/{key}": { query: { from?: string; to?: string }; body: undefined; version: undefined; answer: components["schemas"]["reports.Figures"] };
    "GET /reports/reports/{key}/xlsx": { query: { from?: string; to?: string }; body: undefined; version: undefined; answer: Blob };
    "GET /session": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["web.SessionResourceView"] };
    "GET /session/hint": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["web.SessionResourceHint"] };
    "GET /tokens": { query: { limit?: number; after?: string; sort?: string; q?: string; state?: "ACTIVE" | "EXPIRED" | "REVOKED" | "ENDED" }; body: undefined; version: undefined; answer: components["schemas"]["web.PageTokenView"] };
    "GET /tokens/all": { query: { limit?: number; after?: string; sort?: string; q?: string; userId?: string; state?: "ACTIVE" | "EXPIRED" | "REVOKED" | "ENDED" }; body: undefined; version: undefined; answer: components["schemas"]["web.PageTokenView"] };
    "GET /tours/costings/{id}": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["tours.CostingView"] };
    "GET /tours/departures": { query: { limit?: number; after?: string; sort?: string; q?: string; programme?: string; from?: string; to?: string; coming?: boolean; state?: "OPEN" | "GUARANTEED" | "CANCELLED"; underBooked?: boolean; free?: boolean }; body: undefined; version: undefined; answer: components["schemas"]["tours.PageDepartureView"] };
    "GET /tours/departures/{id}": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["tours.DepartureView"] };
    "GET /tours/departures/{id}/seats": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["tours.PageDepartureViewClaim"] };
    "GET /tours/programmes": { query: { limit?: number; after?: string; sort?: string; q?: string; kind?: "DOMESTIC" | "INBOUND" | "OUTBOUND"; state?: "DRAFT" | "ON_SALE" | "WITHDRAWN"; template?: boolean; archived?: boolean }; body: undefined; version: undefined; answer: components["schemas"]["tours.PageProgrammeView"] };
    "GET /tours/programmes/{id}": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["tours.ProgrammeView"] };
    "GET /tours/programmes/{programme}/costings": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["tours.PageCostingView"] };
    "GET /tours/programmes/{programme}/itinerary": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["tours.Itinerary"] };
    "GET /tours/programmes/{programme}/itinerary/pdf": { query: { language?: string }; body: undefined; version: undefined; answer: Blob };
    "GET /tours/programmes/{programme}/prices": { query: { groupSize?: number }; body: undefined; version: undefined; answer: components["schemas"]["tours.CostingsPrices"] };
    "GET /tours/settings": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["tours.SettingsView"] };
    "GET /words/{language}": { query: undefined; body: undefined; version: undefined; answer: unknown };
    "POST /accounting/payables": { query: undefined; body: components["schemas"]["accounting.PayablesNewPayable"]; version: undefined; answer: components["schemas"]["accounting.Payable"] };
    "POST /accounting/payables/{id}/cancel": { query: undefined; body: components["schemas"]["accounting.PayableResourceReason"]; version: undefined; answer: components["schemas"]["accounting.Payable"] };
    "POST /accounting/payments": { query: undefined; body: components["schemas"]["accounting.PaymentResourceNewPayment"]; version: undefined; answer: components["schemas"]["accounting.VoucherView"] };
    "POST /accounting/payments/refunds": { query: undefined; body: components["schemas"]["accounting.PaymentResourceNewRefund"]; version: undefined; answer: components["schemas"]["accounting.VoucherView"] };
    "POST /accounting/payments/{id}/allocations": { query: undefined; body: components["schemas"]["accounting.PaymentResourceAllocations"]; version: undefined; answer: components["schemas"]["accounting.VoucherView"] };
    "POST /accounting/payments/{id}/reverse": { query: undefined; body: components["schemas"]["accounting.PaymentResourceReason"]; version: undefined; answer: components["schemas"]["accounting.VoucherView"] };
    "POST /accounting/receipts": { query: undefined; body: components["schemas"]["accounting.ReceiptResourceNewReceipt"]; version: undefined; answer: components["schemas"]["accounting.VoucherView"] };
    "POST /accounting/receipts/refunds": { query: undefined; body: components["schemas"]["accounting.ReceiptResourceNewRefund"]; version: undefined; answer: components["schemas"]["accounting.VoucherView"] };
    "POST /accounting/receipts/{id}/allocations": { query: undefined; body: components["schemas"]["accounting.ReceiptResourceAllocations"]; version: undefined; answer: components["schemas"]["accounting.VoucherView"] };
    "POST /accounting/receipts/{id}/reverse": { query: undefined; body: components["schemas"]["accounting.ReceiptResourceReason"]; version: undefined; answer: components["schemas"]["accounting.VoucherView"] };
    "POST /accounting/receivables": { query: undefined; body: components["schemas"]["accounting.ReceivablesNewReceivable"]; version: undefined; answer: components["schemas"]["accounting.Receivable"] };
    "POST /accounting/receivables/{id}/cancel": { query: undefined; body: components["schemas"]["accounting.ReceivableResourceReason"]; version: undefined; answer: components["schemas"]["accounting.Receivable"] };
    "POST /accounting/suppliers": { query: undefined; body: components["schemas"]["accounting.SuppliersNewSupplier"]; version: undefined; answer: components["schemas"]["accounting.SupplierResourceShown"] };
    "POST /archives": { query: { fileName?: string }; body: unknown; version: undefined; answer: components["schemas"]["web.ArchiveView"] };
    "POST /archives/{id}/accept": { query: undefined; body: components["schemas"]["web.ArchivesYes"]; version: undefined; answer: components["schemas"]["web.ArchiveView"] };
    "POST /campaigns/campaigns": { query: undefined; body: components["schemas"]["campaigns.CampaignDetails"]; version: undefined; answer: components["schemas"]["campaigns.CampaignView"] };
    "POST /campaigns/campaigns/preview": { query: undefined; body: components["schemas"]["campaigns.TestMailDraft"]; version: undefined; answer: components["schemas"]["campaigns.LetterWritten"] };
    "POST /campaigns/campaigns/{id}/copy": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["campaigns.CampaignView"] };
    "POST /campaigns/campaigns/{id}/start": { query: { endsOn?: string }; body: undefined; version: number; answer: components["schemas"]["campaigns.CampaignView"] };
    "POST /campaigns/campaigns/{id}/stop": { query: undefined; body: undefined; version: number; answer: components["schemas"]["campaigns.CampaignView"] };
    "POST /campaigns/campaigns/{id}/test": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["campaigns.TestMailSent"] };
    "POST /campaigns/segments": { query: undefined; body: components["schemas"]["campaigns.SegmentDetails"]; version: undefined; answer: components["schemas"]["campaigns.SegmentView"] };
    "POST /campaigns/segments/preview": { query: undefined; body: components["schemas"]["campaigns.PreviewQuestion"]; version: undefined; answer: components["schemas"]["campaigns.PreviewAnswer"] };
    "POST /campaigns/segments/{id}/copy": { query: undefined; body: components["schemas"]["campaigns.SegmentResourceCopy"]; version: undefined; answer: components["schemas"]["campaigns.SegmentView"] };
    "POST /care/cases": { query: undefined; body: components["schemas"]["care.CaseDetails"]; version: undefined; answer: components["schemas"]["care.CaseView"] };
    "POST /care/cases/{id}/notes": { query: undefined; body: components["schemas"]["care.CasesLine"]; version: undefined; answer: components["schemas"]["care.CaseView"] };
    "POST /care/cases/{id}/state": { query: undefined; body: components["schemas"]["care.CasesStep"]; version: number; answer: components["schemas"]["care.CaseView"] };
    "POST /care/cases/{id}/take": { query: undefined; body: undefined; version: number; answer: components["schemas"]["care.CaseView"] };
    "POST /care/feedback": { query: undefined; body: components["schemas"]["care.RequestsWish"]; version: undefined; answer: components["schemas"]["care.FeedbackView"] };
    "POST /care/feedback/{id}/answer": { query: undefined; body: components["schemas"]["care.ScoresInput"]; version: undefined; answer: components["schemas"]["care.FeedbackView"] };
    "POST /care/feedback/{id}/send": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["care.FeedbackView"] };
    "POST /core/customers": { query: undefined; body: components["schemas"]["core.CustomerResourceFormInput"]; version: undefined; answer: components["schemas"]["core.CustomerResourceForm"] };
    "POST /core/customers/{id}/archive": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["core.CustomerResourceForm"] };
    "POST /core/customers/{id}/restore": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["core.CustomerResourceForm"] };
    "POST /core/events/retry": { query: undefined; body: components["schemas"]["core.EventResourceWish"]; version: undefined; answer: components["schemas"]["core.EventResourceRetried"] };
    "POST /core/events/{id}/retry": { query: undefined; body: undefined; version: undefined; answer: undefined };
    "POST /core/events/{id}/skip": { query: undefined; body: components["schemas"]["core.EventResourceReason"]; version: undefined; answer: undefined };
    "POST /core/roles": { query: undefined; body: components["schemas"]["core.RoleRowsFormInput"]; version: undefined; answer: components["schemas"]["core.RoleRowsForm"] };
    "POST /core/teams": { query: undefined; body: components["schemas"]["core.TeamRowsFormInput"]; version: undefined; answer: components["schemas"]["core.TeamRowsForm"] };
    "POST /core/users": { query: undefined; body: components["schemas"]["core.UserFormInput"]; version: undefined; answer: components["schemas"]["core.UserForm"] };
    "POST /core/users/{id}/lock": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["core.UserForm"] };
    "POST /core/users/{id}/password": { query: undefined; body: components["schemas"]["core.UserResourceNewPassword"]; version: undefined; answer: undefined };
    "POST /core/users/{id}/unlock": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["core.UserForm"] };
    "POST /crm/activities": { query: undefined; body: components["schemas"]["crm.ActivityInput"]; version: undefined; answer: components["schemas"]["crm.ActivityView"] };
    "POST /crm/activities/mail": { query: undefined; body: components["schemas"]["crm.ActivitiesLetter"]; version: undefined; answer: components["schemas"]["crm.ActivityView"] };
    "POST /crm/activities/{id}/finish": { query: undefined; body: components["schemas"]["crm.ActivityResourceResult"]; version: undefined; answer: components["schemas"]["crm.ActivityView"] };
    "POST /crm/activities/{id}/reopen": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["crm.ActivityView"] };
    "POST /crm/bookings/{id}/passengers": { query: undefined; body: components["schemas"]["crm.PassengerInput"]; version: undefined; answer: components["schemas"]["crm.PassengerView"] };
    "POST /crm/bookings/{id}/passengers/paste": { query: undefined; body: components["schemas"]["crm.BookingResourcePaste"]; version: undefined; answer: components["schemas"]["crm.PagePassengerView"] };
    "POST /crm/contracts": { query: undefined; body: components["schemas"]["crm.ContractInput"]; version: undefined; answer: components["schemas"]["crm.ContractView"] };
    "POST /crm/contracts/{id}/amend": { query: undefined; body: components["schemas"]["crm.SignContractsAmendment"]; version: number; answer: components["schemas"]["crm.ContractView"] };
    "POST /crm/contracts/{id}/cancel": { query: undefined; body: components["schemas"]["crm.ContractResourceCancellation"]; version: undefined; answer: components["schemas"]["crm.ContractView"] };
    "POST /crm/contracts/{id}/sign": { query: undefined; body: components["schemas"]["crm.ContractResourceSignature"]; version: number; answer: components["schemas"]["crm.ContractView"] };
    "POST /crm/leads": { query: undefined; body: components["schemas"]["crm.NewEnquiry"]; version: undefined; answer: components["schemas"]["crm.LeadView"] };
    "POST /crm/leads/deal": { query: undefined; body: components["schemas"]["crm.LeadResourceDeal"]; version: undefined; answer: components["schemas"]["crm.AssignLeadsOutcome"] };
    "POST /crm/leads/{id}/assign": { query: undefined; body: components["schemas"]["crm.LeadResourceOwner"]; version: undefined; answer: components["schemas"]["crm.LeadView"] };
    "POST /crm/leads/{id}/dismiss": { query: undefined; body: components["schemas"]["crm.QualifyLeadsDismissal"]; version: undefined; answer: components["schemas"]["crm.LeadView"] };
    "POST /crm/leads/{id}/qualify": { query: undefined; body: components["schemas"]["crm.OpportunityInput"]; version: undefined; answer: components["schemas"]["crm.OpportunityView"] };
    "POST /crm/leads/{id}/reopen": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["crm.LeadView"] };
    "POST /crm/leads/{id}/take": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["crm.LeadView"] };
    "POST /crm/leads/{id}/verify": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["crm.LeadView"] };
    "POST /crm/opportunities": { query: undefined; body: components["schemas"]["crm.OpportunityInput"]; version: undefined; answer: components["schemas"]["crm.OpportunityView"] };
    "POST /crm/opportunities/{id}/assign": { query: undefined; body: components["schemas"]["crm.OpportunityResourceOwner"]; version: undefined; answer: components["schemas"]["crm.OpportunityView"] };
    "POST /crm/opportunities/{id}/lose": { query: undefined; body: components["schemas"]["crm.PipelineLoss"]; version: undefined; answer: components["schemas"]["crm.OpportunityView"] };
    "POST /crm/opportunities/{id}/move": { query: undefined; body: components["schemas"]["crm.OpportunityResourceMove"]; version: undefined; answer: components["schemas"]["crm.OpportunityView"] };
    "POST /crm/opportunities/{id}/reopen": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["crm.OpportunityView"] };
    "POST /crm/opportunities/{id}/win": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["crm.OpportunityView"] };
    "POST /crm/quotations": { query: undefined; body: components["schemas"]["crm.QuotationInput"]; version: undefined; answer: components["schemas"]["crm.QuotationView"] };
    "POST /crm/quotations/{id}/accept": { query: undefined; body: components["schemas"]["crm.QuotationResourceAnswer"]; version: number; answer: components["schemas"]["crm.QuotationView"] };
    "POST /crm/quotations/{id}/decline": { query: undefined; body: components["schemas"]["crm.QuotationResourceAnswer"]; version: number; answer: components["schemas"]["crm.QuotationView"] };
    "POST /crm/quotations/{id}/duplicate": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["crm.QuotationView"] };
    "POST /crm/quotations/{id}/reopen": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["crm.QuotationView"] };
    "POST /crm/quotations/{id}/send": { query: undefined; body: components["schemas"]["crm.QuotationResourceSending"]; version: number; answer: components["schemas"]["crm.QuotationView"] };
    "POST /imports/runs": { query: { importer?: string; fileName?: string }; body: unknown; version: undefined; answer: components["schemas"]["imports.RunView"] };
    "POST /imports/runs/{id}/cancel": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["imports.RunView"] };
    "POST /imports/runs/{id}/check": { query: undefined; body: components["schemas"]["imports.ImportResourceMapping"]; version: undefined; answer: components["schemas"]["imports.RunView"] };
    "POST /imports/runs/{id}/import": { query: undefined; body: components["schemas"]["imports.ImportResourceChoice"]; version: undefined; answer: components["schemas"]["imports.RunView"] };
    "POST /imports/runs/{id}/undo": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["imports.RunView"] };
    "POST /integrations/deliveries/{id}/resend": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["integrations.HookViewsDetail"] };
    "POST /integrations/links": { query: undefined; body: components["schemas"]["integrations.LinksViewInput"]; version: undefined; answer: components["schemas"]["integrations.LinksView"] };
    "POST /integrations/webhooks": { query: undefined; body: components["schemas"]["integrations.EndpointsViewInput"]; version: undefined; answer: components["schemas"]["integrations.EndpointsView"] };
    "POST /integrations/webhooks/{id}/rotate": { query: undefined; body: undefined; version: number; answer: components["schemas"]["integrations.EndpointsView"] };
    "POST /integrations/webhooks/{id}/test": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["integrations.HookViewsTried"] };
    "POST /messaging/mails/{id}/cancel": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["messaging.MailView"] };
    "POST /messaging/mails/{id}/resend": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["messaging.MailView"] };
    "POST /messaging/overdue/cancel": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["messaging.MailResourceSettled"] };
    "POST /messaging/overdue/send": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["messaging.MailResourceSettled"] };
    "POST /messaging/test": { query: undefined; body: components["schemas"]["messaging.MailResourceTestMail"]; version: undefined; answer: components["schemas"]["messaging.MailView"] };
    "POST /modules/{id}/install": { query: { version?: string }; body: undefined; version: undefined; answer: undefined };
    "POST /modules/{id}/uninstall": { query: undefined; body: undefined; version: undefined; answer: undefined };
    "POST /modules/{id}/update": { query: undefined; body: components["schemas"]["web.ModulesResourceWanted"]; version: undefined; answer: undefined };
    "POST /operations/reservations": { query: undefined; body: components["schemas"]["operations.ReservationInput"]; version: undefined; answer: components["schemas"]["operations.ReservationView"] };
    "POST /operations/reservations/{id}/cancel": { query: undefined; body: components["schemas"]["operations.ReservationResourceCancellation"]; version: undefined; answer: components["schemas"]["operations.ReservationView"] };
    "POST /operations/reservations/{id}/confirm": { query: undefined; body: components["schemas"]["operations.ReservationResourceConfirmation"]; version: undefined; answer: components["schemas"]["operations.ReservationView"] };
    "POST /operations/reservations/{id}/reopen": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["operations.ReservationView"] };
    "POST /operations/reservations/{id}/request-mail": { query: undefined; body: components["schemas"]["operations.ReservationResourceRequest"]; version: undefined; answer: components["schemas"]["operations.ReservationView"] };
    "POST /operations/suppliers": { query: undefined; body: components["schemas"]["operations.SupplierInput"]; version: undefined; answer: components["schemas"]["operations.SupplierView"] };
    "POST /operations/suppliers/{id}/archive": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["operations.SupplierView"] };
    "POST /operations/suppliers/{id}/restore": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["operations.SupplierView"] };
    "POST /operations/tours": { query: undefined; body: components["schemas"]["operations.TourInput"]; version: undefined; answer: components["schemas"]["operations.TourView"] };
    "POST /operations/tours/{id}/cancel": { query: undefined; body: components["schemas"]["operations.TourResourceCancellation"]; version: undefined; answer: components["schemas"]["operations.TourView"] };
    "POST /operations/tours/{id}/complete": { query: undefined; body: components["schemas"]["operations.TourResourceCompletion"]; version: undefined; answer: components["schemas"]["operations.TourView"] };
    "POST /operations/tours/{id}/prepare": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["operations.TourView"] };
    "POST /operations/tours/{id}/replan": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["operations.TourView"] };
    "POST /operations/tours/{id}/start": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["operations.TourView"] };
    "POST /operations/tours/{id}/take": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["operations.TourView"] };
    "POST /operations/tours/{tour}/advances": { query: undefined; body: components["schemas"]["operations.RunningCostsAdvanceInput"]; version: undefined; answer: components["schemas"]["operations.RunningCostsAdvanceView"] };
    "POST /operations/tours/{tour}/checklist": { query: undefined; body: components["schemas"]["operations.ChecklistItemInput"]; version: undefined; answer: components["schemas"]["operations.ChecklistItem"] };
    "POST /operations/tours/{tour}/checklist/{id}/done": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["operations.ChecklistItem"] };
    "POST /operations/tours/{tour}/checklist/{id}/undone": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["operations.ChecklistItem"] };
    "POST /operations/tours/{tour}/costs": { query: undefined; body: components["schemas"]["operations.RunningCostsCostInput"]; version: undefined; answer: components["schemas"]["operations.RunningCostsCostView"] };
    "POST /operations/tours/{tour}/rooming/proposal": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["operations.RoomingView"] };
    "POST /operations/tours/{tour}/settlement": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["operations.SettlementView"] };
    "POST /session": { query: undefined; body: components["schemas"]["web.SessionResourceLogIn"]; version: undefined; answer: components["schemas"]["web.SessionResourceView"] };
    "POST /tokens": { query: undefined; body: components["schemas"]["web.NewToken"]; version: undefined; answer: components["schemas"]["web.TokenRowsIssued"] };
    "POST /tours/costings/preview": { query: undefined; body: components["schemas"]["tours.CostingDetails"]; version: undefined; answer: components["schemas"]["tours.PriceTable"] };
    "POST /tours/costings/{id}/activate": { query: undefined; body: undefined; version: number; answer: components["schemas"]["tours.CostingView"] };
    "POST /tours/costings/{id}/copy": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["tours.CostingView"] };
    "POST /tours/departures": { query: undefined; body: components["schemas"]["tours.DepartureDetails"]; version: undefined; answer: components["schemas"]["tours.DepartureView"] };
    "POST /tours/departures/series": { query: undefined; body: components["schemas"]["tours.DepartureSeries"]; version: undefined; answer: components["schemas"]["tours.DepartureViewSeries"] };
    "POST /tours/departures/{id}/cancel": { query: undefined; body: components["schemas"]["tours.DepartureResourceCancellation"]; version: number; answer: components["schemas"]["tours.DepartureView"] };
    "POST /tours/departures/{id}/guarantee": { query: undefined; body: undefined; version: number; answer: components["schemas"]["tours.DepartureView"] };
    "POST /tours/departures/{id}/reopen": { query: undefined; body: undefined; version: number; answer: components["schemas"]["tours.DepartureView"] };
    "POST /tours/programmes": { query: undefined; body: components["schemas"]["tours.ProgrammeDetails"]; version: undefined; answer: components["schemas"]["tours.ProgrammeView"] };
    "POST /tours/programmes/{id}/archive": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["tours.ProgrammeView"] };
    "POST /tours/programmes/{id}/restore": { query: undefined; body: undefined; version: undefined; answer: components["schemas"]["tours.ProgrammeView"] };
    "POST /tours/programmes/{programme}/costings": { query: undefined; body: components["schemas"]["tours.CostingDetails"]; version: undefined; answer: components["schemas"]["tours.CostingView"] };
    "POST /tours/programmes/{programme}/duplicate": { query: undefined; body: components["schemas"]["tours.DuplicateResourceName"]; version: undefined; answer: components["schemas"]["tours.ProgrammeView"] };
    "PUT /accounting/payables/{id}": { query: undefined; body: components["schemas"]["accounting.PayableResourceTerms"]; version: number; answer: components["schemas"]["accounting.Payable"] };
    "PUT /accounting/receivables/{id}": { query: undefined; body: components["schemas"]["accounting.ReceivableResourceTerms"]; version: number; answer: components["schemas"]["accounting.Receivable"] };
    "PUT /campaigns/campaigns/{id}": { query: undefined; body: components["schemas"]["campaigns.CampaignDetails"]; version: number; answer: components["schemas"]["campaigns.CampaignView"] };
    "PUT /campaigns/campaigns/{id}/spent": { query: undefined; body: components["schemas"]["campaigns.CampaignResourceSpent"]; version: number; answer: components["schemas"]["campaigns.CampaignView"] };
    "PUT /campaigns/segments/{id}": { query: undefined; body: components["schemas"]["campaigns.SegmentDetails"]; version: number; answer: components["schemas"]["campaigns.SegmentView"] };
    "PUT /care/cases/{id}": { query: undefined; body: components["schemas"]["care.CaseDetails"]; version: number; answer: components["schemas"]["care.CaseView"] };
    "PUT /core/agency": { query: undefined; body: components["schemas"]["core.AgencyRowsFormInput"]; version: number; answer: components["schemas"]["core.AgencyRowsForm"] };
    "PUT /core/customers/{id}": { query: undefined; body: components["schemas"]["core.CustomerResourceFormInput"]; version: number; answer: components["schemas"]["core.CustomerResourceForm"] };
    "PUT /core/database-copy": { query: undefined; body: components["schemas"]["core.CopyTarget"]; version: undefined; answer: components["schemas"]["core.CopyView"] };
    "PUT /core/roles/{id}": { query: undefined; body: components["schemas"]["core.RoleRowsFormInput"]; version: number; answer: components["schemas"]["core.RoleRowsForm"] };
    "PUT /core/roles/{id}/off/{module}": { query: undefined; body: undefined; version: undefined; answer: undefined };
    "PUT /core/settings/{key}": { query: undefined; body: components["schemas"]["core.SettingResourceValue"]; version: number; answer: components["schemas"]["core.SettingResourceLine"] };
    "PUT /core/teams/{id}": { query: undefined; body: components["schemas"]["core.TeamRowsFormInput"]; version: number; answer: components["schemas"]["core.TeamRowsForm"] };
    "PUT /core/users/{id}": { query: undefined; body: components["schemas"]["core.UserFormInput"]; version: number; answer: components["schemas"]["core.UserForm"] };
    "PUT /crm/activities/{id}": { query: undefined; body: components["schemas"]["crm.ActivityInput"]; version: number; answer: components["schemas"]["crm.ActivityView"] };
    "PUT /crm/bookings/{id}/passengers/{passenger}": { query: undefined; body: components["schemas"]["crm.PassengerInput"]; version: number; answer: components["schemas"]["crm.PassengerView"] };
    "PUT /crm/contracts/{id}": { query: undefined; body: components["schemas"]["crm.ContractInput"]; version: number; answer: components["schemas"]["crm.ContractView"] };
    "PUT /crm/leads/{id}": { query: undefined; body: components["schemas"]["crm.LeadsLeadInput"]; version: number; answer: components["schemas"]["crm.LeadView"] };
    "PUT /crm/opportunities/{id}": { query: undefined; body: components["schemas"]["crm.OpportunityInput"]; version: number; answer: components["schemas"]["crm.OpportunityView"] };
    "PUT /crm/quotations/{id}": { query: undefined; body: components["schemas"]["crm.QuotationInput"]; version: number; answer: components["schemas"]["crm.QuotationView"] };
    "PUT /integrations/links/{id}": { query: undefined; body: components["schemas"]["integrations.LinksViewInput"]; version: number; answer: components["schemas"]["integrations.LinksView"] };
    "PUT /integrations/webhooks/{id}": { query: undefined; body: components["schemas"]["integrations.EndpointsViewInput"]; version: number; answer: components["schemas"]["integrations.EndpointsView"] };
    "PUT /operations/reservations/{id}": { query: undefined; body: components["schemas"]["operations.ReservationInput"]; version: number; answer: components["schemas"]["operations.ReservationView"] };
    "PUT /operations/suppliers/{id}": { query: undefined; body: components["schemas"]["operations.SupplierInput"]; version: number; answer: components["schemas"]["operations.SupplierView"] };
    "PUT /operations/tours/{id}": { query: undefined; body: components["schemas"]["operations.TourInput"]; version: number; answer: components["schemas"]["operations.TourView"] };
    "PUT /operations/tours/{tour}/advances/{id}": { query: undefined; body: components["schemas"]["operations.RunningCostsAdvanceInput"]; version: number; answer: components["schemas"]["operations.RunningCostsAdvanceView"] };
    "PUT /operations/tours/{tour}/checklist/{id}": { query: undefined; body: components["schemas"]["operations.ChecklistItemInput"]; version: number; answer: components["schemas"]["operations.ChecklistItem"] };
    "PUT /operations/tours/{tour}/costs/{id}": { query: undefined; body: components["schemas"]["operations.RunningCostsCostInput"]; version: number; answer: components["schemas"]["operations.RunningCostsCostView"] };
    "PUT /operations/tours/{tour}/rooming": { query: undefined; body: components["schemas"]["operations.RoomingResourceRoomingInput"]; version: number; answer: components["schemas"]["operations.RoomingView"] };
    "PUT /session/password": { query: undefined; body: components["schemas"]["web.SessionResourcePasswordChange"]; version: undefined; answer: undefined };
    "PUT /session/preferences": { query: undefined; body: components["schemas"]["web.SessionResourcePreferences"]; version: undefined; answer: components["schemas"]["web.SessionResourceView"] };
    "PUT /tours/costings/{id}": { query: undefined; body: components["schemas"]["tours.CostingDetails"]; version: number; answer: components["schemas"]["tours.CostingView"] };
    "PUT /tours/departures/{id}": { query: undefined; body: components["schemas"]["tours.DepartureDetails"]; version: number; answer: components["schemas"]["tours.DepartureView"] };
    "PUT /tours/programmes/{id}": { query: undefined; body: components["schemas"]["tours.ProgrammeDetails"]; version: number; answer: components["schemas"]["tours.ProgrammeView"] };
    "PUT /tours/programmes/{id}/state": { query: undefined; body: components["schemas"]["tours.ProgrammeResourceNextState"]; version: number; answer: components["schemas"]["tours.ProgrammeView"] };
    "PUT /tours/programmes/{programme}/itinerary": { query: undefined; body: components["schemas"]["tours.ItineraryDetails"]; version: number; answer: components["schemas"]["tours.Itinerary"] };
    "PUT /tours/settings": { query: undefined; body: components["schemas"]["tours.SettingsDetails"]; version: number; answer: components["schemas"]["tours.SettingsView"] };
}
