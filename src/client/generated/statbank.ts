// Written by `npm run generate` from openapi/statbank.yaml. Do not edit.
export interface paths {
    "/tableinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The variables of a table and their values. */
        post: operations["getTableInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Figures of a table, one for each combination of the chosen values.
         * @description At most 1.000.000 figures.
         */
        post: operations["getData"];
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
        /** @enum {string} */
        Language: "da" | "en";
        Refusal: {
            /**
             * @description EXTRACT-NOTFOUND: there is no such table or value. EXTRACT-NOTALLOWED: it may not be had. REQUEST-LIMIT and what
             *     begins so: too much was asked for.
             * @example EXTRACT-NOTFOUND
             * @example EXTRACT-NOTALLOWED
             * @example REQUEST-LIMIT
             */
            errorTypeCode: string;
            /** @description A sentence in the language that was asked for. */
            message?: string;
        };
        TableInfo: {
            id: string;
            /** @description The title of the table. */
            text?: string;
            unit?: string;
            /** @description When it was last changed, such as 2025-08-11T08:00:00. */
            updated?: string;
            variables: components["schemas"]["Variable"][];
        };
        Variable: {
            id: string;
            text?: string;
            /** @description Whether its values are times. One variable of a table has them. */
            time?: boolean;
            /** @description Whether it may be left out of a question for figures of all its values. */
            elimination?: boolean;
            /** @description The map that its values are areas of. */
            map?: string | null;
            values: {
                id: string;
                text: string;
            }[];
        };
        JsonStat: {
            dataset: {
                label?: string;
                updated?: string;
                /**
                 * @description The order of the dimensions in `id`, their sizes, and each of them under its name. One of size 1, ContentsCode,
                 *     stands for the table itself.
                 */
                dimension: {
                    id: string[];
                    size: number[];
                } & {
                    [key: string]: unknown;
                };
                /**
                 * @description One for each combination of categories, the last dimension running fastest: as a list, or by their positions.
                 *     null, or nothing at a position, where there is none.
                 */
                value: (number | null)[] | {
                    [key: string]: number | null;
                };
                /** @description Why a value is null. One for all, as a list, or by their positions. */
                status?: string | (string | null)[] | {
                    [key: string]: string | null;
                };
            };
        };
    };
    responses: {
        /** @description What the question had wrong. */
        Refusal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getTableInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    table: string;
                    /** @constant */
                    format: "JSON";
                    lang: components["schemas"]["Language"];
                };
            };
        };
        responses: {
            /** @description The table. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TableInfo"];
                };
            };
            "4XX": components["responses"]["Refusal"];
        };
    };
    getData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    table: string;
                    /** @constant */
                    format: "JSONSTAT";
                    lang: components["schemas"]["Language"];
                    variables: {
                        code: string;
                        values: string[];
                    }[];
                };
            };
        };
        responses: {
            /** @description JSON-stat 1, in a wrapper. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonStat"];
                };
            };
            "4XX": components["responses"]["Refusal"];
        };
    };
}
