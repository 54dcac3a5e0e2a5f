export interface paths {
    "/api/welfare/greetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * see greetings
         * @description 查看生日祝福
         */
        get: operations["GreetingApi.list"];
        put?: never;
        /**
         * record a greeting
         * @description 记录生日祝福
         */
        post: operations["GreetingApi.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/welfare/greetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * see greetings
         * @description 查看生日祝福
         */
        get: operations["GreetingApi.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/welfare/life-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * see life events
         * @description 查看生活事件
         */
        get: operations["LifeEventApi.list"];
        put?: never;
        /**
         * report a life event
         * @description 报告会员的生活事件
         */
        post: operations["LifeEventApi.report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/welfare/life-events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * see life events
         * @description 查看生活事件
         */
        get: operations["LifeEventApi.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/welfare/operations/listeners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * see parked events and listeners
         * @description 查看停放的事件和监听器
         */
        get: operations["OperationsApi.listeners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/welfare/operations/listeners/{name}/rebuild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * rebuild listeners
         * @description 重建监听器
         */
        post: operations["OperationsApi.rebuild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/welfare/operations/parked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * see parked events and listeners
         * @description 查看停放的事件和监听器
         */
        get: operations["OperationsApi.parked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/welfare/operations/parked/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * release parked events
         * @description 放行停放的事件
         */
        post: operations["OperationsApi.retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/welfare/operations/parked/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * release parked events
         * @description 放行停放的事件
         */
        post: operations["OperationsApi.skip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/welfare/rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * see the rights table
         * @description 查看权限表
         */
        get: operations["RightsApi.see"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/welfare/titles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * see titles of visits and events
         * @description 查看慰问和事件的标题
         */
        post: operations["TitlesApi.titles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/welfare/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * see visits
         * @description 查看慰问
         */
        get: operations["VisitApi.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/welfare/visits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * see visits
         * @description 查看慰问
         */
        get: operations["VisitApi.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/welfare/visits/{id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * record a visit
         * @description 记录慰问
         */
        post: operations["VisitApi.record"];
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
        Created: {
            id: string;
            /** Format: int64 */
            version: number;
        };
        GreetingView: {
            /** Format: date */
            greetedOn: string;
            id: string;
            memberId: string;
            unionId: string;
            /** Format: int64 */
            version: number;
            /** Format: int32 */
            year: number;
        };
        LifeEventLine: {
            cause: string;
            /** Format: date */
            happenedOn: string;
            id: string;
            memberId: string;
            /** Format: date */
            reportedOn: string;
            unionId: string;
            /** Format: int64 */
            version: number;
        };
        LifeEventView: {
            cause: string;
            /** Format: date */
            happenedOn: string;
            id: string;
            memberId: string;
            note: string;
            /** Format: date */
            reportedOn: string;
            unionId: string;
            /** Format: int64 */
            version: number;
        };
        ListenersView: {
            names: string[];
        };
        Money: {
            /** Format: int64 */
            fen: number;
        };
        PageViewGreetingView: {
            items: components["schemas"]["GreetingView"][];
            next: string;
        };
        PageViewLifeEventLine: {
            items: components["schemas"]["LifeEventLine"][];
            next: string;
        };
        PageViewParkedView: {
            items: components["schemas"]["ParkedView"][];
            next: string;
        };
        PageViewVisitView: {
            items: components["schemas"]["VisitView"][];
            next: string;
        };
        ParkedView: {
            detail: string;
            id: string;
            key: string;
            listener: string;
            /** Format: date-time */
            parkedAt: string;
            reason: string;
            /** Format: int64 */
            sequence: number;
        };
        Rebuild: {
            /** Format: int32 */
            generation: number;
        };
        Released: {
            /** Format: int64 */
            events: number;
        };
        ReportedView: {
            id: string;
            /** Format: int64 */
            version: number;
            visitId: string;
        };
        RightsView: {
            rows: components["schemas"]["RowView"][];
        };
        RowView: {
            action: string;
            careful: boolean;
            posts: string[];
            title: string;
        };
        TitlesView: {
            titles: {
                [key: string]: string;
            };
        };
        ToldVisit: {
            gift: string;
            money: components["schemas"]["Money"];
            note: string;
            /** Format: date */
            visitedOn: string;
            visitors: string[];
        };
        VisitView: {
            cause: string;
            /** Format: date */
            dueOn: string;
            /** Format: date */
            happenedOn: string;
            id: string;
            lifeEventId: string;
            memberId: string;
            report: components["schemas"]["ToldVisit"];
            stage: string;
            unionId: string;
            /** Format: int64 */
            version: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "GreetingApi.list": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                memberId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageViewGreetingView"];
                };
            };
            /** @description a problem, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        detail?: string;
                        /** Format: int32 */
                        status?: number;
                        title?: string;
                        type?: string;
                    };
                };
            };
        };
    };
    "GreetingApi.record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    greetedOn: string;
                    memberId: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Created"];
                };
            };
            /** @description a problem, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        detail?: string;
                        /** Format: int32 */
                        status?: number;
                        title?: string;
                        type?: string;
                    };
                };
            };
        };
    };
    "GreetingApi.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["GreetingView"];
                };
            };
            /** @description a problem, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        detail?: string;
                        /** Format: int32 */
                        status?: number;
                        title?: string;
                        type?: string;
                    };
                };
            };
        };
    };
    "LifeEventApi.list": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                memberId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageViewLifeEventLine"];
                };
            };
            /** @description a problem, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        detail?: string;
                        /** Format: int32 */
                        status?: number;
                        title?: string;
                        type?: string;
                    };
                };
            };
        };
    };
    "LifeEventApi.report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    cause: "childbirth" | "funeral" | "hardship" | "illness" | "retirement" | "wedding";
                    /** Format: date */
                    happenedOn: string;
                    memberId: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ReportedView"];
                };
            };
            /** @description a problem, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        detail?: string;
                        /** Format: int32 */
                        status?: number;
                        title?: string;
                        type?: string;
                    };
                };
            };
        };
    };
    "LifeEventApi.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["LifeEventView"];
                };
            };
            /** @description a problem, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        detail?: string;
                        /** Format: int32 */
                        status?: number;
                        title?: string;
                        type?: string;
                    };
                };
            };
        };
    };
    "OperationsApi.listeners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ListenersView"];
                };
            };
            /** @description a problem, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        detail?: string;
                        /** Format: int32 */
                        status?: number;
                        title?: string;
                        type?: string;
                    };
                };
            };
        };
    };
    "OperationsApi.rebuild": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Rebuild"];
                };
            };
            /** @description a problem, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        detail?: string;
                        /** Format: int32 */
                        status?: number;
                        title?: string;
                        type?: string;
                    };
                };
            };
        };
    };
    "OperationsApi.parked": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageViewParkedView"];
                };
            };
            /** @description a problem, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        detail?: string;
                        /** Format: int32 */
                        status?: number;
                        title?: string;
                        type?: string;
                    };
                };
            };
        };
    };
    "OperationsApi.retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Released"];
                };
            };
            /** @description a problem, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        detail?: string;
                        /** Format: int32 */
                        status?: number;
                        title?: string;
                        type?: string;
                    };
                };
            };
        };
    };
    "OperationsApi.skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Released"];
                };
            };
            /** @description a problem, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        detail?: string;
                        /** Format: int32 */
                        status?: number;
                        title?: string;
                        type?: string;
                    };
                };
            };
        };
    };
    "RightsApi.see": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RightsView"];
                };
            };
            /** @description a problem, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        detail?: string;
                        /** Format: int32 */
                        status?: number;
                        title?: string;
                        type?: string;
                    };
                };
            };
        };
    };
    "TitlesApi.titles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TitlesView"];
                };
            };
            /** @description a problem, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        detail?: string;
                        /** Format: int32 */
                        status?: number;
                        title?: string;
                        type?: string;
                    };
                };
            };
        };
    };
    "VisitApi.list": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                memberId?: string;
                stage?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageViewVisitView"];
                };
            };
            /** @description a problem, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        detail?: string;
                        /** Format: int32 */
                        status?: number;
                        title?: string;
                        type?: string;
                    };
                };
            };
        };
    };
    "VisitApi.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["VisitView"];
                };
            };
            /** @description a problem, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        detail?: string;
                        /** Format: int32 */
                        status?: number;
                        title?: string;
                        type?: string;
                    };
                };
            };
        };
    };
    "VisitApi.record": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    gift?: string;
                    money?: {
                        /** Format: int64 */
                        fen: number;
                    };
                    note?: string;
                    /** Format: date */
                    visitedOn: string;
                    visitors: string[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description a problem, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        detail?: string;
                        /** Format: int32 */
                        status?: number;
                        title?: string;
                        type?: string;
                    };
                };
            };
        };
    };
}
