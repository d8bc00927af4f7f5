// Written by `npm run generate` from openapi/pejl.yaml. Do not edit.
export interface paths {
    "/savings-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The savings plans there are, and the dates they have a status for. */
        get: operations["listSavingsPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/savings-plans/{plan}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One savings plan with its figures per area and period.
         * @description The newest status, or the one that was in force on `asOf`. With `comparedTo` the answer also holds the
         *     figures of an earlier status, so that a reader sees what has moved since.
         */
        get: operations["getSavingsPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cost-trajectory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What something costs month by month, against its budget. */
        get: operations["getCostTrajectory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/citizen-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * One citizen's services over time and what they cost.
         * @description A question, though it is a POST: it changes nothing, and may be asked again. The case reference is opaque, made by the
         *     system that shows the page, and stands in the body so that no address and no log of addresses holds it. It is never
         *     a personal number. The gateway writes down who asked for which case, and why; its answer is never kept.
         */
        post: operations["getCitizenHistory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/benchmarks/{indicator}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One indicator of several municipalities, year by year. */
        get: operations["getBenchmark"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/production-mix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the municipality produces itself, sells and buys, year by year. */
        get: operations["getProductionMix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/waiting-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who waits for what, how long and why, with and without those who hold a place of the same type.
         * @description A list counts courses and citizens: one citizen may wait for two types of offer. Counts by days since the decision
         *     are by bands that are the same for every question, so that no two limits tell of the few between them.
         */
        get: operations["getWaitingList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Own places by type and offer, how full they are and by whom, and the places that are used elsewhere.
         * @description Homes and places by day are never added together: `totals` has one of each. In all figures `places` is `occupied`,
         *     `reserved` and `free` together, and `occupied` is own citizens and those of other municipalities.
         */
        get: operations["getPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cost-ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the most expensive citizens, couples or families cost, ranked anew each year.
         * @description Management is answered with each unit under a pseudonym. A committee is answered with tens: what ranks 1 to 10, 11 to
         *     20 and so on cost together, and nothing of fewer. For others there is no answer.
         */
        get: operations["getCostRanking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Who may see it. public is part of committee, which is part of management; public is part of casework. Management
         *     and casework are not part of each other.
         * @enum {string}
         */
        Audience: "public" | "committee" | "management" | "casework";
        /**
         * Format: date
         * @description A calendar day, YYYY-MM-DD.
         */
        Day: string;
        /** @description A calendar month, YYYY-MM. */
        Month: string;
        /** @description A calendar month, YYYY-MM, or a calendar year, YYYY. */
        MonthOrYear: string;
        /** @description Plain text for the reader, with something in it. Markup is shown as it stands, never read as markup. */
        Text: string;
        /** @description Whole øre, at most 80 mia. kr. either way, so that the sums of 500 areas and their differences stay exact. */
        Ore: number;
        /** @description An amount, or the reason why there is none. */
        OreCell: components["schemas"]["OreValue"] | components["schemas"]["NoValue"];
        OreValue: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            state: "value";
            /** @description The amount. Sums count this one. */
            value: components["schemas"]["Ore"];
            /** @description The least it may be. With no `high` it is a minimum. */
            low?: components["schemas"]["Ore"];
            /** @description The most it may be. */
            high?: components["schemas"]["Ore"];
            /** @description True while the amount may still change. */
            preliminary?: boolean;
            /** @description A sum of which not every part has been had. */
            partial?: {
                got: number;
                of: number;
            };
            /** @description The amount replaces one that was given out before. */
            corrected?: {
                on: components["schemas"]["Day"];
                was: components["schemas"]["Ore"];
            };
        };
        /**
         * @description missing: nobody has given it. notApplicable: there can be none. suppressed: too few persons to show it.
         *     noAccess: the caller may not see it. notYet: its time has not come.
         */
        NoValue: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            state: "missing" | "notApplicable" | "suppressed" | "noAccess" | "notYet";
            note?: components["schemas"]["Text"];
        };
        /** @description The price and wage level of the amounts. `year` is the level's year when prices are fixed. */
        PriceLevel: {
            /** @enum {string} */
            basis: "current" | "fixed";
            year?: number;
        };
        /** @description What every answer says of itself. */
        About: {
            /** @description The version of this contract that was followed. */
            version: string;
            /** @description Whom the answer was made for. */
            audience: components["schemas"]["Audience"];
            /** @description Who made the figures, and where they stand. */
            source: components["schemas"]["Text"];
            /** @description Where the source can be read; https, or relative to the page. */
            sourceLink?: string;
            /** @description The day the figures were made up. */
            asOf?: components["schemas"]["Day"];
            priceLevel?: components["schemas"]["PriceLevel"];
            /** @description True while any of the figures may still change. */
            preliminary?: boolean;
            /** @description The answer replaces one that was given out before. */
            corrected?: {
                on: components["schemas"]["Day"];
                note: components["schemas"]["Text"];
            };
            definitions?: components["schemas"]["Definition"][];
        };
        Definition: {
            term: components["schemas"]["Text"];
            text: components["schemas"]["Text"];
        };
        SavingsPlanList: {
            about: components["schemas"]["About"];
            plans: components["schemas"]["SavingsPlanEntry"][];
        };
        SavingsPlanEntry: {
            id: components["schemas"]["Text"];
            title: components["schemas"]["Text"];
            kind: components["schemas"]["SavingsKind"];
            /** @description The days there is a status for, oldest first. */
            statuses: components["schemas"]["Day"][];
        };
        /**
         * @description plan: adopted, with targets. potential: what could be saved, by an estimate.
         * @enum {string}
         */
        SavingsKind: "plan" | "potential";
        SavingsPlan: {
            about: components["schemas"]["About"];
            id: components["schemas"]["Text"];
            kind: components["schemas"]["SavingsKind"];
            title: components["schemas"]["Text"];
            /** @description When the plan was adopted, as a day or, where only that is known, a month. */
            adopted?: string;
            /**
             * @description How a saving is signed in this answer. `positive`: 25 mio. kr. saved is 25. `negative`: it is -25, as in a budget.
             *     Deviation is always expected minus target, so a shortfall is negative in the first and positive in the second.
             * @enum {string}
             */
            savingsSign: "positive" | "negative";
            statusRule?: components["schemas"]["StatusRule"];
            explanation?: components["schemas"]["Explanation"];
            /** @description Other plans that may count some of the same savings. */
            overlaps?: components["schemas"]["Overlap"][];
            notes?: components["schemas"]["Text"][];
            footnotes?: components["schemas"]["Footnote"][];
            /** @description The periods that figures are given for, in the order they are shown. */
            periods: components["schemas"]["SavingsPeriod"][];
            areas: components["schemas"]["SavingsArea"][];
            /**
             * @description The source's own total, per period. When absent the areas are added up by the reader. Where it is there and
             *     differs from the sum of the areas, both facts are shown.
             */
            total?: components["schemas"]["SavingsFigures"][];
            comparedTo?: components["schemas"]["EarlierStatus"];
        };
        /**
         * @description On target from `onTargetPercent` of the target, near it from `nearPercent`, else below. A shortfall of at most
         *     `smallShortfallOre` is still below, but is said to be small. 100 and 90 when absent.
         */
        StatusRule: {
            onTargetPercent: number;
            nearPercent: number;
            smallShortfallOre?: number;
        };
        /** @description Why it is as it is, what is done about it and who answers for that. */
        Explanation: {
            cause?: components["schemas"]["Text"];
            remedy?: components["schemas"]["Text"];
            /** @description An office or a post, not a citizen. */
            responsible?: components["schemas"]["Text"];
            /** @description When the remedy is to be in place. */
            due?: components["schemas"]["Day"];
        };
        Overlap: {
            /** @description What it may overlap with. */
            with: components["schemas"]["Text"];
            /** @description The areas concerned, by id; all of them when absent. */
            areas?: string[];
            note?: components["schemas"]["Text"];
        };
        Footnote: {
            id: components["schemas"]["Text"];
            text: components["schemas"]["Text"];
        };
        SavingsPeriod: {
            id: components["schemas"]["Text"];
            from: components["schemas"]["Month"];
            /** @description Absent when the period has no end, as in "2017 and on". */
            to?: components["schemas"]["Month"];
            /**
             * @description firstYear: the part that the first year gets. fullYear: the effect of a whole year.
             * @enum {string}
             */
            effect?: "firstYear" | "fullYear";
        };
        SavingsArea: {
            id: components["schemas"]["Text"];
            name: components["schemas"]["Text"];
            /** @description Ids of footnotes. */
            footnotes?: string[];
            explanation?: components["schemas"]["Explanation"];
            figures: components["schemas"]["SavingsFigures"][];
        };
        /**
         * @description The figures of one period. A measure that no area has is not part of the plan; one that only this area lacks
         *     is shown as missing.
         */
        SavingsFigures: {
            /** @description Id of the period. */
            period: string;
            /** @description What was meant to be saved. */
            targetOre?: components["schemas"]["OreCell"];
            /** @description What has been saved on the day of the answer. */
            realisedOre?: components["schemas"]["OreCell"];
            /** @description What the whole period is expected to give. */
            expectedOre?: components["schemas"]["OreCell"];
            /** @description The part of the realised saving that holds in this period only. */
            oneOffRealisedOre?: components["schemas"]["OreCell"];
            /** @description The part of the expected saving that holds in this period only. */
            oneOffExpectedOre?: components["schemas"]["OreCell"];
        };
        /** @description An earlier status of the same plan. */
        EarlierStatus: {
            asOf: components["schemas"]["Day"];
            /** @description The level of these amounts when stated. */
            priceLevel?: components["schemas"]["PriceLevel"];
            areas: components["schemas"]["EarlierArea"][];
            total?: components["schemas"]["SavingsFigures"][];
        };
        EarlierArea: {
            id: components["schemas"]["Text"];
            name: components["schemas"]["Text"];
            figures: components["schemas"]["SavingsFigures"][];
        };
        /** @description What something costs. A cost is positive, an income negative. What is expected is never filled in for what was booked. */
        CostTrajectory: {
            about: components["schemas"]["About"];
            /** @description What was asked for. */
            subject: components["schemas"]["Text"];
            title: components["schemas"]["Text"];
            from: components["schemas"]["Month"];
            /** @description At most 480 months from `from`, both included. */
            to: components["schemas"]["Month"];
            /** @description What `parts` are; absent when the cost is not split. */
            by?: components["schemas"]["Text"];
            /**
             * @description Whether the state's refund has been taken off the amounts. Nothing is said of it when absent.
             * @enum {string}
             */
            refund?: "gross" | "net";
            /** @description The last month that is booked. Absent when none is. */
            bookedTo?: components["schemas"]["Month"];
            /** @description As the council adopted it. */
            originalBudgetOre?: components["schemas"]["OreCell"];
            /** @description With supplementary appropriations and reallocations. */
            adjustedBudgetOre?: components["schemas"]["OreCell"];
            /** @description The expected accounts of all the months. */
            expectedOre?: components["schemas"]["OreCell"];
            previousEstimate?: components["schemas"]["CostEstimate"];
            /** @description What the same months cost a year before. */
            previousOre?: components["schemas"]["OreCell"];
            /** @description In any order. A month without an entry has nothing of any kind. */
            months: components["schemas"]["CostMonth"][];
            /** @description The same cost split; in the order of the source. */
            parts?: components["schemas"]["CostPart"][];
            priceVolume?: components["schemas"]["PriceVolume"];
            /**
             * @description How many persons the cost may be divided by, as the reader chooses: those who get the service, or all who live in the
             *     municipality.
             */
            persons?: components["schemas"]["CostPersons"][];
            priceIndex?: components["schemas"]["PriceIndex"];
            refundBands?: components["schemas"]["RefundBands"];
            notes?: components["schemas"]["Text"][];
        };
        /**
         * @description A price and wage index, by which a reader can have amounts in running prices (`about.priceLevel.basis` is `current`) in the
         *     prices of one year.
         */
        PriceIndex: {
            /** @description Such as "P/L-indekset for kommunal service". */
            name: components["schemas"]["Text"];
            /** @description Who makes it. */
            source?: components["schemas"]["Text"];
            /** @description The year whose prices are shown. */
            year: number;
            /** @description In any order, each period once. The number of a year is that of each of its months, unless a month has its own. */
            numbers: components["schemas"]["PriceIndexNumber"][];
        };
        PriceIndexNumber: {
            period: components["schemas"]["MonthOrYear"];
            /** @description 101,7 is 101700. */
            thousandths: number;
        };
        /**
         * @description What the state refunds of the yearly cost of a case, as it is printed. Of the cost of many the refund itself stands by the
         *     month, since it cannot be worked out from that.
         */
        RefundBands: {
            /** @description The year whose prices the amounts are in. */
            year: number;
            /** @description From the lowest to the highest. */
            bands: components["schemas"]["RefundBand"][];
            /** @description Law, and which costs it is given for. */
            text?: components["schemas"]["Text"];
        };
        RefundBand: {
            aboveOre: components["schemas"]["Ore"];
            /** @description Of what is above, as far as the next band. */
            percent: number;
        };
        CostPersons: {
            /** @description What a page asks for, such as "recipients". */
            id: components["schemas"]["Text"];
            /** @description One of them, such as "modtager" or "indbygger". */
            name: components["schemas"]["Text"];
            /** @description Who is counted, and how. */
            text?: components["schemas"]["Text"];
            /**
             * @description In any order, each period once. The number of a year is that of each of its months, unless a month has its own. Numbers
             *     of the year before divide what the same months cost then.
             */
            counts: components["schemas"]["CostCount"][];
        };
        CostCount: {
            period: components["schemas"]["MonthOrYear"];
            persons: components["schemas"]["PersonsCell"];
        };
        /** @description The estimate before this one. */
        CostEstimate: {
            asOf: components["schemas"]["Day"];
            expectedOre: components["schemas"]["OreCell"];
        };
        CostMonth: {
            month: components["schemas"]["Month"];
            /** @description What is booked; not after `bookedTo`. */
            actualOre?: components["schemas"]["OreCell"];
            /** @description What is expected; only after `bookedTo`. */
            expectedOre?: components["schemas"]["OreCell"];
            /** @description The adjusted budget of the month. */
            budgetOre?: components["schemas"]["OreCell"];
            /** @description The same month a year before. */
            previousOre?: components["schemas"]["OreCell"];
            /**
             * @description The state's refund of what is booked or expected, whether it has been taken off (`refund` of the answer is `net`) or not
             *     (`gross`): with it a reader can have the other.
             */
            refundOre?: components["schemas"]["OreCell"];
            /** @description The same of the budget. */
            budgetRefundOre?: components["schemas"]["OreCell"];
            /** @description The same of the year before. */
            previousRefundOre?: components["schemas"]["OreCell"];
        };
        CostPart: {
            id: components["schemas"]["Text"];
            name: components["schemas"]["Text"];
            /** @description What the part is asked for by itself, where the source answers that: the subject of its own cost over time. Never a person. */
            subject?: components["schemas"]["Text"];
            months: components["schemas"]["CostMonth"][];
        };
        /** @description What the plan and the accounts of some months hold in full-year persons, to explain their difference. */
        PriceVolume: {
            from: components["schemas"]["Month"];
            to: components["schemas"]["Month"];
            planned: components["schemas"]["PricedVolume"];
            actual: components["schemas"]["PricedVolume"];
        };
        PricedVolume: {
            ore: components["schemas"]["OreCell"];
            fullYearPersonsHundredths: number;
        };
        /** @description A calendar year. */
        Year: number;
        /** @description Three digits; a leading zero belongs to it. */
        MunicipalityCode: string;
        Municipality: {
            code: components["schemas"]["MunicipalityCode"];
            name: components["schemas"]["Text"];
        };
        /** @description The case as the system that shows the page refers to it; opaque, and no personal number. */
        CaseRef: string;
        CitizenHistoryQuestion: {
            caseRef: components["schemas"]["CaseRef"];
            /** @description The first month; twelve months back when absent. */
            from?: components["schemas"]["Month"];
            /** @description The last month; twelve months on when absent. */
            to?: components["schemas"]["Month"];
            /** @description Why the case is looked up, for the gateway's record of it. It tells of no person. */
            purpose?: string;
        };
        /**
         * @description Granted, expected and paid are kept apart: none is ever filled in by another. Amounts are before refund from the state
         *     unless `refund` says otherwise.
         */
        CitizenHistory: {
            /** @description The case that was asked for, so that no answer is taken for that of another. */
            caseRef: components["schemas"]["CaseRef"];
            about: components["schemas"]["About"];
            /** @description The first month that the answer covers. */
            from: components["schemas"]["Month"];
            /** @description The last month that the answer covers; at most 480 months from `from`, both included. */
            to: components["schemas"]["Month"];
            /**
             * @description Whether the state's refund for especially expensive cases is in the amounts. `gross` when absent.
             * @enum {string}
             */
            refund?: "gross" | "net";
            /** @description The municipality that pays. */
            paying?: components["schemas"]["Municipality"];
            /** @description The municipality that decides. */
            acting?: components["schemas"]["Municipality"];
            /** @description The municipality where the citizen lives. */
            residence?: components["schemas"]["Municipality"];
            /** @description In the order that the source lists them. */
            services: components["schemas"]["CitizenService"][];
            /**
             * @description The state's refund for especially expensive cases, each year once, in any order. Of a year that is not there nothing is
             *     said: it is not zero.
             */
            refunds?: components["schemas"]["CaseRefund"][];
            /** @description What has been agreed that the services are to lead to, in the order of the source. */
            goals?: components["schemas"]["Goal"][];
            /** @description Parts of the case that the caller may not see, by name. They are in no sum. */
            withoutAccess?: components["schemas"]["Text"][];
        };
        /**
         * @description What the state refunds of a case in a year. All amounts are in the prices of that year, before refund but for the refund itself, and of
         *     the whole year, whichever months the answer covers.
         */
        CaseRefund: {
            year: components["schemas"]["Year"];
            /**
             * @description `stated`: the source has the refund itself. `estimated`: it is worked out of what is paid, else granted, and what is expected, by
             *     the bands of the year, which are then stated.
             * @enum {string}
             */
            basis: "stated" | "estimated";
            /** @description What the citizen's services cost that the refund is given for. */
            costOre: components["schemas"]["OreCell"];
            /**
             * @description The same of siblings of the household, which is added before the bands are; absent when there are none. Where the caller may
             *     not see a case of theirs it is `noAccess`, and so is what is worked out of it.
             */
            siblingsOre?: components["schemas"]["OreCell"];
            /**
             * @description What is refunded of `costOre`: between nothing and all of it. Of what is refunded of siblings together, the share that the
             *     cost is of theirs.
             */
            refundOre: components["schemas"]["OreCell"];
            /** @description The ids of the services that the refund is given for, as far as they are in the answer. */
            services?: string[];
            /** @description Those of the year. */
            bands?: components["schemas"]["RefundBands"];
        };
        CitizenService: {
            id: components["schemas"]["Text"];
            /** @description The service as the source names it, such as "Botilbud". */
            name: components["schemas"]["Text"];
            /** @description Law and section, such as "SEL § 107". */
            legalBasis?: components["schemas"]["Text"];
            provider?: components["schemas"]["Provider"];
            /** @description When the service has been granted or is expected. Spans of one stage do not overlap. */
            spans: components["schemas"]["ServiceSpan"][];
            /** @description What the service costs month by month, in any order. A month without an entry has no cost booked or planned. */
            months: components["schemas"]["ServiceMonth"][];
            /**
             * @description Who pays for it and from which frame, in any order. Those of one service have no month in common; of a month that
             *     is in none of them nobody has told the frame.
             */
            payers?: components["schemas"]["ServicePayer"][];
        };
        Provider: {
            name?: components["schemas"]["Text"];
            /**
             * @description own: the municipality itself. person: the citizen is paid.
             * @enum {string}
             */
            kind: "own" | "municipality" | "region" | "private" | "person" | "unknown";
        };
        ServiceSpan: {
            /** @enum {string} */
            stage: "granted" | "expected";
            from: components["schemas"]["Day"];
            /** @description The last day; absent when no end is set. */
            to?: components["schemas"]["Day"];
            /** @description What a whole year of it costs. */
            fullYearOre?: components["schemas"]["OreCell"];
        };
        /**
         * @description A directional goal and how it has gone, in the words of the source. Of a goal that the caller may not see (`text` is
         *     `noAccess` or `suppressed`) nothing else is told.
         */
        Goal: {
            id: components["schemas"]["Text"];
            /** @description What is to be reached. */
            text: components["schemas"]["TextCell"];
            /** @description What it is about, such as "Egen bolig". */
            topic?: components["schemas"]["Text"];
            /** @description The day that it was agreed. */
            since?: components["schemas"]["Day"];
            /** @description The day that it ended; absent while it holds. */
            to?: components["schemas"]["Day"];
            /** @description Those that it was agreed with, such as "borgeren". */
            agreedWith?: components["schemas"]["Text"][];
            /** @description The ids of the services that it belongs to. */
            services?: string[];
            scale?: components["schemas"]["GoalScale"];
            /** @description When it was followed up, each day once, in any order; absent or empty while it never was. */
            followUps?: components["schemas"]["GoalFollowUp"][];
            /** @description When it is to be followed up next. */
            nextFollowUp?: components["schemas"]["Day"];
        };
        /** @description The steps that the source judges by, in its own order. Which end is the better is told by `better`, and never guessed. */
        GoalScale: {
            name?: components["schemas"]["Text"];
            steps: components["schemas"]["GoalStep"][];
            /**
             * @description The end of the steps that is the better.
             * @enum {string}
             */
            better?: "first" | "last";
        };
        GoalStep: {
            id: components["schemas"]["Text"];
            /** @description Such as "3, svær". */
            name: components["schemas"]["Text"];
        };
        GoalFollowUp: {
            on: components["schemas"]["Day"];
            /** @description How it went. */
            outcome: components["schemas"]["TextCell"];
            /** @description The id of a step of the goal's scale. */
            step?: string;
        };
        /** @description A text, or the reason why there is none. */
        TextCell: components["schemas"]["TextValue"] | components["schemas"]["NoValue"];
        TextValue: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            state: "value";
            text: components["schemas"]["Text"];
        };
        ServicePayer: {
            /** @description The first month that it pays for. */
            from: components["schemas"]["Month"];
            /** @description The last month; absent when no end is set. */
            to?: components["schemas"]["Month"];
            /** @description The frame that the money is taken from. */
            frame?: components["schemas"]["Frame"];
            /** @description The municipality that pays these months; `paying` of the case when absent. */
            municipality?: components["schemas"]["Municipality"];
        };
        /** @description A frame of money, such as what a committee may grant within. One id has one name in an answer. */
        Frame: {
            id: components["schemas"]["Text"];
            /** @description As the source names it, such as "Socialudvalgets ramme". */
            name: components["schemas"]["Text"];
        };
        ServiceMonth: {
            month: components["schemas"]["Month"];
            /** @description What has been granted for the month. */
            grantedOre?: components["schemas"]["OreCell"];
            /** @description What is expected beyond the grants; negative where a change of a grant is expected to be cheaper. */
            expectedOre?: components["schemas"]["OreCell"];
            /** @description What has been paid for the month. */
            paidOre?: components["schemas"]["OreCell"];
        };
        Benchmark: {
            about: components["schemas"]["About"];
            id: components["schemas"]["Text"];
            title: components["schemas"]["Text"];
            /**
             * @description What `figures` hold. `orePerInhabitant` and `ore` have `ore`, `persons` has `persons`.
             * @enum {string}
             */
            unit: "ore" | "orePerInhabitant" | "persons";
            /** @description In the order they were asked for. */
            municipalities: components["schemas"]["Municipality"][];
            /** @description Old to new. */
            years: components["schemas"]["Year"][];
            /** @description Each municipality and year once. */
            figures: components["schemas"]["BenchmarkFigure"][];
        };
        BenchmarkFigure: {
            municipality: components["schemas"]["MunicipalityCode"];
            year: components["schemas"]["Year"];
            ore?: components["schemas"]["OreCell"];
            persons?: components["schemas"]["PersonsCell"];
            /** @description What the figure is measured against where it is. */
            inhabitants?: components["schemas"]["PersonsCell"];
        };
        /** @description A number of persons, or the reason why there is none. */
        PersonsCell: components["schemas"]["PersonsValue"] | components["schemas"]["NoValue"];
        PersonsValue: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            state: "value";
            value: number;
            /** @description True while the number may still change. */
            preliminary?: boolean;
        };
        /**
         * @description What the municipality's own offers deliver, and what it buys. All production is `own` and everything bought; `sold`
         *     is paid by others and part of neither.
         */
        ProductionMix: {
            about: components["schemas"]["About"];
            title: components["schemas"]["Text"];
            /** @description Old to new; not every year need be there. */
            years: components["schemas"]["Year"][];
            /** @description The first year that is expected; none when absent. */
            expectedFrom?: components["schemas"]["Year"];
            /** @description In the order of the source. A kind that is not there is not known to be nothing. */
            kinds: components["schemas"]["ProductionKind"][];
            /** @description Each kind and year once at most. */
            figures: components["schemas"]["ProductionFigure"][];
            /** @description Own production's share of all production where the source states it; each year once at most. */
            statedShares?: components["schemas"]["StatedShare"][];
            goal?: components["schemas"]["ProductionGoal"];
            calculation?: components["schemas"]["OwnCalculation"];
            notes?: components["schemas"]["Text"][];
        };
        ProductionKind: {
            id: components["schemas"]["Text"];
            name: components["schemas"]["Text"];
            /**
             * @description own: delivered by own offers to own citizens. sold: delivered by own offers to citizens of others, who pay.
             *     municipality, region, private: bought there.
             * @enum {string}
             */
            kind: "own" | "sold" | "municipality" | "region" | "private";
        };
        ProductionFigure: {
            /** @description The id of a kind. */
            kind: string;
            year: components["schemas"]["Year"];
            ore: components["schemas"]["OreCell"];
        };
        /** @description Tenths of a percent. */
        Permille: number;
        StatedShare: {
            year: components["schemas"]["Year"];
            permille: components["schemas"]["Permille"];
            /** @description True where the source says no more than that it is above this. */
            isAbove?: boolean;
        };
        /** @description What own production is to reach; `ore`, `permille` or both. */
        ProductionGoal: {
            year: components["schemas"]["Year"];
            /** @description Own production. */
            ore?: components["schemas"]["OreCell"];
            /** @description Its share of all production. */
            permille?: components["schemas"]["Permille"];
            /** @description True where the share is to be above `permille`. */
            isAbove?: boolean;
            adopted?: components["schemas"]["Month"];
            /** @description The goal in the words of the source. */
            text: components["schemas"]["Text"];
        };
        /**
         * @description The municipality's own estimate of how much cheaper it solves a case itself than it can buy it. The effect may turn
         *     out smaller or larger.
         */
        OwnCalculation: {
            cheaperPermille: components["schemas"]["Permille"];
            /** @description What a case costs in a year where it is bought. */
            caseOre?: components["schemas"]["OreCell"];
            /** @description How many cases the source reckons with. */
            cases?: number;
            /** @description The calculation in the words of the source. */
            text: components["schemas"]["Text"];
        };
        /** @description A number of persons, courses or days, or the reason why there is none. */
        CountCell: components["schemas"]["CountValue"] | components["schemas"]["NoValue"];
        CountValue: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            state: "value";
            value: number;
            /** @description True while the number may still change. */
            preliminary?: boolean;
        };
        /**
         * @description offerType: what they wait for. targetGroup: who they are. age: how old they are.
         * @enum {string}
         */
        WaitingBy: "offerType" | "targetGroup" | "age";
        WaitingList: {
            /** @description `asOf` is the day of the list. */
            about: components["schemas"]["About"];
            /** @description What the list is of, such as an area. */
            title: components["schemas"]["Text"];
            /** @description The day that `moves` count from. */
            from?: components["schemas"]["Day"];
            by: components["schemas"]["WaitingBy"];
            offerType?: components["schemas"]["WaitingFor"];
            /** @description The types of offer that the same list can be asked for one by one; none where it cannot. */
            offerTypes?: components["schemas"]["WaitingFor"][];
            /**
             * @description Days since the decision: the first from 0, each from the day after the one before, the last without an end. They
             *     do not depend on what is asked.
             */
            bands: components["schemas"]["DayBand"][];
            /** @description In the order of the source. Each course is in one group. */
            groups: components["schemas"]["WaitingGroup"][];
            /** @description Of all groups. A citizen who is in two of them is counted once. */
            whole: components["schemas"]["WaitingFigures"];
            overTime?: components["schemas"]["WaitingOverTime"];
            /** @description Where the duty to supply stands, as the law is named in the year of the list. */
            dutyBasis?: components["schemas"]["Text"];
            notes?: components["schemas"]["Text"][];
        };
        /**
         * @description How many waited on this day and on those before it that the source has, such as the first of each month or quarter. A
         *     day on which nobody counted is told as `missing`, so that no line is drawn across it.
         */
        WaitingOverTime: {
            /** @description Oldest first; the last is the day of the list. */
            days: components["schemas"]["Day"][];
            whole: components["schemas"]["WaitingSeries"];
            /** @description Those of the list, and those that nobody waits in any more. */
            groups: components["schemas"]["WaitingGroupSeries"][];
        };
        /** @description Courses on each of the days, in their order. */
        WaitingSeries: {
            all: components["schemas"]["CountCell"][];
            /** @description Those of them who hold no place of the type that they wait for. */
            withoutPlace: components["schemas"]["CountCell"][];
        };
        WaitingGroupSeries: {
            id: components["schemas"]["Text"];
            name: components["schemas"]["Text"];
            courses: components["schemas"]["WaitingSeries"];
        };
        WaitingFor: {
            id: components["schemas"]["Text"];
            name: components["schemas"]["Text"];
        };
        DayBand: {
            from: number;
            /** @description The last day of it. */
            to?: number;
        };
        WaitingGroup: {
            id: components["schemas"]["Text"];
            name: components["schemas"]["Text"];
            legalBasis?: components["schemas"]["Text"];
            figures: components["schemas"]["WaitingFigures"];
        };
        /**
         * @description `all` is `holders` and `withoutPlace` together. A citizen of the whole is a holder when that holds for every course
         *     of the citizen.
         */
        WaitingFigures: {
            all: components["schemas"]["WaitingCount"];
            /** @description Those who hold a place in another offer of the type that they wait for. */
            holders: components["schemas"]["WaitingCount"];
            withoutPlace: components["schemas"]["WaitingCount"];
            reasons?: components["schemas"]["WaitingReasons"];
            /** @description Courses with a temporary alternative. */
            temporary?: components["schemas"]["CountCell"];
            days?: components["schemas"]["WaitingDays"];
            /** @description Courses in each of `bands`, in their order. All of them or none. */
            byDays?: components["schemas"]["CountCell"][];
            moves?: components["schemas"]["WaitingMoves"];
        };
        WaitingCount: {
            courses: components["schemas"]["CountCell"];
            citizens: components["schemas"]["CountCell"];
        };
        /**
         * @description Why they wait, each course once. nothingToOffer: no place could be offered. declined: one was offered and declined.
         *     chosenPlace: for a place of the citizen's own choice. underAssessment: what is to be offered is not settled.
         *     unknown: nobody has told; none when absent.
         */
        WaitingReasons: {
            nothingToOffer: components["schemas"]["CountCell"];
            declined: components["schemas"]["CountCell"];
            chosenPlace: components["schemas"]["CountCell"];
            underAssessment: components["schemas"]["CountCell"];
            unknown?: components["schemas"]["CountCell"];
        };
        /** @description Whole days since the decision. They are figures of the persons behind them: of few they are suppressed. */
        WaitingDays: {
            median: components["schemas"]["CountCell"];
            /** @description Nine of ten have waited no longer. */
            p90: components["schemas"]["CountCell"];
            longest: components["schemas"]["CountCell"];
        };
        /** @description Courses since `from`; `before` and those who have `entered`, less those who have `left`, are `all`. */
        WaitingMoves: {
            before: components["schemas"]["CountCell"];
            entered: components["schemas"]["CountCell"];
            left: components["schemas"]["CountCell"];
        };
        /**
         * @description home: a place to live in. day: a place to be at by day. A citizen may have one of each, so the two are never added
         *     together.
         * @enum {string}
         */
        PlaceKind: "home" | "day";
        Places: {
            /** @description `asOf` is the day of the figures. */
            about: components["schemas"]["About"];
            /** @description What the places are of, such as an area. */
            title: components["schemas"]["Text"];
            /** @description The days of `overTime`, rising; the last is the day of the figures. */
            days: components["schemas"]["Day"][];
            /** @description In the order of the source. */
            types: components["schemas"]["PlaceType"][];
            /** @description One for each kind that a type is of. */
            totals: components["schemas"]["PlaceTotal"][];
            notes?: components["schemas"]["Text"][];
        };
        PlaceType: {
            id: components["schemas"]["Text"];
            name: components["schemas"]["Text"];
            kind: components["schemas"]["PlaceKind"];
            legalBasis?: components["schemas"]["Text"];
            figures: components["schemas"]["PlaceFigures"];
            used: components["schemas"]["PlacesUsed"];
            /** @description One for each of `days`; the last is what `figures` has. */
            overTime: components["schemas"]["PlaceCounts"][];
            /** @description The municipality's own. None where all places of the type are bought. */
            offers: components["schemas"]["PlaceOffer"][];
        };
        PlaceOffer: {
            id: components["schemas"]["Text"];
            name: components["schemas"]["Text"];
            figures: components["schemas"]["PlaceFigures"];
            /**
             * @description Places that are expected to become free, by the day; empty when there are none, absent where nobody has said. They
             *     tell of single persons: none beside occupied places that are suppressed.
             */
            expectedFree?: components["schemas"]["ExpectedFree"][];
        };
        ExpectedFree: {
            /** @description After the day of the figures. */
            from: components["schemas"]["Day"];
            places: components["schemas"]["CountCell"];
        };
        PlaceTotal: {
            kind: components["schemas"]["PlaceKind"];
            figures: components["schemas"]["PlaceFigures"];
            used: components["schemas"]["PlacesUsed"];
            overTime: components["schemas"]["PlaceCounts"][];
        };
        PlaceCounts: {
            /** @description All that the offers are approved for. */
            places: components["schemas"]["CountCell"];
            occupied: components["schemas"]["CountCell"];
            /** @description Empty, and held for a citizen of the municipality's own (planned temporary vacancy). */
            reserved: components["schemas"]["CountCell"];
            /** @description Neither occupied nor reserved. */
            free: components["schemas"]["CountCell"];
        };
        PlaceFigures: {
            places: components["schemas"]["CountCell"];
            occupied: components["schemas"]["CountCell"];
            reserved: components["schemas"]["CountCell"];
            free: components["schemas"]["CountCell"];
            /** @description Occupied by the municipality's own citizens. */
            ownCitizens: components["schemas"]["CountCell"];
            /** @description Occupied by citizens of other municipalities. */
            outOfTown: components["schemas"]["CountCell"];
            whyFree?: components["schemas"]["WhyFree"];
        };
        /**
         * @description Why places are free, each once. ready: it can be offered now. refurbishing: it is being rebuilt or made ready.
         *     targetGroup: it is for others than those who wait. unknown: nobody has told; none when absent.
         */
        WhyFree: {
            ready: components["schemas"]["CountCell"];
            refurbishing: components["schemas"]["CountCell"];
            targetGroup: components["schemas"]["CountCell"];
            unknown?: components["schemas"]["CountCell"];
        };
        /**
         * @description Places that the municipality's own citizens use. `all` is those that it buys, by whom they belong to, and `ownCitizens`
         *     of the same figures.
         */
        PlacesUsed: {
            otherMunicipality: components["schemas"]["CountCell"];
            region: components["schemas"]["CountCell"];
            private: components["schemas"]["CountCell"];
            all: components["schemas"]["CountCell"];
        };
        /**
         * @description citizens: each on their own. couples: two who live together. families: those of a home where there are children.
         * @enum {string}
         */
        RankedUnitOf: "citizens" | "couples" | "families";
        /**
         * @description The most expensive units of each year, ranked anew each year: a rank is no person, and one rank of two years may be
         *     two units. Units are for management; tens for a committee too.
         */
        CostRanking: components["schemas"]["UnitRanking"] | components["schemas"]["TenRanking"];
        UnitRanking: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "units";
            about: components["schemas"]["About"];
            unitOf: components["schemas"]["RankedUnitOf"];
            /** @description How it is held that no cost counts in two units. It is printed. */
            rule: components["schemas"]["Text"];
            services: components["schemas"]["RankedServices"];
            /** @description Old to new; not every year need be there. */
            years: components["schemas"]["UnitYear"][];
            /** @description True where readers may copy the ranking and save it as a file. */
            mayExport?: boolean;
            notes?: components["schemas"]["RankingNotes"];
        };
        TenRanking: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "tens";
            about: components["schemas"]["About"];
            unitOf: components["schemas"]["RankedUnitOf"];
            /** @description How it is held that no cost counts in two units. It is printed. */
            rule: components["schemas"]["Text"];
            services: components["schemas"]["RankedServices"];
            /** @description Old to new; not every year need be there. */
            years: components["schemas"]["TenYear"][];
            notes?: components["schemas"]["RankingNotes"];
        };
        /** @description Types of service in the order of the source. */
        RankedServices: components["schemas"]["RankedService"][];
        RankedService: {
            id: components["schemas"]["Text"];
            name: components["schemas"]["Text"];
        };
        RankingNotes: components["schemas"]["Text"][];
        UnitYear: {
            year: components["schemas"]["Year"];
            /**
             * @description The most expensive first. Those whose cost is not told stand last, so that their place tells nothing of it. There
             *     may be fewer than were asked for.
             */
            units: components["schemas"]["RankedUnit"][];
            /** @description What all units cost in the year, ranked or not. */
            wholeOre?: components["schemas"]["OreCell"];
            wholeUnits?: components["schemas"]["UnitCount"];
            /** @description What the ranked units cost together in the words of the source, such as "knap 100 mio. kr.". */
            stated?: components["schemas"]["Text"];
        };
        /** @description How many units there are in the year, ranked or not. */
        UnitCount: number;
        RankedUnit: {
            /**
             * @description A pseudonym that the source gives, the same in every year, made of no person's number or name. Each stands once a
             *     year.
             */
            id: components["schemas"]["Text"];
            /** @description What the unit cost in the year, of a value the whole. */
            ore: components["schemas"]["OreCell"];
            /**
             * @description That cost by type of service, to the øre; a type that is not there cost nothing. Without the list nobody knows how
             *     it divides.
             */
            services?: components["schemas"]["RankedServiceCost"][];
        };
        RankedServiceCost: {
            /** @description The id of a type of service. */
            service: string;
            ore: components["schemas"]["OreCell"];
        };
        TenYear: {
            year: components["schemas"]["Year"];
            /** @description What ranks 1 to 10 cost together, then 11 to 20 and so on. Of fewer than ten nothing is told. */
            tens: components["schemas"]["OreCell"][];
            /**
             * @description The cost of all these tens together by type of service, to the øre with `otherOre`; each type is of ten units or
             *     more. Only where every ten is told.
             */
            services?: components["schemas"]["RankedServiceCost"][];
            /** @description What the types that fewer units have cost together. */
            otherOre?: components["schemas"]["OreCell"];
            /** @description What all units cost in the year, ranked or not. */
            wholeOre?: components["schemas"]["OreCell"];
            wholeUnits?: components["schemas"]["UnitCount"];
            /** @description What these tens cost together in the words of the source. Only where every ten is told. */
            stated?: components["schemas"]["Text"];
        };
        /** @description RFC 9457. */
        Problem: {
            type?: string;
            title?: string;
            status?: number;
            detail?: string;
            instance?: string;
        };
    };
    responses: {
        /** @description What went wrong, for a log. The page shows its own sentence by the status. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description Whom the page is for. The gateway answers with no more than that; what the caller may see at all is decided
         *     by who the caller is. `public` when absent.
         */
        Audience: components["schemas"]["Audience"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listSavingsPlans: {
        parameters: {
            query?: {
                /**
                 * @description Whom the page is for. The gateway answers with no more than that; what the caller may see at all is decided
                 *     by who the caller is. `public` when absent.
                 */
                audience?: components["parameters"]["Audience"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plans that the caller may see, in the order the municipality lists them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavingsPlanList"];
                };
            };
            "4XX": components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getSavingsPlan: {
        parameters: {
            query?: {
                /** @description The status in force on this day. The newest one when absent. */
                asOf?: components["schemas"]["Day"];
                /** @description An earlier status to compare with, by its day. */
                comparedTo?: components["schemas"]["Day"];
                /**
                 * @description Whom the page is for. The gateway answers with no more than that; what the caller may see at all is decided
                 *     by who the caller is. `public` when absent.
                 */
                audience?: components["parameters"]["Audience"];
            };
            header?: never;
            path: {
                /** @description The plan's id, as `listSavingsPlans` gives it. */
                plan: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan. `areas` is empty when the plan has no areas yet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavingsPlan"];
                };
            };
            "4XX": components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getCostTrajectory: {
        parameters: {
            query: {
                /** @description What the cost is of, as the source names it, such as "municipality", "area/botilbud" or "provider/17". */
                subject: string;
                /**
                 * @description The first month; January of the year that the status falls in when absent, or of the year of `to` where that is
                 *     earlier.
                 */
                from?: components["schemas"]["Month"];
                /**
                 * @description The last month; December of that year when absent, or of the year of `from` where that is later. At most 480
                 *     months.
                 */
                to?: components["schemas"]["Month"];
                /** @description Splits the cost by this, as the source names it, such as "service", "providerKind" or "area". */
                by?: string;
                /**
                 * @description Whom the page is for. The gateway answers with no more than that; what the caller may see at all is decided
                 *     by who the caller is. `public` when absent.
                 */
                audience?: components["parameters"]["Audience"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cost. `months` is empty when nothing is booked, planned or expected. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostTrajectory"];
                };
            };
            "4XX": components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getCitizenHistory: {
        parameters: {
            query?: {
                /**
                 * @description Whom the page is for. The gateway answers with no more than that; what the caller may see at all is decided
                 *     by who the caller is. `public` when absent.
                 */
                audience?: components["parameters"]["Audience"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CitizenHistoryQuestion"];
            };
        };
        responses: {
            /** @description The history. `services` is empty when the citizen has none in these months. The answer is made for `casework`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CitizenHistory"];
                };
            };
            "4XX": components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getBenchmark: {
        parameters: {
            query: {
                /** @description Three digits each, such as 210 for Fredensborg. */
                municipalities: components["schemas"]["MunicipalityCode"][];
                /** @description The first year; the newest five when neither is given. */
                from?: components["schemas"]["Year"];
                /** @description The last year; the newest when absent. */
                to?: components["schemas"]["Year"];
                /**
                 * @description Whom the page is for. The gateway answers with no more than that; what the caller may see at all is decided
                 *     by who the caller is. `public` when absent.
                 */
                audience?: components["parameters"]["Audience"];
            };
            header?: never;
            path: {
                /** @description The indicator's id, as the source names it. */
                indicator: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures that there are. A municipality without one for a year has a cell that says why. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Benchmark"];
                };
            };
            "4XX": components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getProductionMix: {
        parameters: {
            query?: {
                /** @description The first year; the first that the source has when absent. */
                from?: components["schemas"]["Year"];
                /** @description The last year; the last that the source has when absent. */
                to?: components["schemas"]["Year"];
                /**
                 * @description Whom the page is for. The gateway answers with no more than that; what the caller may see at all is decided
                 *     by who the caller is. `public` when absent.
                 */
                audience?: components["parameters"]["Audience"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The production. `years` is empty when there are none of those that were asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductionMix"];
                };
            };
            "4XX": components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getWaitingList: {
        parameters: {
            query?: {
                /** @description The day from which those who have entered and left are counted; the source's own choice when absent. */
                from?: components["schemas"]["Day"];
                /** @description The list as it was on this day; the newest when absent. */
                to?: components["schemas"]["Day"];
                /** @description What the groups are; types of offer when absent. */
                by?: components["schemas"]["WaitingBy"];
                /** @description The id of a type of offer, for those alone who wait for it; every type when absent. */
                offerType?: string;
                /**
                 * @description Whom the page is for. The gateway answers with no more than that; what the caller may see at all is decided
                 *     by who the caller is. `public` when absent.
                 */
                audience?: components["parameters"]["Audience"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list. `groups` is empty when nobody waits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingList"];
                };
            };
            "4XX": components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getPlaces: {
        parameters: {
            query?: {
                /** @description The places as they were on this day; the newest when absent. */
                asOf?: components["schemas"]["Day"];
                /** @description The first day of `overTime`; the source's own choice when absent. */
                from?: components["schemas"]["Day"];
                /**
                 * @description Whom the page is for. The gateway answers with no more than that; what the caller may see at all is decided
                 *     by who the caller is. `public` when absent.
                 */
                audience?: components["parameters"]["Audience"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The places. `types` is empty when there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Places"];
                };
            };
            "4XX": components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getCostRanking: {
        parameters: {
            query: {
                /** @description Whose costs are ranked. */
                unitOf: components["schemas"]["RankedUnitOf"];
                /** @description The years that are wanted; the newest three when absent. */
                years?: components["schemas"]["Year"][];
                /** @description How many of them at most; as many as the source ranks when absent. Tens are whole, so that 25 is two of them. */
                top?: number;
                /**
                 * @description Whom the page is for. The gateway answers with no more than that; what the caller may see at all is decided
                 *     by who the caller is. `public` when absent.
                 */
                audience?: components["parameters"]["Audience"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ranking. `years` is empty when there are none of those that were asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostRanking"];
                };
            };
            "4XX": components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
}
