// Made by "npm run types" from plan-service/src/main/resources/openapi/plan.json.
export interface paths {
    "/api/plan/filings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * see which unions have filed their plans
         * @description 查看下级工会计划报备情况
         */
        get: operations["BoardApi.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
         * Imports a plan as it was written
         * @description 上传计划文件，读出条目、指标和月份，并保存原文件。收纯文本、.docx、.doc、.wps、.xlsx、网页和 PDF，按内容识别，至多 1400 KiB；扫描件、图片、OFD、压缩包和带宏的文件不收，并说明怎么办。name 是文件名，取回时显示。
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
    "/api/plan/imports/{id}/likeness/{other}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows where two imported plans agree
         * @description 两份导入的计划并排比较：哪些条目相同，哪些相近，哪些只有一份写了。plan 与 with 是各自在文件里的序号。
         */
        get: operations["LikenessApi.compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/imports/{id}/original": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gives the file back as it was sent
         * @description 取回导入的原文件，只供下载。
         */
        get: operations["ImportApi.original"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the kinds of work that hold at the asker's union
         * @description 列出本会适用的工作类别，可按领域（area）或一个词（word）筛选；包含上级总工会的扩展。
         */
        get: operations["KindApi.list"];
        put?: never;
        /**
         * Adds a kind of work of the federation's own
         * @description 总工会自设一个工作类别，对本会和下级工会生效；代码前自动加 own-，字段和统计指标从工作目录里选。
         */
        post: operations["ExtensionApi.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/kinds/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one kind of work with its record form
         * @description 查看一个工作类别：名称、字段、统计指标、通常的周期和责任岗位；停用的自设类别也可查看。
         */
        get: operations["KindApi.show"];
        /**
         * Defines a kind of the federation's own anew
         * @description 修改自设的工作类别；字段只增不减，统计指标不变。
         */
        put: operations["ExtensionApi.redefine"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/kinds/{code}/adaptation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says otherwise what a shipped kind is called or meant by
         * @description 总工会为下级调整一个随产品提供的类别的名称和表示它的词；代码、字段和统计指标不变。
         */
        put: operations["ExtensionApi.adapt"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/kinds/{code}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraws a kind of one's own, or what was said otherwise of a shipped one
         * @description 停用自设的类别（已有的记录保留其名称），或恢复随产品提供的类别。
         */
        post: operations["ExtensionApi.withdraw"];
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
    "/api/plan/operations/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tells the facts of one request or one thing
         * @description 按编号（请求编号、事件编号或对象编号）查找本服务近日的事实：谁引起、何时记下、何时发出、发了几次；只有编号和类型，没有内容。
         */
        get: operations["StoryApi.facts"];
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
         * Names the listeners
         * @description 列出本服务的监听器。
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
         * Rebuilds what a listener made, from the first event on
         * @description 从头重建一个监听器的下一代数据，赶上后自动接替。
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
         * Shows the events that were set aside
         * @description 查看因缺口或处理失败而搁置的事件，每条附原因；页序按编号。
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
    "/api/plan/operations/parked/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tells what a decision about a parked event would do
         * @description 预览重新处理（retry）或放弃（skip）一条搁置的事件会怎样：同一对象的哪些事件会处理、早已处理过、被放弃或继续搁置，缺了哪些，是否须两人办理。
         */
        post: operations["OperationsApi.preview"];
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
         * Takes a parked event up again
         * @description 重新处理一条搁置的事件及其后同一对象的事件，理由与决定人记录在案；涉及钱款的须两人先后决定，每分钟处理的次数有上限。
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
         * Leaves a parked event out for good
         * @description 放弃一条搁置的事件，理由与决定人记录在案；须为该对象最早搁置的一条；涉及钱款的须两人先后决定，每分钟处理的次数有上限。
         */
        post: operations["OperationsApi.skip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/operations/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tells how far the listeners have come with one thing
         * @description 本服务各监听器对某一对象处理到第几个事件，还搁置着哪些。
         */
        get: operations["ProgressApi.progress"];
        put?: never;
        post?: never;
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
        /**
         * Begins to write a plan
         * @description 在本工会起草一份计划；template 为模板代码时从模板的条目开始，单位类别、层级和期间可以不填。
         */
        post: operations["PlanApi.begin"];
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
    "/api/plan/plans/{id}/above": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the plans in force of the unions above
         * @description 列出上级各工会同一年度已生效的计划。
         */
        get: operations["AlignmentApi.above"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/above/{above}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows a plan of a union above, with its lines
         * @description 查看上级工会的一份已生效计划的条目。
         */
        get: operations["AlignmentApi.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * record that a plan was approved
         * @description 登记计划已通过
         */
        post: operations["StageApi.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/carry-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proposes what the next year goes on with
         * @description 列出下一年度可以结转的条目：常规工作（继续、一如既往、往年）、有频次的工作和没有完成的工作，附今年的结果。
         */
        get: operations["CarryOverApi.proposed"];
        put?: never;
        /**
         * Carries lines over into a later year
         * @description 以执行过的计划为底稿，起草以后年度的计划；不指定 only 时结转建议的条目，每条保留对上年条目的链接和上年的结果。into 为已有的草稿时追加进去，不会重复。
         */
        post: operations["CarryOverApi.carryOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * close plans
         * @description 办结计划
         */
        post: operations["StageApi.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Puts a plan on paper
         * @description 按公文格式（GB/T 9704—2012）导出为 .docx，或用于打印的网页；draft=true 时为正在修订的内容。
         */
        get: operations["PaperApi.export"];
        put?: never;
        /**
         * Takes an edited paper back in
         * @description 收回从这里导出、在别处修改过的 .docx；没有改动的条目保持原样，纸面上看不到的内容（责任人、月份等）保留。
         */
        post: operations["PaperApi.takeOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/filing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * file plans with the union above
         * @description 向上级工会报备计划
         */
        post: operations["FilingApi.file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/filing/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * answer plans that were filed
         * @description 答复报备的计划
         */
        post: operations["FilingApi.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/filing/remark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * answer plans that were filed
         * @description 答复报备的计划
         */
        post: operations["FilingApi.remark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/filing/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * answer plans that were filed
         * @description 答复报备的计划
         */
        post: operations["FilingApi.giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/followers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the unions below that a published plan is meant for, and which of them follow it
         * @description 列出本计划发布所面向的下级工会，以及哪些工会的计划已有条目对应本计划（state=follows）、哪些还没有（state=none）；已撤回发布的计划没有。
         */
        get: operations["FollowerApi.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * write on drafts of plans
         * @description 修改起草中的计划
         */
        post: operations["DraftApi.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/lines/{node}/aligned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says which lines of plans above a line follows
         * @description 说明一条对应上级工会计划的哪些条目，至多 5 个，每个写作“计划编号/条目编号”；上级计划必须已生效。
         */
        put: operations["AlignmentApi.align"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/lines/{node}/aside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sets a line aside, or takes it back
         * @description 把一条连同其下各条搁置，或收回；搁置的保留在计划里，另行显示，不上纸面，也不生成任务。
         */
        put: operations["AttributeApi.setAside"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/lines/{node}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds a figure to a line
         * @description 给一条增加一个指标、频次或结果；从此以人工设定的为准，不再按文字读取。数值用文本写，至多两位小数。
         */
        post: operations["FigureApi.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/lines/{node}/figures/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Changes a figure of a line
         * @description 修改一条的第几个指标，从 1 起编号。
         */
        put: operations["FigureApi.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/lines/{node}/figures/{number}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Removes a figure of a line
         * @description 删去一条的第几个指标，从 1 起编号。
         */
        post: operations["FigureApi.remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/lines/{node}/figures/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes the figures of a line from its words again
         * @description 不再用人工填写的数字，重新按条目文字识别。
         */
        post: operations["FigureApi.read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/lines/{node}/goal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Marks a line as a goal
         * @description 把一条标为目标，或取消；目标不到期，也不生成任务。
         */
        put: operations["AttributeApi.aim"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/lines/{node}/helpers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says who helps with a line
         * @description 说明协办方：岗位、会员，或用文字写明的部门（党支部、教务处）。没有人说明时，按条目里的“配合、协助、会同、联合”给出。
         */
        put: operations["AttributeApi.help"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/lines/{node}/joining": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * write on drafts of plans
         * @description 修改起草中的计划
         */
        post: operations["DraftApi.join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/lines/{node}/kind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * write on drafts of plans
         * @description 修改起草中的计划
         */
        post: operations["AttributeApi.classify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/lines/{node}/months": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * write on drafts of plans
         * @description 修改起草中的计划
         */
        post: operations["AttributeApi.time"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/lines/{node}/place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * write on drafts of plans
         * @description 修改起草中的计划
         */
        post: operations["DraftApi.move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/lines/{node}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * write on drafts of plans
         * @description 修改起草中的计划
         */
        post: operations["DraftApi.remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/lines/{node}/responsible": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * write on drafts of plans
         * @description 修改起草中的计划
         */
        post: operations["AttributeApi.assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/lines/{node}/splitting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * write on drafts of plans
         * @description 修改起草中的计划
         */
        post: operations["DraftApi.split"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/lines/{node}/strength": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says how firmly a line is undertaken
         * @description 说明一条的力度：确定、力争、拟、待批。待批的条目要写明批准情况（note）才能改为其他；拟和待批的任务不算逾期。
         */
        post: operations["AttributeApi.weigh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/lines/{node}/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * write on drafts of plans
         * @description 修改起草中的计划
         */
        post: operations["DraftApi.reword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows what a later revision of the plan above offers
         * @description 上级计划修订后，列出与本计划的不同，逐条采纳或不采纳；不会自动改动。
         */
        get: operations["OfferApi.offers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/offers/{line}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes or leaves what is offered for a line
         * @description 采纳（take）或不采纳（leave）一条的修订，按上级计划里的条目编号；不采纳的新增条目留作搁置。
         */
        post: operations["OfferApi.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/programme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Puts lines under a programme
         * @description 把计划草稿的条目归入一个品牌（可指明组成部分），不写品牌时取消；带 If-Match。
         */
        put: operations["LineProgrammeApi.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the programmes that the lines of a plan may belong to
         * @description 列出该计划可选的品牌，以及按名称、别名读出的建议和依据的词语。
         */
        get: operations["LineProgrammeApi.choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publishes a plan in force to the unions below
         * @description 把已生效的计划发布给下级工会作模板，说明适用的单位类别；不写类别时取消发布。
         */
        post: operations["PublicationApi.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/quotas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists what unions above expect of the union of a plan
         * @description 列出上级对本计划所属工会当年下达的指标、已完成的数量，以及计划里计入该指标的条目。
         */
        get: operations["ReceivedQuotaApi.received"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows what an import read, with what led to it and what needs eyes
         * @description 核对由导入产生的草稿：每一条来自原文哪几行、凭哪些字词读出类别、时间和指标，以及需要您看的地方、自动修复和放在一边的内容。改动用草稿的接口。
         */
        get: operations["ReviewApi.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/review/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows the source of an imported plan, not a letter changed
         * @description 原文，一字未改，不含空行；一次至多 1000 行，after 接着取。
         */
        get: operations["ReviewApi.source"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/revisions": {
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
        get: operations["RevisionApi.list"];
        put?: never;
        /**
         * begin to change a plan in force
         * @description 开始修订生效的计划
         */
        post: operations["RevisionApi.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/revisions/{number}": {
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
        get: operations["RevisionApi.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Accepts lines as they were read
         * @description 表示已看过这些条目并认可读出的内容，一次至多 2000 条；takenBack 为 true 时撤回。
         */
        put: operations["AttributeApi.see"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/sending-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * send plans back to be written on
         * @description 将计划退回修改
         */
        post: operations["StageApi.sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * submit plans to the committee
         * @description 将计划提交委员会
         */
        post: operations["StageApi.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * write what came of a plan
         * @description 填写计划总结
         */
        post: operations["StageApi.summarise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/title": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * write on drafts of plans
         * @description 修改起草中的计划
         */
        post: operations["DraftApi.retitle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/undoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * write on drafts of plans
         * @description 修改起草中的计划
         */
        post: operations["DraftApi.undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/plans/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * withdraw plans that are not in force
         * @description 撤回尚未生效的计划
         */
        post: operations["StageApi.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the programmes that unions of the scope have
         * @description 列出范围内各工会设立的品牌，可按在用（running）、停用（ended）筛选。
         */
        get: operations["ProgrammeApi.list"];
        put?: never;
        /**
         * Defines a programme of the asker's own union
         * @description 设立本会的品牌、工程或数字口号：名称、别名（aliases）、不算数的长词（not）、组成部分（elements，每行一个，可写数量、单位和统计指标，如“文艺演出 5 场 CULTURE_EVENT”）、上级品牌（parent）；总工会和工会联合会可为下级设立（below）。
         */
        post: operations["ProgrammeApi.define"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/programmes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows a programme
         * @description 查看一个品牌的名称、别名和组成部分。
         */
        get: operations["ProgrammeApi.show"];
        /**
         * Says a programme otherwise
         * @description 修改本会的品牌；已归入的条目不变。
         */
        put: operations["ProgrammeApi.amend"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/programmes/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends a programme
         * @description 停用本会的品牌：不能再选，已归入的条目保留；不会删除。
         */
        post: operations["ProgrammeApi.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/programmes/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the plans with lines that belong to a programme
         * @description 按计划列出归入该品牌的条目，以及每条的办理情况、目标和已完成的数量；只列范围内的计划，可按年度（year）筛选。
         */
        get: operations["ItemApi.items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/programmes/{id}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sums how far a programme is in each year
         * @description 按年度汇总已办、逾期、未到期和无时限的条目，以及各组成部分的目标完成数；至多汇总 100 份计划，more 表示还有。
         */
        get: operations["ItemApi.standing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/programmes/offered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the programmes that lines can be put under at the asker's union
         * @description 列出本会可选的品牌：本会的、上级为下级设立的和随系统提供的。
         */
        get: operations["ProgrammeApi.offered"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the plans that unions above have published
         * @description 列出上级工会发布给某类单位（unitKind）的计划。
         */
        get: operations["PublicationApi.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/publications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows a published plan with its lines
         * @description 查看上级工会发布的一份计划和它的条目。
         */
        get: operations["PublicationApi.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/publications/{id}/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begins a plan with the lines of a published one
         * @description 以上级发布的计划为底稿起草本工会的计划；每条保留与上级条目的链接。
         */
        post: operations["PublicationApi.copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/quotas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the quotas that unions of the scope have set
         * @description 列出范围内各工会下达的指标，可按年度（year）筛选。
         */
        get: operations["QuotaApi.list"];
        put?: never;
        /**
         * Sets a quota for unions below
         * @description 给下级工会下达年度指标：统计指标代码、年度、每个工会的数值和工会名单（至多 2000 个）。
         */
        post: operations["QuotaApi.set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/quotas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows a quota
         * @description 查看一项指标；已撤回的也能查看。
         */
        get: operations["QuotaApi.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/quotas/{id}/amendment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives a quota another value
         * @description 修改本会下达的指标数值，工会名单不变。
         */
        post: operations["QuotaApi.amend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/quotas/{id}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows how far each union is
         * @description 逐个工会列出指标数值和已完成的数量，每页 50 个；next 为下一页的 from。
         */
        get: operations["QuotaApi.standing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/quotas/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraws a quota
         * @description 撤回本会下达的指标。
         */
        post: operations["QuotaApi.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/quotas/received": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists what unions above expect of the asker's union in a year
         * @description 列出上级对本会某年（year，默认今年）下达的指标和已完成的数量，有没有计划都能看。
         */
        get: operations["ReceivedQuotaApi.ofYear"];
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
         * Shows which post may do what
         * @description 查看本服务的权限表：每个操作由哪些岗位办理，岗位情况不能确认时是否暂停。
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
    "/api/plan/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the templates of plans
         * @description 列出随产品提供的七类单位的计划模板。
         */
        get: operations["TemplateApi.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/templates/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows a template with its lines
         * @description 查看一个模板的章节、条目、工作类别、月份和常用指标。
         */
        get: operations["TemplateApi.show"];
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
         * Names tasks by their ids
         * @description 按编号给出任务的标题，每个编号一行；看不到的不出现。
         */
        post: operations["TitlesApi.titles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/year": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows a year of a union on one page
         * @description 一年的任务、它们在计划里的出处、节日和调休，一次给全，至多 2,000 项（more 说明还有没有）。year 默认今年，unionId 默认本会。
         */
        get: operations["YearApi.year"];
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
        Acceptance: {
            /** Format: date */
            approvedOn?: string;
            confirmed?: components["schemas"]["Confirmed"];
            /** Format: int32 */
            plan: number;
            planId: string;
            standing?: string;
            /** Format: int32 */
            year: number;
        };
        AcceptedView: {
            planId: string;
        };
        AddedView: {
            code: string;
            /** Format: int64 */
            version: number;
        };
        AgreementView: {
            /** Format: int32 */
            alike: number;
            one?: string;
            other?: string;
            rows: components["schemas"]["Pair"][];
            /** Format: int32 */
            same: number;
        };
        AnsweredView: {
            /** Format: int64 */
            version: number;
        };
        Approval: {
            body: string;
            /** Format: date */
            on: string;
            recordedBy: string;
        };
        AreaView: {
            code: string;
            name: string;
        };
        BoardLine: {
            late: boolean;
            planId?: string;
            /** Format: date */
            since?: string;
            /** @enum {string} */
            state: "none" | "draft" | "in-committee" | "approved" | "returned" | "filed" | "accepted";
            unionId: string;
        };
        BoardView: {
            /** Format: date */
            due: string;
            unions: components["schemas"]["PageViewBoardLine"];
            /** Format: int32 */
            year: number;
        };
        CarriedView: {
            from: components["schemas"]["LineRef"];
            result: components["schemas"]["Result"];
        };
        CarryOverView: {
            lines: components["schemas"]["Proposed"][];
            planId: string;
            /** Format: int32 */
            year: number;
        };
        ChangedView: {
            line?: string;
            /** Format: int64 */
            version: number;
        };
        Confirmed: {
            /** @enum {string} */
            level: "federation" | "town" | "grassroots" | "branch" | "team";
            /** @enum {string} */
            period: "year" | "school-year" | "term" | "half-year" | "unknown";
            /** @enum {string} */
            unitKind: "school" | "organ" | "enterprise" | "federation" | "town" | "education-union" | "other";
        };
        CopiedView: {
            from: components["schemas"]["LineRef"];
            /** Format: int32 */
            revision: number;
        };
        Count: {
            counts?: string;
            unit: string;
            /** Format: int64 */
            value: number;
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
        CountsView: {
            /** Format: int32 */
            all: number;
            /** Format: int32 */
            aside: number;
            /** Format: int32 */
            eyes: number;
            /** Format: int32 */
            figures: number;
            /** Format: int32 */
            months: number;
            /** Format: int32 */
            repaired: number;
        };
        Created: {
            id: string;
            /** Format: int64 */
            version: number;
        };
        DayView: {
            /** Format: date */
            day: string;
            festival?: string;
        };
        DifferenceView: {
            added: components["schemas"]["LineView"][];
            changed: components["schemas"]["DifferentView"][];
            removed: components["schemas"]["LineView"][];
        };
        DifferentView: {
            after: components["schemas"]["LineView"];
            before: components["schemas"]["LineView"];
            moved: boolean;
        };
        Element: {
            count?: components["schemas"]["Count"];
            name: string;
        };
        ElementStanding: {
            /** Format: int32 */
            done: number;
            /** Format: int32 */
            items: number;
            name: string;
            /** Format: int64 */
            reached?: number;
            unit?: string;
            /** Format: int64 */
            value?: number;
        };
        EnrolledView: {
            /** Format: int64 */
            version: number;
        };
        FactsView: {
            facts: components["schemas"]["FactView"][];
            whole: boolean;
        };
        FactView: {
            account?: string;
            /** Format: date-time */
            at: string;
            id: string;
            key: string;
            /** Format: date-time */
            recorded: string;
            /** Format: int32 */
            sendings: number;
            /** Format: date-time */
            sent: string;
            /** Format: int64 */
            sequence: number;
            trace: string;
            type: string;
        };
        FateView: {
            fate: string;
            id: string;
            /** Format: int64 */
            sequence: number;
            type?: string;
        };
        FestivalDay: {
            /** Format: date */
            day: string;
            festival: string;
        };
        FieldView: {
            choices: {
                [key: string]: string;
            };
            code: string;
            name: string;
            type: string;
        };
        Figure: {
            /** @enum {string} */
            class?: "target" | "frequency" | "result";
            comparator: string;
            /** Format: int32 */
            line: number;
            max?: number;
            min?: number;
            per?: string;
            text: string;
            unit?: string;
            window?: string;
        };
        Filing: {
            /** Format: date */
            answeredOn?: string;
            /** Format: date */
            filedOn?: string;
            remarks: components["schemas"]["Remark"][];
            /** Format: int32 */
            revision: number;
            /** @enum {string} */
            state: "not-filed" | "filed" | "returned" | "accepted";
        };
        Finding: {
            instead?: string;
            /** Format: int32 */
            line?: number;
            node?: string;
            open: boolean;
            reason?: string;
            /** @enum {string} */
            what: "number-missing" | "empty-month" | "responsible-unclear" | "kind-unknown" | "repaired" | "set-aside";
            words: string;
        };
        FirstWordView: {
            account: string;
            /** Format: date-time */
            at: string;
            reason: string;
        };
        FollowerLine: {
            planId?: string;
            /** Format: date */
            since?: string;
            unionId: string;
        };
        Found: {
            /** Format: date */
            due?: string;
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
        HelpersView: {
            bodies: string[];
            persons: string[];
            posts: string[];
        };
        ImportView: {
            acceptance?: components["schemas"]["Acceptance"];
            id: string;
            original?: components["schemas"]["OriginalView"];
            plans: components["schemas"]["Plan"][];
            status: string;
            unionId: string;
        };
        Item: {
            element?: string;
            line: string;
            /** Format: int64 */
            reached?: number;
            result: components["schemas"]["Result"];
            targets: components["schemas"]["LineFigure"][];
            text: string;
        };
        KindList: {
            areas: components["schemas"]["AreaView"][];
            items: components["schemas"]["Row"][];
        };
        KindMeasure: {
            code: string;
            of?: string;
            per?: string;
            unit: string;
        };
        KindView: {
            area: string;
            capabilities: string[];
            code: string;
            does: string[];
            every: string;
            fields: components["schemas"]["FieldView"][];
            measure?: components["schemas"]["KindMeasure"];
            months: number[];
            name: string;
            names: components["schemas"]["Names"];
            notWords: string[];
            offered: boolean;
            own: boolean;
            /** Format: int32 */
            times: number;
            told: string[];
            weakWords: string[];
            words: string[];
        };
        LineFigure: {
            /** @enum {string} */
            class?: "target" | "frequency" | "result";
            comparator: string;
            max?: number;
            min?: number;
            per?: string;
            text: string;
            unit?: string;
            window?: string;
        };
        LineRef: {
            line: string;
            plan: string;
        };
        LineReview: {
            days: components["schemas"]["DayView"][];
            id: string;
            lines?: components["schemas"]["Lines"];
            marks: components["schemas"]["Marks"];
        };
        Lines: {
            /** Format: int32 */
            first: number;
            /** Format: int32 */
            last: number;
        };
        LineView: {
            aligned: components["schemas"]["LineRef"][];
            apart: boolean;
            aside: boolean;
            body?: string;
            carriedOver?: components["schemas"]["CarriedView"];
            code?: string;
            copiedFrom?: components["schemas"]["CopiedView"];
            /** Format: int32 */
            depth: number;
            figures: components["schemas"]["LineFigure"][];
            figuresByHand: boolean;
            goal: boolean;
            helpers: components["schemas"]["HelpersView"];
            helpersByHand: boolean;
            id: string;
            /** @enum {string} */
            kind: "section" | "label" | "item" | "point" | "prose" | "month" | "task" | "goal";
            lines?: components["schemas"]["Lines"];
            marker?: string;
            months: number[];
            note?: string;
            persons: string[];
            posts: string[];
            programme?: components["schemas"]["ProgrammeRef"];
            seen: boolean;
            /** @enum {string} */
            strength: "firm" | "strive" | "tentative" | "awaits-approval";
            text: string;
            /** Format: int32 */
            yearOffset: number;
        };
        ListenersView: {
            names: string[];
        };
        Marks: {
            figures: string[];
            kinds: components["schemas"]["ProposedView"][];
            programmes: components["schemas"]["ProposedView"][];
            times: string[];
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
            theme?: string;
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
        Names: {
            en: string;
            zh: string;
        };
        Node: {
            children: components["schemas"]["Node"][];
            festivals: string[];
            /** @enum {string} */
            kind: "section" | "label" | "item" | "point" | "prose" | "month" | "task" | "goal";
            kinds?: components["schemas"]["ProposedKind"][];
            lines: components["schemas"]["Lines"];
            marker?: string;
            parties: components["schemas"]["Party"][];
            /** @enum {string} */
            strength: "firm" | "strive" | "tentative" | "awaits-approval";
            text: string;
        };
        Offer: {
            above?: components["schemas"]["LineView"];
            /** @enum {string} */
            change: "changed" | "added" | "removed";
            here?: components["schemas"]["LineView"];
            line: string;
        };
        OffersView: {
            offers: components["schemas"]["Offer"][];
            plan?: string;
            /** Format: int32 */
            revision?: number;
        };
        Origin: {
            importId?: string;
            /** Format: int32 */
            number: number;
            unionId: string;
            /** Format: int32 */
            year: number;
        };
        OriginalView: {
            mediaType: string;
            name: string;
        };
        PageViewBoardLine: {
            items: components["schemas"]["BoardLine"][];
            next?: string;
        };
        PageViewFollowerLine: {
            items: components["schemas"]["FollowerLine"][];
            next?: string;
        };
        PageViewParkedView: {
            items: components["schemas"]["ParkedView"][];
            next?: string;
        };
        PageViewPlanAbove: {
            items: components["schemas"]["PlanAbove"][];
            next?: string;
        };
        PageViewPlanItems: {
            items: components["schemas"]["PlanItems"][];
            next?: string;
        };
        PageViewPlanLine: {
            items: components["schemas"]["PlanLine"][];
            next?: string;
        };
        PageViewProgrammeView: {
            items: components["schemas"]["ProgrammeView"][];
            next?: string;
        };
        PageViewPublishedLine: {
            items: components["schemas"]["PublishedLine"][];
            next?: string;
        };
        PageViewQuotaView: {
            items: components["schemas"]["QuotaView"][];
            next?: string;
        };
        PageViewReceivedView: {
            items: components["schemas"]["ReceivedView"][];
            next?: string;
        };
        PageViewRevisionLine: {
            items: components["schemas"]["RevisionLine"][];
            next?: string;
        };
        PageViewStandingView: {
            items: components["schemas"]["StandingView"][];
            next?: string;
        };
        PageViewTaskView: {
            items: components["schemas"]["TaskView"][];
            next?: string;
        };
        PageViewTemplateLine: {
            items: components["schemas"]["TemplateLine"][];
            next?: string;
        };
        Pair: {
            one?: components["schemas"]["Side"];
            other?: components["schemas"]["Side"];
            /** Format: double */
            share: number;
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
            type?: string;
        };
        Party: {
            name: string;
            /** @enum {string} */
            role: "lead" | "with";
        };
        Period: {
            /** @enum {string} */
            kind: "year" | "school-year" | "term" | "half-year" | "unknown";
            text?: string;
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
            similarTo?: components["schemas"]["Similar"][];
            title?: string;
            /** @enum {string} */
            unitKind: "school" | "organ" | "enterprise" | "federation" | "town" | "education-union" | "other";
        };
        PlanAbove: {
            id: string;
            title?: string;
            unionId: string;
            /** Format: int32 */
            year: number;
        };
        PlanAboveLines: {
            lines: components["schemas"]["LineView"][];
            plan: components["schemas"]["PlanAbove"];
        };
        PlanItems: {
            items: components["schemas"]["Item"][];
            planId: string;
            stage: string;
            title?: string;
            unionId: string;
            /** Format: int32 */
            year: number;
        };
        PlanLine: {
            /** Format: date */
            approvedOn?: string;
            /** @enum {string} */
            filing?: "not-filed" | "filed" | "returned" | "accepted";
            id: string;
            /** Format: int32 */
            items: number;
            /** @enum {string} */
            level: "federation" | "town" | "grassroots" | "branch" | "team";
            /** Format: int32 */
            lines: number;
            period: components["schemas"]["Period"];
            /** Format: int32 */
            revision: number;
            stage: string;
            /** Format: int32 */
            tasks: number;
            title?: string;
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
            node: string;
            text: string;
            /** Format: date */
            until: string;
        };
        PlanProgrammes: {
            planId: string;
            programmes: components["schemas"]["ProgrammeChoice"][];
            proposed: components["schemas"]["ProposedProgramme"][];
            /** Format: int64 */
            version: number;
        };
        PlanView: {
            approval?: components["schemas"]["Approval"];
            filing?: components["schemas"]["Filing"];
            id: string;
            lines: components["schemas"]["LineView"][];
            origin: components["schemas"]["Origin"];
            publication?: components["schemas"]["Publication"];
            remarks: components["schemas"]["Remark"][];
            revising?: components["schemas"]["RevisingView"];
            /** Format: int32 */
            revision: number;
            stage: string;
            /** Format: int32 */
            steps: number;
            summary?: components["schemas"]["Summary"];
            tasks: components["schemas"]["PlannedTask"][];
            text: components["schemas"]["Plan"];
            touched?: components["schemas"]["Touch"];
            undoable: boolean;
        };
        PreviewView: {
            events: components["schemas"]["FateView"][];
            first?: components["schemas"]["FirstWordView"];
            /** Format: int64 */
            missingFrom?: number;
            /** Format: int64 */
            missingUntil?: number;
            takesTwo: boolean;
        };
        Problem: {
            detail?: string;
            errors?: {
                code?: string;
                detail?: string;
                field?: string;
            }[];
            /** Format: int32 */
            status?: number;
            title?: string;
            trace?: string;
            type?: string;
        };
        ProgrammeChoice: {
            elements: string[];
            id: string;
            name: string;
            offered: boolean;
            unionId?: string;
        };
        ProgrammeRef: {
            element?: string;
            id: string;
        };
        ProgrammeView: {
            aliases: string[];
            below: boolean;
            elements: components["schemas"]["Element"][];
            /** Format: date */
            endedOn?: string;
            id: string;
            name: string;
            not: string[];
            offered: boolean;
            parent?: string;
            unionId?: string;
            written: string[];
        };
        ProgressView: {
            listeners: components["schemas"]["ReachedView"][];
        };
        Proposed: {
            line: string;
            reasons: ("standing" | "recurring" | "unfinished")[];
            result: components["schemas"]["Result"];
        };
        ProposedKind: {
            code: string;
            name: string;
            words: string[];
        };
        ProposedProgramme: {
            element?: string;
            line: string;
            name: string;
            programme: string;
            words: string[];
        };
        ProposedView: {
            code: string;
            name: string;
            words: string[];
        };
        Publication: {
            /** Format: date */
            on: string;
            unitKinds: ("school" | "organ" | "enterprise" | "federation" | "town" | "education-union" | "other")[];
        };
        PublishedLine: {
            /** Format: int32 */
            lines: number;
            planId: string;
            publication: components["schemas"]["Publication"];
            /** Format: int32 */
            revision: number;
            title?: string;
            unionId: string;
            /** Format: int32 */
            year: number;
        };
        PublishedLines: {
            lines: components["schemas"]["LineView"][];
            plan: components["schemas"]["PublishedLine"];
        };
        QuotaView: {
            id: string;
            measure: string;
            unionId: string;
            /** Format: int32 */
            unions: number;
            unit: string;
            /** Format: int64 */
            value: number;
            withdrawn: boolean;
            /** Format: int32 */
            year: number;
        };
        ReachedView: {
            listener: string;
            parked: number[];
            /** Format: int64 */
            reached: number;
        };
        Rebuild: {
            /** Format: int32 */
            generation: number;
        };
        ReceivedView: {
            id: string;
            lines: string[];
            measure: string;
            /** Format: int64 */
            reached: number;
            unionId: string;
            unit: string;
            /** Format: int64 */
            value: number;
            /** Format: int32 */
            year: number;
        };
        Released: {
            awaitsAnother: boolean;
            /** Format: int64 */
            events: number;
        };
        Remark: {
            by: string;
            code: string;
            /** Format: date */
            on: string;
            text: string;
        };
        Repair: {
            from: string;
            /** Format: int32 */
            line: number;
            reason: string;
            to: string;
        };
        Result: {
            /** Format: date */
            on?: string;
            /** @enum {string} */
            state: "done" | "late" | "open" | "no-task";
        };
        ReviewView: {
            counts: components["schemas"]["CountsView"];
            findings: components["schemas"]["Finding"][];
            importId: string;
            lines: components["schemas"]["LineReview"][];
            /** Format: int32 */
            number: number;
            planId: string;
            /** Format: int64 */
            version: number;
        };
        RevisingView: {
            difference: components["schemas"]["DifferenceView"];
            lines: components["schemas"]["LineView"][];
            /** Format: int32 */
            number: number;
            /** Format: date */
            submittedOn?: string;
        };
        RevisionLine: {
            /** Format: int32 */
            added: number;
            approval: components["schemas"]["Approval"];
            /** Format: int32 */
            changed: number;
            /** Format: int32 */
            number: number;
            /** Format: int32 */
            removed: number;
        };
        RevisionView: {
            approval: components["schemas"]["Approval"];
            difference: components["schemas"]["DifferenceView"];
            lines: components["schemas"]["LineView"][];
            /** Format: int32 */
            number: number;
            planId: string;
        };
        RightsView: {
            rows: components["schemas"]["RowView"][];
        };
        Row: {
            area: string;
            code: string;
            measure?: components["schemas"]["KindMeasure"];
            name: string;
            own: boolean;
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
        Side: {
            /** Format: int32 */
            line: number;
            text: string;
        };
        Similar: {
            importId: string;
            /** Format: int32 */
            plan: number;
            /** Format: double */
            share: number;
            title?: string;
        };
        SourceLine: {
            /** Format: int32 */
            number: number;
            text: string;
        };
        SourceView: {
            /** Format: int32 */
            first: number;
            /** Format: int32 */
            last: number;
            lines: components["schemas"]["SourceLine"][];
            name?: string;
            next?: string;
            /** Format: int32 */
            number: number;
            /** Format: int32 */
            plans: number;
        };
        StandingSheet: {
            more: boolean;
            programmeId: string;
            years: components["schemas"]["YearStanding"][];
        };
        StandingView: {
            /** Format: int64 */
            reached: number;
            unionId: string;
            /** Format: int64 */
            value: number;
        };
        Summary: {
            by: string;
            /** Format: date */
            on: string;
            text: string;
        };
        TakenView: {
            /** Format: int64 */
            version: number;
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
            completedOn?: string;
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
            /** @enum {string} */
            strength: "firm" | "strive" | "tentative" | "awaits-approval";
            text: string;
            unionId: string;
            /** Format: date */
            until: string;
        };
        TemplateLine: {
            code: string;
            /** @enum {string} */
            level: "federation" | "town" | "grassroots" | "branch" | "team";
            /** Format: int32 */
            lines: number;
            name: string;
            /** @enum {string} */
            period: "year" | "school-year" | "term" | "half-year" | "unknown";
            /** @enum {string} */
            unitKind: "school" | "organ" | "enterprise" | "federation" | "town" | "education-union" | "other";
        };
        TemplateView: {
            lines: components["schemas"]["LineView"][];
            template: components["schemas"]["TemplateLine"];
        };
        TitlesView: {
            titles: {
                [key: string]: string;
            };
        };
        Touch: {
            /** Format: date-time */
            at: string;
            by: string;
            member?: string;
        };
        YearCalendar: {
            festivals: components["schemas"]["FestivalDay"][];
            off: string[];
            official: boolean;
            source?: string;
            worked: string[];
        };
        YearPlan: {
            changing: boolean;
            /** @enum {string} */
            filing?: "not-filed" | "filed" | "returned" | "accepted";
            id: string;
            /** Format: int32 */
            revision: number;
            stage: string;
            title?: string;
            /** Format: int32 */
            year: number;
        };
        YearRecurrence: {
            code?: string;
            counted: number[];
            figure: components["schemas"]["LineFigure"];
            heading?: string;
            node: string;
            /** Format: int32 */
            number: number;
            persons: string[];
            planId: string;
            posts: string[];
            text: string;
        };
        YearStanding: {
            /** Format: int32 */
            done: number;
            elements: components["schemas"]["ElementStanding"][];
            /** Format: int32 */
            late: number;
            /** Format: int32 */
            none: number;
            /** Format: int32 */
            open: number;
            /** Format: int32 */
            plans: number;
            /** Format: int32 */
            unions: number;
            /** Format: int32 */
            year: number;
        };
        YearTask: {
            code?: string;
            /** Format: date */
            completedOn?: string;
            /** Format: date */
            from: string;
            heading?: string;
            id: string;
            /** Format: date */
            lastWorkingDay: string;
            late: boolean;
            node?: string;
            persons: string[];
            planId: string;
            posts: string[];
            scheduled: boolean;
            text: string;
            /** Format: date */
            until: string;
        };
        YearView: {
            calendar: components["schemas"]["YearCalendar"];
            more: boolean;
            plans: components["schemas"]["YearPlan"][];
            recurring: components["schemas"]["YearRecurrence"][];
            tasks: components["schemas"]["YearTask"][];
            /** Format: date */
            today: string;
            unionId: string;
            /** Format: int32 */
            year: number;
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
    "BoardApi.list": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                state?: string;
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
                    /**
                     * @example {
                     *       "due": "2026-03-08",
                     *       "unions": {
                     *         "items": [
                     *           {
                     *             "late": true,
                     *             "planId": "2c6g0k4p8t1w5z9d3h7m",
                     *             "since": "2026-03-08",
                     *             "state": "none",
                     *             "unionId": "u1029"
                     *           }
                     *         ],
                     *         "next": "…"
                     *       },
                     *       "year": 2026
                     *     }
                     */
                    "*/*": components["schemas"]["BoardView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ImportApi.send": {
        parameters: {
            query?: {
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example 学校工会工作计划
                 *     二、月份安排
                 *     三月份：
                 *     1、慰问退休教师
                 */
                "application/msword": string;
                /**
                 * @example 学校工会工作计划
                 *     二、月份安排
                 *     三月份：
                 *     1、慰问退休教师
                 */
                "application/octet-stream": string;
                /**
                 * @example 学校工会工作计划
                 *     二、月份安排
                 *     三月份：
                 *     1、慰问退休教师
                 */
                "application/pdf": string;
                /**
                 * @example 学校工会工作计划
                 *     二、月份安排
                 *     三月份：
                 *     1、慰问退休教师
                 */
                "application/vnd.ms-works": string;
                /**
                 * @example 学校工会工作计划
                 *     二、月份安排
                 *     三月份：
                 *     1、慰问退休教师
                 */
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                /**
                 * @example 学校工会工作计划
                 *     二、月份安排
                 *     三月份：
                 *     1、慰问退休教师
                 */
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                /**
                 * @example 学校工会工作计划
                 *     二、月份安排
                 *     三月份：
                 *     1、慰问退休教师
                 */
                "application/wps-office.wps": string;
                /**
                 * @example 学校工会工作计划
                 *     二、月份安排
                 *     三月份：
                 *     1、慰问退休教师
                 */
                "text/html": string;
                /**
                 * @example 学校工会工作计划
                 *     二、月份安排
                 *     三月份：
                 *     1、慰问退休教师
                 */
                "text/plain": string;
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5h2n8r4v0y3c7g1k9p6d",
                     *       "version": 1
                     *     }
                     */
                    "*/*": components["schemas"]["Created"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                    /**
                     * @example {
                     *       "acceptance": {
                     *         "approvedOn": "2026-03-08",
                     *         "confirmed": {
                     *           "level": "federation",
                     *           "period": "year",
                     *           "unitKind": "school"
                     *         },
                     *         "plan": 1,
                     *         "planId": "2c6g0k4p8t1w5z9d3h7m",
                     *         "standing": "…",
                     *         "year": 2026
                     *       },
                     *       "id": "5h2n8r4v0y3c7g1k9p6d",
                     *       "original": {
                     *         "mediaType": "…",
                     *         "name": "李明"
                     *       },
                     *       "plans": [
                     *         {
                     *           "counts": {
                     *             "frequencies": 1,
                     *             "h1": 1,
                     *             "h2": 1,
                     *             "h3": 1,
                     *             "items": 1,
                     *             "labels": 1,
                     *             "monthEntries": 1,
                     *             "monthTasks": 1,
                     *             "numbered": 1,
                     *             "ordinal": 1,
                     *             "points": 1,
                     *             "prose": 1,
                     *             "results": 1,
                     *             "targets": 1
                     *           },
                     *           "figures": [
                     *             {
                     *               "class": "target",
                     *               "comparator": "…",
                     *               "line": 1,
                     *               "max": 1,
                     *               "min": 1,
                     *               "per": "…",
                     *               "text": "…",
                     *               "unit": "…",
                     *               "window": "…"
                     *             }
                     *           ],
                     *           "gaps": [
                     *             {
                     *               "line": 1,
                     *               "missing": "…"
                     *             }
                     *           ],
                     *           "level": "federation",
                     *           "lines": {
                     *             "first": 1,
                     *             "last": 1
                     *           },
                     *           "months": [
                     *             {
                     *               "line": 1,
                     *               "months": [
                     *                 1
                     *               ],
                     *               "tasks": [
                     *                 {}
                     *               ],
                     *               "theme": "…",
                     *               "yearOffset": 1
                     *             }
                     *           ],
                     *           "nodes": [
                     *             {
                     *               "children": [
                     *                 {}
                     *               ],
                     *               "festivals": [
                     *                 "…"
                     *               ],
                     *               "kind": "section",
                     *               "kinds": [
                     *                 {}
                     *               ],
                     *               "lines": {
                     *                 "first": 1,
                     *                 "last": 1
                     *               },
                     *               "marker": "…",
                     *               "parties": [
                     *                 {}
                     *               ],
                     *               "strength": "firm",
                     *               "text": "…"
                     *             }
                     *           ],
                     *           "period": {
                     *             "kind": "year",
                     *             "text": "…"
                     *           },
                     *           "repairs": [
                     *             {
                     *               "from": "…",
                     *               "line": 1,
                     *               "reason": "已核实",
                     *               "to": "…"
                     *             }
                     *           ],
                     *           "setAside": [
                     *             {
                     *               "lines": {
                     *                 "first": 1,
                     *                 "last": 1
                     *               },
                     *               "reason": "已核实",
                     *               "text": "…"
                     *             }
                     *           ],
                     *           "similarTo": [
                     *             {
                     *               "importId": "…",
                     *               "plan": 1,
                     *               "share": 1,
                     *               "title": "三八妇女节活动"
                     *             }
                     *           ],
                     *           "title": "三八妇女节活动",
                     *           "unitKind": "school"
                     *         }
                     *       ],
                     *       "status": "read",
                     *       "unionId": "u1029"
                     *     }
                     */
                    "*/*": components["schemas"]["ImportView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                /**
                 * @example {
                 *       "plan": 1,
                 *       "year": 2026
                 *     }
                 */
                "application/json": {
                    /** Format: date */
                    approvedOn?: string;
                    draft?: boolean;
                    level?: string;
                    period?: string;
                    /** Format: int64 */
                    plan: number;
                    unitKind?: string;
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
                    /**
                     * @example {
                     *       "planId": "2c6g0k4p8t1w5z9d3h7m"
                     *     }
                     */
                    "*/*": components["schemas"]["AcceptedView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "LikenessApi.compare": {
        parameters: {
            query?: {
                plan?: string;
                with?: string;
            };
            header?: never;
            path: {
                id: string;
                other: string;
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
                    /**
                     * @example {
                     *       "alike": 1,
                     *       "one": "…",
                     *       "other": "…",
                     *       "rows": [
                     *         {
                     *           "one": {
                     *             "line": 1,
                     *             "text": "…"
                     *           },
                     *           "other": {
                     *             "line": 1,
                     *             "text": "…"
                     *           },
                     *           "share": 1
                     *         }
                     *       ],
                     *       "same": 1
                     *     }
                     */
                    "*/*": components["schemas"]["AgreementView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ImportApi.original": {
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
                    /** @example … */
                    "application/octet-stream": string;
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "KindApi.list": {
        parameters: {
            query?: {
                area?: string;
                word?: string;
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
                    /**
                     * @example {
                     *       "areas": [
                     *         {
                     *           "code": "287 082",
                     *           "name": "李明"
                     *         }
                     *       ],
                     *       "items": [
                     *         {
                     *           "area": "…",
                     *           "code": "287 082",
                     *           "measure": {
                     *             "code": "287 082",
                     *             "of": "…",
                     *             "per": "…",
                     *             "unit": "…"
                     *           },
                     *           "name": "李明",
                     *           "own": true
                     *         }
                     *       ]
                     *     }
                     */
                    "*/*": components["schemas"]["KindList"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ExtensionApi.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "area": "activity",
                 *       "does": [
                 *         "chair"
                 *       ],
                 *       "en": "Tea culture",
                 *       "every": "year",
                 *       "fields": [
                 *         "held-on",
                 *         "title",
                 *         "people"
                 *       ],
                 *       "measure": "CULTURE_EVENT",
                 *       "not": [],
                 *       "slug": "tea-culture",
                 *       "told": [
                 *         "group-leader"
                 *       ],
                 *       "words": [
                 *         "茶艺",
                 *         "茶文化"
                 *       ],
                 *       "zh": "茶文化活动"
                 *     }
                 */
                "application/json": {
                    area: string;
                    does: string[];
                    en: string;
                    /** @enum {string} */
                    every: "day" | "half-year" | "month" | "quarter" | "school-year" | "term" | "term-of-office" | "two-months" | "week" | "when-needed" | "year";
                    fields: string[];
                    measure?: string;
                    not: string[];
                    slug: string;
                    told: string[];
                    words: string[];
                    zh: string;
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
                    /**
                     * @example {
                     *       "code": "287 082",
                     *       "version": 1
                     *     }
                     */
                    "*/*": components["schemas"]["AddedView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "KindApi.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
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
                    /**
                     * @example {
                     *       "area": "…",
                     *       "capabilities": [
                     *         "…"
                     *       ],
                     *       "code": "287 082",
                     *       "does": [
                     *         "…"
                     *       ],
                     *       "every": "…",
                     *       "fields": [
                     *         {
                     *           "choices": {},
                     *           "code": "287 082",
                     *           "name": "李明",
                     *           "type": "member.registered"
                     *         }
                     *       ],
                     *       "measure": {
                     *         "code": "287 082",
                     *         "of": "…",
                     *         "per": "…",
                     *         "unit": "…"
                     *       },
                     *       "months": [
                     *         1
                     *       ],
                     *       "name": "李明",
                     *       "names": {
                     *         "en": "…",
                     *         "zh": "…"
                     *       },
                     *       "notWords": [
                     *         "…"
                     *       ],
                     *       "offered": true,
                     *       "own": true,
                     *       "times": 1,
                     *       "told": [
                     *         "…"
                     *       ],
                     *       "weakWords": [
                     *         "…"
                     *       ],
                     *       "words": [
                     *         "…"
                     *       ]
                     *     }
                     */
                    "*/*": components["schemas"]["KindView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ExtensionApi.redefine": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "area": "activity",
                 *       "does": [
                 *         "chair"
                 *       ],
                 *       "en": "Tea culture",
                 *       "every": "year",
                 *       "fields": [
                 *         "held-on",
                 *         "title",
                 *         "people",
                 *         "cost"
                 *       ],
                 *       "measure": "CULTURE_EVENT",
                 *       "not": [],
                 *       "told": [
                 *         "group-leader"
                 *       ],
                 *       "words": [
                 *         "茶艺",
                 *         "茶文化",
                 *         "品茶"
                 *       ],
                 *       "zh": "茶文化活动"
                 *     }
                 */
                "application/json": {
                    area: string;
                    does: string[];
                    en: string;
                    /** @enum {string} */
                    every: "day" | "half-year" | "month" | "quarter" | "school-year" | "term" | "term-of-office" | "two-months" | "week" | "when-needed" | "year";
                    fields: string[];
                    measure?: string;
                    not: string[];
                    told: string[];
                    words: string[];
                    zh: string;
                };
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ExtensionApi.adapt": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "not": [],
                 *       "words": [
                 *         "暖心家园"
                 *       ],
                 *       "zh": "职工之家建设"
                 *     }
                 */
                "application/json": {
                    en?: string;
                    not: string[];
                    words: string[];
                    zh?: string;
                };
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ExtensionApi.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                    /**
                     * @example {
                     *       "code": "287 082",
                     *       "quantity": 1
                     *     }
                     */
                    "*/*": components["schemas"]["MeasureView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "StoryApi.facts": {
        parameters: {
            query?: {
                about?: string;
                days?: string;
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
                    /**
                     * @example {
                     *       "facts": [
                     *         {
                     *           "account": "3f8k2m9q4t7w1x5z6b0c",
                     *           "at": "2026-03-08T01:30:00Z",
                     *           "id": "5h2n8r4v0y3c7g1k9p6d",
                     *           "key": "member:5h2n8r4v0y3c7g1k9p6d",
                     *           "recorded": "2026-03-08T01:30:00Z",
                     *           "sendings": 1,
                     *           "sent": "2026-03-08T01:30:00Z",
                     *           "sequence": 7,
                     *           "trace": "0af7651916cd43dd8448eb211c80319c",
                     *           "type": "member.registered"
                     *         }
                     *       ],
                     *       "whole": true
                     *     }
                     */
                    "*/*": components["schemas"]["FactsView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                    /**
                     * @example {
                     *       "names": [
                     *         "plan.members"
                     *       ]
                     *     }
                     */
                    "*/*": components["schemas"]["ListenersView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                    /**
                     * @example {
                     *       "generation": 1
                     *     }
                     */
                    "*/*": components["schemas"]["Rebuild"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "detail": "序号有缺口",
                     *           "id": "5h2n8r4v0y3c7g1k9p6d",
                     *           "key": "member:5h2n8r4v0y3c7g1k9p6d",
                     *           "listener": "plan.members",
                     *           "parkedAt": "2026-03-08T01:30:00Z",
                     *           "reason": "已核实",
                     *           "sequence": 7,
                     *           "type": "member.registered"
                     *         }
                     *       ],
                     *       "next": "…"
                     *     }
                     */
                    "*/*": components["schemas"]["PageViewParkedView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "OperationsApi.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "retry",
                 *       "id": "plan.members:member:5h2n8r4v0y3c7g1k9p6d:000007"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    decision: "retry" | "skip";
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
                    /**
                     * @example {
                     *       "events": [
                     *         {
                     *           "fate": "…",
                     *           "id": "5h2n8r4v0y3c7g1k9p6d",
                     *           "sequence": 7,
                     *           "type": "member.registered"
                     *         }
                     *       ],
                     *       "first": {
                     *         "account": "3f8k2m9q4t7w1x5z6b0c",
                     *         "at": "2026-03-08T01:30:00Z",
                     *         "reason": "已核实"
                     *       },
                     *       "missingFrom": 1,
                     *       "missingUntil": 1,
                     *       "takesTwo": true
                     *     }
                     */
                    "*/*": components["schemas"]["PreviewView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                /**
                 * @example {
                 *       "id": "plan.members:member:5h2n8r4v0y3c7g1k9p6d:000007",
                 *       "reason": "缺的数据已经补上"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "awaitsAnother": true,
                     *       "events": 1
                     *     }
                     */
                    "*/*": components["schemas"]["Released"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                /**
                 * @example {
                 *       "id": "plan.members:member:5h2n8r4v0y3c7g1k9p6d:000007",
                 *       "reason": "重复的导入，已核实"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "awaitsAnother": true,
                     *       "events": 1
                     *     }
                     */
                    "*/*": components["schemas"]["Released"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ProgressApi.progress": {
        parameters: {
            query?: {
                key?: string;
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
                    /**
                     * @example {
                     *       "listeners": [
                     *         {
                     *           "listener": "plan.members",
                     *           "parked": [
                     *             1
                     *           ],
                     *           "reached": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "*/*": components["schemas"]["ProgressView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PlanApi.list": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                stage?: string;
                unionId?: string;
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "approvedOn": "2026-03-08",
                     *           "filing": "not-filed",
                     *           "id": "5h2n8r4v0y3c7g1k9p6d",
                     *           "items": 1,
                     *           "level": "federation",
                     *           "lines": 1,
                     *           "period": {
                     *             "kind": "year",
                     *             "text": "…"
                     *           },
                     *           "revision": 1,
                     *           "stage": "open",
                     *           "tasks": 1,
                     *           "title": "三八妇女节活动",
                     *           "unionId": "u1029",
                     *           "unitKind": "school",
                     *           "year": 2026
                     *         }
                     *       ],
                     *       "next": "…"
                     *     }
                     */
                    "*/*": components["schemas"]["PageViewPlanLine"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PlanApi.begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "template": "school",
                 *       "title": "2027年工会工作计划",
                 *       "year": 2027
                 *     }
                 */
                "application/json": {
                    level?: string;
                    period?: string;
                    template?: string;
                    title: string;
                    unitKind?: string;
                    /** Format: int64 */
                    year: number;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5h2n8r4v0y3c7g1k9p6d",
                     *       "version": 1
                     *     }
                     */
                    "*/*": components["schemas"]["Created"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                    /**
                     * @example {
                     *       "approval": {
                     *         "body": "…",
                     *         "on": "2026-03-08",
                     *         "recordedBy": "3f8k2m9q4t7w1x5z6b0c"
                     *       },
                     *       "filing": {
                     *         "answeredOn": "2026-03-08",
                     *         "filedOn": "2026-03-08",
                     *         "remarks": [
                     *           {
                     *             "by": "…",
                     *             "code": "287 082",
                     *             "on": "2026-03-08",
                     *             "text": "…"
                     *           }
                     *         ],
                     *         "revision": 1,
                     *         "state": "not-filed"
                     *       },
                     *       "id": "5h2n8r4v0y3c7g1k9p6d",
                     *       "lines": [
                     *         {
                     *           "aligned": [
                     *             {
                     *               "line": "…",
                     *               "plan": "…"
                     *             }
                     *           ],
                     *           "apart": true,
                     *           "aside": true,
                     *           "body": "…",
                     *           "carriedOver": {
                     *             "from": {
                     *               "line": "…",
                     *               "plan": "…"
                     *             },
                     *             "result": {
                     *               "on": "2026-03-08",
                     *               "state": "done"
                     *             }
                     *           },
                     *           "code": "287 082",
                     *           "copiedFrom": {
                     *             "from": {
                     *               "line": "…",
                     *               "plan": "…"
                     *             },
                     *             "revision": 1
                     *           },
                     *           "depth": 1,
                     *           "figures": [
                     *             {
                     *               "class": "target",
                     *               "comparator": "…",
                     *               "max": 1,
                     *               "min": 1,
                     *               "per": "…",
                     *               "text": "…",
                     *               "unit": "…",
                     *               "window": "…"
                     *             }
                     *           ],
                     *           "figuresByHand": true,
                     *           "goal": true,
                     *           "helpers": {
                     *             "bodies": [
                     *               "…"
                     *             ],
                     *             "persons": [
                     *               "…"
                     *             ],
                     *             "posts": [
                     *               "chair"
                     *             ]
                     *           },
                     *           "helpersByHand": true,
                     *           "id": "5h2n8r4v0y3c7g1k9p6d",
                     *           "kind": "section",
                     *           "lines": {
                     *             "first": 1,
                     *             "last": 1
                     *           },
                     *           "marker": "…",
                     *           "months": [
                     *             1
                     *           ],
                     *           "note": "术后恢复良好",
                     *           "persons": [
                     *             "…"
                     *           ],
                     *           "posts": [
                     *             "chair"
                     *           ],
                     *           "programme": {
                     *             "element": "…",
                     *             "id": "5h2n8r4v0y3c7g1k9p6d"
                     *           },
                     *           "seen": true,
                     *           "strength": "firm",
                     *           "text": "…",
                     *           "yearOffset": 1
                     *         }
                     *       ],
                     *       "origin": {
                     *         "importId": "…",
                     *         "number": 1,
                     *         "unionId": "u1029",
                     *         "year": 2026
                     *       },
                     *       "publication": {
                     *         "on": "2026-03-08",
                     *         "unitKinds": [
                     *           "school"
                     *         ]
                     *       },
                     *       "remarks": [
                     *         {
                     *           "by": "…",
                     *           "code": "287 082",
                     *           "on": "2026-03-08",
                     *           "text": "…"
                     *         }
                     *       ],
                     *       "revising": {
                     *         "difference": {
                     *           "added": [
                     *             {
                     *               "aligned": [
                     *                 {}
                     *               ],
                     *               "apart": true,
                     *               "aside": true,
                     *               "body": "…",
                     *               "carriedOver": {
                     *                 "from": {},
                     *                 "result": {}
                     *               },
                     *               "code": "287 082",
                     *               "copiedFrom": {
                     *                 "from": {},
                     *                 "revision": 1
                     *               },
                     *               "depth": 1,
                     *               "figures": [
                     *                 {}
                     *               ],
                     *               "figuresByHand": true,
                     *               "goal": true,
                     *               "helpers": {
                     *                 "bodies": [],
                     *                 "persons": [],
                     *                 "posts": []
                     *               },
                     *               "helpersByHand": true,
                     *               "id": "5h2n8r4v0y3c7g1k9p6d",
                     *               "kind": "section",
                     *               "lines": {
                     *                 "first": 1,
                     *                 "last": 1
                     *               },
                     *               "marker": "…",
                     *               "months": [
                     *                 1
                     *               ],
                     *               "note": "术后恢复良好",
                     *               "persons": [
                     *                 "…"
                     *               ],
                     *               "posts": [
                     *                 "chair"
                     *               ],
                     *               "programme": {
                     *                 "element": "…",
                     *                 "id": "5h2n8r4v0y3c7g1k9p6d"
                     *               },
                     *               "seen": true,
                     *               "strength": "firm",
                     *               "text": "…",
                     *               "yearOffset": 1
                     *             }
                     *           ],
                     *           "changed": [
                     *             {
                     *               "after": {
                     *                 "aligned": [],
                     *                 "apart": true,
                     *                 "aside": true,
                     *                 "body": "…",
                     *                 "carriedOver": {},
                     *                 "code": "287 082",
                     *                 "copiedFrom": {},
                     *                 "depth": 1,
                     *                 "figures": [],
                     *                 "figuresByHand": true,
                     *                 "goal": true,
                     *                 "helpers": {},
                     *                 "helpersByHand": true,
                     *                 "id": "5h2n8r4v0y3c7g1k9p6d",
                     *                 "kind": "section",
                     *                 "lines": {},
                     *                 "marker": "…",
                     *                 "months": [],
                     *                 "note": "术后恢复良好",
                     *                 "persons": [],
                     *                 "posts": [],
                     *                 "programme": {},
                     *                 "seen": true,
                     *                 "strength": "firm",
                     *                 "text": "…",
                     *                 "yearOffset": 1
                     *               },
                     *               "before": {
                     *                 "aligned": [],
                     *                 "apart": true,
                     *                 "aside": true,
                     *                 "body": "…",
                     *                 "carriedOver": {},
                     *                 "code": "287 082",
                     *                 "copiedFrom": {},
                     *                 "depth": 1,
                     *                 "figures": [],
                     *                 "figuresByHand": true,
                     *                 "goal": true,
                     *                 "helpers": {},
                     *                 "helpersByHand": true,
                     *                 "id": "5h2n8r4v0y3c7g1k9p6d",
                     *                 "kind": "section",
                     *                 "lines": {},
                     *                 "marker": "…",
                     *                 "months": [],
                     *                 "note": "术后恢复良好",
                     *                 "persons": [],
                     *                 "posts": [],
                     *                 "programme": {},
                     *                 "seen": true,
                     *                 "strength": "firm",
                     *                 "text": "…",
                     *                 "yearOffset": 1
                     *               },
                     *               "moved": true
                     *             }
                     *           ],
                     *           "removed": [
                     *             {
                     *               "aligned": [
                     *                 {}
                     *               ],
                     *               "apart": true,
                     *               "aside": true,
                     *               "body": "…",
                     *               "carriedOver": {
                     *                 "from": {},
                     *                 "result": {}
                     *               },
                     *               "code": "287 082",
                     *               "copiedFrom": {
                     *                 "from": {},
                     *                 "revision": 1
                     *               },
                     *               "depth": 1,
                     *               "figures": [
                     *                 {}
                     *               ],
                     *               "figuresByHand": true,
                     *               "goal": true,
                     *               "helpers": {
                     *                 "bodies": [],
                     *                 "persons": [],
                     *                 "posts": []
                     *               },
                     *               "helpersByHand": true,
                     *               "id": "5h2n8r4v0y3c7g1k9p6d",
                     *               "kind": "section",
                     *               "lines": {
                     *                 "first": 1,
                     *                 "last": 1
                     *               },
                     *               "marker": "…",
                     *               "months": [
                     *                 1
                     *               ],
                     *               "note": "术后恢复良好",
                     *               "persons": [
                     *                 "…"
                     *               ],
                     *               "posts": [
                     *                 "chair"
                     *               ],
                     *               "programme": {
                     *                 "element": "…",
                     *                 "id": "5h2n8r4v0y3c7g1k9p6d"
                     *               },
                     *               "seen": true,
                     *               "strength": "firm",
                     *               "text": "…",
                     *               "yearOffset": 1
                     *             }
                     *           ]
                     *         },
                     *         "lines": [
                     *           {
                     *             "aligned": [
                     *               {
                     *                 "line": "…",
                     *                 "plan": "…"
                     *               }
                     *             ],
                     *             "apart": true,
                     *             "aside": true,
                     *             "body": "…",
                     *             "carriedOver": {
                     *               "from": {
                     *                 "line": "…",
                     *                 "plan": "…"
                     *               },
                     *               "result": {
                     *                 "on": "2026-03-08",
                     *                 "state": "done"
                     *               }
                     *             },
                     *             "code": "287 082",
                     *             "copiedFrom": {
                     *               "from": {
                     *                 "line": "…",
                     *                 "plan": "…"
                     *               },
                     *               "revision": 1
                     *             },
                     *             "depth": 1,
                     *             "figures": [
                     *               {
                     *                 "class": "target",
                     *                 "comparator": "…",
                     *                 "max": 1,
                     *                 "min": 1,
                     *                 "per": "…",
                     *                 "text": "…",
                     *                 "unit": "…",
                     *                 "window": "…"
                     *               }
                     *             ],
                     *             "figuresByHand": true,
                     *             "goal": true,
                     *             "helpers": {
                     *               "bodies": [
                     *                 "…"
                     *               ],
                     *               "persons": [
                     *                 "…"
                     *               ],
                     *               "posts": [
                     *                 "chair"
                     *               ]
                     *             },
                     *             "helpersByHand": true,
                     *             "id": "5h2n8r4v0y3c7g1k9p6d",
                     *             "kind": "section",
                     *             "lines": {
                     *               "first": 1,
                     *               "last": 1
                     *             },
                     *             "marker": "…",
                     *             "months": [
                     *               1
                     *             ],
                     *             "note": "术后恢复良好",
                     *             "persons": [
                     *               "…"
                     *             ],
                     *             "posts": [
                     *               "chair"
                     *             ],
                     *             "programme": {
                     *               "element": "…",
                     *               "id": "5h2n8r4v0y3c7g1k9p6d"
                     *             },
                     *             "seen": true,
                     *             "strength": "firm",
                     *             "text": "…",
                     *             "yearOffset": 1
                     *           }
                     *         ],
                     *         "number": 1,
                     *         "submittedOn": "2026-03-08"
                     *       },
                     *       "revision": 1,
                     *       "stage": "open",
                     *       "steps": 1,
                     *       "summary": {
                     *         "by": "…",
                     *         "on": "2026-03-08",
                     *         "text": "…"
                     *       },
                     *       "tasks": [
                     *         {
                     *           "from": "2026-03-08",
                     *           "index": 1,
                     *           "line": 1,
                     *           "node": "…",
                     *           "text": "…",
                     *           "until": "2026-03-08"
                     *         }
                     *       ],
                     *       "text": {
                     *         "counts": {
                     *           "frequencies": 1,
                     *           "h1": 1,
                     *           "h2": 1,
                     *           "h3": 1,
                     *           "items": 1,
                     *           "labels": 1,
                     *           "monthEntries": 1,
                     *           "monthTasks": 1,
                     *           "numbered": 1,
                     *           "ordinal": 1,
                     *           "points": 1,
                     *           "prose": 1,
                     *           "results": 1,
                     *           "targets": 1
                     *         },
                     *         "figures": [
                     *           {
                     *             "class": "target",
                     *             "comparator": "…",
                     *             "line": 1,
                     *             "max": 1,
                     *             "min": 1,
                     *             "per": "…",
                     *             "text": "…",
                     *             "unit": "…",
                     *             "window": "…"
                     *           }
                     *         ],
                     *         "gaps": [
                     *           {
                     *             "line": 1,
                     *             "missing": "…"
                     *           }
                     *         ],
                     *         "level": "federation",
                     *         "lines": {
                     *           "first": 1,
                     *           "last": 1
                     *         },
                     *         "months": [
                     *           {
                     *             "line": 1,
                     *             "months": [
                     *               1
                     *             ],
                     *             "tasks": [
                     *               {
                     *                 "line": 1,
                     *                 "text": "…"
                     *               }
                     *             ],
                     *             "theme": "…",
                     *             "yearOffset": 1
                     *           }
                     *         ],
                     *         "nodes": [
                     *           {
                     *             "children": [
                     *               {
                     *                 "children": [],
                     *                 "festivals": [],
                     *                 "kind": "section",
                     *                 "kinds": [],
                     *                 "lines": {},
                     *                 "marker": "…",
                     *                 "parties": [],
                     *                 "strength": "firm",
                     *                 "text": "…"
                     *               }
                     *             ],
                     *             "festivals": [
                     *               "…"
                     *             ],
                     *             "kind": "section",
                     *             "kinds": [
                     *               {
                     *                 "code": "287 082",
                     *                 "name": "李明",
                     *                 "words": []
                     *               }
                     *             ],
                     *             "lines": {
                     *               "first": 1,
                     *               "last": 1
                     *             },
                     *             "marker": "…",
                     *             "parties": [
                     *               {
                     *                 "name": "李明",
                     *                 "role": "lead"
                     *               }
                     *             ],
                     *             "strength": "firm",
                     *             "text": "…"
                     *           }
                     *         ],
                     *         "period": {
                     *           "kind": "year",
                     *           "text": "…"
                     *         },
                     *         "repairs": [
                     *           {
                     *             "from": "…",
                     *             "line": 1,
                     *             "reason": "已核实",
                     *             "to": "…"
                     *           }
                     *         ],
                     *         "setAside": [
                     *           {
                     *             "lines": {
                     *               "first": 1,
                     *               "last": 1
                     *             },
                     *             "reason": "已核实",
                     *             "text": "…"
                     *           }
                     *         ],
                     *         "similarTo": [
                     *           {
                     *             "importId": "…",
                     *             "plan": 1,
                     *             "share": 1,
                     *             "title": "三八妇女节活动"
                     *           }
                     *         ],
                     *         "title": "三八妇女节活动",
                     *         "unitKind": "school"
                     *       },
                     *       "touched": {
                     *         "at": "2026-03-08T01:30:00Z",
                     *         "by": "…",
                     *         "member": "…"
                     *       },
                     *       "undoable": true
                     *     }
                     */
                    "*/*": components["schemas"]["PlanView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "AlignmentApi.above": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "5h2n8r4v0y3c7g1k9p6d",
                     *           "title": "三八妇女节活动",
                     *           "unionId": "u1029",
                     *           "year": 2026
                     *         }
                     *       ],
                     *       "next": "…"
                     *     }
                     */
                    "*/*": components["schemas"]["PageViewPlanAbove"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "AlignmentApi.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                above: string;
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
                    /**
                     * @example {
                     *       "lines": [
                     *         {
                     *           "aligned": [
                     *             {
                     *               "line": "…",
                     *               "plan": "…"
                     *             }
                     *           ],
                     *           "apart": true,
                     *           "aside": true,
                     *           "body": "…",
                     *           "carriedOver": {
                     *             "from": {
                     *               "line": "…",
                     *               "plan": "…"
                     *             },
                     *             "result": {
                     *               "on": "2026-03-08",
                     *               "state": "done"
                     *             }
                     *           },
                     *           "code": "287 082",
                     *           "copiedFrom": {
                     *             "from": {
                     *               "line": "…",
                     *               "plan": "…"
                     *             },
                     *             "revision": 1
                     *           },
                     *           "depth": 1,
                     *           "figures": [
                     *             {
                     *               "class": "target",
                     *               "comparator": "…",
                     *               "max": 1,
                     *               "min": 1,
                     *               "per": "…",
                     *               "text": "…",
                     *               "unit": "…",
                     *               "window": "…"
                     *             }
                     *           ],
                     *           "figuresByHand": true,
                     *           "goal": true,
                     *           "helpers": {
                     *             "bodies": [
                     *               "…"
                     *             ],
                     *             "persons": [
                     *               "…"
                     *             ],
                     *             "posts": [
                     *               "chair"
                     *             ]
                     *           },
                     *           "helpersByHand": true,
                     *           "id": "5h2n8r4v0y3c7g1k9p6d",
                     *           "kind": "section",
                     *           "lines": {
                     *             "first": 1,
                     *             "last": 1
                     *           },
                     *           "marker": "…",
                     *           "months": [
                     *             1
                     *           ],
                     *           "note": "术后恢复良好",
                     *           "persons": [
                     *             "…"
                     *           ],
                     *           "posts": [
                     *             "chair"
                     *           ],
                     *           "programme": {
                     *             "element": "…",
                     *             "id": "5h2n8r4v0y3c7g1k9p6d"
                     *           },
                     *           "seen": true,
                     *           "strength": "firm",
                     *           "text": "…",
                     *           "yearOffset": 1
                     *         }
                     *       ],
                     *       "plan": {
                     *         "id": "5h2n8r4v0y3c7g1k9p6d",
                     *         "title": "三八妇女节活动",
                     *         "unionId": "u1029",
                     *         "year": 2026
                     *       }
                     *     }
                     */
                    "*/*": components["schemas"]["PlanAboveLines"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "StageApi.approve": {
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
                /**
                 * @example {
                 *       "approvedOn": "2026-03-08",
                 *       "body": "committee"
                 *     }
                 */
                "application/json": {
                    /** Format: date */
                    approvedOn: string;
                    /** @enum {string} */
                    body: "committee" | "congress" | "standing-committee";
                };
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CarryOverApi.proposed": {
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
                    /**
                     * @example {
                     *       "lines": [
                     *         {
                     *           "line": "…",
                     *           "reasons": [
                     *             "standing"
                     *           ],
                     *           "result": {
                     *             "on": "2026-03-08",
                     *             "state": "done"
                     *           }
                     *         }
                     *       ],
                     *       "planId": "2c6g0k4p8t1w5z9d3h7m",
                     *       "year": 2026
                     *     }
                     */
                    "*/*": components["schemas"]["CarryOverView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CarryOverApi.carryOver": {
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
                /**
                 * @example {
                 *       "only": {
                 *         "lines": [
                 *           "n2",
                 *           "n6"
                 *         ]
                 *       },
                 *       "title": "2027年工会工作计划",
                 *       "year": 2027
                 *     }
                 */
                "application/json": {
                    into?: string;
                    only?: {
                        lines: string[];
                    };
                    title?: string;
                    /** Format: int64 */
                    year: number;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5h2n8r4v0y3c7g1k9p6d",
                     *       "version": 1
                     *     }
                     */
                    "*/*": components["schemas"]["Created"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "StageApi.close": {
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PaperApi.export": {
        parameters: {
            query?: {
                draft?: string;
                form?: string;
            };
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
                    /** @example … */
                    "*/*": string;
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PaperApi.takeOver": {
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
                /** @example PK…（.docx） */
                "application/octet-stream": string;
                /** @example PK…（.docx） */
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 1
                     *     }
                     */
                    "*/*": components["schemas"]["TakenView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "FilingApi.file": {
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "FilingApi.accept": {
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "FilingApi.remark": {
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
                /**
                 * @example {
                 *       "code": "incomplete"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    code: "incomplete" | "no-means" | "not-aligned" | "other" | "unclear" | "wrong-form";
                    text?: string;
                };
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "FilingApi.giveBack": {
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
                /**
                 * @example {
                 *       "code": "incomplete"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    code: "incomplete" | "no-means" | "not-aligned" | "other" | "unclear" | "wrong-form";
                    text?: string;
                };
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "FollowerApi.list": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                state?: string;
            };
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "planId": "2c6g0k4p8t1w5z9d3h7m",
                     *           "since": "2026-03-08",
                     *           "unionId": "u1029"
                     *         }
                     *       ],
                     *       "next": "…"
                     *     }
                     */
                    "*/*": components["schemas"]["PageViewFollowerLine"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DraftApi.add": {
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
                /**
                 * @example {
                 *       "kind": "goal",
                 *       "text": "…"
                 *     }
                 */
                "application/json": {
                    after?: string;
                    /** @enum {string} */
                    kind: "goal" | "item" | "label" | "month" | "point" | "prose" | "section" | "task";
                    marker?: string;
                    parent?: string;
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
                    /**
                     * @example {
                     *       "line": "…",
                     *       "version": 1
                     *     }
                     */
                    "*/*": components["schemas"]["ChangedView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "AlignmentApi.align": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                node: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": [
                 *         "p9/n4"
                 *       ]
                 *     }
                 */
                "application/json": {
                    to: string[];
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
                    /**
                     * @example {
                     *       "line": "…",
                     *       "version": 1
                     *     }
                     */
                    "*/*": components["schemas"]["ChangedView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "AttributeApi.setAside": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                node: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "aside": true
                 *     }
                 */
                "application/json": {
                    aside?: boolean;
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
                    /**
                     * @example {
                     *       "line": "…",
                     *       "version": 1
                     *     }
                     */
                    "*/*": components["schemas"]["ChangedView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "FigureApi.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                node: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "class": "target",
                 *       "comparator": ">=",
                 *       "min": "95.5",
                 *       "text": "职工满意率不低于95.5%",
                 *       "unit": "%",
                 *       "window": "year"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    class: "frequency" | "result" | "target";
                    /** @enum {string} */
                    comparator: "<=" | "=" | ">=" | "range";
                    max?: string;
                    min?: string;
                    per?: string;
                    text?: string;
                    unit?: string;
                    window?: string;
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
                    /**
                     * @example {
                     *       "line": "…",
                     *       "version": 1
                     *     }
                     */
                    "*/*": components["schemas"]["ChangedView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "FigureApi.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                node: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "class": "frequency",
                 *       "comparator": "=",
                 *       "min": "2",
                 *       "per": "month",
                 *       "text": "每月两次",
                 *       "unit": "次"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    class: "frequency" | "result" | "target";
                    /** @enum {string} */
                    comparator: "<=" | "=" | ">=" | "range";
                    max?: string;
                    min?: string;
                    per?: string;
                    text?: string;
                    unit?: string;
                    window?: string;
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
                    /**
                     * @example {
                     *       "line": "…",
                     *       "version": 1
                     *     }
                     */
                    "*/*": components["schemas"]["ChangedView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "FigureApi.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                node: string;
                number: string;
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
                    /**
                     * @example {
                     *       "line": "…",
                     *       "version": 1
                     *     }
                     */
                    "*/*": components["schemas"]["ChangedView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "FigureApi.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                node: string;
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
                    /**
                     * @example {
                     *       "line": "…",
                     *       "version": 1
                     *     }
                     */
                    "*/*": components["schemas"]["ChangedView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "AttributeApi.aim": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                node: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "goal": true
                 *     }
                 */
                "application/json": {
                    goal?: boolean;
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
                    /**
                     * @example {
                     *       "line": "…",
                     *       "version": 1
                     *     }
                     */
                    "*/*": components["schemas"]["ChangedView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "AttributeApi.help": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                node: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "bodies": [
                 *         "党支部",
                 *         "教务处"
                 *       ],
                 *       "persons": [],
                 *       "posts": [
                 *         "plan-officer"
                 *       ]
                 *     }
                 */
                "application/json": {
                    bodies: string[];
                    persons: string[];
                    posts: string[];
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
                    /**
                     * @example {
                     *       "line": "…",
                     *       "version": 1
                     *     }
                     */
                    "*/*": components["schemas"]["ChangedView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DraftApi.join": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                node: string;
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
                    /**
                     * @example {
                     *       "line": "…",
                     *       "version": 1
                     *     }
                     */
                    "*/*": components["schemas"]["ChangedView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "AttributeApi.classify": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                node: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "287 082"
                 *     }
                 */
                "application/json": {
                    code?: string;
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
                    /**
                     * @example {
                     *       "line": "…",
                     *       "version": 1
                     *     }
                     */
                    "*/*": components["schemas"]["ChangedView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "AttributeApi.time": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                node: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": 1,
                 *       "until": 1,
                 *       "yearOffset": -1
                 *     }
                 */
                "application/json": {
                    /** Format: int64 */
                    from?: number;
                    /** Format: int64 */
                    until?: number;
                    /** Format: int64 */
                    yearOffset?: number;
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
                    /**
                     * @example {
                     *       "line": "…",
                     *       "version": 1
                     *     }
                     */
                    "*/*": components["schemas"]["ChangedView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DraftApi.move": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                node: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "after": "…",
                 *       "parent": "…"
                 *     }
                 */
                "application/json": {
                    after?: string;
                    parent?: string;
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
                    /**
                     * @example {
                     *       "line": "…",
                     *       "version": 1
                     *     }
                     */
                    "*/*": components["schemas"]["ChangedView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DraftApi.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                node: string;
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
                    /**
                     * @example {
                     *       "line": "…",
                     *       "version": 1
                     *     }
                     */
                    "*/*": components["schemas"]["ChangedView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "AttributeApi.assign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                node: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "persons": [
                 *         "…"
                 *       ],
                 *       "posts": [
                 *         "chair"
                 *       ]
                 *     }
                 */
                "application/json": {
                    body?: string;
                    persons: string[];
                    posts: string[];
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
                    /**
                     * @example {
                     *       "line": "…",
                     *       "version": 1
                     *     }
                     */
                    "*/*": components["schemas"]["ChangedView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DraftApi.split": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                node: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "at": 1
                 *     }
                 */
                "application/json": {
                    /** Format: int64 */
                    at: number;
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
                    /**
                     * @example {
                     *       "line": "…",
                     *       "version": 1
                     *     }
                     */
                    "*/*": components["schemas"]["ChangedView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "AttributeApi.weigh": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                node: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "校长办公会6月3日同意",
                 *       "strength": "firm"
                 *     }
                 */
                "application/json": {
                    note?: string;
                    /** @enum {string} */
                    strength: "awaits-approval" | "firm" | "strive" | "tentative";
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
                    /**
                     * @example {
                     *       "line": "…",
                     *       "version": 1
                     *     }
                     */
                    "*/*": components["schemas"]["ChangedView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DraftApi.reword": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                node: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "…"
                 *     }
                 */
                "application/json": {
                    marker?: string;
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
                    /**
                     * @example {
                     *       "line": "…",
                     *       "version": 1
                     *     }
                     */
                    "*/*": components["schemas"]["ChangedView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "OfferApi.offers": {
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
                    /**
                     * @example {
                     *       "offers": [
                     *         {
                     *           "above": {
                     *             "aligned": [
                     *               {
                     *                 "line": "…",
                     *                 "plan": "…"
                     *               }
                     *             ],
                     *             "apart": true,
                     *             "aside": true,
                     *             "body": "…",
                     *             "carriedOver": {
                     *               "from": {
                     *                 "line": "…",
                     *                 "plan": "…"
                     *               },
                     *               "result": {
                     *                 "on": "2026-03-08",
                     *                 "state": "done"
                     *               }
                     *             },
                     *             "code": "287 082",
                     *             "copiedFrom": {
                     *               "from": {
                     *                 "line": "…",
                     *                 "plan": "…"
                     *               },
                     *               "revision": 1
                     *             },
                     *             "depth": 1,
                     *             "figures": [
                     *               {
                     *                 "class": "target",
                     *                 "comparator": "…",
                     *                 "max": 1,
                     *                 "min": 1,
                     *                 "per": "…",
                     *                 "text": "…",
                     *                 "unit": "…",
                     *                 "window": "…"
                     *               }
                     *             ],
                     *             "figuresByHand": true,
                     *             "goal": true,
                     *             "helpers": {
                     *               "bodies": [
                     *                 "…"
                     *               ],
                     *               "persons": [
                     *                 "…"
                     *               ],
                     *               "posts": [
                     *                 "chair"
                     *               ]
                     *             },
                     *             "helpersByHand": true,
                     *             "id": "5h2n8r4v0y3c7g1k9p6d",
                     *             "kind": "section",
                     *             "lines": {
                     *               "first": 1,
                     *               "last": 1
                     *             },
                     *             "marker": "…",
                     *             "months": [
                     *               1
                     *             ],
                     *             "note": "术后恢复良好",
                     *             "persons": [
                     *               "…"
                     *             ],
                     *             "posts": [
                     *               "chair"
                     *             ],
                     *             "programme": {
                     *               "element": "…",
                     *               "id": "5h2n8r4v0y3c7g1k9p6d"
                     *             },
                     *             "seen": true,
                     *             "strength": "firm",
                     *             "text": "…",
                     *             "yearOffset": 1
                     *           },
                     *           "change": "changed",
                     *           "here": {
                     *             "aligned": [
                     *               {
                     *                 "line": "…",
                     *                 "plan": "…"
                     *               }
                     *             ],
                     *             "apart": true,
                     *             "aside": true,
                     *             "body": "…",
                     *             "carriedOver": {
                     *               "from": {
                     *                 "line": "…",
                     *                 "plan": "…"
                     *               },
                     *               "result": {
                     *                 "on": "2026-03-08",
                     *                 "state": "done"
                     *               }
                     *             },
                     *             "code": "287 082",
                     *             "copiedFrom": {
                     *               "from": {
                     *                 "line": "…",
                     *                 "plan": "…"
                     *               },
                     *               "revision": 1
                     *             },
                     *             "depth": 1,
                     *             "figures": [
                     *               {
                     *                 "class": "target",
                     *                 "comparator": "…",
                     *                 "max": 1,
                     *                 "min": 1,
                     *                 "per": "…",
                     *                 "text": "…",
                     *                 "unit": "…",
                     *                 "window": "…"
                     *               }
                     *             ],
                     *             "figuresByHand": true,
                     *             "goal": true,
                     *             "helpers": {
                     *               "bodies": [
                     *                 "…"
                     *               ],
                     *               "persons": [
                     *                 "…"
                     *               ],
                     *               "posts": [
                     *                 "chair"
                     *               ]
                     *             },
                     *             "helpersByHand": true,
                     *             "id": "5h2n8r4v0y3c7g1k9p6d",
                     *             "kind": "section",
                     *             "lines": {
                     *               "first": 1,
                     *               "last": 1
                     *             },
                     *             "marker": "…",
                     *             "months": [
                     *               1
                     *             ],
                     *             "note": "术后恢复良好",
                     *             "persons": [
                     *               "…"
                     *             ],
                     *             "posts": [
                     *               "chair"
                     *             ],
                     *             "programme": {
                     *               "element": "…",
                     *               "id": "5h2n8r4v0y3c7g1k9p6d"
                     *             },
                     *             "seen": true,
                     *             "strength": "firm",
                     *             "text": "…",
                     *             "yearOffset": 1
                     *           },
                     *           "line": "…"
                     *         }
                     *       ],
                     *       "plan": "…",
                     *       "revision": 1
                     *     }
                     */
                    "*/*": components["schemas"]["OffersView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "OfferApi.answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                line: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answer": "take"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    answer: "leave" | "take";
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
                    /**
                     * @example {
                     *       "version": 1
                     *     }
                     */
                    "*/*": components["schemas"]["AnsweredView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "LineProgrammeApi.put": {
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
                /**
                 * @example {
                 *       "lines": [
                 *         "n2"
                 *       ],
                 *       "programme": "common-mentoring"
                 *     }
                 */
                "application/json": {
                    element?: string;
                    lines: string[];
                    programme?: string;
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
                    /**
                     * @example {
                     *       "version": 1
                     *     }
                     */
                    "*/*": components["schemas"]["EnrolledView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "LineProgrammeApi.choices": {
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
                    /**
                     * @example {
                     *       "planId": "2c6g0k4p8t1w5z9d3h7m",
                     *       "programmes": [
                     *         {
                     *           "elements": [
                     *             "…"
                     *           ],
                     *           "id": "5h2n8r4v0y3c7g1k9p6d",
                     *           "name": "李明",
                     *           "offered": true,
                     *           "unionId": "u1029"
                     *         }
                     *       ],
                     *       "proposed": [
                     *         {
                     *           "element": "…",
                     *           "line": "…",
                     *           "name": "李明",
                     *           "programme": "…",
                     *           "words": [
                     *             "…"
                     *           ]
                     *         }
                     *       ],
                     *       "version": 1
                     *     }
                     */
                    "*/*": components["schemas"]["PlanProgrammes"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PublicationApi.publish": {
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
                /**
                 * @example {
                 *       "unitKinds": [
                 *         "school",
                 *         "organ"
                 *       ]
                 *     }
                 */
                "application/json": {
                    unitKinds: string[];
                };
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ReceivedQuotaApi.received": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "5h2n8r4v0y3c7g1k9p6d",
                     *           "lines": [
                     *             "…"
                     *           ],
                     *           "measure": "…",
                     *           "reached": 1,
                     *           "unionId": "u1029",
                     *           "unit": "…",
                     *           "value": 1,
                     *           "year": 2026
                     *         }
                     *       ],
                     *       "next": "…"
                     *     }
                     */
                    "*/*": components["schemas"]["PageViewReceivedView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ReviewApi.show": {
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
                    /**
                     * @example {
                     *       "counts": {
                     *         "all": 1,
                     *         "aside": 1,
                     *         "eyes": 1,
                     *         "figures": 1,
                     *         "months": 1,
                     *         "repaired": 1
                     *       },
                     *       "findings": [
                     *         {
                     *           "instead": "…",
                     *           "line": 1,
                     *           "node": "…",
                     *           "open": true,
                     *           "reason": "已核实",
                     *           "what": "number-missing",
                     *           "words": "…"
                     *         }
                     *       ],
                     *       "importId": "…",
                     *       "lines": [
                     *         {
                     *           "days": [
                     *             {
                     *               "day": "2026-03-08",
                     *               "festival": "…"
                     *             }
                     *           ],
                     *           "id": "5h2n8r4v0y3c7g1k9p6d",
                     *           "lines": {
                     *             "first": 1,
                     *             "last": 1
                     *           },
                     *           "marks": {
                     *             "figures": [
                     *               "…"
                     *             ],
                     *             "kinds": [
                     *               {
                     *                 "code": "287 082",
                     *                 "name": "李明",
                     *                 "words": []
                     *               }
                     *             ],
                     *             "programmes": [
                     *               {
                     *                 "code": "287 082",
                     *                 "name": "李明",
                     *                 "words": []
                     *               }
                     *             ],
                     *             "times": [
                     *               "…"
                     *             ]
                     *           }
                     *         }
                     *       ],
                     *       "number": 1,
                     *       "planId": "2c6g0k4p8t1w5z9d3h7m",
                     *       "version": 1
                     *     }
                     */
                    "*/*": components["schemas"]["ReviewView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ReviewApi.source": {
        parameters: {
            query?: {
                after?: string;
            };
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
                    /**
                     * @example {
                     *       "first": 1,
                     *       "last": 1,
                     *       "lines": [
                     *         {
                     *           "number": 1,
                     *           "text": "…"
                     *         }
                     *       ],
                     *       "name": "李明",
                     *       "next": "…",
                     *       "number": 1,
                     *       "plans": 1
                     *     }
                     */
                    "*/*": components["schemas"]["SourceView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "RevisionApi.list": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "added": 1,
                     *           "approval": {
                     *             "body": "…",
                     *             "on": "2026-03-08",
                     *             "recordedBy": "3f8k2m9q4t7w1x5z6b0c"
                     *           },
                     *           "changed": 1,
                     *           "number": 1,
                     *           "removed": 1
                     *         }
                     *       ],
                     *       "next": "…"
                     *     }
                     */
                    "*/*": components["schemas"]["PageViewRevisionLine"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "RevisionApi.begin": {
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "RevisionApi.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: string;
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
                    /**
                     * @example {
                     *       "approval": {
                     *         "body": "…",
                     *         "on": "2026-03-08",
                     *         "recordedBy": "3f8k2m9q4t7w1x5z6b0c"
                     *       },
                     *       "difference": {
                     *         "added": [
                     *           {
                     *             "aligned": [
                     *               {
                     *                 "line": "…",
                     *                 "plan": "…"
                     *               }
                     *             ],
                     *             "apart": true,
                     *             "aside": true,
                     *             "body": "…",
                     *             "carriedOver": {
                     *               "from": {
                     *                 "line": "…",
                     *                 "plan": "…"
                     *               },
                     *               "result": {
                     *                 "on": "2026-03-08",
                     *                 "state": "done"
                     *               }
                     *             },
                     *             "code": "287 082",
                     *             "copiedFrom": {
                     *               "from": {
                     *                 "line": "…",
                     *                 "plan": "…"
                     *               },
                     *               "revision": 1
                     *             },
                     *             "depth": 1,
                     *             "figures": [
                     *               {
                     *                 "class": "target",
                     *                 "comparator": "…",
                     *                 "max": 1,
                     *                 "min": 1,
                     *                 "per": "…",
                     *                 "text": "…",
                     *                 "unit": "…",
                     *                 "window": "…"
                     *               }
                     *             ],
                     *             "figuresByHand": true,
                     *             "goal": true,
                     *             "helpers": {
                     *               "bodies": [
                     *                 "…"
                     *               ],
                     *               "persons": [
                     *                 "…"
                     *               ],
                     *               "posts": [
                     *                 "chair"
                     *               ]
                     *             },
                     *             "helpersByHand": true,
                     *             "id": "5h2n8r4v0y3c7g1k9p6d",
                     *             "kind": "section",
                     *             "lines": {
                     *               "first": 1,
                     *               "last": 1
                     *             },
                     *             "marker": "…",
                     *             "months": [
                     *               1
                     *             ],
                     *             "note": "术后恢复良好",
                     *             "persons": [
                     *               "…"
                     *             ],
                     *             "posts": [
                     *               "chair"
                     *             ],
                     *             "programme": {
                     *               "element": "…",
                     *               "id": "5h2n8r4v0y3c7g1k9p6d"
                     *             },
                     *             "seen": true,
                     *             "strength": "firm",
                     *             "text": "…",
                     *             "yearOffset": 1
                     *           }
                     *         ],
                     *         "changed": [
                     *           {
                     *             "after": {
                     *               "aligned": [
                     *                 {}
                     *               ],
                     *               "apart": true,
                     *               "aside": true,
                     *               "body": "…",
                     *               "carriedOver": {
                     *                 "from": {},
                     *                 "result": {}
                     *               },
                     *               "code": "287 082",
                     *               "copiedFrom": {
                     *                 "from": {},
                     *                 "revision": 1
                     *               },
                     *               "depth": 1,
                     *               "figures": [
                     *                 {}
                     *               ],
                     *               "figuresByHand": true,
                     *               "goal": true,
                     *               "helpers": {
                     *                 "bodies": [],
                     *                 "persons": [],
                     *                 "posts": []
                     *               },
                     *               "helpersByHand": true,
                     *               "id": "5h2n8r4v0y3c7g1k9p6d",
                     *               "kind": "section",
                     *               "lines": {
                     *                 "first": 1,
                     *                 "last": 1
                     *               },
                     *               "marker": "…",
                     *               "months": [
                     *                 1
                     *               ],
                     *               "note": "术后恢复良好",
                     *               "persons": [
                     *                 "…"
                     *               ],
                     *               "posts": [
                     *                 "chair"
                     *               ],
                     *               "programme": {
                     *                 "element": "…",
                     *                 "id": "5h2n8r4v0y3c7g1k9p6d"
                     *               },
                     *               "seen": true,
                     *               "strength": "firm",
                     *               "text": "…",
                     *               "yearOffset": 1
                     *             },
                     *             "before": {
                     *               "aligned": [
                     *                 {}
                     *               ],
                     *               "apart": true,
                     *               "aside": true,
                     *               "body": "…",
                     *               "carriedOver": {
                     *                 "from": {},
                     *                 "result": {}
                     *               },
                     *               "code": "287 082",
                     *               "copiedFrom": {
                     *                 "from": {},
                     *                 "revision": 1
                     *               },
                     *               "depth": 1,
                     *               "figures": [
                     *                 {}
                     *               ],
                     *               "figuresByHand": true,
                     *               "goal": true,
                     *               "helpers": {
                     *                 "bodies": [],
                     *                 "persons": [],
                     *                 "posts": []
                     *               },
                     *               "helpersByHand": true,
                     *               "id": "5h2n8r4v0y3c7g1k9p6d",
                     *               "kind": "section",
                     *               "lines": {
                     *                 "first": 1,
                     *                 "last": 1
                     *               },
                     *               "marker": "…",
                     *               "months": [
                     *                 1
                     *               ],
                     *               "note": "术后恢复良好",
                     *               "persons": [
                     *                 "…"
                     *               ],
                     *               "posts": [
                     *                 "chair"
                     *               ],
                     *               "programme": {
                     *                 "element": "…",
                     *                 "id": "5h2n8r4v0y3c7g1k9p6d"
                     *               },
                     *               "seen": true,
                     *               "strength": "firm",
                     *               "text": "…",
                     *               "yearOffset": 1
                     *             },
                     *             "moved": true
                     *           }
                     *         ],
                     *         "removed": [
                     *           {
                     *             "aligned": [
                     *               {
                     *                 "line": "…",
                     *                 "plan": "…"
                     *               }
                     *             ],
                     *             "apart": true,
                     *             "aside": true,
                     *             "body": "…",
                     *             "carriedOver": {
                     *               "from": {
                     *                 "line": "…",
                     *                 "plan": "…"
                     *               },
                     *               "result": {
                     *                 "on": "2026-03-08",
                     *                 "state": "done"
                     *               }
                     *             },
                     *             "code": "287 082",
                     *             "copiedFrom": {
                     *               "from": {
                     *                 "line": "…",
                     *                 "plan": "…"
                     *               },
                     *               "revision": 1
                     *             },
                     *             "depth": 1,
                     *             "figures": [
                     *               {
                     *                 "class": "target",
                     *                 "comparator": "…",
                     *                 "max": 1,
                     *                 "min": 1,
                     *                 "per": "…",
                     *                 "text": "…",
                     *                 "unit": "…",
                     *                 "window": "…"
                     *               }
                     *             ],
                     *             "figuresByHand": true,
                     *             "goal": true,
                     *             "helpers": {
                     *               "bodies": [
                     *                 "…"
                     *               ],
                     *               "persons": [
                     *                 "…"
                     *               ],
                     *               "posts": [
                     *                 "chair"
                     *               ]
                     *             },
                     *             "helpersByHand": true,
                     *             "id": "5h2n8r4v0y3c7g1k9p6d",
                     *             "kind": "section",
                     *             "lines": {
                     *               "first": 1,
                     *               "last": 1
                     *             },
                     *             "marker": "…",
                     *             "months": [
                     *               1
                     *             ],
                     *             "note": "术后恢复良好",
                     *             "persons": [
                     *               "…"
                     *             ],
                     *             "posts": [
                     *               "chair"
                     *             ],
                     *             "programme": {
                     *               "element": "…",
                     *               "id": "5h2n8r4v0y3c7g1k9p6d"
                     *             },
                     *             "seen": true,
                     *             "strength": "firm",
                     *             "text": "…",
                     *             "yearOffset": 1
                     *           }
                     *         ]
                     *       },
                     *       "lines": [
                     *         {
                     *           "aligned": [
                     *             {
                     *               "line": "…",
                     *               "plan": "…"
                     *             }
                     *           ],
                     *           "apart": true,
                     *           "aside": true,
                     *           "body": "…",
                     *           "carriedOver": {
                     *             "from": {
                     *               "line": "…",
                     *               "plan": "…"
                     *             },
                     *             "result": {
                     *               "on": "2026-03-08",
                     *               "state": "done"
                     *             }
                     *           },
                     *           "code": "287 082",
                     *           "copiedFrom": {
                     *             "from": {
                     *               "line": "…",
                     *               "plan": "…"
                     *             },
                     *             "revision": 1
                     *           },
                     *           "depth": 1,
                     *           "figures": [
                     *             {
                     *               "class": "target",
                     *               "comparator": "…",
                     *               "max": 1,
                     *               "min": 1,
                     *               "per": "…",
                     *               "text": "…",
                     *               "unit": "…",
                     *               "window": "…"
                     *             }
                     *           ],
                     *           "figuresByHand": true,
                     *           "goal": true,
                     *           "helpers": {
                     *             "bodies": [
                     *               "…"
                     *             ],
                     *             "persons": [
                     *               "…"
                     *             ],
                     *             "posts": [
                     *               "chair"
                     *             ]
                     *           },
                     *           "helpersByHand": true,
                     *           "id": "5h2n8r4v0y3c7g1k9p6d",
                     *           "kind": "section",
                     *           "lines": {
                     *             "first": 1,
                     *             "last": 1
                     *           },
                     *           "marker": "…",
                     *           "months": [
                     *             1
                     *           ],
                     *           "note": "术后恢复良好",
                     *           "persons": [
                     *             "…"
                     *           ],
                     *           "posts": [
                     *             "chair"
                     *           ],
                     *           "programme": {
                     *             "element": "…",
                     *             "id": "5h2n8r4v0y3c7g1k9p6d"
                     *           },
                     *           "seen": true,
                     *           "strength": "firm",
                     *           "text": "…",
                     *           "yearOffset": 1
                     *         }
                     *       ],
                     *       "number": 1,
                     *       "planId": "2c6g0k4p8t1w5z9d3h7m"
                     *     }
                     */
                    "*/*": components["schemas"]["RevisionView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "AttributeApi.see": {
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
                /**
                 * @example {
                 *       "lines": [
                 *         "n1",
                 *         "n2"
                 *       ],
                 *       "takenBack": false
                 *     }
                 */
                "application/json": {
                    lines: string[];
                    takenBack?: boolean;
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
                    /**
                     * @example {
                     *       "line": "…",
                     *       "version": 1
                     *     }
                     */
                    "*/*": components["schemas"]["ChangedView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "StageApi.sendBack": {
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
                /**
                 * @example {
                 *       "code": "incomplete"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    code: "incomplete" | "no-means" | "not-aligned" | "other" | "unclear" | "wrong-form";
                    text?: string;
                };
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "StageApi.submit": {
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "StageApi.summarise": {
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
                /**
                 * @example {
                 *       "text": "…"
                 *     }
                 */
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DraftApi.retitle": {
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
                /**
                 * @example {
                 *       "title": "三八妇女节活动"
                 *     }
                 */
                "application/json": {
                    title: string;
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
                    /**
                     * @example {
                     *       "line": "…",
                     *       "version": 1
                     *     }
                     */
                    "*/*": components["schemas"]["ChangedView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DraftApi.undo": {
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
                    /**
                     * @example {
                     *       "line": "…",
                     *       "version": 1
                     *     }
                     */
                    "*/*": components["schemas"]["ChangedView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "StageApi.withdraw": {
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ProgrammeApi.list": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                state?: string;
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "aliases": [
                     *             "…"
                     *           ],
                     *           "below": true,
                     *           "elements": [
                     *             {
                     *               "count": {
                     *                 "counts": "…",
                     *                 "unit": "…",
                     *                 "value": 1
                     *               },
                     *               "name": "李明"
                     *             }
                     *           ],
                     *           "endedOn": "2026-03-08",
                     *           "id": "5h2n8r4v0y3c7g1k9p6d",
                     *           "name": "李明",
                     *           "not": [
                     *             "…"
                     *           ],
                     *           "offered": true,
                     *           "parent": "…",
                     *           "unionId": "u1029",
                     *           "written": [
                     *             "…"
                     *           ]
                     *         }
                     *       ],
                     *       "next": "…"
                     *     }
                     */
                    "*/*": components["schemas"]["PageViewProgrammeView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ProgrammeApi.define": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "aliases": [],
                 *       "below": false,
                 *       "elements": [
                 *         "文艺演出 5 场 CULTURE_EVENT",
                 *         "座谈 5 次"
                 *       ],
                 *       "name": "十个五",
                 *       "not": [
                 *         "十个五年"
                 *       ]
                 *     }
                 */
                "application/json": {
                    aliases: string[];
                    below?: boolean;
                    elements: string[];
                    name: string;
                    not: string[];
                    parent?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5h2n8r4v0y3c7g1k9p6d",
                     *       "version": 1
                     *     }
                     */
                    "*/*": components["schemas"]["Created"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ProgrammeApi.show": {
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
                    /**
                     * @example {
                     *       "aliases": [
                     *         "…"
                     *       ],
                     *       "below": true,
                     *       "elements": [
                     *         {
                     *           "count": {
                     *             "counts": "…",
                     *             "unit": "…",
                     *             "value": 1
                     *           },
                     *           "name": "李明"
                     *         }
                     *       ],
                     *       "endedOn": "2026-03-08",
                     *       "id": "5h2n8r4v0y3c7g1k9p6d",
                     *       "name": "李明",
                     *       "not": [
                     *         "…"
                     *       ],
                     *       "offered": true,
                     *       "parent": "…",
                     *       "unionId": "u1029",
                     *       "written": [
                     *         "…"
                     *       ]
                     *     }
                     */
                    "*/*": components["schemas"]["ProgrammeView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ProgrammeApi.amend": {
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
                /**
                 * @example {
                 *       "aliases": [],
                 *       "below": false,
                 *       "elements": [
                 *         "文艺演出 5 场"
                 *       ],
                 *       "name": "十个五",
                 *       "not": []
                 *     }
                 */
                "application/json": {
                    aliases: string[];
                    below?: boolean;
                    elements: string[];
                    name: string;
                    not: string[];
                    parent?: string;
                };
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ProgrammeApi.end": {
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ItemApi.items": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                year?: string;
            };
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "items": [
                     *             {
                     *               "element": "…",
                     *               "line": "…",
                     *               "reached": 1,
                     *               "result": {
                     *                 "on": "2026-03-08",
                     *                 "state": "done"
                     *               },
                     *               "targets": [
                     *                 {}
                     *               ],
                     *               "text": "…"
                     *             }
                     *           ],
                     *           "planId": "2c6g0k4p8t1w5z9d3h7m",
                     *           "stage": "open",
                     *           "title": "三八妇女节活动",
                     *           "unionId": "u1029",
                     *           "year": 2026
                     *         }
                     *       ],
                     *       "next": "…"
                     *     }
                     */
                    "*/*": components["schemas"]["PageViewPlanItems"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ItemApi.standing": {
        parameters: {
            query?: {
                year?: string;
            };
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
                    /**
                     * @example {
                     *       "more": true,
                     *       "programmeId": "…",
                     *       "years": [
                     *         {
                     *           "done": 1,
                     *           "elements": [
                     *             {
                     *               "done": 1,
                     *               "items": 1,
                     *               "name": "李明",
                     *               "reached": 1,
                     *               "unit": "…",
                     *               "value": 1
                     *             }
                     *           ],
                     *           "late": 1,
                     *           "none": 1,
                     *           "open": 1,
                     *           "plans": 1,
                     *           "unions": 1,
                     *           "year": 2026
                     *         }
                     *       ]
                     *     }
                     */
                    "*/*": components["schemas"]["StandingSheet"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ProgrammeApi.offered": {
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "aliases": [
                     *             "…"
                     *           ],
                     *           "below": true,
                     *           "elements": [
                     *             {
                     *               "count": {
                     *                 "counts": "…",
                     *                 "unit": "…",
                     *                 "value": 1
                     *               },
                     *               "name": "李明"
                     *             }
                     *           ],
                     *           "endedOn": "2026-03-08",
                     *           "id": "5h2n8r4v0y3c7g1k9p6d",
                     *           "name": "李明",
                     *           "not": [
                     *             "…"
                     *           ],
                     *           "offered": true,
                     *           "parent": "…",
                     *           "unionId": "u1029",
                     *           "written": [
                     *             "…"
                     *           ]
                     *         }
                     *       ],
                     *       "next": "…"
                     *     }
                     */
                    "*/*": components["schemas"]["PageViewProgrammeView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PublicationApi.list": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                unitKind?: string;
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "lines": 1,
                     *           "planId": "2c6g0k4p8t1w5z9d3h7m",
                     *           "publication": {
                     *             "on": "2026-03-08",
                     *             "unitKinds": [
                     *               "school"
                     *             ]
                     *           },
                     *           "revision": 1,
                     *           "title": "三八妇女节活动",
                     *           "unionId": "u1029",
                     *           "year": 2026
                     *         }
                     *       ],
                     *       "next": "…"
                     *     }
                     */
                    "*/*": components["schemas"]["PageViewPublishedLine"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PublicationApi.show": {
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
                    /**
                     * @example {
                     *       "lines": [
                     *         {
                     *           "aligned": [
                     *             {
                     *               "line": "…",
                     *               "plan": "…"
                     *             }
                     *           ],
                     *           "apart": true,
                     *           "aside": true,
                     *           "body": "…",
                     *           "carriedOver": {
                     *             "from": {
                     *               "line": "…",
                     *               "plan": "…"
                     *             },
                     *             "result": {
                     *               "on": "2026-03-08",
                     *               "state": "done"
                     *             }
                     *           },
                     *           "code": "287 082",
                     *           "copiedFrom": {
                     *             "from": {
                     *               "line": "…",
                     *               "plan": "…"
                     *             },
                     *             "revision": 1
                     *           },
                     *           "depth": 1,
                     *           "figures": [
                     *             {
                     *               "class": "target",
                     *               "comparator": "…",
                     *               "max": 1,
                     *               "min": 1,
                     *               "per": "…",
                     *               "text": "…",
                     *               "unit": "…",
                     *               "window": "…"
                     *             }
                     *           ],
                     *           "figuresByHand": true,
                     *           "goal": true,
                     *           "helpers": {
                     *             "bodies": [
                     *               "…"
                     *             ],
                     *             "persons": [
                     *               "…"
                     *             ],
                     *             "posts": [
                     *               "chair"
                     *             ]
                     *           },
                     *           "helpersByHand": true,
                     *           "id": "5h2n8r4v0y3c7g1k9p6d",
                     *           "kind": "section",
                     *           "lines": {
                     *             "first": 1,
                     *             "last": 1
                     *           },
                     *           "marker": "…",
                     *           "months": [
                     *             1
                     *           ],
                     *           "note": "术后恢复良好",
                     *           "persons": [
                     *             "…"
                     *           ],
                     *           "posts": [
                     *             "chair"
                     *           ],
                     *           "programme": {
                     *             "element": "…",
                     *             "id": "5h2n8r4v0y3c7g1k9p6d"
                     *           },
                     *           "seen": true,
                     *           "strength": "firm",
                     *           "text": "…",
                     *           "yearOffset": 1
                     *         }
                     *       ],
                     *       "plan": {
                     *         "lines": 1,
                     *         "planId": "2c6g0k4p8t1w5z9d3h7m",
                     *         "publication": {
                     *           "on": "2026-03-08",
                     *           "unitKinds": [
                     *             "school"
                     *           ]
                     *         },
                     *         "revision": 1,
                     *         "title": "三八妇女节活动",
                     *         "unionId": "u1029",
                     *         "year": 2026
                     *       }
                     *     }
                     */
                    "*/*": components["schemas"]["PublishedLines"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PublicationApi.copy": {
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
                /**
                 * @example {
                 *       "title": "2027年工会工作计划",
                 *       "unitKind": "school",
                 *       "year": 2027
                 *     }
                 */
                "application/json": {
                    title: string;
                    /** @enum {string} */
                    unitKind: "education-union" | "enterprise" | "federation" | "organ" | "other" | "school" | "town";
                    /** Format: int64 */
                    year: number;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5h2n8r4v0y3c7g1k9p6d",
                     *       "version": 1
                     *     }
                     */
                    "*/*": components["schemas"]["Created"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "QuotaApi.list": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "5h2n8r4v0y3c7g1k9p6d",
                     *           "measure": "…",
                     *           "unionId": "u1029",
                     *           "unions": 1,
                     *           "unit": "…",
                     *           "value": 1,
                     *           "withdrawn": true,
                     *           "year": 2026
                     *         }
                     *       ],
                     *       "next": "…"
                     *     }
                     */
                    "*/*": components["schemas"]["PageViewQuotaView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "QuotaApi.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "measure": "CULTURE_EVENT",
                 *       "unions": [
                 *         "u1029",
                 *         "u1030"
                 *       ],
                 *       "value": 4,
                 *       "year": 2027
                 *     }
                 */
                "application/json": {
                    measure: string;
                    unions: string[];
                    /** Format: int64 */
                    value: number;
                    /** Format: int64 */
                    year: number;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5h2n8r4v0y3c7g1k9p6d",
                     *       "version": 1
                     *     }
                     */
                    "*/*": components["schemas"]["Created"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "QuotaApi.show": {
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
                    /**
                     * @example {
                     *       "id": "5h2n8r4v0y3c7g1k9p6d",
                     *       "measure": "…",
                     *       "unionId": "u1029",
                     *       "unions": 1,
                     *       "unit": "…",
                     *       "value": 1,
                     *       "withdrawn": true,
                     *       "year": 2026
                     *     }
                     */
                    "*/*": components["schemas"]["QuotaView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "QuotaApi.amend": {
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
                /**
                 * @example {
                 *       "value": 5
                 *     }
                 */
                "application/json": {
                    /** Format: int64 */
                    value: number;
                };
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "QuotaApi.standing": {
        parameters: {
            query?: {
                from?: string;
            };
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "reached": 1,
                     *           "unionId": "u1029",
                     *           "value": 1
                     *         }
                     *       ],
                     *       "next": "…"
                     *     }
                     */
                    "*/*": components["schemas"]["PageViewStandingView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "QuotaApi.withdraw": {
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ReceivedQuotaApi.ofYear": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "5h2n8r4v0y3c7g1k9p6d",
                     *           "lines": [
                     *             "…"
                     *           ],
                     *           "measure": "…",
                     *           "reached": 1,
                     *           "unionId": "u1029",
                     *           "unit": "…",
                     *           "value": 1,
                     *           "year": 2026
                     *         }
                     *       ],
                     *       "next": "…"
                     *     }
                     */
                    "*/*": components["schemas"]["PageViewReceivedView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                    /**
                     * @example {
                     *       "rows": [
                     *         {
                     *           "action": "…",
                     *           "careful": true,
                     *           "posts": [
                     *             "chair"
                     *           ],
                     *           "title": "三八妇女节活动"
                     *         }
                     *       ]
                     *     }
                     */
                    "*/*": components["schemas"]["RightsView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                /**
                 * @example {
                 *       "text": "…"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "due": "2026-03-08",
                     *           "id": "5h2n8r4v0y3c7g1k9p6d",
                     *           "kind": "grassroots",
                     *           "title": "三八妇女节活动",
                     *           "unionId": "u1029"
                     *         }
                     *       ]
                     *     }
                     */
                    "*/*": components["schemas"]["SearchView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "completedOn": "2026-03-08",
                     *           "from": "2026-03-08",
                     *           "id": "5h2n8r4v0y3c7g1k9p6d",
                     *           "index": 1,
                     *           "late": true,
                     *           "line": 1,
                     *           "planId": "2c6g0k4p8t1w5z9d3h7m",
                     *           "stage": "open",
                     *           "strength": "firm",
                     *           "text": "…",
                     *           "unionId": "u1029",
                     *           "until": "2026-03-08"
                     *         }
                     *       ],
                     *       "next": "…"
                     *     }
                     */
                    "*/*": components["schemas"]["PageViewTaskView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                    /**
                     * @example {
                     *       "completedOn": "2026-03-08",
                     *       "from": "2026-03-08",
                     *       "id": "5h2n8r4v0y3c7g1k9p6d",
                     *       "index": 1,
                     *       "late": true,
                     *       "line": 1,
                     *       "planId": "2c6g0k4p8t1w5z9d3h7m",
                     *       "stage": "open",
                     *       "strength": "firm",
                     *       "text": "…",
                     *       "unionId": "u1029",
                     *       "until": "2026-03-08"
                     *     }
                     */
                    "*/*": components["schemas"]["TaskView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                /**
                 * @example {
                 *       "completedOn": "2026-03-08"
                 *     }
                 */
                "application/json": {
                    /** Format: date */
                    completedOn: string;
                };
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                    /**
                     * @example {
                     *       "done": 1,
                     *       "late": 1,
                     *       "months": [
                     *         {
                     *           "done": 1,
                     *           "late": 1,
                     *           "month": "…",
                     *           "tasks": 1
                     *         }
                     *       ],
                     *       "tasks": 1,
                     *       "year": 2026
                     *     }
                     */
                    "*/*": components["schemas"]["TaskMonths"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "TemplateApi.list": {
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "287 082",
                     *           "level": "federation",
                     *           "lines": 1,
                     *           "name": "李明",
                     *           "period": "year",
                     *           "unitKind": "school"
                     *         }
                     *       ],
                     *       "next": "…"
                     *     }
                     */
                    "*/*": components["schemas"]["PageViewTemplateLine"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "TemplateApi.show": {
        parameters: {
            query?: {
                code?: string;
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
                    /**
                     * @example {
                     *       "lines": [
                     *         {
                     *           "aligned": [
                     *             {
                     *               "line": "…",
                     *               "plan": "…"
                     *             }
                     *           ],
                     *           "apart": true,
                     *           "aside": true,
                     *           "body": "…",
                     *           "carriedOver": {
                     *             "from": {
                     *               "line": "…",
                     *               "plan": "…"
                     *             },
                     *             "result": {
                     *               "on": "2026-03-08",
                     *               "state": "done"
                     *             }
                     *           },
                     *           "code": "287 082",
                     *           "copiedFrom": {
                     *             "from": {
                     *               "line": "…",
                     *               "plan": "…"
                     *             },
                     *             "revision": 1
                     *           },
                     *           "depth": 1,
                     *           "figures": [
                     *             {
                     *               "class": "target",
                     *               "comparator": "…",
                     *               "max": 1,
                     *               "min": 1,
                     *               "per": "…",
                     *               "text": "…",
                     *               "unit": "…",
                     *               "window": "…"
                     *             }
                     *           ],
                     *           "figuresByHand": true,
                     *           "goal": true,
                     *           "helpers": {
                     *             "bodies": [
                     *               "…"
                     *             ],
                     *             "persons": [
                     *               "…"
                     *             ],
                     *             "posts": [
                     *               "chair"
                     *             ]
                     *           },
                     *           "helpersByHand": true,
                     *           "id": "5h2n8r4v0y3c7g1k9p6d",
                     *           "kind": "section",
                     *           "lines": {
                     *             "first": 1,
                     *             "last": 1
                     *           },
                     *           "marker": "…",
                     *           "months": [
                     *             1
                     *           ],
                     *           "note": "术后恢复良好",
                     *           "persons": [
                     *             "…"
                     *           ],
                     *           "posts": [
                     *             "chair"
                     *           ],
                     *           "programme": {
                     *             "element": "…",
                     *             "id": "5h2n8r4v0y3c7g1k9p6d"
                     *           },
                     *           "seen": true,
                     *           "strength": "firm",
                     *           "text": "…",
                     *           "yearOffset": 1
                     *         }
                     *       ],
                     *       "template": {
                     *         "code": "287 082",
                     *         "level": "federation",
                     *         "lines": 1,
                     *         "name": "李明",
                     *         "period": "year",
                     *         "unitKind": "school"
                     *       }
                     *     }
                     */
                    "*/*": components["schemas"]["TemplateView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                /**
                 * @example {
                 *       "ids": [
                 *         "5h2n8r4v0y3c7g1k9p6d"
                 *       ]
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "titles": {}
                     *     }
                     */
                    "*/*": components["schemas"]["TitlesView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "YearApi.year": {
        parameters: {
            query?: {
                unionId?: string;
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
                    /**
                     * @example {
                     *       "calendar": {
                     *         "festivals": [
                     *           {
                     *             "day": "2026-03-08",
                     *             "festival": "…"
                     *           }
                     *         ],
                     *         "off": [
                     *           "2026-03-08"
                     *         ],
                     *         "official": true,
                     *         "source": "…",
                     *         "worked": [
                     *           "2026-03-08"
                     *         ]
                     *       },
                     *       "more": true,
                     *       "plans": [
                     *         {
                     *           "changing": true,
                     *           "filing": "not-filed",
                     *           "id": "5h2n8r4v0y3c7g1k9p6d",
                     *           "revision": 1,
                     *           "stage": "open",
                     *           "title": "三八妇女节活动",
                     *           "year": 2026
                     *         }
                     *       ],
                     *       "recurring": [
                     *         {
                     *           "code": "287 082",
                     *           "counted": [
                     *             1
                     *           ],
                     *           "figure": {
                     *             "class": "target",
                     *             "comparator": "…",
                     *             "max": 1,
                     *             "min": 1,
                     *             "per": "…",
                     *             "text": "…",
                     *             "unit": "…",
                     *             "window": "…"
                     *           },
                     *           "heading": "…",
                     *           "node": "…",
                     *           "number": 1,
                     *           "persons": [
                     *             "…"
                     *           ],
                     *           "planId": "2c6g0k4p8t1w5z9d3h7m",
                     *           "posts": [
                     *             "chair"
                     *           ],
                     *           "text": "…"
                     *         }
                     *       ],
                     *       "tasks": [
                     *         {
                     *           "code": "287 082",
                     *           "completedOn": "2026-03-08",
                     *           "from": "2026-03-08",
                     *           "heading": "…",
                     *           "id": "5h2n8r4v0y3c7g1k9p6d",
                     *           "lastWorkingDay": "2026-03-08",
                     *           "late": true,
                     *           "node": "…",
                     *           "persons": [
                     *             "…"
                     *           ],
                     *           "planId": "2c6g0k4p8t1w5z9d3h7m",
                     *           "posts": [
                     *             "chair"
                     *           ],
                     *           "scheduled": true,
                     *           "text": "…",
                     *           "until": "2026-03-08"
                     *         }
                     *       ],
                     *       "today": "2026-03-08",
                     *       "unionId": "u1029",
                     *       "year": 2026
                     *     }
                     */
                    "*/*": components["schemas"]["YearView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
