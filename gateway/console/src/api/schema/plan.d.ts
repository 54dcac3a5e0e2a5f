export interface paths {
    "/api/plan/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * import a plan document
         * @description 导入计划文档
         */
        post: operations["ImportApi.send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * see imported documents
         * @description 查看导入的文档
         */
        get: operations["ImportApi.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/imports/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * make an imported plan the union’s own
         * @description 将导入的计划定为本会计划
         */
        post: operations["ImportApi.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * see measures
         * @description 查看指标数
         */
        get: operations["MeasureApi.sum"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/operations/listeners": {
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
    "/api/plan/operations/listeners/{name}/rebuild": {
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
    "/api/plan/operations/parked": {
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
    "/api/plan/operations/parked/retry": {
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
    "/api/plan/operations/parked/skip": {
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
    "/api/plan/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * see plans
         * @description 查看计划
         */
        get: operations["PlanApi.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * see plans
         * @description 查看计划
         */
        get: operations["PlanApi.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/rights": {
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
    "/api/plan/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * find plans and tasks
         * @description 查找计划和任务
         */
        post: operations["SearchApi.search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * see tasks
         * @description 查看任务
         */
        get: operations["TaskListApi.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * see tasks
         * @description 查看任务
         */
        get: operations["TaskListApi.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/tasks/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * complete tasks
         * @description 完成任务
         */
        post: operations["TaskApi.complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/tasks/months": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * see tasks
         * @description 查看任务
         */
        get: operations["TaskListApi.months"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/titles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * see titles of plans and tasks
         * @description 查看计划和任务的标题
         */
        post: operations["TitlesApi.titles"];
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
        Acceptance: {
            /** Format: int32 */
            plan: number;
            planId: string;
            /** Format: int32 */
            year: number;
        };
        AcceptedView: {
            planId: string;
        };
        Counts: {
            /** Format: int32 */
            frequencies: number;
            /** Format: int32 */
            h1: number;
            /** Format: int32 */
            h2: number;
            /** Format: int32 */
            h3: number;
            /** Format: int32 */
            items: number;
            /** Format: int32 */
            labels: number;
            /** Format: int32 */
            monthEntries: number;
            /** Format: int32 */
            monthTasks: number;
            /** Format: int32 */
            numbered: number;
            /** Format: int32 */
            ordinal: number;
            /** Format: int32 */
            points: number;
            /** Format: int32 */
            prose: number;
            /** Format: int32 */
            results: number;
            /** Format: int32 */
            targets: number;
        };
        Created: {
            id: string;
            /** Format: int64 */
            version: number;
        };
        Figure: {
            /** @enum {string} */
            class: "target" | "frequency" | "result";
            comparator: string;
            /** Format: int32 */
            line: number;
            max: number;
            min: number;
            per: string;
            text: string;
            unit: string;
            window: string;
        };
        Found: {
            /** Format: date */
            due: string;
            id: string;
            kind: string;
            title: string;
            unionId: string;
        };
        Gap: {
            /** Format: int32 */
            line: number;
            missing: string;
        };
        ImportView: {
            acceptance: components["schemas"]["Acceptance"];
            id: string;
            plans: components["schemas"]["Plan"][];
            status: string;
            unionId: string;
        };
        Lines: {
            /** Format: int32 */
            first: number;
            /** Format: int32 */
            last: number;
        };
        ListenersView: {
            names: string[];
        };
        MeasureView: {
            code: string;
            /** Format: int64 */
            quantity: number;
        };
        Month: {
            /** Format: int32 */
            line: number;
            months: number[];
            tasks: components["schemas"]["MonthTask"][];
            theme: string;
            /** Format: int32 */
            yearOffset: number;
        };
        MonthTask: {
            /** Format: int32 */
            line: number;
            text: string;
        };
        MonthView: {
            /** Format: int32 */
            done: number;
            /** Format: int32 */
            late: number;
            month: string;
            /** Format: int32 */
            tasks: number;
        };
        Node: {
            children: components["schemas"]["Node"][];
            festivals: string[];
            /** @enum {string} */
            kind: "section" | "label" | "item" | "point" | "prose" | "month" | "task" | "goal";
            lines: components["schemas"]["Lines"];
            marker: string;
            parties: components["schemas"]["Party"][];
            /** @enum {string} */
            strength: "firm" | "strive" | "tentative" | "awaits-approval";
            text: string;
        };
        Origin: {
            importId: string;
            /** Format: int32 */
            number: number;
            unionId: string;
            /** Format: int32 */
            year: number;
        };
        PageViewParkedView: {
            items: components["schemas"]["ParkedView"][];
            next: string;
        };
        PageViewPlanLine: {
            items: components["schemas"]["PlanLine"][];
            next: string;
        };
        PageViewTaskView: {
            items: components["schemas"]["TaskView"][];
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
        Party: {
            name: string;
            /** @enum {string} */
            role: "lead" | "with";
        };
        Period: {
            /** @enum {string} */
            kind: "year" | "school-year" | "term" | "half-year" | "unknown";
            text: string;
        };
        Plan: {
            counts: components["schemas"]["Counts"];
            figures: components["schemas"]["Figure"][];
            gaps: components["schemas"]["Gap"][];
            /** @enum {string} */
            level: "federation" | "town" | "grassroots" | "branch" | "team";
            lines: components["schemas"]["Lines"];
            months: components["schemas"]["Month"][];
            nodes: components["schemas"]["Node"][];
            period: components["schemas"]["Period"];
            repairs: components["schemas"]["Repair"][];
            setAside: components["schemas"]["SetAside"][];
            title: string;
            /** @enum {string} */
            unitKind: "school" | "organ" | "enterprise" | "federation" | "town" | "education-union" | "other";
        };
        PlanLine: {
            id: string;
            /** Format: int32 */
            items: number;
            /** @enum {string} */
            level: "federation" | "town" | "grassroots" | "branch" | "team";
            period: components["schemas"]["Period"];
            /** Format: int32 */
            tasks: number;
            title: string;
            unionId: string;
            /** @enum {string} */
            unitKind: "school" | "organ" | "enterprise" | "federation" | "town" | "education-union" | "other";
            /** Format: int32 */
            year: number;
        };
        PlannedTask: {
            /** Format: date */
            from: string;
            /** Format: int32 */
            index: number;
            /** Format: int32 */
            line: number;
            text: string;
            /** Format: date */
            until: string;
        };
        PlanView: {
            id: string;
            origin: components["schemas"]["Origin"];
            tasks: components["schemas"]["PlannedTask"][];
            text: components["schemas"]["Plan"];
        };
        Rebuild: {
            /** Format: int32 */
            generation: number;
        };
        Released: {
            /** Format: int64 */
            events: number;
        };
        Repair: {
            from: string;
            /** Format: int32 */
            line: number;
            reason: string;
            to: string;
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
        SearchView: {
            items: components["schemas"]["Found"][];
        };
        SetAside: {
            lines: components["schemas"]["Lines"];
            reason: string;
            text: string;
        };
        TaskMonths: {
            /** Format: int32 */
            done: number;
            /** Format: int32 */
            late: number;
            months: components["schemas"]["MonthView"][];
            /** Format: int32 */
            tasks: number;
            /** Format: int32 */
            year: number;
        };
        TaskView: {
            /** Format: date */
            completedOn: string;
            /** Format: date */
            from: string;
            id: string;
            /** Format: int32 */
            index: number;
            late: boolean;
            /** Format: int32 */
            line: number;
            planId: string;
            stage: string;
            text: string;
            unionId: string;
            /** Format: date */
            until: string;
        };
        TitlesView: {
            titles: {
                [key: string]: string;
            };
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
    "ImportApi.send": {
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
    "ImportApi.show": {
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
                    "*/*": components["schemas"]["ImportView"];
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
    "ImportApi.accept": {
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
                    /** Format: int64 */
                    plan: number;
                    /** Format: int64 */
                    year: number;
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
                    "*/*": components["schemas"]["AcceptedView"];
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
    "MeasureApi.sum": {
        parameters: {
            query?: {
                code?: string;
                from?: string;
                to?: string;
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
                    "*/*": components["schemas"]["MeasureView"];
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
    "PlanApi.list": {
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
                    "*/*": components["schemas"]["PageViewPlanLine"];
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
    "PlanApi.show": {
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
                    "*/*": components["schemas"]["PlanView"];
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
    "SearchApi.search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
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
                    "*/*": components["schemas"]["SearchView"];
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
    "TaskListApi.list": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                month?: string;
                planId?: string;
                state?: string;
                unionId?: string;
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
                    "*/*": components["schemas"]["PageViewTaskView"];
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
    "TaskListApi.show": {
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
                    "*/*": components["schemas"]["TaskView"];
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
    "TaskApi.complete": {
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
                    /** Format: date */
                    completedOn: string;
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
    "TaskListApi.months": {
        parameters: {
            query?: {
                planId?: string;
                year?: string;
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
                    "*/*": components["schemas"]["TaskMonths"];
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
}
