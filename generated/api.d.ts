// Made by `node tools/snapshots/make.ts` from the declared operations. Never edited.
export interface paths {
    "/api/v1/{workspace}/records/{ref}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the history of a record, newest first: who, when, through which door, each field before and after.
         * @description Takes the level **viewer**; scope `core:read`.
         */
        get: operations["history.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/changes/{batch}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo all that one call changed, where it still holds; what was changed since is named and left.
         * @description Takes the level **viewer**; scope `core:write`.
         */
        post: operations["change.undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/records/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Say what a ref or id stands for.
         * @description Takes the level **viewer**; scope `core:read`.
         */
        get: operations["record.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what lies in the bin, latest first.
         * @description Takes the level **viewer**; scope `core:read`.
         */
        get: operations["bin.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/records/{ref}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the links of a record, both ways.
         * @description Takes the level **viewer**; scope `core:read`.
         */
        get: operations["link.list"];
        put?: never;
        /**
         * Link a record to another by one of the closed list of link types.
         * @description Takes the level **contributor**; scope `core:write`.
         */
        post: operations["link.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a link. The history keeps it; an undo brings it back.
         * @description Takes the level **contributor**; scope `core:write`.
         */
        delete: operations["link.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/records/{ref}/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Walk the chain of evidence from a record: what it rests on, and what it led to.
         * @description Takes the level **viewer**; scope `core:read`.
         */
        get: operations["chain.walk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/records/{ref}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the comments on a record, oldest first.
         * @description Takes the level **viewer**; scope `core:read`.
         */
        get: operations["comment.list"];
        put?: never;
        /**
         * Comment on a record.
         * @description Takes the level **viewer**; scope `core:write`.
         */
        post: operations["comment.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a comment of your own; an undo brings it back.
         * @description Takes the level **viewer**; scope `core:write`.
         */
        delete: operations["comment.remove"];
        options?: never;
        head?: never;
        /**
         * Change the text of a comment of your own.
         * @description Takes the level **viewer**; scope `core:write`.
         */
        patch: operations["comment.change"];
        trace?: never;
    };
    "/api/v1/{workspace}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find records of all kinds by words or by ref, best first.
         * @description Takes the level **viewer**; scope `core:read`.
         */
        get: operations["search.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/import/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what can be exported and imported here, with the fields that columns of a file can fill.
         * @description Takes the level **viewer**; scope `core:read`.
         */
        get: operations["import.kinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/import/progress/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Say how many rows a running import of yours has done; null where none runs on this server.
         * @description Takes the level **contributor**; scope `core:read`.
         */
        get: operations["import.progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/import/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look into a file before importing it: its encoding, columns, a suggested mapping, and its first rows as they would become.
         * @description Takes the level **contributor**; scope `core:read`.
         */
        post: operations["import.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a CSV file: a row that does not fit costs that row, the same file again changes nothing, and one undo takes all back.
         * @description Takes the level **contributor**; scope `core:write`.
         */
        post: operations["import.run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/export/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Give the records of one kind as a CSV or JSON file, filtered and sorted as its list is. The CSV can be imported again.
         * @description Takes the level **viewer**; scope `core:read`.
         */
        get: operations["export.records"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/workspace-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Give the whole workspace as one file: every record, its history, the bin, links, comments and roles; no sign-ins and no tokens.
         * @description Takes the level **admin**; scope `core:read`.
         */
        get: operations["workspace.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a workspace of the file that an export gave: all of it or nothing, and never over one that is there.
         * @description Takes the level **account**; scope `core:write`.
         */
        post: operations["workspace.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products, filtered, sorted and paged.
         * @description Takes the level **viewer**; scope `workspace:read`.
         */
        get: operations["product.list"];
        put?: never;
        /**
         * Make a product: A thing that the institution looks after: a gradebook, a learning management system, an app.
         * @description Takes the level **admin**; scope `workspace:write`.
         */
        post: operations["product.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/products/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one product.
         * @description Takes the level **viewer**; scope `workspace:read`.
         */
        get: operations["product.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change fields of one product; what is not named stays.
         * @description Takes the level **product-owner**; scope `workspace:write`.
         */
        patch: operations["product.change"];
        trace?: never;
    };
    "/api/v1/{workspace}/products/change-many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the same fields of up to 5,000 products as one step, undone as one.
         * @description Takes the level **product-owner**; scope `workspace:write`.
         */
        post: operations["product.change-many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/products/bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put products into the bin. Nothing is deleted; they come back with their links.
         * @description Takes the level **admin**; scope `workspace:write`.
         */
        post: operations["product.bin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/products/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take products out of the bin.
         * @description Takes the level **admin**; scope `workspace:write`.
         */
        post: operations["product.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List groups, filtered, sorted and paged.
         * @description Takes the level **viewer**; scope `workspace:read`.
         */
        get: operations["group.list"];
        put?: never;
        /**
         * Make a group: A set of people with a size in the real population: students, adjunct faculty, year 9.
         * @description Takes the level **contributor**; scope `workspace:write`.
         */
        post: operations["group.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/groups/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one group.
         * @description Takes the level **viewer**; scope `workspace:read`.
         */
        get: operations["group.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change fields of one group; what is not named stays.
         * @description Takes the level **contributor**; scope `workspace:write`.
         */
        patch: operations["group.change"];
        trace?: never;
    };
    "/api/v1/{workspace}/groups/change-many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the same fields of up to 5,000 groups as one step, undone as one.
         * @description Takes the level **contributor**; scope `workspace:write`.
         */
        post: operations["group.change-many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/groups/bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put groups into the bin. Nothing is deleted; they come back with their links.
         * @description Takes the level **contributor**; scope `workspace:write`.
         */
        post: operations["group.bin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/groups/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take groups out of the bin.
         * @description Takes the level **contributor**; scope `workspace:write`.
         */
        post: operations["group.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List people, filtered, sorted and paged.
         * @description Takes the level **contributor**; scope `workspace:read`.
         */
        get: operations["person.list"];
        put?: never;
        /**
         * Make a person: Anybody known, with or without an account.
         * @description Takes the level **contributor**; scope `workspace:write`.
         */
        post: operations["person.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/people/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one person.
         * @description Takes the level **contributor**; scope `workspace:read`.
         */
        get: operations["person.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change fields of one person; what is not named stays.
         * @description Takes the level **contributor**; scope `workspace:write`.
         */
        patch: operations["person.change"];
        trace?: never;
    };
    "/api/v1/{workspace}/people/change-many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the same fields of up to 5,000 people as one step, undone as one.
         * @description Takes the level **contributor**; scope `workspace:write`.
         */
        post: operations["person.change-many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/people/bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put people into the bin. Nothing is deleted; they come back with their links.
         * @description Takes the level **contributor**; scope `workspace:write`.
         */
        post: operations["person.bin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/people/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take people out of the bin.
         * @description Takes the level **contributor**; scope `workspace:write`.
         */
        post: operations["person.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Say who is signed in, and the workspaces and products they can use.
         * @description Takes the level **anyone**; scope `workspace:read`.
         */
        get: operations["session.me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Say how one can sign in here.
         * @description Takes the level **anyone**; scope `workspace:read`.
         */
        get: operations["session.ways"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a workspace for an institution, with its groups and first product, owned by who asks.
         * @description Takes the level **account**; scope `workspace:write`.
         */
        post: operations["workspace.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read your own account: name, address, role, and how you can sign in.
         * @description Takes the level **account**; scope `workspace:read`.
         */
        get: operations["account.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change your name, your address, or whether you do the work or want to.
         * @description Takes the level **account**; scope `workspace:write`.
         */
        patch: operations["account.change"];
        trace?: never;
    };
    "/api/v1/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the first password of your account; an existing one is changed where the present one is asked for.
         * @description Takes the level **account**; scope `workspace:write`.
         */
        post: operations["account.set-password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how you like the pages: theme, keys, language, columns.
         * @description Takes the level **account**; scope `workspace:read`.
         */
        get: operations["preference.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Keep how you like the pages; keys that are not named stay, null takes one away.
         * @description Takes the level **account**; scope `workspace:write`.
         */
        patch: operations["preference.set"];
        trace?: never;
    };
    "/api/v1/{workspace}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what holds for the whole workspace: name, place, time zone, currency, words.
         * @description Takes the level **guest**; scope `workspace:read`.
         */
        get: operations["workspace.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what holds for the whole workspace; what is not named stays.
         * @description Takes the level **admin**; scope `workspace:write`.
         */
        patch: operations["workspace.change"];
        trace?: never;
    };
    "/api/v1/{workspace}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who can sign in here or was invited to, with what they may do.
         * @description Takes the level **admin**; scope `workspace:read`.
         */
        get: operations["member.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/members/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite somebody by a link that works once; it is mailed where a mail server is set.
         * @description Takes the level **admin**; scope `workspace:write`.
         */
        post: operations["member.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/members/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a member’s role in the workspace, shut them out at once, or let them in again.
         * @description Takes the level **admin**; scope `workspace:write`.
         */
        patch: operations["member.change"];
        trace?: never;
    };
    "/api/v1/{workspace}/members/{person}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a member a role on a product: viewer, contributor or product owner.
         * @description Takes the level **admin**; scope `workspace:write`.
         */
        post: operations["role.give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/members/{person}/roles/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a member’s role on a product.
         * @description Takes the level **admin**; scope `workspace:write`.
         */
        post: operations["role.take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/members/{person}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a guest see one record, and nothing else, until a day.
         * @description Takes the level **product-owner**; scope `workspace:write`.
         */
        post: operations["grant.give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/members/{person}/grants/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a guest’s sight of a record back.
         * @description Takes the level **product-owner**; scope `workspace:write`.
         */
        post: operations["grant.take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what an invitation is for, from the secret of its link.
         * @description Takes the level **anyone**; scope `workspace:read`.
         */
        post: operations["invitation.look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation: signed in with one’s account, or with a new account and its password.
         * @description Takes the level **anyone**; scope `workspace:write`.
         */
        post: operations["invitation.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your tokens here, and for admins everybody’s; never their secrets.
         * @description Takes the level **member**; scope `workspace:read`.
         */
        get: operations["token.list"];
        put?: never;
        /**
         * Make a token for a program; it does what you may do, within its scopes, until it ends.
         * @description Takes the level **member**; scope `workspace:write`.
         */
        post: operations["token.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/tokens/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a token back; it stops at once. One that is not there or has ended is left as it is.
         * @description Takes the level **member**; scope `workspace:write`.
         */
        post: operations["token.revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List meetings, filtered, sorted and paged.
         * @description Takes the level **viewer**; scope `together:read`.
         */
        get: operations["meeting.list"];
        put?: never;
        /**
         * Make a meeting: People coming together: a planning, a retrospective, a check-in, a coaching talk.
         * @description Takes the level **contributor**; scope `together:write`.
         */
        post: operations["meeting.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/meetings/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one meeting.
         * @description Takes the level **viewer**; scope `together:read`.
         */
        get: operations["meeting.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change fields of one meeting; what is not named stays.
         * @description Takes the level **contributor**; scope `together:write`.
         */
        patch: operations["meeting.change"];
        trace?: never;
    };
    "/api/v1/{workspace}/meetings/change-many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the same fields of up to 5,000 meetings as one step, undone as one.
         * @description Takes the level **contributor**; scope `together:write`.
         */
        post: operations["meeting.change-many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/meetings/bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put meetings into the bin. Nothing is deleted; they come back with their links.
         * @description Takes the level **contributor**; scope `together:write`.
         */
        post: operations["meeting.bin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/meetings/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take meetings out of the bin.
         * @description Takes the level **contributor**; scope `together:write`.
         */
        post: operations["meeting.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List actions, filtered, sorted and paged.
         * @description Takes the level **viewer**; scope `together:read`.
         */
        get: operations["action.list"];
        put?: never;
        /**
         * Make an action: Something that somebody will do by a day.
         * @description Takes the level **contributor**; scope `together:write`.
         */
        post: operations["action.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/actions/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one action.
         * @description Takes the level **viewer**; scope `together:read`.
         */
        get: operations["action.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change fields of one action; what is not named stays.
         * @description Takes the level **contributor**; scope `together:write`.
         */
        patch: operations["action.change"];
        trace?: never;
    };
    "/api/v1/{workspace}/actions/change-many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the same fields of up to 5,000 actions as one step, undone as one.
         * @description Takes the level **contributor**; scope `together:write`.
         */
        post: operations["action.change-many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/actions/bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put actions into the bin. Nothing is deleted; they come back with their links.
         * @description Takes the level **contributor**; scope `together:write`.
         */
        post: operations["action.bin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/actions/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take actions out of the bin.
         * @description Takes the level **contributor**; scope `together:write`.
         */
        post: operations["action.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List decisions, filtered, sorted and paged.
         * @description Takes the level **viewer**; scope `together:read`.
         */
        get: operations["decision.list"];
        put?: never;
        /**
         * Make a decision: A choice between options: who stood where, what it rests on, and what was not agreed to.
         * @description Takes the level **contributor**; scope `together:write`.
         */
        post: operations["decision.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/decisions/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one decision.
         * @description Takes the level **viewer**; scope `together:read`.
         */
        get: operations["decision.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change fields of one decision; what is not named stays.
         * @description Takes the level **contributor**; scope `together:write`.
         */
        patch: operations["decision.change"];
        trace?: never;
    };
    "/api/v1/{workspace}/decisions/change-many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the same fields of up to 5,000 decisions as one step, undone as one.
         * @description Takes the level **contributor**; scope `together:write`.
         */
        post: operations["decision.change-many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/decisions/bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put decisions into the bin. Nothing is deleted; they come back with their links.
         * @description Takes the level **contributor**; scope `together:write`.
         */
        post: operations["decision.bin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/decisions/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take decisions out of the bin.
         * @description Takes the level **contributor**; scope `together:write`.
         */
        post: operations["decision.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/actions/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tick actions as done now, or open them again. Undone as one.
         * @description Takes the level **contributor**; scope `together:write`.
         */
        post: operations["action.finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/records/{ref}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an action that follows up on a record, in its product; both as one step.
         * @description Takes the level **contributor**; scope `together:write`.
         */
        post: operations["action.follow-up"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/meetings/{ref}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a decision in a meeting, in its product; both as one step.
         * @description Takes the level **contributor**; scope `together:write`.
         */
        post: operations["decision.raise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/decisions/{ref}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write down what was decided: which option, why, and who did not agree.
         * @description Takes the level **product-owner**; scope `together:write`.
         */
        post: operations["decision.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/decisions/{ref}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a decision in both wordings and seal it. From then on only a successor corrects it.
         * @description Takes the level **product-owner**; scope `together:write`.
         */
        post: operations["decision.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/decisions/{ref}/succeed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin the decision that corrects a published one: open, with its words and options, pointing to it.
         * @description Takes the level **contributor**; scope `together:write`.
         */
        post: operations["decision.succeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/decisions/{ref}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the options of a decision, where everybody stands, and the figures it rests on.
         * @description Takes the level **viewer**; scope `together:read`.
         */
        get: operations["decision.parts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/decisions/{ref}/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an option to a decision, with what speaks for and against it.
         * @description Takes the level **contributor**; scope `together:write`.
         */
        post: operations["option.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/options/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take an option away. The history keeps it, with who stood where; an undo brings it back.
         * @description Takes the level **contributor**; scope `together:write`.
         */
        delete: operations["option.remove"];
        options?: never;
        head?: never;
        /**
         * Change the words of an option.
         * @description Takes the level **contributor**; scope `together:write`.
         */
        patch: operations["option.change"];
        trace?: never;
    };
    "/api/v1/{workspace}/options/{option}/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say where a person or a group stands to an option. What they said before is kept.
         * @description Takes the level **contributor**; scope `together:write`.
         */
        post: operations["position.set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/decisions/{ref}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep the figures that a scoring or an optimiser worked out, each with its sum. They are frozen.
         * @description Takes the level **contributor**; scope `together:write`.
         */
        post: operations["decision.figures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/decisions/{ref}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the links by which a decision was opened to the world, and how often each was read.
         * @description Takes the level **product-owner**; scope `together:read`.
         */
        get: operations["decision.shares"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/decisions/{ref}/share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a link by which anybody may read this decision, without an account. Shown this once.
         * @description Takes the level **product-owner**; scope `together:write`.
         */
        post: operations["decision.share"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/decision-shares/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End a link to a decision at once. How often it was read stays.
         * @description Takes the level **product-owner**; scope `together:write`.
         */
        delete: operations["decision.unshare"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/shared": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a decision by the secret of its link: both wordings, nobody named. Counted as a read.
         * @description Takes the level **anyone**; scope `together:write`.
         */
        post: operations["decision.shared"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/together/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count my actions that are overdue.
         * @description Takes the level **viewer**; scope `together:read`.
         */
        get: operations["together.waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/spans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List spans, filtered, sorted and paged.
         * @description Takes the level **viewer**; scope `calendar:read`.
         */
        get: operations["span.list"];
        put?: never;
        /**
         * Make a span: A stretch of the academic year: a term, exams, a break, a registration, a test window.
         * @description Takes the level **product-owner**; scope `calendar:write`.
         */
        post: operations["span.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/spans/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one span.
         * @description Takes the level **viewer**; scope `calendar:read`.
         */
        get: operations["span.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change fields of one span; what is not named stays.
         * @description Takes the level **product-owner**; scope `calendar:write`.
         */
        patch: operations["span.change"];
        trace?: never;
    };
    "/api/v1/{workspace}/spans/change-many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the same fields of up to 5,000 spans as one step, undone as one.
         * @description Takes the level **product-owner**; scope `calendar:write`.
         */
        post: operations["span.change-many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/spans/bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put spans into the bin. Nothing is deleted; they come back with their links.
         * @description Takes the level **product-owner**; scope `calendar:write`.
         */
        post: operations["span.bin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/spans/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take spans out of the bin.
         * @description Takes the level **product-owner**; scope `calendar:write`.
         */
        post: operations["span.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/freezes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List freezes, filtered, sorted and paged.
         * @description Takes the level **viewer**; scope `calendar:read`.
         */
        get: operations["freeze.list"];
        put?: never;
        /**
         * Make a freeze: A rule for when nothing may go live: an anchor in the calendar and days around it.
         * @description Takes the level **admin**; scope `calendar:write`.
         */
        post: operations["freeze.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/freezes/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one freeze.
         * @description Takes the level **viewer**; scope `calendar:read`.
         */
        get: operations["freeze.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change fields of one freeze; what is not named stays.
         * @description Takes the level **admin**; scope `calendar:write`.
         */
        patch: operations["freeze.change"];
        trace?: never;
    };
    "/api/v1/{workspace}/freezes/change-many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the same fields of up to 5,000 freezes as one step, undone as one.
         * @description Takes the level **admin**; scope `calendar:write`.
         */
        post: operations["freeze.change-many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/freezes/bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put freezes into the bin. Nothing is deleted; they come back with their links.
         * @description Takes the level **admin**; scope `calendar:write`.
         */
        post: operations["freeze.bin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/freezes/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take freezes out of the bin.
         * @description Takes the level **admin**; scope `calendar:write`.
         */
        post: operations["freeze.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/calendar/frozen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Work out when nothing may go live between two days: each stretch with its rule and its cause.
         * @description Takes the level **viewer**; scope `calendar:read`.
         */
        get: operations["calendar.frozen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/calendar/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Say whether something may go live at a moment; if not, by which rule, who may except, and when next.
         * @description Takes the level **viewer**; scope `calendar:read`.
         */
        get: operations["calendar.check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/spans/read-ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take over a calendar file (.ics) as spans. With dry it only says what would happen.
         * @description Takes the level **product-owner**; scope `calendar:write`.
         */
        post: operations["span.read-ics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/freezes/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rules that institutions published, ready to be taken over as freezes.
         * @description Takes the level **viewer**; scope `calendar:read`.
         */
        get: operations["freeze.templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/freezes/adopt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make freezes of a published template. What was taken over before stays as it is.
         * @description Takes the level **admin**; scope `calendar:write`.
         */
        post: operations["freeze.adopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/calendar/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Say whether I have a calendar address, and since when. The address itself is shown only when made.
         * @description Takes the level **viewer**; scope `calendar:read`.
         */
        get: operations["feed.about"];
        put?: never;
        /**
         * Make my private calendar address: spans, freezes and what I have to do. A former one ends.
         * @description Takes the level **viewer**; scope `calendar:write`.
         */
        post: operations["feed.renew"];
        /**
         * End my calendar address at once.
         * @description Takes the level **viewer**; scope `calendar:write`.
         */
        delete: operations["feed.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-feeds/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a calendar by its private address, as any calendar program does. No sign-in is asked for.
         * @description Takes the level **anyone**; scope `calendar:read`.
         */
        get: operations["feed.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List notes, filtered, sorted and paged.
         * @description Takes the level **viewer**; scope `listening:read`.
         */
        get: operations["note.list"];
        put?: never;
        /**
         * Make a note: Something somebody said: in an interview, a ticket, a workshop, a survey, or in passing.
         * @description Takes the level **contributor**; scope `listening:write`.
         */
        post: operations["note.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/notes/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one note.
         * @description Takes the level **viewer**; scope `listening:read`.
         */
        get: operations["note.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change fields of one note; what is not named stays.
         * @description Takes the level **contributor**; scope `listening:write`.
         */
        patch: operations["note.change"];
        trace?: never;
    };
    "/api/v1/{workspace}/notes/change-many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the same fields of up to 5,000 notes as one step, undone as one.
         * @description Takes the level **contributor**; scope `listening:write`.
         */
        post: operations["note.change-many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/notes/bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put notes into the bin. Nothing is deleted; they come back with their links.
         * @description Takes the level **contributor**; scope `listening:write`.
         */
        post: operations["note.bin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/notes/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take notes out of the bin.
         * @description Takes the level **contributor**; scope `listening:write`.
         */
        post: operations["note.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/themes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List themes, filtered, sorted and paged.
         * @description Takes the level **viewer**; scope `listening:read`.
         */
        get: operations["theme.list"];
        put?: never;
        /**
         * Make a theme: A need or problem that many notes share. Themes form a tree: narrower below wider.
         * @description Takes the level **contributor**; scope `listening:write`.
         */
        post: operations["theme.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/themes/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one theme.
         * @description Takes the level **viewer**; scope `listening:read`.
         */
        get: operations["theme.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change fields of one theme; what is not named stays.
         * @description Takes the level **contributor**; scope `listening:write`.
         */
        patch: operations["theme.change"];
        trace?: never;
    };
    "/api/v1/{workspace}/themes/change-many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the same fields of up to 5,000 themes as one step, undone as one.
         * @description Takes the level **contributor**; scope `listening:write`.
         */
        post: operations["theme.change-many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/themes/bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put themes into the bin. Nothing is deleted; they come back with their links.
         * @description Takes the level **contributor**; scope `listening:write`.
         */
        post: operations["theme.bin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/themes/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take themes out of the bin.
         * @description Takes the level **contributor**; scope `listening:write`.
         */
        post: operations["theme.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/notes/capture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep what somebody just said, from one text; its first line becomes the title.
         * @description Takes the level **contributor**; scope `listening:write`.
         */
        post: operations["note.capture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/notes/paste": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make many notes from pasted text, one from each block between blank lines; look at them first.
         * @description Takes the level **contributor**; scope `listening:write`.
         */
        post: operations["note.paste"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/notes/{ref}/highlights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the highlighted sentences of a note, where each stands now and where it leads.
         * @description Takes the level **viewer**; scope `listening:read`.
         */
        get: operations["note.highlights"];
        put?: never;
        /**
         * Highlight a sentence of a note and link it to an item or theme, or to a new one made on the spot.
         * @description Takes the level **contributor**; scope `listening:write`.
         */
        post: operations["note.highlight"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/highlights/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Say anew how much one link of a note matters to who said it.
         * @description Takes the level **contributor**; scope `listening:write`.
         */
        patch: operations["note.weigh"];
        trace?: never;
    };
    "/api/v1/{workspace}/notes/assign-themes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put up to 5,000 notes under themes, or take them from under themes, as one step, undone as one.
         * @description Takes the level **contributor**; scope `listening:write`.
         */
        post: operations["note.assign-themes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/records/{ref}/voices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open the arithmetic behind a theme or an item: every note that counts for it, by which way.
         * @description Takes the level **viewer**; scope `listening:read`.
         */
        get: operations["voice.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/voices/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show for each group how many of it were heard, against how many it really has.
         * @description Takes the level **viewer**; scope `listening:read`.
         */
        get: operations["voice.coverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/listening/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the notes that lead nowhere yet: under no theme and linked to no item.
         * @description Takes the level **viewer**; scope `listening:read`.
         */
        get: operations["listening.waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/aims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List aims, filtered, sorted and paged.
         * @description Takes the level **viewer**; scope `strategy:read`.
         */
        get: operations["aim.list"];
        put?: never;
        /**
         * Make an aim: What the institution wants. Pillars are aims that are part of a wider one.
         * @description Takes the level **product-owner**; scope `strategy:write`.
         */
        post: operations["aim.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/aims/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one aim.
         * @description Takes the level **viewer**; scope `strategy:read`.
         */
        get: operations["aim.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change fields of one aim; what is not named stays.
         * @description Takes the level **product-owner**; scope `strategy:write`.
         */
        patch: operations["aim.change"];
        trace?: never;
    };
    "/api/v1/{workspace}/aims/change-many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the same fields of up to 5,000 aims as one step, undone as one.
         * @description Takes the level **product-owner**; scope `strategy:write`.
         */
        post: operations["aim.change-many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/aims/bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put aims into the bin. Nothing is deleted; they come back with their links.
         * @description Takes the level **product-owner**; scope `strategy:write`.
         */
        post: operations["aim.bin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/aims/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take aims out of the bin.
         * @description Takes the level **product-owner**; scope `strategy:write`.
         */
        post: operations["aim.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/objectives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List objectives, filtered, sorted and paged.
         * @description Takes the level **viewer**; scope `strategy:read`.
         */
        get: operations["objective.list"];
        put?: never;
        /**
         * Make an objective: What one or several products want to reach, for whom, by when.
         * @description Takes the level **contributor**; scope `strategy:write`.
         */
        post: operations["objective.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/objectives/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one objective.
         * @description Takes the level **viewer**; scope `strategy:read`.
         */
        get: operations["objective.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change fields of one objective; what is not named stays.
         * @description Takes the level **contributor**; scope `strategy:write`.
         */
        patch: operations["objective.change"];
        trace?: never;
    };
    "/api/v1/{workspace}/objectives/change-many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the same fields of up to 5,000 objectives as one step, undone as one.
         * @description Takes the level **contributor**; scope `strategy:write`.
         */
        post: operations["objective.change-many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/objectives/bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put objectives into the bin. Nothing is deleted; they come back with their links.
         * @description Takes the level **contributor**; scope `strategy:write`.
         */
        post: operations["objective.bin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/objectives/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take objectives out of the bin.
         * @description Takes the level **contributor**; scope `strategy:write`.
         */
        post: operations["objective.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/key-results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List key-results, filtered, sorted and paged.
         * @description Takes the level **viewer**; scope `strategy:read`.
         */
        get: operations["key-result.list"];
        put?: never;
        /**
         * Make a key-result: How it will be seen that an objective is reached: a figure, where it began and where it shall be.
         * @description Takes the level **contributor**; scope `strategy:write`.
         */
        post: operations["key-result.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/key-results/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one key-result.
         * @description Takes the level **viewer**; scope `strategy:read`.
         */
        get: operations["key-result.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change fields of one key-result; what is not named stays.
         * @description Takes the level **contributor**; scope `strategy:write`.
         */
        patch: operations["key-result.change"];
        trace?: never;
    };
    "/api/v1/{workspace}/key-results/change-many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the same fields of up to 5,000 key-results as one step, undone as one.
         * @description Takes the level **contributor**; scope `strategy:write`.
         */
        post: operations["key-result.change-many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/key-results/bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put key-results into the bin. Nothing is deleted; they come back with their links.
         * @description Takes the level **contributor**; scope `strategy:write`.
         */
        post: operations["key-result.bin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/key-results/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take key-results out of the bin.
         * @description Takes the level **contributor**; scope `strategy:write`.
         */
        post: operations["key-result.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/strategy/unaligned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the open items of the roadmap that serve no objective, with how many serve one of how many.
         * @description Takes the level **viewer**; scope `strategy:read`.
         */
        get: operations["strategy.unaligned"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/strategy/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the open items of the roadmap that serve no objective.
         * @description Takes the level **viewer**; scope `strategy:read`.
         */
        get: operations["strategy.waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/strategy/align": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that items serve an objective, as one step, undone as one.
         * @description Takes the level **contributor**; scope `strategy:write`.
         */
        post: operations["strategy.align"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/key-results/{ref}/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List where a key result stood, the newest day first.
         * @description Takes the level **viewer**; scope `strategy:read`.
         */
        get: operations["key-result.check-ins"];
        put?: never;
        /**
         * Write down where a key result stands and how sure its reaching is. Kept as it is: the next corrects it.
         * @description Takes the level **contributor**; scope `strategy:write`.
         */
        post: operations["key-result.check-in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/personas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List personas, filtered, sorted and paged.
         * @description Takes the level **viewer**; scope `backlog:read`.
         */
        get: operations["persona.list"];
        put?: never;
        /**
         * Make a persona: Somebody typical for whom an item is made, with their circumstances and needs.
         * @description Takes the level **contributor**; scope `backlog:write`.
         */
        post: operations["persona.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/personas/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one persona.
         * @description Takes the level **viewer**; scope `backlog:read`.
         */
        get: operations["persona.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change fields of one persona; what is not named stays.
         * @description Takes the level **contributor**; scope `backlog:write`.
         */
        patch: operations["persona.change"];
        trace?: never;
    };
    "/api/v1/{workspace}/personas/change-many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the same fields of up to 5,000 personas as one step, undone as one.
         * @description Takes the level **contributor**; scope `backlog:write`.
         */
        post: operations["persona.change-many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/personas/bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put personas into the bin. Nothing is deleted; they come back with their links.
         * @description Takes the level **contributor**; scope `backlog:write`.
         */
        post: operations["persona.bin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/personas/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take personas out of the bin.
         * @description Takes the level **contributor**; scope `backlog:write`.
         */
        post: operations["persona.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List items, filtered, sorted and paged.
         * @description Takes the level **viewer**; scope `backlog:read`.
         */
        get: operations["item.list"];
        put?: never;
        /**
         * Make an item: Work that might be done: initiative, feature, story, task, accessibility fix or improvement.
         * @description Takes the level **contributor**; scope `backlog:write`.
         */
        post: operations["item.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/items/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one item.
         * @description Takes the level **viewer**; scope `backlog:read`.
         */
        get: operations["item.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change fields of one item; what is not named stays.
         * @description Takes the level **contributor**; scope `backlog:write`.
         */
        patch: operations["item.change"];
        trace?: never;
    };
    "/api/v1/{workspace}/items/change-many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the same fields of up to 5,000 items as one step, undone as one.
         * @description Takes the level **contributor**; scope `backlog:write`.
         */
        post: operations["item.change-many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/items/bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put items into the bin. Nothing is deleted; they come back with their links.
         * @description Takes the level **contributor**; scope `backlog:write`.
         */
        post: operations["item.bin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/items/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take items out of the bin.
         * @description Takes the level **contributor**; scope `backlog:write`.
         */
        post: operations["item.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/items/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move items to another place of their product's order.
         * @description Takes the level **contributor**; scope `backlog:write`.
         */
        post: operations["item.move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/backlog/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the open items: how many are ready, asked for by nobody, unestimated or blocked.
         * @description Takes the level **viewer**; scope `backlog:read`.
         */
        get: operations["backlog.summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/backlog/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count what waits in the backlog: ready or begun, and still lacking something.
         * @description Takes the level **viewer**; scope `backlog:read`.
         */
        get: operations["backlog.waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/persona-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the ready-made personas, disabled and low-bandwidth learners first of all.
         * @description Takes the level **viewer**; scope `backlog:read`.
         */
        get: operations["persona.templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/persona-templates/adopt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take over ready-made personas, as one step; one that is here already is not made twice.
         * @description Takes the level **contributor**; scope `backlog:write`.
         */
        post: operations["persona.adopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/items/place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move items to a place of the order, counted from 1 over the open items.
         * @description Takes the level **contributor**; scope `backlog:write`.
         */
        post: operations["item.place"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/items/insert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an item at a place of the order, as one step: its title is enough.
         * @description Takes the level **contributor**; scope `backlog:write`.
         */
        post: operations["item.insert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/items/tag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add tags to items and take tags away, as one step; their other tags stay.
         * @description Takes the level **contributor**; scope `backlog:write`.
         */
        post: operations["item.tag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List scores, filtered, sorted and paged.
         * @description Takes the level **viewer**; scope `deciding:read`.
         */
        get: operations["score.list"];
        put?: never;
        /**
         * Make a score: What one item is weighed with by the methods of deciding. Of several the newest counts.
         * @description Takes the level **contributor**; scope `deciding:write`.
         */
        post: operations["score.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/scores/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one score.
         * @description Takes the level **viewer**; scope `deciding:read`.
         */
        get: operations["score.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change fields of one score; what is not named stays.
         * @description Takes the level **contributor**; scope `deciding:write`.
         */
        patch: operations["score.change"];
        trace?: never;
    };
    "/api/v1/{workspace}/scores/change-many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the same fields of up to 5,000 scores as one step, undone as one.
         * @description Takes the level **contributor**; scope `deciding:write`.
         */
        post: operations["score.change-many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/scores/bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put scores into the bin. Nothing is deleted; they come back with their links.
         * @description Takes the level **contributor**; scope `deciding:write`.
         */
        post: operations["score.bin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/scores/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take scores out of the bin.
         * @description Takes the level **contributor**; scope `deciding:write`.
         */
        post: operations["score.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List scenarios, filtered, sorted and paged.
         * @description Takes the level **viewer**; scope `deciding:read`.
         */
        get: operations["scenario.list"];
        put?: never;
        /**
         * Make a scenario: A plan that touches nothing until it is accepted: the best set of items for a capacity.
         * @description Takes the level **contributor**; scope `deciding:write`.
         */
        post: operations["scenario.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/scenarios/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one scenario.
         * @description Takes the level **viewer**; scope `deciding:read`.
         */
        get: operations["scenario.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change fields of one scenario; what is not named stays.
         * @description Takes the level **contributor**; scope `deciding:write`.
         */
        patch: operations["scenario.change"];
        trace?: never;
    };
    "/api/v1/{workspace}/scenarios/change-many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the same fields of up to 5,000 scenarios as one step, undone as one.
         * @description Takes the level **contributor**; scope `deciding:write`.
         */
        post: operations["scenario.change-many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/scenarios/bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put scenarios into the bin. Nothing is deleted; they come back with their links.
         * @description Takes the level **contributor**; scope `deciding:write`.
         */
        post: operations["scenario.bin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/scenarios/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take scenarios out of the bin.
         * @description Takes the level **contributor**; scope `deciding:write`.
         */
        post: operations["scenario.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/decide/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Set the open items of a product side by side under every method, each figure with its sum.
         * @description Takes the level **viewer**; scope `deciding:read`.
         */
        get: operations["decide.table"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/scores/set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what an item is weighed with; what is not named stays. Makes its score where there is none.
         * @description Takes the level **contributor**; scope `deciding:write`.
         */
        post: operations["score.set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/scores/touch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what an item does to a group, from −2 (shuts it out) to 3; null takes it back.
         * @description Takes the level **contributor**; scope `deciding:write`.
         */
        post: operations["score.touch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/scenarios/{ref}/solve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Work out the best set of open items for its capacity, and what each limit costs. Kept, sealed.
         * @description Takes the level **contributor**; scope `deciding:write`.
         */
        post: operations["scenario.solve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/scenarios/{ref}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the workings out of a scenario, the newest first: what was asked, what came out, how sure.
         * @description Takes the level **viewer**; scope `deciding:read`.
         */
        get: operations["scenario.runs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/scenarios/{ref}/why/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Say why an item is in the best set or not: what the set would be worth less the other way round.
         * @description Takes the level **viewer**; scope `deciding:read`.
         */
        get: operations["scenario.why"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/decide/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the scenarios that were worked out and that nobody has decided on.
         * @description Takes the level **viewer**; scope `deciding:read`.
         */
        get: operations["decide.waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/scenarios/{ref}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an open decision of a working out: the best set against the order of today, with the sums.
         * @description Takes the level **contributor**; scope `deciding:write`.
         */
        post: operations["scenario.take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/sprints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sprints, filtered, sorted and paged.
         * @description Takes the level **viewer**; scope `delivering:read`.
         */
        get: operations["sprint.list"];
        put?: never;
        /**
         * Make a sprint: A time box in which a team works towards one goal, and learns one thing.
         * @description Takes the level **contributor**; scope `delivering:write`.
         */
        post: operations["sprint.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/sprints/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one sprint.
         * @description Takes the level **viewer**; scope `delivering:read`.
         */
        get: operations["sprint.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change fields of one sprint; what is not named stays.
         * @description Takes the level **contributor**; scope `delivering:write`.
         */
        patch: operations["sprint.change"];
        trace?: never;
    };
    "/api/v1/{workspace}/sprints/change-many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the same fields of up to 5,000 sprints as one step, undone as one.
         * @description Takes the level **contributor**; scope `delivering:write`.
         */
        post: operations["sprint.change-many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/sprints/bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put sprints into the bin. Nothing is deleted; they come back with their links.
         * @description Takes the level **contributor**; scope `delivering:write`.
         */
        post: operations["sprint.bin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/sprints/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take sprints out of the bin.
         * @description Takes the level **contributor**; scope `delivering:write`.
         */
        post: operations["sprint.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/impediments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List impediments, filtered, sorted and paged.
         * @description Takes the level **viewer**; scope `delivering:read`.
         */
        get: operations["impediment.list"];
        put?: never;
        /**
         * Make an impediment: Something that is in the way of the team, until it is resolved.
         * @description Takes the level **contributor**; scope `delivering:write`.
         */
        post: operations["impediment.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/impediments/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one impediment.
         * @description Takes the level **viewer**; scope `delivering:read`.
         */
        get: operations["impediment.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change fields of one impediment; what is not named stays.
         * @description Takes the level **contributor**; scope `delivering:write`.
         */
        patch: operations["impediment.change"];
        trace?: never;
    };
    "/api/v1/{workspace}/impediments/change-many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the same fields of up to 5,000 impediments as one step, undone as one.
         * @description Takes the level **contributor**; scope `delivering:write`.
         */
        post: operations["impediment.change-many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/impediments/bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put impediments into the bin. Nothing is deleted; they come back with their links.
         * @description Takes the level **contributor**; scope `delivering:write`.
         */
        post: operations["impediment.bin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/impediments/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take impediments out of the bin.
         * @description Takes the level **contributor**; scope `delivering:write`.
         */
        post: operations["impediment.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agreements, filtered, sorted and paged.
         * @description Takes the level **viewer**; scope `delivering:read`.
         */
        get: operations["agreement.list"];
        put?: never;
        /**
         * Make an agreement: How a team works on a product: when something is done, and how much is under way at once. The newest one of a product holds.
         * @description Takes the level **contributor**; scope `delivering:write`.
         */
        post: operations["agreement.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/agreements/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one agreement.
         * @description Takes the level **viewer**; scope `delivering:read`.
         */
        get: operations["agreement.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change fields of one agreement; what is not named stays.
         * @description Takes the level **contributor**; scope `delivering:write`.
         */
        patch: operations["agreement.change"];
        trace?: never;
    };
    "/api/v1/{workspace}/agreements/change-many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the same fields of up to 5,000 agreements as one step, undone as one.
         * @description Takes the level **contributor**; scope `delivering:write`.
         */
        post: operations["agreement.change-many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/agreements/bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put agreements into the bin. Nothing is deleted; they come back with their links.
         * @description Takes the level **contributor**; scope `delivering:write`.
         */
        post: operations["agreement.bin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/agreements/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take agreements out of the bin.
         * @description Takes the level **contributor**; scope `delivering:write`.
         */
        post: operations["agreement.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/sprints/{ref}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a sprint.
         * @description Takes the level **contributor**; scope `delivering:write`.
         */
        post: operations["sprint.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/sprints/{ref}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a sprint; its unfinished work goes back to the backlog or into another sprint, as one step.
         * @description Takes the level **contributor**; scope `delivering:write`.
         */
        post: operations["sprint.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the board of a product, or of one sprint: columns with their limits, items in the order of the backlog.
         * @description Takes the level **viewer**; scope `delivering:read`.
         */
        get: operations["board.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/board/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move an item to another column. Closing it with something open takes a reason, which is kept.
         * @description Takes the level **contributor**; scope `delivering:write`.
         */
        post: operations["board.move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Forecast from what was done: how many by a day, when for a number of items, and how true such forecasts came.
         * @description Takes the level **viewer**; scope `delivering:read`.
         */
        get: operations["forecast.make"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/delivering/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count what is in the way of the teams now.
         * @description Takes the level **viewer**; scope `delivering:read`.
         */
        get: operations["delivering.waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List releases, filtered, sorted and paged.
         * @description Takes the level **viewer**; scope `launching:read`.
         */
        get: operations["release.list"];
        put?: never;
        /**
         * Make a release: What goes live together, and who was told.
         * @description Takes the level **contributor**; scope `launching:write`.
         */
        post: operations["release.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/releases/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one release.
         * @description Takes the level **viewer**; scope `launching:read`.
         */
        get: operations["release.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change fields of one release; what is not named stays.
         * @description Takes the level **contributor**; scope `launching:write`.
         */
        patch: operations["release.change"];
        trace?: never;
    };
    "/api/v1/{workspace}/releases/change-many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the same fields of up to 5,000 releases as one step, undone as one.
         * @description Takes the level **contributor**; scope `launching:write`.
         */
        post: operations["release.change-many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/releases/bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put releases into the bin. Nothing is deleted; they come back with their links.
         * @description Takes the level **contributor**; scope `launching:write`.
         */
        post: operations["release.bin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/releases/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take releases out of the bin.
         * @description Takes the level **contributor**; scope `launching:write`.
         */
        post: operations["release.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/releases/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plan a release of items that are to go live together.
         * @description Takes the level **contributor**; scope `launching:write`.
         */
        post: operations["release.draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/releases/{ref}/ship": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release it: marks its items as done and writes down the moment. Undone as one.
         * @description Takes the level **product-owner**; scope `launching:write`.
         */
        post: operations["release.ship"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/releases/{ref}/asked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List everybody who asked for what is in a release, each once: what they asked, told or not.
         * @description Takes the level **contributor**; scope `launching:read`.
         */
        get: operations["release.asked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/releases/{ref}/tell": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark people as told that it is there: how, and when. Who was told before stays as they were.
         * @description Takes the level **contributor**; scope `launching:write`.
         */
        post: operations["release.tell"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/releases/{ref}/gates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Say what stands against a release going live at a moment, who may except it, and until when.
         * @description Takes the level **viewer**; scope `launching:read`.
         */
        get: operations["release.gates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/releases/{ref}/exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign an exception for one finding of a gate, with its reason and its last day. Sealed.
         * @description Takes the level **product-owner**; scope `launching:write`.
         */
        post: operations["release.except"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/releases/{ref}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what prepares a release: its audience, training, communication and feedback tracks.
         * @description Takes the level **viewer**; scope `launching:read`.
         */
        get: operations["release.steps"];
        put?: never;
        /**
         * Add something that prepares a release, as an action that somebody does by a day. Undone as one.
         * @description Takes the level **contributor**; scope `launching:write`.
         */
        post: operations["release.step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/releases/{ref}/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail those who asked for what is live: "you asked, we did", each once, with a way to stop such mail.
         * @description Takes the level **contributor**; scope `launching:write`.
         */
        post: operations["release.mail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail/stop/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop mail about what went live, by the link in one of them; or have it again.
         * @description Takes the level **anyone**; scope `launching:write`.
         */
        post: operations["mail.stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/launching/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the people who asked for what is live by now and whom nobody has told.
         * @description Takes the level **viewer**; scope `launching:read`.
         */
        get: operations["launching.waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List metrics, filtered, sorted and paged.
         * @description Takes the level **viewer**; scope `learning:read`.
         */
        get: operations["metric.list"];
        put?: never;
        /**
         * Make a metric: A defined measure of what happened to learners.
         * @description Takes the level **contributor**; scope `learning:write`.
         */
        post: operations["metric.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/metrics/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one metric.
         * @description Takes the level **viewer**; scope `learning:read`.
         */
        get: operations["metric.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change fields of one metric; what is not named stays.
         * @description Takes the level **contributor**; scope `learning:write`.
         */
        patch: operations["metric.change"];
        trace?: never;
    };
    "/api/v1/{workspace}/metrics/change-many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the same fields of up to 5,000 metrics as one step, undone as one.
         * @description Takes the level **contributor**; scope `learning:write`.
         */
        post: operations["metric.change-many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/metrics/bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put metrics into the bin. Nothing is deleted; they come back with their links.
         * @description Takes the level **contributor**; scope `learning:write`.
         */
        post: operations["metric.bin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/metrics/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take metrics out of the bin.
         * @description Takes the level **contributor**; scope `learning:write`.
         */
        post: operations["metric.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/experiments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List experiments, filtered, sorted and paged.
         * @description Takes the level **viewer**; scope `learning:read`.
         */
        get: operations["experiment.list"];
        put?: never;
        /**
         * Make an experiment: A pilot or comparison, its threshold fixed before its data.
         * @description Takes the level **contributor**; scope `learning:write`.
         */
        post: operations["experiment.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/experiments/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one experiment.
         * @description Takes the level **viewer**; scope `learning:read`.
         */
        get: operations["experiment.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change fields of one experiment; what is not named stays.
         * @description Takes the level **contributor**; scope `learning:write`.
         */
        patch: operations["experiment.change"];
        trace?: never;
    };
    "/api/v1/{workspace}/experiments/change-many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the same fields of up to 5,000 experiments as one step, undone as one.
         * @description Takes the level **contributor**; scope `learning:write`.
         */
        post: operations["experiment.change-many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/experiments/bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put experiments into the bin. Nothing is deleted; they come back with their links.
         * @description Takes the level **contributor**; scope `learning:write`.
         */
        post: operations["experiment.bin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/experiments/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take experiments out of the bin.
         * @description Takes the level **contributor**; scope `learning:write`.
         */
        post: operations["experiment.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/metrics/{ref}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add one reading to a metric: grades, x of n, or a mean. It stands; another may correct it.
         * @description Takes the level **contributor**; scope `learning:write`.
         */
        post: operations["metric.add-reading"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/metrics/import-readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read grades or counts of groups of learners from CSV text into metrics: by section and arm, without any identity.
         * @description Takes the level **contributor**; scope `learning:write`.
         */
        post: operations["metric.import-readings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/metrics/{ref}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the figures of a metric by period: whole, by arm, by section, or by declared dimensions.
         * @description Takes the level **viewer**; scope `learning:read`.
         */
        get: operations["metric.figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/experiments/{ref}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open the figures of an experiment: arms, difference, intervals, verdict. Counted as a look.
         * @description Takes the level **viewer**; scope `learning:write`.
         */
        post: operations["experiment.verdict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/experiments/{ref}/check-claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold a sentence against the evidence of an experiment: is it carried, and how strong may it be?
         * @description Takes the level **viewer**; scope `learning:read`.
         */
        post: operations["experiment.check-claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/learning/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the experiments whose data should be in by now and are not.
         * @description Takes the level **viewer**; scope `learning:read`.
         */
        get: operations["learning.waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List obligations, filtered, sorted and paged.
         * @description Takes the level **viewer**; scope `including:read`.
         */
        get: operations["obligation.list"];
        put?: never;
        /**
         * Make an obligation: What a law, a contract or a policy demands by when. A dated note of it, never advice.
         * @description Takes the level **contributor**; scope `including:write`.
         */
        post: operations["obligation.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/obligations/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one obligation.
         * @description Takes the level **viewer**; scope `including:read`.
         */
        get: operations["obligation.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change fields of one obligation; what is not named stays.
         * @description Takes the level **contributor**; scope `including:write`.
         */
        patch: operations["obligation.change"];
        trace?: never;
    };
    "/api/v1/{workspace}/obligations/change-many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the same fields of up to 5,000 obligations as one step, undone as one.
         * @description Takes the level **contributor**; scope `including:write`.
         */
        post: operations["obligation.change-many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/obligations/bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put obligations into the bin. Nothing is deleted; they come back with their links.
         * @description Takes the level **contributor**; scope `including:write`.
         */
        post: operations["obligation.bin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/obligations/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take obligations out of the bin.
         * @description Takes the level **contributor**; scope `including:write`.
         */
        post: operations["obligation.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List findings, filtered, sorted and paged.
         * @description Takes the level **viewer**; scope `including:read`.
         */
        get: operations["finding.list"];
        put?: never;
        /**
         * Make a finding: A barrier that was found: what, where, by which criterion, how severe.
         * @description Takes the level **contributor**; scope `including:write`.
         */
        post: operations["finding.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/findings/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one finding.
         * @description Takes the level **viewer**; scope `including:read`.
         */
        get: operations["finding.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change fields of one finding; what is not named stays.
         * @description Takes the level **contributor**; scope `including:write`.
         */
        patch: operations["finding.change"];
        trace?: never;
    };
    "/api/v1/{workspace}/findings/change-many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the same fields of up to 5,000 findings as one step, undone as one.
         * @description Takes the level **contributor**; scope `including:write`.
         */
        post: operations["finding.change-many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/findings/bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put findings into the bin. Nothing is deleted; they come back with their links.
         * @description Takes the level **contributor**; scope `including:write`.
         */
        post: operations["finding.bin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/findings/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take findings out of the bin.
         * @description Takes the level **contributor**; scope `including:write`.
         */
        post: operations["finding.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/obligations/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List obligations known on a day for an institution like this one. They are dated notes, never advice.
         * @description Takes the level **viewer**; scope `including:read`.
         */
        get: operations["obligation.templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/obligations/take-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an obligation of a template; from then on it is yours to change.
         * @description Takes the level **contributor**; scope `including:write`.
         */
        post: operations["obligation.take-template"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/findings/{ref}/to-item": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an accessibility fix of a finding, in the backlog of its product.
         * @description Takes the level **contributor**; scope `including:write`.
         */
        post: operations["finding.to-item"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/including/blocking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the releases still to come with the open blockers that would refuse them.
         * @description Takes the level **viewer**; scope `including:read`.
         */
        get: operations["including.blocking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/including/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the open blockers.
         * @description Takes the level **viewer**; scope `including:read`.
         */
        get: operations["including.waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List goals, filtered, sorted and paged.
         * @description Takes the level **owner**; scope `growing:read`. In your own workspace only.
         */
        get: operations["goal.list"];
        put?: never;
        /**
         * Make a goal: What somebody wants to reach for themselves. Only they can read it.
         * @description Takes the level **owner**; scope `growing:write`. In your own workspace only.
         */
        post: operations["goal.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/goals/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one goal.
         * @description Takes the level **owner**; scope `growing:read`. In your own workspace only.
         */
        get: operations["goal.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change fields of one goal; what is not named stays.
         * @description Takes the level **owner**; scope `growing:write`. In your own workspace only.
         */
        patch: operations["goal.change"];
        trace?: never;
    };
    "/api/v1/{workspace}/goals/change-many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the same fields of up to 5,000 goals as one step, undone as one.
         * @description Takes the level **owner**; scope `growing:write`. In your own workspace only.
         */
        post: operations["goal.change-many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/goals/bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put goals into the bin. Nothing is deleted; they come back with their links.
         * @description Takes the level **owner**; scope `growing:write`. In your own workspace only.
         */
        post: operations["goal.bin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/goals/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take goals out of the bin.
         * @description Takes the level **owner**; scope `growing:write`. In your own workspace only.
         */
        post: operations["goal.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List measures, filtered, sorted and paged.
         * @description Takes the level **owner**; scope `growing:read`. In your own workspace only.
         */
        get: operations["measure.list"];
        put?: never;
        /**
         * Make a measure: A figure that shows how far a goal has come.
         * @description Takes the level **owner**; scope `growing:write`. In your own workspace only.
         */
        post: operations["measure.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/measures/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one measure.
         * @description Takes the level **owner**; scope `growing:read`. In your own workspace only.
         */
        get: operations["measure.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change fields of one measure; what is not named stays.
         * @description Takes the level **owner**; scope `growing:write`. In your own workspace only.
         */
        patch: operations["measure.change"];
        trace?: never;
    };
    "/api/v1/{workspace}/measures/change-many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the same fields of up to 5,000 measures as one step, undone as one.
         * @description Takes the level **owner**; scope `growing:write`. In your own workspace only.
         */
        post: operations["measure.change-many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/measures/bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put measures into the bin. Nothing is deleted; they come back with their links.
         * @description Takes the level **owner**; scope `growing:write`. In your own workspace only.
         */
        post: operations["measure.bin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/measures/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take measures out of the bin.
         * @description Takes the level **owner**; scope `growing:write`. In your own workspace only.
         */
        post: operations["measure.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/wins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List wins, filtered, sorted and paged.
         * @description Takes the level **owner**; scope `growing:read`. In your own workspace only.
         */
        get: operations["win.list"];
        put?: never;
        /**
         * Make a win: Something that went well through somebody. Only they can read it.
         * @description Takes the level **owner**; scope `growing:write`. In your own workspace only.
         */
        post: operations["win.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/wins/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one win.
         * @description Takes the level **owner**; scope `growing:read`. In your own workspace only.
         */
        get: operations["win.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change fields of one win; what is not named stays.
         * @description Takes the level **owner**; scope `growing:write`. In your own workspace only.
         */
        patch: operations["win.change"];
        trace?: never;
    };
    "/api/v1/{workspace}/wins/change-many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the same fields of up to 5,000 wins as one step, undone as one.
         * @description Takes the level **owner**; scope `growing:write`. In your own workspace only.
         */
        post: operations["win.change-many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/wins/bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put wins into the bin. Nothing is deleted; they come back with their links.
         * @description Takes the level **owner**; scope `growing:write`. In your own workspace only.
         */
        post: operations["win.bin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/wins/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take wins out of the bin.
         * @description Takes the level **owner**; scope `growing:write`. In your own workspace only.
         */
        post: operations["win.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List credentials, filtered, sorted and paged.
         * @description Takes the level **owner**; scope `growing:read`. In your own workspace only.
         */
        get: operations["credential.list"];
        put?: never;
        /**
         * Make a credential: A certificate that somebody holds or works toward, with the rule by which it is renewed.
         * @description Takes the level **owner**; scope `growing:write`. In your own workspace only.
         */
        post: operations["credential.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/credentials/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one credential.
         * @description Takes the level **owner**; scope `growing:read`. In your own workspace only.
         */
        get: operations["credential.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change fields of one credential; what is not named stays.
         * @description Takes the level **owner**; scope `growing:write`. In your own workspace only.
         */
        patch: operations["credential.change"];
        trace?: never;
    };
    "/api/v1/{workspace}/credentials/change-many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the same fields of up to 5,000 credentials as one step, undone as one.
         * @description Takes the level **owner**; scope `growing:write`. In your own workspace only.
         */
        post: operations["credential.change-many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/credentials/bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put credentials into the bin. Nothing is deleted; they come back with their links.
         * @description Takes the level **owner**; scope `growing:write`. In your own workspace only.
         */
        post: operations["credential.bin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/credentials/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take credentials out of the bin.
         * @description Takes the level **owner**; scope `growing:write`. In your own workspace only.
         */
        post: operations["credential.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/learning-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List learning-entries, filtered, sorted and paged.
         * @description Takes the level **owner**; scope `growing:read`. In your own workspace only.
         */
        get: operations["learning-entry.list"];
        put?: never;
        /**
         * Make a learning-entry: Something somebody learned, or gave on: hours of one log that count for every credential.
         * @description Takes the level **owner**; scope `growing:write`. In your own workspace only.
         */
        post: operations["learning-entry.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/learning-entries/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one learning-entry.
         * @description Takes the level **owner**; scope `growing:read`. In your own workspace only.
         */
        get: operations["learning-entry.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change fields of one learning-entry; what is not named stays.
         * @description Takes the level **owner**; scope `growing:write`. In your own workspace only.
         */
        patch: operations["learning-entry.change"];
        trace?: never;
    };
    "/api/v1/{workspace}/learning-entries/change-many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the same fields of up to 5,000 learning-entries as one step, undone as one.
         * @description Takes the level **owner**; scope `growing:write`. In your own workspace only.
         */
        post: operations["learning-entry.change-many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/learning-entries/bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put learning-entries into the bin. Nothing is deleted; they come back with their links.
         * @description Takes the level **owner**; scope `growing:write`. In your own workspace only.
         */
        post: operations["learning-entry.bin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/learning-entries/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take learning-entries out of the bin.
         * @description Takes the level **owner**; scope `growing:write`. In your own workspace only.
         */
        post: operations["learning-entry.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/goals/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a goal together with its measures, as one step.
         * @description Takes the level **owner**; scope `growing:write`. In your own workspace only.
         */
        post: operations["goal.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/goals/{ref}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a goal: reached, missed or dropped, with what came of it. It stays readable.
         * @description Takes the level **owner**; scope `growing:write`. In your own workspace only.
         */
        post: operations["goal.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/goals/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look at a goal by the twenty rules: the score, and of each rule in words what is asked for.
         * @description Takes the level **owner**; scope `growing:read`. In your own workspace only.
         */
        post: operations["goal.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/goals/{ref}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a rule of the checker aside for a goal, with the reason; or take it up again.
         * @description Takes the level **owner**; scope `growing:write`. In your own workspace only.
         */
        post: operations["goal.set-rule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/measures/{ref}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all that a measure has read, oldest first, and what it reads live now.
         * @description Takes the level **owner**; scope `growing:read`. In your own workspace only.
         */
        get: operations["measure.readings"];
        put?: never;
        /**
         * Write down what a measure reads. Nothing is overwritten: a correction is another one for that day.
         * @description Takes the level **owner**; scope `growing:write`. In your own workspace only.
         */
        post: operations["measure.read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/measures/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read all live measures now and keep what they say; where rights ended, the last value stays.
         * @description Takes the level **owner**; scope `growing:write`. In your own workspace only.
         */
        post: operations["measure.refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/measures/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the products whose figures a measure can be fed from, with what each gives now.
         * @description Takes the level **owner**; scope `growing:read`. In your own workspace only.
         */
        get: operations["measure.sources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/wins/capture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a win down: one line is enough. What it rests on and the goal it serves come along.
         * @description Takes the level **owner**; scope `growing:write`. In your own workspace only.
         */
        post: operations["win.capture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/wins/{ref}/rest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a win rest on a release of a shared workspace. Nothing of it can be seen there.
         * @description Takes the level **owner**; scope `growing:write`. In your own workspace only.
         */
        post: operations["win.rest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/wins/{ref}/unrest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take away what a win rests on.
         * @description Takes the level **owner**; scope `growing:write`. In your own workspace only.
         */
        post: operations["win.unrest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/wins/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what went live lately in the products you look after and is no win yet, worded by its evidence.
         * @description Takes the level **owner**; scope `growing:read`. In your own workspace only.
         */
        get: operations["win.suggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/credential-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List well-known credentials with their renewal, cost and the day on which that was read.
         * @description Takes the level **owner**; scope `growing:read`. In your own workspace only.
         */
        get: operations["credential.templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/credential-templates/adopt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take over well-known credentials as planned ones, as one step; one that is here is not made twice.
         * @description Takes the level **owner**; scope `growing:write`. In your own workspace only.
         */
        post: operations["credential.adopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/credentials/{ref}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a credential was renewed on a day: its next window begins.
         * @description Takes the level **owner**; scope `growing:write`. In your own workspace only.
         */
        post: operations["credential.renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/growing/resting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Say which of your wins rest on these shared records, and which goals they serve. Only you can ask.
         * @description Takes the level **owner**; scope `growing:read`. In your own workspace only.
         */
        get: operations["growing.resting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/growing/chain/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Walk the chain from a win or a goal of yours: to what it rests on in shared workspaces, and to its goals.
         * @description Takes the level **owner**; scope `growing:read`. In your own workspace only.
         */
        get: operations["growing.chain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/overview/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Say which day and week of term it is, what is frozen now and what is frozen next.
         * @description Takes the level **viewer**; scope `overview:read`.
         */
        get: operations["overview.today"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/overview/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all that waits for you over every product, the most pressing first: one queue.
         * @description Takes the level **viewer**; scope `overview:read`.
         */
        get: operations["overview.inbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{workspace}/overview/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what is due and what begins: your actions, releases, terms, freezes, duties; overdue first.
         * @description Takes the level **viewer**; scope `overview:read`.
         */
        get: operations["overview.due"];
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
        /** @description A refusal or a fault, as RFC 9457 has it. */
        Problem: {
            type: string;
            title: string;
            status: number;
            /** @enum {string} */
            code: "invalid-input" | "not-signed-in" | "not-allowed" | "not-found" | "conflict" | "circle" | "sealed" | "gate-refused" | "in-use" | "gone" | "too-large" | "too-many" | "not-answering" | "unexpected";
            /** @description What happened, what was kept, and what to do. */
            detail: string;
            /** @description Quote this when you ask for help. */
            instance?: string;
            errors?: {
                path: string;
                message: string;
            }[];
        };
        Link: {
            /** Format: uuid */
            id: string;
            type: string;
            /** @enum {string} */
            direction: "out" | "in";
            other: {
                /** Format: uuid */
                id: string;
                ref: string;
                kind: string;
                title: string;
            };
            slot: string;
            detail: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
        };
        /** @description A file: its name, and either `base64` or `text`. */
        FileInput: {
            /** @description The name of the file. */
            name: string;
            /** @description Its bytes in base64; the encoding is found. */
            base64?: string;
            /** @description Its text, where it is text already. */
            text?: string;
        };
        ColumnMapping: {
            /** @description The name of the column in the file. */
            column: string;
            /** @description title, product, id (of a record that was exported), or a field of the kind. */
            field: string;
            /** @description What a value of the file means: "Bug": "improvement"; null for empty. */
            values?: {
                [key: string]: string | null;
            };
            /**
             * @description What becomes of values that do not fit: an error of their row, or nothing.
             * @enum {string}
             */
            rest?: "error" | "empty";
            /**
             * @description How 01/02/2026 is meant.
             * @enum {string}
             */
            days?: "day-first" | "month-first";
            /**
             * @description The decimal mark of numbers.
             * @enum {string}
             */
            decimal?: "point" | "comma";
        };
        ImportError: {
            /** @description The line of the file in which the row begins. */
            line: number;
            /** @description Empty where the whole row is meant. */
            column: string;
            value: string;
            message: string;
        };
        Product: {
            /** Format: uuid */
            id: string;
            ref: string;
            kind: string;
            title: string;
            productId: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            binnedAt: string | null;
            /** @description What it is for, and for whom. */
            purpose: string;
            /** @description What sort of product it is. */
            productKind: ("learning-management" | "digital-classroom" | "assessment" | "student-information" | "communication" | "library" | "other") | null;
            /** @description Only for practice: an invented product, labelled as such wherever it is shown. */
            sandbox: boolean;
        };
        Group: {
            /** Format: uuid */
            id: string;
            ref: string;
            kind: string;
            title: string;
            productId: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            binnedAt: string | null;
            /** @description How many they really are, not how many are known here. */
            size: number | null;
            /** @description Where that number comes from, and of when. */
            sizeSource: string;
            /** @description The wider group that this is part of. The id of a group. */
            parentId: string | null;
            /** @description One of the groups that no product decision should miss. */
            core: boolean;
            /** @description Who they are and what their days are like. */
            about: string;
        };
        Person: {
            /** Format: uuid */
            id: string;
            ref: string;
            kind: string;
            title: string;
            productId: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            binnedAt: string | null;
            /** @description Where they can be told; also how an account is recognised. */
            email: string;
            /** @description What they do at the institution. */
            jobTitle: string;
            /** @description The group they speak for most often. The id of a group. */
            groupId: string | null;
            /** @description What is worth knowing when talking with them. */
            about: string;
        };
        Meeting: {
            /** Format: uuid */
            id: string;
            ref: string;
            kind: string;
            title: string;
            productId: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            binnedAt: string | null;
            /**
             * @description What kind of meeting it is.
             * @enum {string}
             */
            type: "planning" | "stand-up" | "review" | "retrospective" | "refinement" | "check-in" | "workshop" | "coaching";
            /** @description When it begins. */
            startsAt: string | null;
            /** @description How long it lasts, in minutes. */
            minutes: number | null;
            /** @description Where, or the address of the call. */
            place: string;
            /** @description What will be talked about, in order; ticked once it was. */
            agenda: {
                /** @description At most 1000 characters */
                text: string;
                done: boolean;
            }[];
            /** @description What was said. Markdown. */
            notes: string;
            /** @description What came out of it, beside its actions and decisions. Markdown. */
            outcomes: string;
        };
        Action: {
            /** Format: uuid */
            id: string;
            ref: string;
            kind: string;
            title: string;
            productId: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            binnedAt: string | null;
            /** @description Who does it. The id of a person. */
            ownerId: string | null;
            /** @description The day by which it is done. */
            dueOn: string | null;
            /** @description When it was done; empty while it is open. */
            doneAt: string | null;
            /** @description Why, and what done means. Markdown. */
            about: string;
            /** @description Open, and its day is over where the workspace is. */
            overdue: boolean;
            /** @description What it came from, where that may be read. */
            follows: {
                /** Format: uuid */
                id: string;
                ref: string;
                kind: string;
                title: string;
            } | null;
        };
        Decision: {
            /** Format: uuid */
            id: string;
            ref: string;
            kind: string;
            title: string;
            productId: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            binnedAt: string | null;
            /**
             * @description Open, decided, or published and sealed.
             * @enum {string}
             */
            state: "open" | "decided" | "published";
            /** @description What has to be decided, and what is known about it. Markdown. */
            question: string;
            /** @description What was decided and why. Markdown. */
            outcome: string;
            /** @description The day on which it was decided. */
            decidedOn: string | null;
            /** @description Who did not agree, and why; kept as they said it. */
            dissent: string;
            /** @description Who could be shut out by it. */
            shutOut: string;
            /** @description What was done so that nobody is. */
            shutOutAnswer: string;
            /** @description The decision worded for those who build and run things. Markdown. */
            technical: string;
            /** @description The decision worded for those who teach and learn. Markdown. */
            educational: string;
            /** @description When it was published; set by publishing, which seals it. */
            publishedAt: string | null;
            /** @description How many options it has. */
            options: number;
            /** @description The title of the option that was chosen. */
            chosen: string | null;
            /** @description How many people and groups said where they stand. */
            heard: number;
            /** @description The decision that corrects this one. */
            succeededBy: {
                /** Format: uuid */
                id: string;
                ref: string;
            } | null;
        };
        Span: {
            /** Format: uuid */
            id: string;
            ref: string;
            kind: string;
            title: string;
            productId: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            binnedAt: string | null;
            /**
             * @description What kind of stretch it is.
             * @enum {string}
             */
            type: "term" | "part-term" | "exams" | "break" | "holiday" | "registration" | "grade-entry" | "add-drop" | "test-window" | "commencement" | "admissions" | "other" | "first-class" | "last-class" | "census" | "withdrawal" | "grades-due";
            /**
             * Format: date
             * @description Its first day.
             */
            startsOn: string;
            /** @description Its last day, itself included; the first day where nothing is said. */
            endsOn: string | null;
            /** @description Which season a term belongs to, for rules that hold in one of them. */
            season: ("fall" | "winter" | "spring" | "summer") | null;
            /** @description The term that it is part of. The id of a span. */
            partOf: string | null;
            /** @description The first day of classes, of a term. */
            firstClassOn: string | null;
            /** @description The last day of classes, of a term. */
            lastClassOn: string | null;
            /** @description The census day, of a term. */
            censusOn: string | null;
            /** @description The last day to withdraw, of a term. */
            withdrawOn: string | null;
            /** @description The day by which grades are due, of a term. */
            gradesDueOn: string | null;
            /** @description For whom it holds: "Evening sections", "Year 9". */
            audience: string;
        };
        Freeze: {
            /** Format: uuid */
            id: string;
            ref: string;
            kind: string;
            title: string;
            productId: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            binnedAt: string | null;
            /**
             * @description What its beginning hangs on.
             * @enum {string}
             */
            startAnchor: "term" | "part-term" | "exams" | "break" | "holiday" | "registration" | "grade-entry" | "add-drop" | "test-window" | "commencement" | "admissions" | "other" | "first-class" | "last-class" | "census" | "withdrawal" | "grades-due";
            /** @description Days from there; negative for before. */
            startOffset: number | null;
            /**
             * @description How these days are counted.
             * @enum {string}
             */
            startUnit: "calendar" | "business" | "calendar-to-business";
            /** @description Then back to this weekday: 1 Monday to 7 Sunday. */
            startWeekday: number | null;
            /** @description The local time at which it begins, 00:00 to 24:00. */
            startTime: string;
            /**
             * @description What its end hangs on.
             * @enum {string}
             */
            endAnchor: "term" | "part-term" | "exams" | "break" | "holiday" | "registration" | "grade-entry" | "add-drop" | "test-window" | "commencement" | "admissions" | "other" | "first-class" | "last-class" | "census" | "withdrawal" | "grades-due";
            /** @description Days from there; negative for before. */
            endOffset: number | null;
            /**
             * @description How these days are counted.
             * @enum {string}
             */
            endUnit: "calendar" | "business" | "calendar-to-business";
            /** @description Then on to this weekday: 1 Monday to 7 Sunday. */
            endWeekday: number | null;
            /** @description The local time at which it ends; 24:00 is the end of that day. */
            endTime: string;
            /** @description Only in terms of this season; in all of them where nothing is said. */
            season: ("fall" | "winter" | "spring" | "summer") | null;
            /**
             * @description Whether it refuses a going live or only warns.
             * @enum {string}
             */
            severity: "refuses" | "warns";
            /** @description The one product that it holds for; all of them where nothing is said. The id of a product. */
            scopeId: string | null;
            /** @description The systems that it is about. */
            systems: string[];
            /** @description Who may except from it, in words: "Director of enterprise systems". */
            exceptRole: string;
            /**
             * @description The role in Linchpin that may sign such an exception.
             * @enum {string}
             */
            exceptLevel: "contributor" | "product-owner" | "admin" | "owner";
            /** @description Where the rule is written: an address or a document. */
            source: string;
            /** @description Why it is so. Markdown. */
            about: string;
        };
        Note: {
            /** Format: uuid */
            id: string;
            ref: string;
            kind: string;
            title: string;
            productId: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            binnedAt: string | null;
            /** @description What was said, as close to the words as possible. Sentences of it can be highlighted. */
            text: string;
            /** @description Who said it. The id of a person. */
            saidBy: string | null;
            /** @description For which group they spoke; their own where nothing else is said. The id of a group. */
            groupId: string | null;
            /**
             * @description How it reached us.
             * @enum {string}
             */
            channel: "interview" | "portal" | "ticket" | "workshop" | "survey" | "usability" | "email" | "conversation" | "other";
            /** @description The day on which it was said. */
            saidOn: string | null;
            /**
             * @description Whether we said it back, and whether they confirmed it.
             * @enum {string}
             */
            heard: "said" | "heard-back" | "confirmed";
            /** @description What was said back to them, in our own words. */
            heardBack: string;
            /** @description Nobody has confirmed that this is what was meant (heard is not confirmed). */
            unconfirmed: boolean;
            /** @description The themes it supports. */
            themes: {
                /** Format: uuid */
                id: string;
                ref: string;
                kind: string;
                title: string;
            }[];
            /** @description The items it supports. */
            items: {
                /** Format: uuid */
                id: string;
                ref: string;
                kind: string;
                title: string;
            }[];
            /** @description How many of its sentences are highlighted. */
            highlights: number;
        };
        Theme: {
            /** Format: uuid */
            id: string;
            ref: string;
            kind: string;
            title: string;
            productId: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            binnedAt: string | null;
            /** @description What the need is, and what is known about it. Markdown. */
            description: string;
            /** @description The wider theme that this is part of. The id of a theme. */
            parentId: string | null;
            /**
             * @description Whether it still asks for an answer.
             * @enum {string}
             */
            state: "open" | "answered" | "parked";
            /** @description Distinct notes, narrower themes included. */
            notes: number;
            /** @description Distinct people who said them; a note of nobody known adds a note only. */
            people: number;
            /** @description The same by the group they spoke for. Who spoke for two groups is in both. */
            byGroup: {
                groupId: string | null;
                name: string | null;
                size: number | null;
                notes: number;
                people: number;
            }[];
        };
        Highlight: {
            /** Format: uuid */
            id: string;
            quote: string;
            /**
             * @description Where the words are now: where they were marked, elsewhere, or gone by an edit.
             * @enum {string}
             */
            state: "there" | "moved" | "lost";
            /** @description In UTF-16 code units of the text; absent where lost. */
            start?: number;
            end?: number;
            importance: number | null;
            to: {
                /** Format: uuid */
                id: string;
                ref: string;
                kind: string;
                title: string;
            };
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
        };
        Aim: {
            /** Format: uuid */
            id: string;
            ref: string;
            kind: string;
            title: string;
            productId: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            binnedAt: string | null;
            /** @description The wider aim that this is part of. The id of a aim. */
            parentId: string | null;
            /** @description What is meant, and where it was decided. Markdown. */
            description: string;
            /** @description The day by which it is meant to be reached. */
            dueOn: string | null;
            /** @description Objectives that serve it or a narrower aim; dropped ones are not counted. */
            objectives: number;
            /** @description The mean over those of them that have key results. */
            progress: number | null;
            /** @description Items that serve these objectives. */
            items: number;
        };
        Objective: {
            /** Format: uuid */
            id: string;
            ref: string;
            kind: string;
            title: string;
            productId: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            binnedAt: string | null;
            /** @description The aim of the institution that it serves first of all. The id of a aim. */
            aimId: string | null;
            /** @description The products that carry it: their refs or exact names. */
            products: string[];
            /**
             * @description Whether it is pursued.
             * @enum {string}
             */
            state: "active" | "reached" | "dropped";
            /** @description The term or terms for which it is set: "Spring 2027". */
            term: string;
            /** @description The day by which it is meant to be reached. */
            dueOn: string | null;
            /** @description Who looks after it. The id of a person. */
            ownerId: string | null;
            /** @description Why this, and why now. Markdown. */
            description: string;
            /** @description The mean over its key results, each held between 0 and 1. */
            progress: number | null;
            keyResults: number;
            /** @description Items that serve it; declined ones are not counted. */
            items: number;
            /** @description How many of them are done. */
            done: number;
        };
        KeyResult: {
            /** Format: uuid */
            id: string;
            ref: string;
            kind: string;
            title: string;
            productId: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            binnedAt: string | null;
            /** @description The objective that it shows. The id of a objective. */
            objectiveId: string | null;
            /** @description The unit of its figures: "%", "days". */
            unit: string;
            /** @description Where it stood at first. */
            baseline: number | null;
            /** @description Where it shall be; below the baseline where less is better. */
            target: number | null;
            /** @description Where its figures come from, and how they are defined. */
            source: string;
            /** @description By its newest check-in; the baseline before any. */
            current: number | null;
            /** @description (current − baseline) ÷ (target − baseline): 48 → 20 at 34 is 0.5. May be below 0 or above 1. */
            progress: number | null;
            /** @description How sure somebody was of reaching it, in percent. */
            confidence: number | null;
            checkedOn: string | null;
            checkIns: number;
        };
        Persona: {
            /** Format: uuid */
            id: string;
            ref: string;
            kind: string;
            title: string;
            productId: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            binnedAt: string | null;
            /** @description The group this persona belongs to. The id of a group. */
            groupId: string | null;
            /** @description Their day, their devices, what is hard for them. */
            circumstances: string;
            /** @description What they need, such as screen-reader, captions, low-bandwidth. */
            needs: string[];
            /** @description Empathy notes: what they think, feel, say and do. */
            feels: string;
            /** @description Open items that are made for this persona. */
            items: number;
        };
        Item: {
            /** Format: uuid */
            id: string;
            ref: string;
            kind: string;
            title: string;
            productId: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            binnedAt: string | null;
            /**
             * @description What sort of work it is.
             * @enum {string}
             */
            type: "initiative" | "feature" | "story" | "task" | "accessibility-fix" | "improvement";
            /**
             * @description How far it has come.
             * @enum {string}
             */
            state: "new" | "refining" | "ready" | "in-progress" | "done" | "declined";
            /** @description The story and what is known about it. Markdown. */
            description: string;
            /** @description For whom it is made. The id of a persona. */
            personaId: string | null;
            /** @description The larger item that it is part of. The id of a item. */
            parentId: string | null;
            /** @description Educational impact, 0 (none) to 5 (changes how well people learn). */
            learningValue: number | null;
            /** @description Value to the institution, 0 (none) to 5. */
            institutionValue: number | null;
            /** @description Can it be built? 1 (hardly) to 5 (easily). */
            feasibility: number | null;
            /** @description Can the institution carry it? 1 (hardly) to 5 (easily). */
            viability: number | null;
            /** @description Do people want it? 1 (hardly) to 5 (very much). */
            desirability: number | null;
            /** @description The likely effort in points. */
            estimate: number | null;
            /** @description The least effort that seems possible, in points. */
            estimateLow: number | null;
            /** @description The most effort that seems possible, in points. */
            estimateHigh: number | null;
            /** @description How everybody will see that it is done. */
            criteria: {
                /** @description At most 1000 characters */
                text: string;
                done: boolean;
            }[];
            /** @description Where the wish came from, where no note says it. */
            source: string;
            /** @description Why it stands where it stands. */
            priorityReason: string;
            /** @description A law or a policy demands it, whether or not anybody asked. */
            duty: boolean;
            /** @description Why it was declined, or closed with criteria still open. */
            closingReason: string;
            /** @description The day on which it was done; set when it becomes done. */
            doneOn: string | null;
            /** @description Words to find it by. */
            tags: string[];
            /** @description Notes that ask for it, directly or through a theme. */
            voices: number;
            /** @description Different people who said them. */
            people: number;
            /** @description The sum over the highlighted sentences, 0 to 3 each. */
            importance: number;
            /** @description No evidence: nobody is known to have asked, and no duty demands it. */
            opinion: boolean;
            /** @description Lenses scored 2 or less. */
            lowLenses: ("feasibility" | "viability" | "desirability")[];
            /** @description What it lacks before a team can begin: a persona (stories), criteria, an estimate. */
            gaps: ("persona" | "criteria" | "estimate")[];
            /** @description How many open items block it. */
            blockedBy: number;
            /** @description How many open items wait for it. */
            blocks: number;
            /** @description Its place among the product's open items, from 1; null once it is closed. */
            position: number | null;
        };
        Score: {
            /** Format: uuid */
            id: string;
            ref: string;
            kind: string;
            title: string;
            productId: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            binnedAt: string | null;
            /** @description The item that is weighed. The id of a item. */
            itemId: string | null;
            /** @description How many people it reaches in one term. */
            reach: number | null;
            /** @description How much it helps each: 3, 2, 1, 0.5 or 0.25. */
            impact: number | null;
            /** @description How sure that is: 1, 0.8 or 0.5. */
            confidence: number | null;
            /** @description The work of making it, in points; the item's estimate where it is left out. */
            effort: number | null;
            /** @description The work of taking it into use, in points. */
            adoptionEffort: number | null;
            /** @description Whether it comes in the last useful window, one term late, or later. */
            timing: ("in-time" | "a-term-late" | "later") | null;
            /** @description WSJF: value for those who use it, relative to other items, 0 to 20. */
            userValue: number | null;
            /** @description WSJF: what is lost by waiting, relative to other items, 0 to 20. */
            timeCriticality: number | null;
            /** @description WSJF: the risk it takes away or what it makes possible, 0 to 20. */
            riskReduction: number | null;
            /** @description Must, should, could or will not, this time. */
            moscow: ("must" | "should" | "could" | "wont") | null;
            /** @description A worth given from elsewhere, in a unit of its own. */
            value: number | null;
            /** @description How these figures were come by. */
            note: string;
        };
        Scenario: {
            /** Format: uuid */
            id: string;
            ref: string;
            kind: string;
            title: string;
            productId: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            binnedAt: string | null;
            /** @description What may be spent in all, in points. */
            capacity: number | null;
            /**
             * @description By what the worth of an item is counted.
             * @enum {string}
             */
            axis: "given" | "learning" | "institution" | "education" | "rice" | "wsjf";
            /** @description What this plan assumes. */
            note: string;
            /** @description How the newest working out came out; null where there is none. */
            status: ("proven" | "limit" | "infeasible") | null;
            /** @description The worth of its set. */
            objective: number | null;
            /** @description How many items are in its set. */
            items: number;
            workedOutAt: string | null;
        };
        Sprint: {
            /** Format: uuid */
            id: string;
            ref: string;
            kind: string;
            title: string;
            productId: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            binnedAt: string | null;
            /** @description What will be different when it ends. */
            goal: string;
            /** @description The one thing that the team wants to learn in it. */
            learningGoal: string;
            /** @description Whether that was learned; what was not goes along into the next sprint. */
            isLearned: boolean;
            /** @description Its first day. */
            startsOn: string | null;
            /** @description Its last day. */
            endsOn: string | null;
            /**
             * @description Whether it runs.
             * @enum {string}
             */
            state: "planned" | "running" | "closed";
            /** @description How many points the team has for it. */
            capacity: number | null;
            /** @description When it was started. */
            startedAt: string | null;
            /** @description When it was closed. */
            closedAt: string | null;
            /** @description How many items were taken into it. */
            items: number;
            /** @description How many of them were done by its end. */
            done: number;
            /** @description The points of all of them. */
            points: number;
            /** @description The points of those that were done by its end. */
            donePoints: number;
        };
        Impediment: {
            /** Format: uuid */
            id: string;
            ref: string;
            kind: string;
            title: string;
            productId: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            binnedAt: string | null;
            /** @description Since when it is in the way; today unless it says otherwise. */
            since: string | null;
            /** @description Who takes care of it. The id of a person. */
            ownerId: string | null;
            /** @description The day on which it was out of the way. */
            resolvedOn: string | null;
            /** @description The item that it holds up. The id of a item. */
            itemId: string | null;
            /** @description The sprint that it holds up. The id of a sprint. */
            sprintId: string | null;
            /** @description What is known of it and what was tried. */
            notes: string;
            /** @description For how many days it was in the way, or is. */
            age: number;
            isOpen: boolean;
        };
        Agreement: {
            /** Format: uuid */
            id: string;
            ref: string;
            kind: string;
            title: string;
            productId: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            binnedAt: string | null;
            /** @description The definition of done: what holds for every item that is done. */
            doneWhen: {
                /** @description At most 1000 characters */
                text: string;
                done: boolean;
            }[];
            /** @description The definition of ready: what holds before one begins. */
            readyWhen: {
                /** @description At most 1000 characters */
                text: string;
                done: boolean;
            }[];
            /** @description How many items may be new at once; passing it warns. */
            limitNew: number | null;
            /** @description How many items may be in refining at once; passing it warns. */
            limitRefining: number | null;
            /** @description How many items may be ready at once; passing it warns. */
            limitReady: number | null;
            /** @description How many items may be in progress at once; passing it warns. */
            limitInProgress: number | null;
        };
        Release: {
            /** Format: uuid */
            id: string;
            ref: string;
            kind: string;
            title: string;
            productId: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            binnedAt: string | null;
            /**
             * @description Whether it is live.
             * @enum {string}
             */
            state: "planned" | "released";
            /** @description The day on which it is to go live. */
            releaseOn: string | null;
            /** @description When it went live; set by shipping it. */
            releasedAt: string | null;
            /** @description Release notes: what is different now, in the words of those who use it. Markdown. */
            notes: string;
            /** @description For whom it is. */
            audience: string;
            /** @description How many items are in it. */
            items: number;
            /** @description Distinct people whose notes ask for them, directly or by themes. */
            askers: number;
            /** @description How many of these people were told. */
            told: number;
            /** @description The median of days from their first note to being told; null while nobody was told. */
            medianDays: number | null;
        };
        Metric: {
            /** Format: uuid */
            id: string;
            ref: string;
            kind: string;
            title: string;
            productId: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            binnedAt: string | null;
            /**
             * @description What it counts.
             * @enum {string}
             */
            measure: "success" | "completion" | "dfw" | "share" | "mean" | "gain" | "count";
            /** @description Exactly what is counted, of whom, and why this measure. */
            definition: string;
            /** @description What a mean or a count is in: points, minutes, tickets. Shares are in percent. */
            unit: string;
            /** @description Which way is better. Left empty, the usual one of the measure: lower for DFW, else higher. */
            better: ("higher" | "lower") | null;
            /** @description Grades that are counted, such as A, B, C. Left empty, the usual rule of the measure is filled in. */
            counts: string[];
            /** @description Grades that they are counted of: everybody enrolled, by this rule. */
            of: string[];
            /** @description Grades that are in neither: excused withdrawals, say, by this rule. */
            leftOut: string[];
            /** @description Whose rule that is, and of when. */
            ruleSource: string;
            /** @description What learners may be told apart by, such as attendance. Figures are given by two at most. */
            dimensions: string[];
            /** @description Figures about fewer learners than this are hidden. */
            hideBelow: number | null;
            /** @description How many readings it has, corrected ones left out. */
            readings: number;
            /** @description The figure of the newest readings, all learners of them together. */
            latest: {
                period: string;
                /** Format: date */
                readOn: string;
                hidden: ("few" | "gives-away") | null;
                figure: components["schemas"]["Figure"] | null;
            } | null;
        };
        Figure: {
            value: number | null;
            /** @description How many were counted, of a share or a count. */
            x: number | null;
            /** @description Of how many learners. */
            n: number;
            sd: number | null;
            /** @description Of a gain: the mean at the beginning, in percent. */
            meanBefore: number | null;
            low: number | null;
            /** @description The 95 % interval, from low to high. */
            high: number | null;
            /** @enum {string} */
            method: "wilson" | "clusters" | "t" | "bootstrap" | "none";
            /** @description The interval that takes no account of sections, where the other does. */
            naive: {
                low: number;
                high: number;
            } | null;
            sections: number;
            grades: {
                [key: string]: number;
            } | null;
        };
        Experiment: {
            /** Format: uuid */
            id: string;
            ref: string;
            kind: string;
            title: string;
            productId: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            binnedAt: string | null;
            /**
             * @description What is compared with what.
             * @enum {string}
             */
            design: "pilot-comparison" | "before-after";
            /**
             * @description How far it has come.
             * @enum {string}
             */
            state: "planned" | "running" | "ended";
            /** @description What should happen, for whom, and why. */
            hypothesis: string;
            /** @description The measure by which it is judged. The id of a metric. */
            metricId: string | null;
            /** @description The least difference that would matter, in points or in the unit of the metric. */
            threshold: number | null;
            /** @description Which way the difference should go. Left empty, the better way of the metric. */
            direction: ("higher" | "lower") | null;
            /** @description What was expected without it, in percent or in the unit: the base of the plan. */
            expected: number | null;
            /** @description Sections or learners were assigned by chance. */
            randomised: boolean;
            /** @description When it begins. */
            startOn: string | null;
            /** @description When its data should be in. */
            endOn: string | null;
            /** @description What the one arm gets and the other does not. */
            treatment: string;
            /** @description What was learned, and what will be done. */
            learned: string;
            /** @description The experiment that this one corrects. The id of a experiment. */
            replacesId: string | null;
            /** @description When its first datum came in: from then on its plan stands. */
            sealedAt: string | null;
            readings: number;
            /** @description How often somebody opened its figures after the first datum. */
            looks: number;
            /** @enum {string} */
            verdict: "no-data" | "one-arm" | "hidden" | "no-interval" | "not-clear" | "wanted" | "unwanted";
            /**
             * @description The strongest wording that it carries by now.
             * @enum {string}
             */
            wording: "piloted" | "was" | "differs" | "caused";
            /** @description Learners in both arms, where that may be shown. */
            n: number | null;
        };
        Obligation: {
            /** Format: uuid */
            id: string;
            ref: string;
            kind: string;
            title: string;
            productId: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            binnedAt: string | null;
            /**
             * @description What it is about.
             * @enum {string}
             */
            concerns: "accessibility" | "privacy" | "other";
            /**
             * @description Whether it still asks for something.
             * @enum {string}
             */
            state: "open" | "met" | "not-ours";
            /** @description The law, contract or policy: ADA Title II web rule, 28 CFR 35 subpart H. */
            regime: string;
            /** @description The version of WCAG that it names. */
            wcagVersion: ("2.0" | "2.1" | "2.2") | null;
            /** @description The level of WCAG that it names. */
            wcagLevel: ("A" | "AA" | "AAA") | null;
            /** @description The day by which it holds. */
            dueOn: string | null;
            /** @description Whom and what it covers, as far as is known here. */
            appliesTo: string;
            /** @description The address of what was read. */
            source: string;
            /** @description The day on which the source was read last. */
            asOf: string | null;
            /** @description The template that it came from. */
            template: string;
            /** @description Days until it holds; negative once it does; null without a day. */
            daysLeft: number | null;
            /** @description Its source was last read more than 180 days ago, or never. */
            stale: boolean;
            /** @description Open findings that stand against it. */
            findings: number;
        };
        Finding: {
            /** Format: uuid */
            id: string;
            ref: string;
            kind: string;
            title: string;
            productId: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            binnedAt: string | null;
            /**
             * @description How much it keeps people from.
             * @enum {string}
             */
            severity: "blocker" | "serious" | "moderate" | "minor";
            /**
             * @description What became of it.
             * @enum {string}
             */
            state: "open" | "fixed" | "accepted";
            /** @description The address of the page, or the name of the screen. */
            page: string;
            /** @description The WCAG criterion: 1.4.3. */
            criterion: string;
            /** @description What happens, with which technology, and whom it keeps from what. */
            what: string;
            /**
             * @description How it was found.
             * @enum {string}
             */
            foundBy: "person" | "manual-check" | "automated-check" | "audit" | "report";
            /** @description When it was found. */
            foundOn: string | null;
            /** @description The obligation that it stands against. The id of a obligation. */
            obligationId: string | null;
            /** @description Why it was accepted, or how the fix was checked. */
            reason: string;
            /** @description What its criterion asks, in a few words. */
            asks: string;
            level: string;
            /** @description The item by which it is to be fixed. */
            item: {
                ref: string;
                title: string;
                state: string;
            } | null;
            /** @description Its item is done and the finding still open: somebody should look whether it is gone. */
            seemsFixed: boolean;
        };
        Goal: {
            /** Format: uuid */
            id: string;
            ref: string;
            kind: string;
            title: string;
            productId: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            binnedAt: string | null;
            /** @description The whole sentence, which the checker reads. */
            statement: string;
            /**
             * @description Which of the five sorts it is.
             * @enum {string}
             */
            type: "technical" | "strategy" | "communication" | "networking" | "agility";
            /**
             * @description How far ahead it lies.
             * @enum {string}
             */
            horizon: "now" | "this-year" | "years-ahead";
            /** @description Who gains by it. */
            beneficiary: ("me" | "team" | "learners" | "institution") | null;
            /**
             * @description How it stands. A goal that was missed is kept.
             * @enum {string}
             */
            state: "open" | "met" | "missed" | "dropped";
            /** @description The wider goal that it is part of. The id of a goal. */
            parentId: string | null;
            /** @description The day by which it is to be reached. */
            endsOn: string | null;
            /** @description How often it is looked at. */
            cadence: ("weekly" | "fortnightly" | "monthly" | "each-term") | null;
            /** @description The first thing to do. */
            firstStep: string;
            /** @description The day of the first step, within a fortnight. */
            firstStepOn: string | null;
            /** @description What may come between, and what then: "If …, then I will …". */
            ifThen: string;
            /** @description What it is for: an aim of the team or the institution. */
            reason: string;
            /** @description The skill that it builds. */
            skill: ("agile-practice" | "backlog-craft" | "prioritisation" | "vision-and-roadmap" | "market-analysis" | "business-case" | "user-research" | "learning-evidence" | "accessibility" | "privacy-and-procurement" | "edtech-platforms" | "stakeholders" | "communication" | "leadership" | "launch-and-training" | "adaptability") | null;
            /** @description The level at which the person works. */
            level: ("entry" | "mid" | "senior") | null;
            /** @description How many hours it takes in all. */
            hoursNeeded: number | null;
            /** @description How many hours a week there are for it. */
            hoursAWeek: number | null;
            /** @description More than seems possible: 70 % of the way counts as reached. */
            isStretch: boolean;
            /** @description The day on which it was reached, missed or dropped. */
            closedOn: string | null;
            /** @description What came of it, and why. */
            outcome: string;
            /** @description How many measures it has. */
            measures: number;
            /** @description 0 to 1: the mean over its measures that have a reading; null where none has. */
            progress: number | null;
            /** @description Rules of the checker that were set aside for it, each with the reason. */
            aside: {
                rule: string;
                reason: string;
            }[];
        };
        Measure: {
            /** Format: uuid */
            id: string;
            ref: string;
            kind: string;
            title: string;
            productId: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            binnedAt: string | null;
            /** @description The goal that it measures. The id of a goal. */
            goalId: string | null;
            /** @description What it is counted in: days, %, tickets a week. */
            unit: string;
            /** @description Where it began. */
            baseline: number | null;
            /** @description Where it is to end. Below the baseline where lower is better. */
            target: number | null;
            /**
             * @description Where its figures come from.
             * @enum {string}
             */
            source: "by-hand" | "loop-days";
            /** @description The id of the workspace that it is read in. */
            sourceWorkspace: string;
            /** @description The id of the product that it is read of. */
            sourceProduct: string;
            /** @description What it is read of, as it was called. */
            sourceName: string;
            /** @description What it read last; null before the first reading. */
            current: number | null;
            /** @description The day of it. */
            readOn: string | null;
            /** @description Over how many that figure is, where it says. */
            n: number | null;
            readings: number;
            /** @description 0 to 1: (current − baseline) ÷ (target − baseline), whichever way is better. */
            progress: number | null;
        };
        Win: {
            /** Format: uuid */
            id: string;
            ref: string;
            kind: string;
            title: string;
            productId: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            binnedAt: string | null;
            /** @description The day of it. */
            wonOn: string | null;
            /** @description What was asked, or wrong. */
            task: string;
            /** @description What you did about it. */
            action: string;
            /** @description What came of it. */
            result: string;
            /** @description The figure before. */
            fromValue: number | null;
            /** @description The figure after. */
            toValue: number | null;
            /** @description What the figure counts. */
            unit: string;
            /** @description Words to find it by: a skill, a product, a group helped. */
            tags: string[];
            /** @description May be taken into what is shown to others. Nothing shows it by itself. */
            isShareable: boolean;
            /** @description Concerns what belongs to the employer; it is left out of what is given out. */
            isConfidential: boolean;
            /** @description The kind of record that it rests on. */
            restsKind: string;
            /** @description The ref of that record. */
            restsRef: string;
            /** @description Its title, as it was. */
            restsTitle: string;
            /** @description Its id. */
            restsId: string;
            /** @description The id of the workspace that it lies in. */
            restsWorkspace: string;
            /** @description What that workspace and product were called. */
            restsPlace: string;
            /** @description What the evidence said, in words. */
            restsSays: string;
            /** @description How much may be claimed from it. */
            restsCarries: ("shipped" | "piloted" | "after" | "compared" | "caused") | null;
            /** @description When that was read. */
            restsAt: string | null;
            /** @description From before to after in percent of before: 12 to 7 is −41.7. */
            change: number | null;
        };
        Credential: {
            /** Format: uuid */
            id: string;
            ref: string;
            kind: string;
            title: string;
            productId: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            binnedAt: string | null;
            /** @description Who gives it. */
            issuer: string;
            /** @description Where the issuer says what it takes; read it before you pay. */
            address: string;
            /**
             * @description Whether it is held, worked toward, or given up.
             * @enum {string}
             */
            state: "planned" | "held" | "given-up";
            /** @description The day on which it was earned. */
            earnedOn: string | null;
            /** @description The days on which it was renewed: 2027-02-01. */
            renewedOn: string[];
            /** @description For how many months it holds; empty where it never ends. */
            months: number | null;
            /**
             * @description What its credits are called.
             * @enum {string}
             */
            unit: "seu" | "pdu" | "hours" | "none";
            /** @description How many credits each renewal takes. */
            credits: number | null;
            /** @description How far it reaches, where several of one issuer renew together. */
            track: ("foundational" | "advanced" | "professional") | null;
            /** @description What the next step costs: the first, or the renewal. */
            fee: number | null;
            /** @description In which money: USD. */
            currency: string;
            /** @description The day on which the rule and the cost were read. */
            asOf: string | null;
            /** @description The day on which it is to be earned. */
            examOn: string | null;
            /** @description What is still to do for it, and when. */
            plan: string;
            /** @description How it stands today; null until it is earned. */
            standing: {
                /** @enum {string} */
                status: "for-good" | "active" | "due" | "lapsed";
                /** @description From this day on credits count for the next renewal. */
                from: string | null;
                /** @description The last day on which it holds. */
                dueOn: string | null;
                daysLeft: number | null;
                /** @description The tightest notice reached: 180, 90 or 30 days. */
                notice: number | null;
                /** @description Credits for the renewal, beside the others that renew with it. */
                needed: number;
                /** @description Credits of the log that lie in the window and count. */
                counted: number;
                missing: number;
                short: {
                    sorts: string[];
                    missing: number;
                }[];
            } | null;
        };
        LearningEntry: {
            /** Format: uuid */
            id: string;
            ref: string;
            kind: string;
            title: string;
            productId: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            binnedAt: string | null;
            /** @description The day of it. */
            happenedOn: string | null;
            /** @description How many hours; a quarter is 0.25. */
            hours: number | null;
            /**
             * @description How it was learned or given on.
             * @enum {string}
             */
            type: "course" | "reading" | "tool" | "methodology" | "practice" | "talk" | "article" | "network" | "conference" | "volunteering";
            /**
             * @description Only what is done counts; an article that is a draft does not yet.
             * @enum {string}
             */
            state: "planned" | "draft" | "done";
            /** @description What it counts as where an issuer asks for certain sorts. */
            counts: ("ways-of-working" | "power-skills" | "business-acumen" | "giving-back") | null;
            /** @description The skill that it builds. */
            skill: ("agile-practice" | "backlog-craft" | "prioritisation" | "vision-and-roadmap" | "market-analysis" | "business-case" | "user-research" | "learning-evidence" | "accessibility" | "privacy-and-procurement" | "edtech-platforms" | "stakeholders" | "communication" | "leadership" | "launch-and-training" | "adaptability") | null;
            /** @description The goal that it serves. The id of a goal. */
            goalId: string | null;
            /** @description Where: the event, the publication, the course. */
            place: string;
            /** @description For whom, and how many came. */
            audience: string;
            /** @description Where it can be found. */
            address: string;
            /** @description What you took from it. */
            learned: string;
        };
    };
    responses: {
        /** @description What happened, what was kept, and what to do. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
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
    "history.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description The id of the last line of the page before. */
                before?: string;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        lines: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            batchId: string;
                            /** Format: date-time */
                            at: string;
                            /** Format: uuid */
                            recordId: string;
                            kind: string;
                            verb: string;
                            fields: {
                                [key: string]: [
                                    unknown,
                                    unknown
                                ];
                            };
                            personId: string | null;
                            personName: string | null;
                            /** @description site, api, cli, mcp (an assistant), import or system. */
                            door: string;
                            operation: string;
                            undoes: string | null;
                        }[];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "change.undo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                batch: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Undo this to do it again.
                         */
                        batchId: string;
                        undone: number;
                        changedSince: {
                            ref: string;
                            field: string;
                            by: string | null;
                            at: string | null;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "record.find": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        ref: string;
                        kind: string;
                        title: string;
                        productId: string | null;
                        binnedAt: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "bin.list": {
        parameters: {
            query?: {
                /** @description Only of this kind. */
                kind?: string;
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        records: {
                            /** Format: uuid */
                            id: string;
                            ref: string;
                            kind: string;
                            title: string;
                            /** Format: date-time */
                            binnedAt: string;
                            binnedBy: string | null;
                        }[];
                        next: string | null;
                        /** @description How many of each kind lie in the bin. */
                        counts: {
                            kind: string;
                            count: number;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "link.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        links: components["schemas"]["Link"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "link.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    type: string;
                    /** @description The record that the link points at. */
                    to: string;
                    detail?: {
                        [key: string]: string | number | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "link.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        removed: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "chain.walk": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        steps: {
                            /** Format: uuid */
                            id: string;
                            ref: string;
                            kind: string;
                            title: string;
                            distance: number;
                            /** @enum {string} */
                            side: "here" | "voices" | "outcomes";
                            by: string | null;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "comment.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        comments: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            recordId: string;
                            text: string;
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: string | null;
                            authorName: string | null;
                            editedAt: string | null;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "comment.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Markdown. */
                    text: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        comment: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            recordId: string;
                            text: string;
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: string | null;
                            authorName: string | null;
                            editedAt: string | null;
                        };
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "comment.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "comment.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Markdown. */
                    text: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "search.find": {
        parameters: {
            query: {
                text: string;
                /** @description Only these kinds, with commas. */
                kinds?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        found: {
                            /** Format: uuid */
                            id: string;
                            ref: string;
                            kind: string;
                            title: string;
                            productId: string | null;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "import.kinds": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kinds: {
                            name: string;
                            plural: string;
                            /** @enum {string} */
                            product: "required" | "optional" | "none" | "self";
                            mayImport: boolean;
                            fields: {
                                key: string;
                                about: string;
                                type: string;
                                required: boolean;
                                /** @description Of a choice. */
                                values: string[] | null;
                                /** @description Of a record: what it points to. */
                                kind: string | null;
                            }[];
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "import.progress": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        done: number | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "import.preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What the rows become: item, note, person … */
                    kind: string;
                    file: components["schemas"]["FileInput"];
                    /**
                     * @description Found by itself where it is left out.
                     * @enum {string}
                     */
                    encoding?: "utf-8" | "windows-1252" | "utf-16le" | "utf-16be" | "windows-1250" | "windows-1251" | "windows-1253" | "windows-1254" | "iso-8859-2" | "iso-8859-15" | "macintosh" | "gb18030" | "shift_jis";
                    /**
                     * @description Found by itself where it is left out.
                     * @enum {string}
                     */
                    separator?: "comma" | "semicolon" | "tab";
                    /** @description Which column fills which field; suggested by names and content where it is left out. */
                    mapping?: components["schemas"]["ColumnMapping"][];
                    /** @description The column by which a row is recognised when the file comes again; null for none: then each run makes new records. Suggested where it is left out. */
                    key?: string | null;
                    /** @description Recognise rows by their title, where no column is a key. */
                    keyFromTitle?: boolean;
                    /** @description What fields are called on the screen, to recognise columns by. */
                    labels?: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        encoding: "utf-8" | "windows-1252" | "utf-16le" | "utf-16be" | "windows-1250" | "windows-1251" | "windows-1253" | "windows-1254" | "iso-8859-2" | "iso-8859-15" | "macintosh" | "gb18030" | "shift_jis";
                        /**
                         * @description A guess should be looked at: choose another where letters are wrong.
                         * @enum {string}
                         */
                        encodingBy: "chosen" | "mark" | "valid" | "guess";
                        /** @description NUL characters that were taken out. */
                        nuls: number;
                        /** @enum {string} */
                        separator: "comma" | "semicolon" | "tab";
                        rows: number;
                        empty: number;
                        badRows: number;
                        bad: components["schemas"]["ImportError"][];
                        columns: {
                            name: string;
                            filled: number;
                            different: number | null;
                            samples: string[];
                        }[];
                        mapping: components["schemas"]["ColumnMapping"][];
                        key: string | null;
                        keyFromTitle: boolean;
                        /** @description Columns that could be the key. */
                        keys: string[];
                        source: string;
                        /** @description How many of the first keys an earlier import of the source brought. */
                        imported: number;
                        first: {
                            line: number;
                            key: string | null;
                            values: {
                                [key: string]: unknown;
                            };
                            errors: components["schemas"]["ImportError"][];
                        }[];
                        unmatched: {
                            column: string;
                            field: string;
                            values: {
                                value: string;
                                count: number;
                            }[];
                            more: boolean;
                            expected: string;
                        }[];
                        willMake: {
                            kind: string;
                            names: string[];
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "import.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What the rows become: item, note, person … */
                    kind: string;
                    file: components["schemas"]["FileInput"];
                    /**
                     * @description Found by itself where it is left out.
                     * @enum {string}
                     */
                    encoding?: "utf-8" | "windows-1252" | "utf-16le" | "utf-16be" | "windows-1250" | "windows-1251" | "windows-1253" | "windows-1254" | "iso-8859-2" | "iso-8859-15" | "macintosh" | "gb18030" | "shift_jis";
                    /**
                     * @description Found by itself where it is left out.
                     * @enum {string}
                     */
                    separator?: "comma" | "semicolon" | "tab";
                    /** @description Which column fills which field; suggested by names and content where it is left out. */
                    mapping?: components["schemas"]["ColumnMapping"][];
                    /** @description The column by which a row is recognised when the file comes again; null for none: then each run makes new records. Suggested where it is left out. */
                    key?: string | null;
                    /** @description Recognise rows by their title, where no column is a key. */
                    keyFromTitle?: boolean;
                    /** @description Where the rows come from. Keys are kept per source; by default the name of the file. */
                    source?: string;
                    /** @description The product of rows that name none: its ref or id. */
                    product?: string;
                    /** @description Do everything, say what would have been, and take it all back. */
                    dryRun?: boolean;
                    /**
                     * Format: uuid
                     * @description An id of your own, by which import.progress says how far this run has come.
                     */
                    progress?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dryRun: boolean;
                        source: string;
                        key: string | null;
                        keyFromTitle: boolean;
                        rows: number;
                        created: number;
                        changed: number;
                        unchanged: number;
                        /** @description Rows whose record somebody put into the bin; left there. */
                        inBin: number;
                        /** @description How many rows have errors; `errors` lists the first 5,000. */
                        errorRows: number;
                        errors: components["schemas"]["ImportError"][];
                        /** @description Records made for names that nobody had yet; the first 100 of each kind. */
                        made: {
                            kind: string;
                            count: number;
                            titles: string[];
                        }[];
                        /** @description Undo this to take all back; null where nothing was written. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "export.records": {
        parameters: {
            query?: {
                format?: "csv" | "json";
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description item, note, person … */
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "workspace.export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "workspace.restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The exported file, as it is or packed with gzip. */
                    file: components["schemas"]["FileInput"];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        workspaceId: string;
                        slug: string;
                        name: string;
                        /** @description How many rows of each table the file held. */
                        counts: {
                            [key: string]: number;
                        };
                        owner: {
                            /** Format: uuid */
                            personId: string;
                            name: string;
                            /**
                             * @description Whether you are the owner with your address, or, as nobody has it, the first owner.
                             * @enum {string}
                             */
                            by: "email" | "first-owner";
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "product.list": {
        parameters: {
            query?: {
                /** @description Only what holds these words. */
                text?: string;
                /** @description What sort of product it is. Several, with commas, for any of them; `none` for empty. */
                productKind?: string;
                /** @description Only for practice: an invented product, labelled as such wherever it is shown. Several, with commas, for any of them; `none` for empty. */
                sandbox?: string;
                /** @description What lies in the bin instead. */
                binned?: boolean;
                /** @description A leading - turns it round. */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "title" | "-title" | "productKind" | "-productKind" | "sandbox" | "-sandbox";
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Also say how many there are in all. */
                count?: boolean;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        records: components["schemas"]["Product"][];
                        /** @description Hand it back as `after` for the next page; null at the end. */
                        next: string | null;
                        total: number | null;
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "product.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What people call it. */
                    title: string;
                    /** @description What it is for, and for whom. */
                    purpose?: string;
                    /** @description What sort of product it is. */
                    productKind?: ("learning-management" | "digital-classroom" | "assessment" | "student-information" | "communication" | "library" | "other") | null;
                    /** @description Only for practice: an invented product, labelled as such wherever it is shown. */
                    sandbox?: boolean;
                    /**
                     * Format: uuid
                     * @description A UUIDv7 of your own; sent twice, it is made once.
                     */
                    id?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Product"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "product.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Product"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "product.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description What people call it. */
                    title?: string;
                    /** @description What it is for, and for whom. */
                    purpose?: string;
                    /** @description What sort of product it is. */
                    productKind?: ("learning-management" | "digital-classroom" | "assessment" | "student-information" | "communication" | "library" | "other") | null;
                    /** @description Only for practice: an invented product, labelled as such wherever it is shown. */
                    sandbox?: boolean;
                    /** @description The values you had seen. A field that somebody changed meanwhile is then left and told back as a conflict. */
                    was?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Product"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Fields that somebody else had changed: theirs stand, yours were not written. */
                        conflicts: {
                            field: string;
                            yours: unknown;
                            theirs: unknown;
                            by: string | null;
                            at: string | null;
                        }[];
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "product.change-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                    set: {
                        /** @description What people call it. */
                        title?: string;
                        /** @description What it is for, and for whom. */
                        purpose?: string;
                        /** @description What sort of product it is. */
                        productKind?: ("learning-management" | "digital-classroom" | "assessment" | "student-information" | "communication" | "library" | "other") | null;
                        /** @description Only for practice: an invented product, labelled as such wherever it is shown. */
                        sandbox?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "product.bin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        binned: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "product.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        restored: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "group.list": {
        parameters: {
            query?: {
                /** @description Only what holds these words. */
                text?: string;
                /** @description The wider group that this is part of. Several, with commas, for any of them; `none` for empty. */
                parentId?: string;
                /** @description One of the groups that no product decision should miss. Several, with commas, for any of them; `none` for empty. */
                core?: string;
                /** @description What lies in the bin instead. */
                binned?: boolean;
                /** @description A leading - turns it round. */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "title" | "-title" | "size" | "-size" | "sizeSource" | "-sizeSource" | "core" | "-core";
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Also say how many there are in all. */
                count?: boolean;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        records: components["schemas"]["Group"][];
                        /** @description Hand it back as `after` for the next page; null at the end. */
                        next: string | null;
                        total: number | null;
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "group.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What the group is called here. */
                    title: string;
                    /** @description How many they really are, not how many are known here. */
                    size?: number | null;
                    /** @description Where that number comes from, and of when. */
                    sizeSource?: string;
                    /** @description The wider group that this is part of. A group: its ref or id. */
                    parentId?: string | null;
                    /** @description One of the groups that no product decision should miss. */
                    core?: boolean;
                    /** @description Who they are and what their days are like. */
                    about?: string;
                    /**
                     * Format: uuid
                     * @description A UUIDv7 of your own; sent twice, it is made once.
                     */
                    id?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Group"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "group.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Group"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "group.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description What the group is called here. */
                    title?: string;
                    /** @description How many they really are, not how many are known here. */
                    size?: number | null;
                    /** @description Where that number comes from, and of when. */
                    sizeSource?: string;
                    /** @description The wider group that this is part of. A group: its ref or id. */
                    parentId?: string | null;
                    /** @description One of the groups that no product decision should miss. */
                    core?: boolean;
                    /** @description Who they are and what their days are like. */
                    about?: string;
                    /** @description The values you had seen. A field that somebody changed meanwhile is then left and told back as a conflict. */
                    was?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Group"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Fields that somebody else had changed: theirs stand, yours were not written. */
                        conflicts: {
                            field: string;
                            yours: unknown;
                            theirs: unknown;
                            by: string | null;
                            at: string | null;
                        }[];
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "group.change-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                    set: {
                        /** @description What the group is called here. */
                        title?: string;
                        /** @description How many they really are, not how many are known here. */
                        size?: number | null;
                        /** @description Where that number comes from, and of when. */
                        sizeSource?: string;
                        /** @description The wider group that this is part of. A group: its ref or id. */
                        parentId?: string | null;
                        /** @description One of the groups that no product decision should miss. */
                        core?: boolean;
                        /** @description Who they are and what their days are like. */
                        about?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "group.bin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        binned: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "group.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        restored: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "person.list": {
        parameters: {
            query?: {
                /** @description Only what holds these words. */
                text?: string;
                /** @description The group they speak for most often. Several, with commas, for any of them; `none` for empty. */
                groupId?: string;
                /** @description What lies in the bin instead. */
                binned?: boolean;
                /** @description A leading - turns it round. */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "title" | "-title" | "email" | "-email" | "jobTitle" | "-jobTitle";
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Also say how many there are in all. */
                count?: boolean;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        records: components["schemas"]["Person"][];
                        /** @description Hand it back as `after` for the next page; null at the end. */
                        next: string | null;
                        total: number | null;
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "person.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name, as the person writes it. */
                    title: string;
                    /** @description Where they can be told; also how an account is recognised. */
                    email?: string;
                    /** @description What they do at the institution. */
                    jobTitle?: string;
                    /** @description The group they speak for most often. A group: its ref or id. */
                    groupId?: string | null;
                    /** @description What is worth knowing when talking with them. */
                    about?: string;
                    /**
                     * Format: uuid
                     * @description A UUIDv7 of your own; sent twice, it is made once.
                     */
                    id?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Person"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "person.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Person"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "person.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name, as the person writes it. */
                    title?: string;
                    /** @description Where they can be told; also how an account is recognised. */
                    email?: string;
                    /** @description What they do at the institution. */
                    jobTitle?: string;
                    /** @description The group they speak for most often. A group: its ref or id. */
                    groupId?: string | null;
                    /** @description What is worth knowing when talking with them. */
                    about?: string;
                    /** @description The values you had seen. A field that somebody changed meanwhile is then left and told back as a conflict. */
                    was?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Person"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Fields that somebody else had changed: theirs stand, yours were not written. */
                        conflicts: {
                            field: string;
                            yours: unknown;
                            theirs: unknown;
                            by: string | null;
                            at: string | null;
                        }[];
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "person.change-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                    set: {
                        /** @description The name, as the person writes it. */
                        title?: string;
                        /** @description Where they can be told; also how an account is recognised. */
                        email?: string;
                        /** @description What they do at the institution. */
                        jobTitle?: string;
                        /** @description The group they speak for most often. A group: its ref or id. */
                        groupId?: string | null;
                        /** @description What is worth knowing when talking with them. */
                        about?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "person.bin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        binned: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "person.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        restored: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "session.me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account: {
                            id: string;
                            name: string;
                            email: string;
                        } | null;
                        needsOnboarding: boolean;
                        workspaces: {
                            /** Format: uuid */
                            id: string;
                            /** @description Its short name, as it stands in addresses. */
                            slug: string;
                            name: string;
                            /** @enum {string} */
                            institutionType: "school" | "college" | "university" | "other";
                            country: string;
                            timeZone: string;
                            /** @description The workspace of one’s own, closed to everybody else. */
                            personal: boolean;
                            demo: boolean;
                            /** @description Words used instead of the usual ones, one and many: { "learner": ["pupil", "pupils"] }. */
                            vocabulary: {
                                [key: string]: [
                                    string,
                                    string
                                ];
                            };
                            /** Format: uuid */
                            personId: string;
                            personRef: string;
                            /** @enum {string} */
                            level: "owner" | "admin" | "member";
                            products: {
                                /** Format: uuid */
                                id: string;
                                ref: string;
                                title: string;
                                /** @enum {string} */
                                level: "viewer" | "contributor" | "product-owner";
                            }[];
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "session.ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        password: boolean;
                        passkey: boolean;
                        /** @description Whether a link can be sent by mail. */
                        link: boolean;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "workspace.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name of the person who will own it. */
                    name: string;
                    /**
                     * Format: email
                     * @description Only where the account has no address yet.
                     */
                    email?: string;
                    /** @enum {string} */
                    role: "in-role" | "wants-role";
                    /** @enum {string} */
                    institutionType: "school" | "college" | "university" | "other";
                    /** @description ISO 3166, two letters. */
                    country: string;
                    /** @description An IANA name, such as Europe/Lisbon. */
                    timeZone?: string;
                    /** @description At most 200 characters */
                    institutionName?: string;
                    /** @description The name of the first product. */
                    product?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        slug: string;
                        name: string;
                        product: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "account.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        email: string;
                        /** @description Does the work of a product owner, or wants to. */
                        role: ("in-role" | "wants-role") | null;
                        hasPassword: boolean;
                        passkeys: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "account.change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description At most 200 characters */
                    name?: string;
                    /** Format: email */
                    email?: string;
                    /** @enum {string} */
                    role?: "in-role" | "wants-role";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        email: string;
                        /** @description Does the work of a product owner, or wants to. */
                        role: ("in-role" | "wants-role") | null;
                        hasPassword: boolean;
                        passkeys: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "account.set-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    newPassword: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        set: boolean;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "preference.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        values: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "preference.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    values: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        values: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "workspace.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        slug: string;
                        name: string;
                        /** @enum {string} */
                        institutionType: "school" | "college" | "university" | "other";
                        country: string;
                        timeZone: string;
                        currency: string;
                        /** @description Words used instead of the usual ones, one and many: { "learner": ["pupil", "pupils"] }. */
                        vocabulary: {
                            [key: string]: [
                                string,
                                string
                            ];
                        };
                        personal: boolean;
                        demo: boolean;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "workspace.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description At most 200 characters */
                    name?: string;
                    /** @enum {string} */
                    institutionType?: "school" | "college" | "university" | "other";
                    /** @description An IANA name, such as Europe/Lisbon. */
                    timeZone?: string;
                    currency?: string;
                    /** @description Words used instead of the usual ones, one and many: { "learner": ["pupil", "pupils"] }. */
                    vocabulary?: {
                        [key: string]: [
                            string,
                            string
                        ];
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        slug: string;
                        name: string;
                        /** @enum {string} */
                        institutionType: "school" | "college" | "university" | "other";
                        country: string;
                        timeZone: string;
                        currency: string;
                        /** @description Words used instead of the usual ones, one and many: { "learner": ["pupil", "pupils"] }. */
                        vocabulary: {
                            [key: string]: [
                                string,
                                string
                            ];
                        };
                        personal: boolean;
                        demo: boolean;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "member.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        members: {
                            /** Format: uuid */
                            personId: string;
                            personRef: string;
                            name: string;
                            email: string;
                            /** @enum {string} */
                            role: "owner" | "admin" | "member";
                            /** @description False while the invitation is not accepted. */
                            joined: boolean;
                            disabledAt: string | null;
                            invitedUntil: string | null;
                            products: {
                                /** Format: uuid */
                                id: string;
                                ref: string;
                                title: string;
                                /** @enum {string} */
                                role: "viewer" | "contributor" | "product-owner";
                            }[];
                            grants: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                recordId: string;
                                level: string;
                                endsAt: string | null;
                            }[];
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "member.invite": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Somebody known here; else give a name. */
                    person?: string;
                    /** @description At most 200 characters */
                    name?: string;
                    /** Format: email */
                    email?: string;
                    /**
                     * @default member
                     * @enum {string}
                     */
                    role?: "owner" | "admin" | "member";
                    /** @default [] */
                    products?: {
                        /** @description A product: ref or id. */
                        product: string;
                        /** @enum {string} */
                        role: "viewer" | "contributor" | "product-owner";
                    }[];
                    /**
                     * @description How long the link is good.
                     * @default 14
                     */
                    days?: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        personId: string;
                        personRef: string;
                        /** @description Shown this once; only its hash is kept. */
                        link: string;
                        /** Format: date-time */
                        expiresAt: string;
                        mailed: boolean;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "member.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description A person: ref or id. */
                person: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    role?: "owner" | "admin" | "member";
                    disabled?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        personRef: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "role.give": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description A person: ref or id. */
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A product: ref or id. */
                    product: string;
                    /** @enum {string} */
                    role: "viewer" | "contributor" | "product-owner";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        personRef: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "role.take": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description A person: ref or id. */
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A product: ref or id. */
                    product: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        personRef: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "grant.give": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description A person: ref or id. */
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What they may see: ref or id. */
                    record: string;
                    /**
                     * @default viewer
                     * @enum {string}
                     */
                    level?: "viewer" | "contributor";
                    /** Format: date-time */
                    endsAt: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "grant.take": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description A person: ref or id. */
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The ref, such as ITEM-7, or the id. */
                    record: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        taken: boolean;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "invitation.look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The secret of the link. */
                    token: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "open" | "used" | "ended";
                        workspace: string;
                        /** @description Whom it invites. */
                        name: string;
                        email: string;
                        /** Format: date-time */
                        expiresAt: string;
                        /** @description Whether that address has an account here to sign in with. */
                        hasAccount: boolean;
                        shortestPassword: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "invitation.accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The secret of the link. */
                    token: string;
                    /** @description For a new account. */
                    name?: string;
                    /**
                     * Format: email
                     * @description For a new account, where the invitation names none.
                     */
                    email?: string;
                    /** @description For a new account. */
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The short name of the workspace. */
                        workspace: string;
                        /** @description The address to sign in with. */
                        email: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "token.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tokens: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            scopes: string[];
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            expiresAt: string;
                            usedAt: string | null;
                            revokedAt: string | null;
                            /** Format: uuid */
                            personId: string;
                            personName: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "token.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description At most 100 characters */
                    name: string;
                    scopes: string[];
                    /** @description How long it is good, a year at most. */
                    days: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description Shown this once; only its hash is kept. */
                        secret: string;
                        /** Format: date-time */
                        expiresAt: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "token.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revoked: boolean;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "meeting.list": {
        parameters: {
            query?: {
                /** @description Only of this product: its ref or id; `none` for unassigned. */
                product?: string;
                /** @description Only what holds these words. */
                text?: string;
                /** @description What kind of meeting it is. Several, with commas, for any of them; `none` for empty. */
                type?: string;
                /** @description What lies in the bin instead. */
                binned?: boolean;
                /** @description A leading - turns it round. */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "title" | "-title" | "type" | "-type" | "startsAt" | "-startsAt" | "minutes" | "-minutes" | "place" | "-place";
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Also say how many there are in all. */
                count?: boolean;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        records: components["schemas"]["Meeting"][];
                        /** @description Hand it back as `after` for the next page; null at the end. */
                        next: string | null;
                        total: number | null;
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "meeting.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What it is about: "Check-in with the registrar". */
                    title: string;
                    /** @description The product; none while it waits. */
                    product?: string | null;
                    /**
                     * @description What kind of meeting it is.
                     * @enum {string}
                     */
                    type?: "planning" | "stand-up" | "review" | "retrospective" | "refinement" | "check-in" | "workshop" | "coaching";
                    /** @description When it begins. */
                    startsAt?: string | null;
                    /** @description How long it lasts, in minutes. */
                    minutes?: number | null;
                    /** @description Where, or the address of the call. */
                    place?: string;
                    /** @description What will be talked about, in order; ticked once it was. */
                    agenda?: {
                        /** @description At most 1000 characters */
                        text: string;
                        done: boolean;
                    }[];
                    /** @description What was said. Markdown. */
                    notes?: string;
                    /** @description What came out of it, beside its actions and decisions. Markdown. */
                    outcomes?: string;
                    /**
                     * Format: uuid
                     * @description A UUIDv7 of your own; sent twice, it is made once.
                     */
                    id?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Meeting"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "meeting.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Meeting"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "meeting.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description What it is about: "Check-in with the registrar". */
                    title?: string;
                    /** @description The product; none while it waits. */
                    product?: string | null;
                    /**
                     * @description What kind of meeting it is.
                     * @enum {string}
                     */
                    type?: "planning" | "stand-up" | "review" | "retrospective" | "refinement" | "check-in" | "workshop" | "coaching";
                    /** @description When it begins. */
                    startsAt?: string | null;
                    /** @description How long it lasts, in minutes. */
                    minutes?: number | null;
                    /** @description Where, or the address of the call. */
                    place?: string;
                    /** @description What will be talked about, in order; ticked once it was. */
                    agenda?: {
                        /** @description At most 1000 characters */
                        text: string;
                        done: boolean;
                    }[];
                    /** @description What was said. Markdown. */
                    notes?: string;
                    /** @description What came out of it, beside its actions and decisions. Markdown. */
                    outcomes?: string;
                    /** @description The values you had seen. A field that somebody changed meanwhile is then left and told back as a conflict. */
                    was?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Meeting"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Fields that somebody else had changed: theirs stand, yours were not written. */
                        conflicts: {
                            field: string;
                            yours: unknown;
                            theirs: unknown;
                            by: string | null;
                            at: string | null;
                        }[];
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "meeting.change-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                    set: {
                        /** @description What it is about: "Check-in with the registrar". */
                        title?: string;
                        /** @description The product; none while it waits. */
                        product?: string | null;
                        /**
                         * @description What kind of meeting it is.
                         * @enum {string}
                         */
                        type?: "planning" | "stand-up" | "review" | "retrospective" | "refinement" | "check-in" | "workshop" | "coaching";
                        /** @description When it begins. */
                        startsAt?: string | null;
                        /** @description How long it lasts, in minutes. */
                        minutes?: number | null;
                        /** @description Where, or the address of the call. */
                        place?: string;
                        /** @description What will be talked about, in order; ticked once it was. */
                        agenda?: {
                            /** @description At most 1000 characters */
                            text: string;
                            done: boolean;
                        }[];
                        /** @description What was said. Markdown. */
                        notes?: string;
                        /** @description What came out of it, beside its actions and decisions. Markdown. */
                        outcomes?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "meeting.bin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        binned: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "meeting.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        restored: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "action.list": {
        parameters: {
            query?: {
                /** @description Only of this product: its ref or id; `none` for unassigned. */
                product?: string;
                /** @description Only what holds these words. */
                text?: string;
                /** @description Who does it. Several, with commas, for any of them; `none` for empty. */
                ownerId?: string;
                /** @description The day by which it is done. Several, with commas, for any of them; `none` for empty. */
                dueOn?: string;
                /** @description Open, overdue (open, and its day is over), or done. */
                state?: "open" | "overdue" | "done";
                /** @description Mine, or those that nobody has taken yet. */
                whose?: "mine" | "nobody";
                /** @description What lies in the bin instead. */
                binned?: boolean;
                /** @description A leading - turns it round. */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "title" | "-title" | "dueOn" | "-dueOn" | "doneAt" | "-doneAt";
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Also say how many there are in all. */
                count?: boolean;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        records: components["schemas"]["Action"][];
                        /** @description Hand it back as `after` for the next page; null at the end. */
                        next: string | null;
                        total: number | null;
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "action.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What will be done, beginning with a verb. */
                    title: string;
                    /** @description The product; none while it waits. */
                    product?: string | null;
                    /** @description Who does it. A person: its ref or id. */
                    ownerId?: string | null;
                    /** @description The day by which it is done. */
                    dueOn?: string | null;
                    /** @description When it was done; empty while it is open. */
                    doneAt?: string | null;
                    /** @description Why, and what done means. Markdown. */
                    about?: string;
                    /**
                     * Format: uuid
                     * @description A UUIDv7 of your own; sent twice, it is made once.
                     */
                    id?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Action"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "action.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Action"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "action.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description What will be done, beginning with a verb. */
                    title?: string;
                    /** @description The product; none while it waits. */
                    product?: string | null;
                    /** @description Who does it. A person: its ref or id. */
                    ownerId?: string | null;
                    /** @description The day by which it is done. */
                    dueOn?: string | null;
                    /** @description When it was done; empty while it is open. */
                    doneAt?: string | null;
                    /** @description Why, and what done means. Markdown. */
                    about?: string;
                    /** @description The values you had seen. A field that somebody changed meanwhile is then left and told back as a conflict. */
                    was?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Action"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Fields that somebody else had changed: theirs stand, yours were not written. */
                        conflicts: {
                            field: string;
                            yours: unknown;
                            theirs: unknown;
                            by: string | null;
                            at: string | null;
                        }[];
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "action.change-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                    set: {
                        /** @description What will be done, beginning with a verb. */
                        title?: string;
                        /** @description The product; none while it waits. */
                        product?: string | null;
                        /** @description Who does it. A person: its ref or id. */
                        ownerId?: string | null;
                        /** @description The day by which it is done. */
                        dueOn?: string | null;
                        /** @description When it was done; empty while it is open. */
                        doneAt?: string | null;
                        /** @description Why, and what done means. Markdown. */
                        about?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "action.bin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        binned: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "action.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        restored: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "decision.list": {
        parameters: {
            query?: {
                /** @description Only of this product: its ref or id; `none` for unassigned. */
                product?: string;
                /** @description Only what holds these words. */
                text?: string;
                /** @description Open, decided, or published and sealed. Several, with commas, for any of them; `none` for empty. */
                state?: string;
                /** @description The day on which it was decided. Several, with commas, for any of them; `none` for empty. */
                decidedOn?: string;
                /** @description What lies in the bin instead. */
                binned?: boolean;
                /** @description A leading - turns it round. */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "title" | "-title" | "state" | "-state" | "decidedOn" | "-decidedOn" | "publishedAt" | "-publishedAt";
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Also say how many there are in all. */
                count?: boolean;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        records: components["schemas"]["Decision"][];
                        /** @description Hand it back as `after` for the next page; null at the end. */
                        next: string | null;
                        total: number | null;
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "decision.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The question in one line: "Which tool for late work?" */
                    title: string;
                    /** @description The product; none while it waits. */
                    product?: string | null;
                    /**
                     * @description Open, decided, or published and sealed.
                     * @enum {string}
                     */
                    state?: "open" | "decided" | "published";
                    /** @description What has to be decided, and what is known about it. Markdown. */
                    question?: string;
                    /** @description What was decided and why. Markdown. */
                    outcome?: string;
                    /** @description The day on which it was decided. */
                    decidedOn?: string | null;
                    /** @description Who did not agree, and why; kept as they said it. */
                    dissent?: string;
                    /** @description Who could be shut out by it. */
                    shutOut?: string;
                    /** @description What was done so that nobody is. */
                    shutOutAnswer?: string;
                    /** @description The decision worded for those who build and run things. Markdown. */
                    technical?: string;
                    /** @description The decision worded for those who teach and learn. Markdown. */
                    educational?: string;
                    /** @description When it was published; set by publishing, which seals it. */
                    publishedAt?: string | null;
                    /**
                     * Format: uuid
                     * @description A UUIDv7 of your own; sent twice, it is made once.
                     */
                    id?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Decision"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "decision.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Decision"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "decision.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The question in one line: "Which tool for late work?" */
                    title?: string;
                    /** @description The product; none while it waits. */
                    product?: string | null;
                    /**
                     * @description Open, decided, or published and sealed.
                     * @enum {string}
                     */
                    state?: "open" | "decided" | "published";
                    /** @description What has to be decided, and what is known about it. Markdown. */
                    question?: string;
                    /** @description What was decided and why. Markdown. */
                    outcome?: string;
                    /** @description The day on which it was decided. */
                    decidedOn?: string | null;
                    /** @description Who did not agree, and why; kept as they said it. */
                    dissent?: string;
                    /** @description Who could be shut out by it. */
                    shutOut?: string;
                    /** @description What was done so that nobody is. */
                    shutOutAnswer?: string;
                    /** @description The decision worded for those who build and run things. Markdown. */
                    technical?: string;
                    /** @description The decision worded for those who teach and learn. Markdown. */
                    educational?: string;
                    /** @description When it was published; set by publishing, which seals it. */
                    publishedAt?: string | null;
                    /** @description The values you had seen. A field that somebody changed meanwhile is then left and told back as a conflict. */
                    was?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Decision"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Fields that somebody else had changed: theirs stand, yours were not written. */
                        conflicts: {
                            field: string;
                            yours: unknown;
                            theirs: unknown;
                            by: string | null;
                            at: string | null;
                        }[];
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "decision.change-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                    set: {
                        /** @description The question in one line: "Which tool for late work?" */
                        title?: string;
                        /** @description The product; none while it waits. */
                        product?: string | null;
                        /**
                         * @description Open, decided, or published and sealed.
                         * @enum {string}
                         */
                        state?: "open" | "decided" | "published";
                        /** @description What has to be decided, and what is known about it. Markdown. */
                        question?: string;
                        /** @description What was decided and why. Markdown. */
                        outcome?: string;
                        /** @description The day on which it was decided. */
                        decidedOn?: string | null;
                        /** @description Who did not agree, and why; kept as they said it. */
                        dissent?: string;
                        /** @description Who could be shut out by it. */
                        shutOut?: string;
                        /** @description What was done so that nobody is. */
                        shutOutAnswer?: string;
                        /** @description The decision worded for those who build and run things. Markdown. */
                        technical?: string;
                        /** @description The decision worded for those who teach and learn. Markdown. */
                        educational?: string;
                        /** @description When it was published; set by publishing, which seals it. */
                        publishedAt?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "decision.bin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        binned: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "decision.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        restored: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "action.finish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                    /**
                     * @description False opens them again.
                     * @default true
                     */
                    done?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "action.follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description What it came from: a meeting, a decision, a release, anything. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description At most 500 characters */
                    title: string;
                    /** @description The person who does it. */
                    owner?: string;
                    /** @default null */
                    dueOn?: string | null;
                    /** @default  */
                    about?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        ref: string;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "decision.raise": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description At most 500 characters */
                    title: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        ref: string;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "decision.decide": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The option that was chosen; null for none of them. */
                    option: string | null;
                    outcome: string;
                    dissent?: string;
                    /**
                     * Format: date
                     * @description The day of it; today where left out.
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Decision"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "decision.publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Decision"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "decision.succeed": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        ref: string;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "decision.parts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        options: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            pros: string;
                            cons: string;
                            chosen: boolean;
                            fists: {
                                n: number;
                                mean: number | null;
                                /** @description The standard deviation, by n − 1. */
                                spread: number | null;
                                low: number | null;
                            };
                        }[];
                        positions: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            optionId: string;
                            who: {
                                /** Format: uuid */
                                id: string;
                                ref: string;
                                kind: string;
                                title: string;
                            } | null;
                            fist: number | null;
                            words: string;
                            /** Format: date-time */
                            at: string;
                            earlier: number;
                        }[];
                        figures: {
                            /** Format: uuid */
                            id: string;
                            optionId: string | null;
                            label: string;
                            value: number | null;
                            /** @description The arithmetic behind the value, as it was handed over. */
                            sum: string;
                            source: string;
                            /** Format: date-time */
                            at: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "option.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description At most 300 characters */
                    title: string;
                    /** @default  */
                    pros?: string;
                    /** @default  */
                    cons?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "option.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "option.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description At most 300 characters */
                    title?: string;
                    pros?: string;
                    cons?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "position.set": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                option: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description A person or a group; left out, it is you. */
                    who?: string;
                    /**
                     * @description Fist of five: 5 for it with all my heart, 3 I can live with it, 0 never.
                     * @default null
                     */
                    fist?: number | null;
                    /** @default  */
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "decision.figures": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What worked them out, and when. */
                    source: string;
                    figures: {
                        /** @default null */
                        option?: string | null;
                        /** @description At most 300 characters */
                        label: string;
                        value: number | null;
                        sum: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kept: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "decision.shares": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        shares: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** Format: date-time */
                            createdAt: string;
                            endsAt: string | null;
                            endedAt: string | null;
                            reads: number;
                            readAt: string | null;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "decision.share": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description For whom: "Academic senate". */
                    name: string;
                    /** @default null */
                    endsAt?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        link: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "decision.unshare": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ended: boolean;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "decision.shared": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ref: string;
                        title: string;
                        /** @enum {string} */
                        state: "open" | "decided" | "published";
                        question: string;
                        outcome: string;
                        decidedOn: string | null;
                        publishedAt: string | null;
                        dissent: string;
                        shutOut: string;
                        shutOutAnswer: string;
                        technical: string;
                        educational: string;
                        options: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            pros: string;
                            cons: string;
                            chosen: boolean;
                            /** @description Fists of five; null below ten hands. */
                            hands: {
                                n: number;
                                mean: number | null;
                                spread: number | null;
                                low: number | null;
                            } | null;
                        }[];
                        groups: {
                            /** Format: uuid */
                            optionId: string;
                            group: string;
                            fist: number | null;
                            words: string;
                        }[];
                        figures: {
                            optionId: string | null;
                            label: string;
                            value: number | null;
                            sum: string;
                            source: string;
                        }[];
                        institution: {
                            name: string;
                            timeZone: string;
                            demo: boolean;
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "together.waiting": {
        parameters: {
            query?: {
                /** @description The ref, such as ITEM-7, or the id. */
                product?: string;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "span.list": {
        parameters: {
            query?: {
                /** @description Only what holds these words. */
                text?: string;
                /** @description What kind of stretch it is. Several, with commas, for any of them; `none` for empty. */
                type?: string;
                /** @description Its first day. Several, with commas, for any of them; `none` for empty. */
                startsOn?: string;
                /** @description Its last day, itself included; the first day where nothing is said. Several, with commas, for any of them; `none` for empty. */
                endsOn?: string;
                /** @description Which season a term belongs to, for rules that hold in one of them. Several, with commas, for any of them; `none` for empty. */
                season?: string;
                /** @description The term that it is part of. Several, with commas, for any of them; `none` for empty. */
                partOf?: string;
                /** @description The first day of classes, of a term. Several, with commas, for any of them; `none` for empty. */
                firstClassOn?: string;
                /** @description The last day of classes, of a term. Several, with commas, for any of them; `none` for empty. */
                lastClassOn?: string;
                /** @description The census day, of a term. Several, with commas, for any of them; `none` for empty. */
                censusOn?: string;
                /** @description The last day to withdraw, of a term. Several, with commas, for any of them; `none` for empty. */
                withdrawOn?: string;
                /** @description The day by which grades are due, of a term. Several, with commas, for any of them; `none` for empty. */
                gradesDueOn?: string;
                /** @description What lies in the bin instead. */
                binned?: boolean;
                /** @description A leading - turns it round. */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "title" | "-title" | "type" | "-type" | "startsOn" | "-startsOn" | "endsOn" | "-endsOn" | "season" | "-season" | "firstClassOn" | "-firstClassOn" | "lastClassOn" | "-lastClassOn" | "censusOn" | "-censusOn" | "withdrawOn" | "-withdrawOn" | "gradesDueOn" | "-gradesDueOn" | "audience" | "-audience";
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Also say how many there are in all. */
                count?: boolean;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        records: components["schemas"]["Span"][];
                        /** @description Hand it back as `after` for the next page; null at the end. */
                        next: string | null;
                        total: number | null;
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "span.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What it is called here: "Fall 2026". */
                    title: string;
                    /**
                     * @description What kind of stretch it is.
                     * @enum {string}
                     */
                    type?: "term" | "part-term" | "exams" | "break" | "holiday" | "registration" | "grade-entry" | "add-drop" | "test-window" | "commencement" | "admissions" | "other" | "first-class" | "last-class" | "census" | "withdrawal" | "grades-due";
                    /**
                     * Format: date
                     * @description Its first day.
                     */
                    startsOn: string;
                    /** @description Its last day, itself included; the first day where nothing is said. */
                    endsOn?: string | null;
                    /** @description Which season a term belongs to, for rules that hold in one of them. */
                    season?: ("fall" | "winter" | "spring" | "summer") | null;
                    /** @description The term that it is part of. A span: its ref or id. */
                    partOf?: string | null;
                    /** @description The first day of classes, of a term. */
                    firstClassOn?: string | null;
                    /** @description The last day of classes, of a term. */
                    lastClassOn?: string | null;
                    /** @description The census day, of a term. */
                    censusOn?: string | null;
                    /** @description The last day to withdraw, of a term. */
                    withdrawOn?: string | null;
                    /** @description The day by which grades are due, of a term. */
                    gradesDueOn?: string | null;
                    /** @description For whom it holds: "Evening sections", "Year 9". */
                    audience?: string;
                    /**
                     * Format: uuid
                     * @description A UUIDv7 of your own; sent twice, it is made once.
                     */
                    id?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Span"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "span.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Span"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "span.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description What it is called here: "Fall 2026". */
                    title?: string;
                    /**
                     * @description What kind of stretch it is.
                     * @enum {string}
                     */
                    type?: "term" | "part-term" | "exams" | "break" | "holiday" | "registration" | "grade-entry" | "add-drop" | "test-window" | "commencement" | "admissions" | "other" | "first-class" | "last-class" | "census" | "withdrawal" | "grades-due";
                    /**
                     * Format: date
                     * @description Its first day.
                     */
                    startsOn?: string;
                    /** @description Its last day, itself included; the first day where nothing is said. */
                    endsOn?: string | null;
                    /** @description Which season a term belongs to, for rules that hold in one of them. */
                    season?: ("fall" | "winter" | "spring" | "summer") | null;
                    /** @description The term that it is part of. A span: its ref or id. */
                    partOf?: string | null;
                    /** @description The first day of classes, of a term. */
                    firstClassOn?: string | null;
                    /** @description The last day of classes, of a term. */
                    lastClassOn?: string | null;
                    /** @description The census day, of a term. */
                    censusOn?: string | null;
                    /** @description The last day to withdraw, of a term. */
                    withdrawOn?: string | null;
                    /** @description The day by which grades are due, of a term. */
                    gradesDueOn?: string | null;
                    /** @description For whom it holds: "Evening sections", "Year 9". */
                    audience?: string;
                    /** @description The values you had seen. A field that somebody changed meanwhile is then left and told back as a conflict. */
                    was?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Span"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Fields that somebody else had changed: theirs stand, yours were not written. */
                        conflicts: {
                            field: string;
                            yours: unknown;
                            theirs: unknown;
                            by: string | null;
                            at: string | null;
                        }[];
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "span.change-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                    set: {
                        /** @description What it is called here: "Fall 2026". */
                        title?: string;
                        /**
                         * @description What kind of stretch it is.
                         * @enum {string}
                         */
                        type?: "term" | "part-term" | "exams" | "break" | "holiday" | "registration" | "grade-entry" | "add-drop" | "test-window" | "commencement" | "admissions" | "other" | "first-class" | "last-class" | "census" | "withdrawal" | "grades-due";
                        /**
                         * Format: date
                         * @description Its first day.
                         */
                        startsOn?: string;
                        /** @description Its last day, itself included; the first day where nothing is said. */
                        endsOn?: string | null;
                        /** @description Which season a term belongs to, for rules that hold in one of them. */
                        season?: ("fall" | "winter" | "spring" | "summer") | null;
                        /** @description The term that it is part of. A span: its ref or id. */
                        partOf?: string | null;
                        /** @description The first day of classes, of a term. */
                        firstClassOn?: string | null;
                        /** @description The last day of classes, of a term. */
                        lastClassOn?: string | null;
                        /** @description The census day, of a term. */
                        censusOn?: string | null;
                        /** @description The last day to withdraw, of a term. */
                        withdrawOn?: string | null;
                        /** @description The day by which grades are due, of a term. */
                        gradesDueOn?: string | null;
                        /** @description For whom it holds: "Evening sections", "Year 9". */
                        audience?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "span.bin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        binned: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "span.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        restored: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "freeze.list": {
        parameters: {
            query?: {
                /** @description Only what holds these words. */
                text?: string;
                /** @description What its beginning hangs on. Several, with commas, for any of them; `none` for empty. */
                startAnchor?: string;
                /** @description How these days are counted. Several, with commas, for any of them; `none` for empty. */
                startUnit?: string;
                /** @description What its end hangs on. Several, with commas, for any of them; `none` for empty. */
                endAnchor?: string;
                /** @description How these days are counted. Several, with commas, for any of them; `none` for empty. */
                endUnit?: string;
                /** @description Only in terms of this season; in all of them where nothing is said. Several, with commas, for any of them; `none` for empty. */
                season?: string;
                /** @description Whether it refuses a going live or only warns. Several, with commas, for any of them; `none` for empty. */
                severity?: string;
                /** @description The one product that it holds for; all of them where nothing is said. Several, with commas, for any of them; `none` for empty. */
                scopeId?: string;
                /** @description The systems that it is about. Several, with commas, for any of them; `none` for empty. */
                systems?: string;
                /** @description The role in Linchpin that may sign such an exception. Several, with commas, for any of them; `none` for empty. */
                exceptLevel?: string;
                /** @description What lies in the bin instead. */
                binned?: boolean;
                /** @description A leading - turns it round. */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "title" | "-title" | "startAnchor" | "-startAnchor" | "startOffset" | "-startOffset" | "startUnit" | "-startUnit" | "startWeekday" | "-startWeekday" | "startTime" | "-startTime" | "endAnchor" | "-endAnchor" | "endOffset" | "-endOffset" | "endUnit" | "-endUnit" | "endWeekday" | "-endWeekday" | "endTime" | "-endTime" | "season" | "-season" | "severity" | "-severity" | "exceptRole" | "-exceptRole" | "exceptLevel" | "-exceptLevel" | "source" | "-source";
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Also say how many there are in all. */
                count?: boolean;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        records: components["schemas"]["Freeze"][];
                        /** @description Hand it back as `after` for the next page; null at the end. */
                        next: string | null;
                        total: number | null;
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "freeze.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What it protects: "Start of classes". */
                    title: string;
                    /**
                     * @description What its beginning hangs on.
                     * @enum {string}
                     */
                    startAnchor?: "term" | "part-term" | "exams" | "break" | "holiday" | "registration" | "grade-entry" | "add-drop" | "test-window" | "commencement" | "admissions" | "other" | "first-class" | "last-class" | "census" | "withdrawal" | "grades-due";
                    /** @description Days from there; negative for before. */
                    startOffset?: number | null;
                    /**
                     * @description How these days are counted.
                     * @enum {string}
                     */
                    startUnit?: "calendar" | "business" | "calendar-to-business";
                    /** @description Then back to this weekday: 1 Monday to 7 Sunday. */
                    startWeekday?: number | null;
                    /** @description The local time at which it begins, 00:00 to 24:00. */
                    startTime?: string;
                    /**
                     * @description What its end hangs on.
                     * @enum {string}
                     */
                    endAnchor?: "term" | "part-term" | "exams" | "break" | "holiday" | "registration" | "grade-entry" | "add-drop" | "test-window" | "commencement" | "admissions" | "other" | "first-class" | "last-class" | "census" | "withdrawal" | "grades-due";
                    /** @description Days from there; negative for before. */
                    endOffset?: number | null;
                    /**
                     * @description How these days are counted.
                     * @enum {string}
                     */
                    endUnit?: "calendar" | "business" | "calendar-to-business";
                    /** @description Then on to this weekday: 1 Monday to 7 Sunday. */
                    endWeekday?: number | null;
                    /** @description The local time at which it ends; 24:00 is the end of that day. */
                    endTime?: string;
                    /** @description Only in terms of this season; in all of them where nothing is said. */
                    season?: ("fall" | "winter" | "spring" | "summer") | null;
                    /**
                     * @description Whether it refuses a going live or only warns.
                     * @enum {string}
                     */
                    severity?: "refuses" | "warns";
                    /** @description The one product that it holds for; all of them where nothing is said. A product: its ref or id. */
                    scopeId?: string | null;
                    /** @description The systems that it is about. */
                    systems?: string[];
                    /** @description Who may except from it, in words: "Director of enterprise systems". */
                    exceptRole?: string;
                    /**
                     * @description The role in Linchpin that may sign such an exception.
                     * @enum {string}
                     */
                    exceptLevel?: "contributor" | "product-owner" | "admin" | "owner";
                    /** @description Where the rule is written: an address or a document. */
                    source?: string;
                    /** @description Why it is so. Markdown. */
                    about?: string;
                    /**
                     * Format: uuid
                     * @description A UUIDv7 of your own; sent twice, it is made once.
                     */
                    id?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Freeze"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "freeze.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Freeze"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "freeze.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description What it protects: "Start of classes". */
                    title?: string;
                    /**
                     * @description What its beginning hangs on.
                     * @enum {string}
                     */
                    startAnchor?: "term" | "part-term" | "exams" | "break" | "holiday" | "registration" | "grade-entry" | "add-drop" | "test-window" | "commencement" | "admissions" | "other" | "first-class" | "last-class" | "census" | "withdrawal" | "grades-due";
                    /** @description Days from there; negative for before. */
                    startOffset?: number | null;
                    /**
                     * @description How these days are counted.
                     * @enum {string}
                     */
                    startUnit?: "calendar" | "business" | "calendar-to-business";
                    /** @description Then back to this weekday: 1 Monday to 7 Sunday. */
                    startWeekday?: number | null;
                    /** @description The local time at which it begins, 00:00 to 24:00. */
                    startTime?: string;
                    /**
                     * @description What its end hangs on.
                     * @enum {string}
                     */
                    endAnchor?: "term" | "part-term" | "exams" | "break" | "holiday" | "registration" | "grade-entry" | "add-drop" | "test-window" | "commencement" | "admissions" | "other" | "first-class" | "last-class" | "census" | "withdrawal" | "grades-due";
                    /** @description Days from there; negative for before. */
                    endOffset?: number | null;
                    /**
                     * @description How these days are counted.
                     * @enum {string}
                     */
                    endUnit?: "calendar" | "business" | "calendar-to-business";
                    /** @description Then on to this weekday: 1 Monday to 7 Sunday. */
                    endWeekday?: number | null;
                    /** @description The local time at which it ends; 24:00 is the end of that day. */
                    endTime?: string;
                    /** @description Only in terms of this season; in all of them where nothing is said. */
                    season?: ("fall" | "winter" | "spring" | "summer") | null;
                    /**
                     * @description Whether it refuses a going live or only warns.
                     * @enum {string}
                     */
                    severity?: "refuses" | "warns";
                    /** @description The one product that it holds for; all of them where nothing is said. A product: its ref or id. */
                    scopeId?: string | null;
                    /** @description The systems that it is about. */
                    systems?: string[];
                    /** @description Who may except from it, in words: "Director of enterprise systems". */
                    exceptRole?: string;
                    /**
                     * @description The role in Linchpin that may sign such an exception.
                     * @enum {string}
                     */
                    exceptLevel?: "contributor" | "product-owner" | "admin" | "owner";
                    /** @description Where the rule is written: an address or a document. */
                    source?: string;
                    /** @description Why it is so. Markdown. */
                    about?: string;
                    /** @description The values you had seen. A field that somebody changed meanwhile is then left and told back as a conflict. */
                    was?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Freeze"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Fields that somebody else had changed: theirs stand, yours were not written. */
                        conflicts: {
                            field: string;
                            yours: unknown;
                            theirs: unknown;
                            by: string | null;
                            at: string | null;
                        }[];
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "freeze.change-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                    set: {
                        /** @description What it protects: "Start of classes". */
                        title?: string;
                        /**
                         * @description What its beginning hangs on.
                         * @enum {string}
                         */
                        startAnchor?: "term" | "part-term" | "exams" | "break" | "holiday" | "registration" | "grade-entry" | "add-drop" | "test-window" | "commencement" | "admissions" | "other" | "first-class" | "last-class" | "census" | "withdrawal" | "grades-due";
                        /** @description Days from there; negative for before. */
                        startOffset?: number | null;
                        /**
                         * @description How these days are counted.
                         * @enum {string}
                         */
                        startUnit?: "calendar" | "business" | "calendar-to-business";
                        /** @description Then back to this weekday: 1 Monday to 7 Sunday. */
                        startWeekday?: number | null;
                        /** @description The local time at which it begins, 00:00 to 24:00. */
                        startTime?: string;
                        /**
                         * @description What its end hangs on.
                         * @enum {string}
                         */
                        endAnchor?: "term" | "part-term" | "exams" | "break" | "holiday" | "registration" | "grade-entry" | "add-drop" | "test-window" | "commencement" | "admissions" | "other" | "first-class" | "last-class" | "census" | "withdrawal" | "grades-due";
                        /** @description Days from there; negative for before. */
                        endOffset?: number | null;
                        /**
                         * @description How these days are counted.
                         * @enum {string}
                         */
                        endUnit?: "calendar" | "business" | "calendar-to-business";
                        /** @description Then on to this weekday: 1 Monday to 7 Sunday. */
                        endWeekday?: number | null;
                        /** @description The local time at which it ends; 24:00 is the end of that day. */
                        endTime?: string;
                        /** @description Only in terms of this season; in all of them where nothing is said. */
                        season?: ("fall" | "winter" | "spring" | "summer") | null;
                        /**
                         * @description Whether it refuses a going live or only warns.
                         * @enum {string}
                         */
                        severity?: "refuses" | "warns";
                        /** @description The one product that it holds for; all of them where nothing is said. A product: its ref or id. */
                        scopeId?: string | null;
                        /** @description The systems that it is about. */
                        systems?: string[];
                        /** @description Who may except from it, in words: "Director of enterprise systems". */
                        exceptRole?: string;
                        /**
                         * @description The role in Linchpin that may sign such an exception.
                         * @enum {string}
                         */
                        exceptLevel?: "contributor" | "product-owner" | "admin" | "owner";
                        /** @description Where the rule is written: an address or a document. */
                        source?: string;
                        /** @description Why it is so. Markdown. */
                        about?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "freeze.bin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        binned: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "freeze.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        restored: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "calendar.frozen": {
        parameters: {
            query: {
                from: string;
                to: string;
                /** @description Also the rules of this product alone. */
                product?: string;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        intervals: {
                            /** Format: date-time */
                            from: string;
                            /** Format: date-time */
                            to: string;
                            /** @description As the clocks of the workspace show it: 2026-08-28T00:01. */
                            localFrom: string;
                            /** @description Where it ends, itself not included. */
                            localTo: string;
                            rule: {
                                /** Format: uuid */
                                id: string;
                                ref: string;
                                title: string;
                                /** @enum {string} */
                                severity: "refuses" | "warns";
                                exceptRole: string;
                                /** @enum {string} */
                                exceptLevel: "contributor" | "product-owner" | "admin" | "owner";
                                source: string;
                                scopeId: string | null;
                            };
                            because: {
                                /** Format: uuid */
                                id: string;
                                title: string;
                                anchor: string;
                                /** Format: date */
                                on: string;
                            };
                        }[];
                        timeZone: string;
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "calendar.check": {
        parameters: {
            query: {
                /** @description Where the workspace is: a day, of which 06:00 is asked, or a day and a time. */
                at: string;
                /** @description Also the rules of this product alone. */
                product?: string;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        at: string;
                        localAt: string;
                        allowed: boolean;
                        /** @description What refuses or warns at that moment. */
                        held: {
                            /** Format: date-time */
                            from: string;
                            /** Format: date-time */
                            to: string;
                            /** @description As the clocks of the workspace show it: 2026-08-28T00:01. */
                            localFrom: string;
                            /** @description Where it ends, itself not included. */
                            localTo: string;
                            rule: {
                                /** Format: uuid */
                                id: string;
                                ref: string;
                                title: string;
                                /** @enum {string} */
                                severity: "refuses" | "warns";
                                exceptRole: string;
                                /** @enum {string} */
                                exceptLevel: "contributor" | "product-owner" | "admin" | "owner";
                                source: string;
                                scopeId: string | null;
                            };
                            because: {
                                /** Format: uuid */
                                id: string;
                                title: string;
                                anchor: string;
                                /** Format: date */
                                on: string;
                            };
                        }[];
                        next: {
                            /** Format: date-time */
                            opensAt: string;
                            localOpensAt: string;
                            closesAt: string | null;
                            localClosesAt: string | null;
                        };
                        /** @description The term that day lies in, and its week. */
                        term: {
                            ref: string;
                            title: string;
                            week: number | null;
                        } | null;
                        /** @description How many stretches were looked at; 0 where no rule found its days. */
                        spans: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "span.read-ics": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    /** @description Where the file comes from; the same source again changes and adds only. */
                    source: string;
                    /** @default false */
                    dry?: boolean;
                    /**
                     * @description What an event is, by its UID, where the guess is wrong.
                     * @default {}
                     */
                    types?: {
                        [key: string]: "term" | "part-term" | "exams" | "break" | "holiday" | "registration" | "grade-entry" | "add-drop" | "test-window" | "commencement" | "admissions" | "other" | "first-class" | "last-class" | "census" | "withdrawal" | "grades-due";
                    };
                    /**
                     * @description UIDs to leave out.
                     * @default []
                     */
                    without?: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        events: {
                            uid: string;
                            title: string;
                            /** Format: date */
                            startsOn: string;
                            /** Format: date */
                            endsOn: string;
                            /** @enum {string} */
                            type: "term" | "part-term" | "exams" | "break" | "holiday" | "registration" | "grade-entry" | "add-drop" | "test-window" | "commencement" | "admissions" | "other" | "first-class" | "last-class" | "census" | "withdrawal" | "grades-due";
                            /** @enum {string} */
                            state: "new" | "changed" | "same" | "left";
                        }[];
                        faults: {
                            uid: string;
                            title: string;
                            why: string;
                        }[];
                        made: number;
                        changed: number;
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "freeze.templates": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        templates: {
                            key: string;
                            institution: string;
                            says: string;
                            source: string;
                            /** Format: date */
                            readOn: string;
                            rules: {
                                key: string;
                                title: string;
                                adopted: boolean;
                            }[];
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "freeze.adopt": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    template: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        made: number;
                        already: number;
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "feed.about": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        since: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "feed.renew": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        link: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "feed.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ended: boolean;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "feed.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "note.list": {
        parameters: {
            query?: {
                /** @description Only of this product: its ref or id; `none` for unassigned. */
                product?: string;
                /** @description Only what holds these words. */
                text?: string;
                /** @description Who said it. Several, with commas, for any of them; `none` for empty. */
                saidBy?: string;
                /** @description For which group they spoke; their own where nothing else is said. Several, with commas, for any of them; `none` for empty. */
                groupId?: string;
                /** @description How it reached us. Several, with commas, for any of them; `none` for empty. */
                channel?: string;
                /** @description The day on which it was said. Several, with commas, for any of them; `none` for empty. */
                saidOn?: string;
                /** @description Whether we said it back, and whether they confirmed it. Several, with commas, for any of them; `none` for empty. */
                heard?: string;
                /** @description Only notes that lead to a theme or an item, or only those that lead nowhere yet. */
                leads?: "somewhere" | "nowhere";
                /** @description What lies in the bin instead. */
                binned?: boolean;
                /** @description A leading - turns it round. */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "title" | "-title" | "channel" | "-channel" | "saidOn" | "-saidOn" | "heard" | "-heard";
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Also say how many there are in all. */
                count?: boolean;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        records: components["schemas"]["Note"][];
                        /** @description Hand it back as `after` for the next page; null at the end. */
                        next: string | null;
                        total: number | null;
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "note.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A short summary; quick capture takes the first line. */
                    title: string;
                    /** @description The product; none while it waits. */
                    product?: string | null;
                    /** @description What was said, as close to the words as possible. Sentences of it can be highlighted. */
                    text?: string;
                    /** @description Who said it. A person: its ref or id. */
                    saidBy?: string | null;
                    /** @description For which group they spoke; their own where nothing else is said. A group: its ref or id. */
                    groupId?: string | null;
                    /**
                     * @description How it reached us.
                     * @enum {string}
                     */
                    channel?: "interview" | "portal" | "ticket" | "workshop" | "survey" | "usability" | "email" | "conversation" | "other";
                    /** @description The day on which it was said. */
                    saidOn?: string | null;
                    /**
                     * @description Whether we said it back, and whether they confirmed it.
                     * @enum {string}
                     */
                    heard?: "said" | "heard-back" | "confirmed";
                    /** @description What was said back to them, in our own words. */
                    heardBack?: string;
                    /**
                     * Format: uuid
                     * @description A UUIDv7 of your own; sent twice, it is made once.
                     */
                    id?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Note"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "note.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Note"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "note.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description A short summary; quick capture takes the first line. */
                    title?: string;
                    /** @description The product; none while it waits. */
                    product?: string | null;
                    /** @description What was said, as close to the words as possible. Sentences of it can be highlighted. */
                    text?: string;
                    /** @description Who said it. A person: its ref or id. */
                    saidBy?: string | null;
                    /** @description For which group they spoke; their own where nothing else is said. A group: its ref or id. */
                    groupId?: string | null;
                    /**
                     * @description How it reached us.
                     * @enum {string}
                     */
                    channel?: "interview" | "portal" | "ticket" | "workshop" | "survey" | "usability" | "email" | "conversation" | "other";
                    /** @description The day on which it was said. */
                    saidOn?: string | null;
                    /**
                     * @description Whether we said it back, and whether they confirmed it.
                     * @enum {string}
                     */
                    heard?: "said" | "heard-back" | "confirmed";
                    /** @description What was said back to them, in our own words. */
                    heardBack?: string;
                    /** @description The values you had seen. A field that somebody changed meanwhile is then left and told back as a conflict. */
                    was?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Note"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Fields that somebody else had changed: theirs stand, yours were not written. */
                        conflicts: {
                            field: string;
                            yours: unknown;
                            theirs: unknown;
                            by: string | null;
                            at: string | null;
                        }[];
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "note.change-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                    set: {
                        /** @description A short summary; quick capture takes the first line. */
                        title?: string;
                        /** @description The product; none while it waits. */
                        product?: string | null;
                        /** @description What was said, as close to the words as possible. Sentences of it can be highlighted. */
                        text?: string;
                        /** @description Who said it. A person: its ref or id. */
                        saidBy?: string | null;
                        /** @description For which group they spoke; their own where nothing else is said. A group: its ref or id. */
                        groupId?: string | null;
                        /**
                         * @description How it reached us.
                         * @enum {string}
                         */
                        channel?: "interview" | "portal" | "ticket" | "workshop" | "survey" | "usability" | "email" | "conversation" | "other";
                        /** @description The day on which it was said. */
                        saidOn?: string | null;
                        /**
                         * @description Whether we said it back, and whether they confirmed it.
                         * @enum {string}
                         */
                        heard?: "said" | "heard-back" | "confirmed";
                        /** @description What was said back to them, in our own words. */
                        heardBack?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "note.bin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        binned: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "note.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        restored: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "theme.list": {
        parameters: {
            query?: {
                /** @description Only of this product: its ref or id; `none` for unassigned. */
                product?: string;
                /** @description Only what holds these words. */
                text?: string;
                /** @description The wider theme that this is part of. Several, with commas, for any of them; `none` for empty. */
                parentId?: string;
                /** @description Whether it still asks for an answer. Several, with commas, for any of them; `none` for empty. */
                state?: string;
                /** @description What lies in the bin instead. */
                binned?: boolean;
                /** @description A leading - turns it round. */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "title" | "-title" | "state" | "-state";
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Also say how many there are in all. */
                count?: boolean;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        records: components["schemas"]["Theme"][];
                        /** @description Hand it back as `after` for the next page; null at the end. */
                        next: string | null;
                        total: number | null;
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "theme.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The need in the words of those who have it. */
                    title: string;
                    /** @description The product; none while it waits. */
                    product?: string | null;
                    /** @description What the need is, and what is known about it. Markdown. */
                    description?: string;
                    /** @description The wider theme that this is part of. A theme: its ref or id. */
                    parentId?: string | null;
                    /**
                     * @description Whether it still asks for an answer.
                     * @enum {string}
                     */
                    state?: "open" | "answered" | "parked";
                    /**
                     * Format: uuid
                     * @description A UUIDv7 of your own; sent twice, it is made once.
                     */
                    id?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Theme"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "theme.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Theme"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "theme.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The need in the words of those who have it. */
                    title?: string;
                    /** @description The product; none while it waits. */
                    product?: string | null;
                    /** @description What the need is, and what is known about it. Markdown. */
                    description?: string;
                    /** @description The wider theme that this is part of. A theme: its ref or id. */
                    parentId?: string | null;
                    /**
                     * @description Whether it still asks for an answer.
                     * @enum {string}
                     */
                    state?: "open" | "answered" | "parked";
                    /** @description The values you had seen. A field that somebody changed meanwhile is then left and told back as a conflict. */
                    was?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Theme"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Fields that somebody else had changed: theirs stand, yours were not written. */
                        conflicts: {
                            field: string;
                            yours: unknown;
                            theirs: unknown;
                            by: string | null;
                            at: string | null;
                        }[];
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "theme.change-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                    set: {
                        /** @description The need in the words of those who have it. */
                        title?: string;
                        /** @description The product; none while it waits. */
                        product?: string | null;
                        /** @description What the need is, and what is known about it. Markdown. */
                        description?: string;
                        /** @description The wider theme that this is part of. A theme: its ref or id. */
                        parentId?: string | null;
                        /**
                         * @description Whether it still asks for an answer.
                         * @enum {string}
                         */
                        state?: "open" | "answered" | "parked";
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "theme.bin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        binned: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "theme.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        restored: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "note.capture": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    /** @description Who said it: a ref, an e-mail address, a name, or name <address>. Made if unknown. */
                    saidBy?: string;
                    /** @description For which group they spoke: its ref or name. Default: the group of the person. */
                    group?: string;
                    /** @description The product; none while it waits. */
                    product?: string | null;
                    /**
                     * @default conversation
                     * @enum {string}
                     */
                    channel?: "interview" | "portal" | "ticket" | "workshop" | "survey" | "usability" | "email" | "conversation" | "other";
                    /**
                     * @default said
                     * @enum {string}
                     */
                    heard?: "said" | "heard-back" | "confirmed";
                    /**
                     * Format: date
                     * @description The day; default is today.
                     */
                    saidOn?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Note"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Nobody was known by that name, so they were made. */
                        madePerson: boolean;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "note.paste": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    /**
                     * @description Only show what would be made.
                     * @default false
                     */
                    preview?: boolean;
                    /** @description Who said it: a ref, an e-mail address, a name, or name <address>. Made if unknown. */
                    saidBy?: string;
                    /** @description For which group they spoke: its ref or name. Default: the group of the person. */
                    group?: string;
                    /** @description The product; none while it waits. */
                    product?: string | null;
                    /**
                     * @default conversation
                     * @enum {string}
                     */
                    channel?: "interview" | "portal" | "ticket" | "workshop" | "survey" | "usability" | "email" | "conversation" | "other";
                    /**
                     * @default said
                     * @enum {string}
                     */
                    heard?: "said" | "heard-back" | "confirmed";
                    /**
                     * Format: date
                     * @description The day; default is today.
                     */
                    saidOn?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        notes: {
                            title: string;
                            text: string;
                            /** @description Why it is left out: a note says the very same, or it was pasted twice. */
                            left: ("there" | "twice") | null;
                            /** @description The note that was made, or that says the same. */
                            ref: string | null;
                        }[];
                        made: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "note.highlights": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        highlights: components["schemas"]["Highlight"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "note.highlight": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The words, exactly as they stand in the text. */
                    quote: string;
                    /** @description Where they begin, in UTF-16 code units of the text. */
                    start: number;
                    /** @description The first code unit behind them. */
                    end: number;
                    /** @description The item or theme they speak for. */
                    to?: string;
                    /** @description Instead of `to`: what to make for them. */
                    make?: {
                        /** @enum {string} */
                        kind: "item" | "theme";
                        /** @description At most 500 characters */
                        title: string;
                        /** @description Default: the product of the note. */
                        product?: string;
                    };
                    /**
                     * @description 0 mentioned, 1 nice to have, 2 important, 3 a dealbreaker.
                     * @default 1
                     */
                    importance?: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        to: {
                            /** Format: uuid */
                            id: string;
                            ref: string;
                            kind: string;
                            title: string;
                        };
                        made: boolean;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "note.weigh": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 0 mentioned, 1 nice to have, 2 important, 3 a dealbreaker. */
                    importance: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "note.assign-themes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                    /** @default [] */
                    add?: string[];
                    /**
                     * @description Their highlights for these themes go with them.
                     * @default []
                     */
                    remove?: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        linked: number;
                        unlinked: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "voice.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description The note id at the end of the page before. */
                before?: string;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Distinct notes, narrower themes included. */
                        notes: number;
                        /** @description Distinct people who said them; a note of nobody known adds a note only. */
                        people: number;
                        /** @description The same by the group they spoke for. Who spoke for two groups is in both. */
                        byGroup: {
                            groupId: string | null;
                            name: string | null;
                            size: number | null;
                            notes: number;
                            people: number;
                        }[];
                        importance: number;
                        voices: {
                            note: {
                                /** Format: uuid */
                                id: string;
                                ref: string;
                                kind: string;
                                title: string;
                            };
                            saidBy: string | null;
                            groupId: string | null;
                            saidOn: string | null;
                            /** @enum {string} */
                            heard: "said" | "heard-back" | "confirmed";
                            /** @description The themes through which it counts here; empty where it is linked directly. */
                            via: {
                                /** Format: uuid */
                                id: string;
                                ref: string;
                                kind: string;
                                title: string;
                            }[];
                            quotes: {
                                /** Format: uuid */
                                id: string;
                                quote: string;
                                importance: number | null;
                            }[];
                            /** @description The sum over its direct links, which the importance of an item is the sum of. */
                            importance: number;
                        }[];
                        /** @description Hand it back as `before` for the next page. */
                        next: string | null;
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "voice.coverage": {
        parameters: {
            query?: {
                /** @description Only notes of this product. */
                product?: string;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        groups: {
                            /** Format: uuid */
                            groupId: string;
                            ref: string;
                            name: string;
                            parentId: string | null;
                            /** @description One that no product decision should miss. */
                            core: boolean;
                            /** @description How many it really has, where known. */
                            size: number | null;
                            /** @description Notes of this group and of the narrower ones in it. */
                            notes: number;
                            people: number;
                            /** @description The day of the newest of these notes. */
                            lastOn: string | null;
                        }[];
                        /** @description All notes that were counted, each once. */
                        notes: number;
                        people: number;
                        /** @description Notes of which nobody knows the group. */
                        ungrouped: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "listening.waiting": {
        parameters: {
            query?: {
                /** @description Only of this product, and those without one. */
                product?: string;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Notes that lead nowhere, of the product and of the inbox. */
                        count: number;
                        /** @description All notes of the product. */
                        notes: number;
                        /** @description Those under no theme and linked to no item. */
                        nowhere: number;
                        /** @description Those that nobody confirmed. */
                        unconfirmed: number;
                        /** @description Notes that belong to no product yet. */
                        inbox: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "aim.list": {
        parameters: {
            query?: {
                /** @description Only what holds these words. */
                text?: string;
                /** @description The wider aim that this is part of. Several, with commas, for any of them; `none` for empty. */
                parentId?: string;
                /** @description The day by which it is meant to be reached. Several, with commas, for any of them; `none` for empty. */
                dueOn?: string;
                /** @description What lies in the bin instead. */
                binned?: boolean;
                /** @description A leading - turns it round. */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "title" | "-title" | "dueOn" | "-dueOn";
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Also say how many there are in all. */
                count?: boolean;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        records: components["schemas"]["Aim"][];
                        /** @description Hand it back as `after` for the next page; null at the end. */
                        next: string | null;
                        total: number | null;
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "aim.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What shall be true, in a few words. */
                    title: string;
                    /** @description The wider aim that this is part of. A aim: its ref or id. */
                    parentId?: string | null;
                    /** @description What is meant, and where it was decided. Markdown. */
                    description?: string;
                    /** @description The day by which it is meant to be reached. */
                    dueOn?: string | null;
                    /**
                     * Format: uuid
                     * @description A UUIDv7 of your own; sent twice, it is made once.
                     */
                    id?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Aim"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "aim.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Aim"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "aim.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description What shall be true, in a few words. */
                    title?: string;
                    /** @description The wider aim that this is part of. A aim: its ref or id. */
                    parentId?: string | null;
                    /** @description What is meant, and where it was decided. Markdown. */
                    description?: string;
                    /** @description The day by which it is meant to be reached. */
                    dueOn?: string | null;
                    /** @description The values you had seen. A field that somebody changed meanwhile is then left and told back as a conflict. */
                    was?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Aim"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Fields that somebody else had changed: theirs stand, yours were not written. */
                        conflicts: {
                            field: string;
                            yours: unknown;
                            theirs: unknown;
                            by: string | null;
                            at: string | null;
                        }[];
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "aim.change-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                    set: {
                        /** @description What shall be true, in a few words. */
                        title?: string;
                        /** @description The wider aim that this is part of. A aim: its ref or id. */
                        parentId?: string | null;
                        /** @description What is meant, and where it was decided. Markdown. */
                        description?: string;
                        /** @description The day by which it is meant to be reached. */
                        dueOn?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "aim.bin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        binned: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "aim.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        restored: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "objective.list": {
        parameters: {
            query?: {
                /** @description Only what holds these words. */
                text?: string;
                /** @description The aim of the institution that it serves first of all. Several, with commas, for any of them; `none` for empty. */
                aimId?: string;
                /** @description The products that carry it: their refs or exact names. Several, with commas, for any of them; `none` for empty. */
                products?: string;
                /** @description Whether it is pursued. Several, with commas, for any of them; `none` for empty. */
                state?: string;
                /** @description The day by which it is meant to be reached. Several, with commas, for any of them; `none` for empty. */
                dueOn?: string;
                /** @description Who looks after it. Several, with commas, for any of them; `none` for empty. */
                ownerId?: string;
                /** @description What lies in the bin instead. */
                binned?: boolean;
                /** @description A leading - turns it round. */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "title" | "-title" | "state" | "-state" | "term" | "-term" | "dueOn" | "-dueOn";
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Also say how many there are in all. */
                count?: boolean;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        records: components["schemas"]["Objective"][];
                        /** @description Hand it back as `after` for the next page; null at the end. */
                        next: string | null;
                        total: number | null;
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "objective.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What will be better, and for whom. */
                    title: string;
                    /** @description The aim of the institution that it serves first of all. A aim: its ref or id. */
                    aimId?: string | null;
                    /** @description The products that carry it: their refs or exact names. */
                    products?: string[];
                    /**
                     * @description Whether it is pursued.
                     * @enum {string}
                     */
                    state?: "active" | "reached" | "dropped";
                    /** @description The term or terms for which it is set: "Spring 2027". */
                    term?: string;
                    /** @description The day by which it is meant to be reached. */
                    dueOn?: string | null;
                    /** @description Who looks after it. A person: its ref or id. */
                    ownerId?: string | null;
                    /** @description Why this, and why now. Markdown. */
                    description?: string;
                    /**
                     * Format: uuid
                     * @description A UUIDv7 of your own; sent twice, it is made once.
                     */
                    id?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Objective"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "objective.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Objective"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "objective.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description What will be better, and for whom. */
                    title?: string;
                    /** @description The aim of the institution that it serves first of all. A aim: its ref or id. */
                    aimId?: string | null;
                    /** @description The products that carry it: their refs or exact names. */
                    products?: string[];
                    /**
                     * @description Whether it is pursued.
                     * @enum {string}
                     */
                    state?: "active" | "reached" | "dropped";
                    /** @description The term or terms for which it is set: "Spring 2027". */
                    term?: string;
                    /** @description The day by which it is meant to be reached. */
                    dueOn?: string | null;
                    /** @description Who looks after it. A person: its ref or id. */
                    ownerId?: string | null;
                    /** @description Why this, and why now. Markdown. */
                    description?: string;
                    /** @description The values you had seen. A field that somebody changed meanwhile is then left and told back as a conflict. */
                    was?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Objective"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Fields that somebody else had changed: theirs stand, yours were not written. */
                        conflicts: {
                            field: string;
                            yours: unknown;
                            theirs: unknown;
                            by: string | null;
                            at: string | null;
                        }[];
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "objective.change-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                    set: {
                        /** @description What will be better, and for whom. */
                        title?: string;
                        /** @description The aim of the institution that it serves first of all. A aim: its ref or id. */
                        aimId?: string | null;
                        /** @description The products that carry it: their refs or exact names. */
                        products?: string[];
                        /**
                         * @description Whether it is pursued.
                         * @enum {string}
                         */
                        state?: "active" | "reached" | "dropped";
                        /** @description The term or terms for which it is set: "Spring 2027". */
                        term?: string;
                        /** @description The day by which it is meant to be reached. */
                        dueOn?: string | null;
                        /** @description Who looks after it. A person: its ref or id. */
                        ownerId?: string | null;
                        /** @description Why this, and why now. Markdown. */
                        description?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "objective.bin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        binned: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "objective.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        restored: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "key-result.list": {
        parameters: {
            query?: {
                /** @description Only what holds these words. */
                text?: string;
                /** @description The objective that it shows. Several, with commas, for any of them; `none` for empty. */
                objectiveId?: string;
                /** @description What lies in the bin instead. */
                binned?: boolean;
                /** @description A leading - turns it round. */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "title" | "-title" | "unit" | "-unit" | "baseline" | "-baseline" | "target" | "-target" | "source" | "-source";
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Also say how many there are in all. */
                count?: boolean;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        records: components["schemas"]["KeyResult"][];
                        /** @description Hand it back as `after` for the next page; null at the end. */
                        next: string | null;
                        total: number | null;
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "key-result.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What is counted: "Days until a late work request is answered". */
                    title: string;
                    /** @description The objective that it shows. A objective: its ref or id. */
                    objectiveId: string;
                    /** @description The unit of its figures: "%", "days". */
                    unit?: string;
                    /** @description Where it stood at first. */
                    baseline: number;
                    /** @description Where it shall be; below the baseline where less is better. */
                    target: number;
                    /** @description Where its figures come from, and how they are defined. */
                    source?: string;
                    /**
                     * Format: uuid
                     * @description A UUIDv7 of your own; sent twice, it is made once.
                     */
                    id?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["KeyResult"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "key-result.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["KeyResult"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "key-result.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description What is counted: "Days until a late work request is answered". */
                    title?: string;
                    /** @description The objective that it shows. A objective: its ref or id. */
                    objectiveId?: string;
                    /** @description The unit of its figures: "%", "days". */
                    unit?: string;
                    /** @description Where it stood at first. */
                    baseline?: number;
                    /** @description Where it shall be; below the baseline where less is better. */
                    target?: number;
                    /** @description Where its figures come from, and how they are defined. */
                    source?: string;
                    /** @description The values you had seen. A field that somebody changed meanwhile is then left and told back as a conflict. */
                    was?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["KeyResult"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Fields that somebody else had changed: theirs stand, yours were not written. */
                        conflicts: {
                            field: string;
                            yours: unknown;
                            theirs: unknown;
                            by: string | null;
                            at: string | null;
                        }[];
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "key-result.change-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                    set: {
                        /** @description What is counted: "Days until a late work request is answered". */
                        title?: string;
                        /** @description The objective that it shows. A objective: its ref or id. */
                        objectiveId?: string;
                        /** @description The unit of its figures: "%", "days". */
                        unit?: string;
                        /** @description Where it stood at first. */
                        baseline?: number;
                        /** @description Where it shall be; below the baseline where less is better. */
                        target?: number;
                        /** @description Where its figures come from, and how they are defined. */
                        source?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "key-result.bin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        binned: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "key-result.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        restored: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "strategy.unaligned": {
        parameters: {
            query?: {
                /** @description Only of this product: its ref or id. */
                product?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            ref: string;
                            title: string;
                            /** Format: uuid */
                            productId: string;
                            state: string;
                            type: string;
                        }[];
                        aligned: number;
                        /** @description Open items that are part of nothing larger. */
                        total: number;
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "strategy.waiting": {
        parameters: {
            query?: {
                /** @description Only of this product: its ref or id. */
                product?: string;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "strategy.align": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: string[];
                    /** @description The ref, such as ITEM-7, or the id. */
                    objective: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        aligned: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "key-result.check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        checkIns: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date */
                            day: string;
                            value: number;
                            /** @description How sure of reaching the target, in percent. */
                            confidence: number | null;
                            note: string;
                            /** Format: date-time */
                            at: string;
                            byId: string | null;
                        }[];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "key-result.check-in": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    value: number;
                    /** @default null */
                    confidence?: number | null;
                    /**
                     * Format: date
                     * @description Default is today.
                     */
                    day?: string;
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        checkIn: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date */
                            day: string;
                            value: number;
                            /** @description How sure of reaching the target, in percent. */
                            confidence: number | null;
                            note: string;
                            /** Format: date-time */
                            at: string;
                            byId: string | null;
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "persona.list": {
        parameters: {
            query?: {
                /** @description Only what holds these words. */
                text?: string;
                /** @description The group this persona belongs to. Several, with commas, for any of them; `none` for empty. */
                groupId?: string;
                /** @description What they need, such as screen-reader, captions, low-bandwidth. Several, with commas, for any of them; `none` for empty. */
                needs?: string;
                /** @description What lies in the bin instead. */
                binned?: boolean;
                /** @description A leading - turns it round. */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "title" | "-title";
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Also say how many there are in all. */
                count?: boolean;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        records: components["schemas"]["Persona"][];
                        /** @description Hand it back as `after` for the next page; null at the end. */
                        next: string | null;
                        total: number | null;
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "persona.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A short name that the team will use: "Adjunct, screen reader". */
                    title: string;
                    /** @description The group this persona belongs to. A group: its ref or id. */
                    groupId?: string | null;
                    /** @description Their day, their devices, what is hard for them. */
                    circumstances?: string;
                    /** @description What they need, such as screen-reader, captions, low-bandwidth. */
                    needs?: string[];
                    /** @description Empathy notes: what they think, feel, say and do. */
                    feels?: string;
                    /**
                     * Format: uuid
                     * @description A UUIDv7 of your own; sent twice, it is made once.
                     */
                    id?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Persona"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "persona.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Persona"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "persona.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description A short name that the team will use: "Adjunct, screen reader". */
                    title?: string;
                    /** @description The group this persona belongs to. A group: its ref or id. */
                    groupId?: string | null;
                    /** @description Their day, their devices, what is hard for them. */
                    circumstances?: string;
                    /** @description What they need, such as screen-reader, captions, low-bandwidth. */
                    needs?: string[];
                    /** @description Empathy notes: what they think, feel, say and do. */
                    feels?: string;
                    /** @description The values you had seen. A field that somebody changed meanwhile is then left and told back as a conflict. */
                    was?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Persona"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Fields that somebody else had changed: theirs stand, yours were not written. */
                        conflicts: {
                            field: string;
                            yours: unknown;
                            theirs: unknown;
                            by: string | null;
                            at: string | null;
                        }[];
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "persona.change-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                    set: {
                        /** @description A short name that the team will use: "Adjunct, screen reader". */
                        title?: string;
                        /** @description The group this persona belongs to. A group: its ref or id. */
                        groupId?: string | null;
                        /** @description Their day, their devices, what is hard for them. */
                        circumstances?: string;
                        /** @description What they need, such as screen-reader, captions, low-bandwidth. */
                        needs?: string[];
                        /** @description Empathy notes: what they think, feel, say and do. */
                        feels?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "persona.bin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        binned: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "persona.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        restored: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "item.list": {
        parameters: {
            query?: {
                /** @description Only of this product: its ref or id; `none` for unassigned. */
                product?: string;
                /** @description Only what holds these words. */
                text?: string;
                /** @description What sort of work it is. Several, with commas, for any of them; `none` for empty. */
                type?: string;
                /** @description How far it has come. Several, with commas, for any of them; `none` for empty. */
                state?: string;
                /** @description For whom it is made. Several, with commas, for any of them; `none` for empty. */
                personaId?: string;
                /** @description The larger item that it is part of. Several, with commas, for any of them; `none` for empty. */
                parentId?: string;
                /** @description A law or a policy demands it, whether or not anybody asked. Several, with commas, for any of them; `none` for empty. */
                duty?: string;
                /** @description The day on which it was done; set when it becomes done. Several, with commas, for any of them; `none` for empty. */
                doneOn?: string;
                /** @description Words to find it by. Several, with commas, for any of them; `none` for empty. */
                tags?: string;
                /** @description Whether it is an opinion: nobody asked for it and no duty demands it. */
                opinion?: "true" | "false";
                /** @description Only items that lack this; `any` for any of them. */
                lacks?: "persona" | "criteria" | "estimate" | "any";
                /** @description Whether something open blocks it. */
                blocked?: "true" | "false";
                /** @description What lies in the bin instead. */
                binned?: boolean;
                /** @description A leading - turns it round. */
                sort?: "rank" | "-rank" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "title" | "-title" | "type" | "-type" | "state" | "-state" | "learningValue" | "-learningValue" | "institutionValue" | "-institutionValue" | "feasibility" | "-feasibility" | "viability" | "-viability" | "desirability" | "-desirability" | "estimate" | "-estimate" | "estimateLow" | "-estimateLow" | "estimateHigh" | "-estimateHigh" | "source" | "-source" | "priorityReason" | "-priorityReason" | "duty" | "-duty" | "closingReason" | "-closingReason" | "doneOn" | "-doneOn";
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Also say how many there are in all. */
                count?: boolean;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        records: components["schemas"]["Item"][];
                        /** @description Hand it back as `after` for the next page; null at the end. */
                        next: string | null;
                        total: number | null;
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "item.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What will be different, in a few words. */
                    title: string;
                    /** @description The product it belongs to: its ref or id. */
                    product: string;
                    /**
                     * @description What sort of work it is.
                     * @enum {string}
                     */
                    type?: "initiative" | "feature" | "story" | "task" | "accessibility-fix" | "improvement";
                    /**
                     * @description How far it has come.
                     * @enum {string}
                     */
                    state?: "new" | "refining" | "ready" | "in-progress" | "done" | "declined";
                    /** @description The story and what is known about it. Markdown. */
                    description?: string;
                    /** @description For whom it is made. A persona: its ref or id. */
                    personaId?: string | null;
                    /** @description The larger item that it is part of. A item: its ref or id. */
                    parentId?: string | null;
                    /** @description Educational impact, 0 (none) to 5 (changes how well people learn). */
                    learningValue?: number | null;
                    /** @description Value to the institution, 0 (none) to 5. */
                    institutionValue?: number | null;
                    /** @description Can it be built? 1 (hardly) to 5 (easily). */
                    feasibility?: number | null;
                    /** @description Can the institution carry it? 1 (hardly) to 5 (easily). */
                    viability?: number | null;
                    /** @description Do people want it? 1 (hardly) to 5 (very much). */
                    desirability?: number | null;
                    /** @description The likely effort in points. */
                    estimate?: number | null;
                    /** @description The least effort that seems possible, in points. */
                    estimateLow?: number | null;
                    /** @description The most effort that seems possible, in points. */
                    estimateHigh?: number | null;
                    /** @description How everybody will see that it is done. */
                    criteria?: {
                        /** @description At most 1000 characters */
                        text: string;
                        done: boolean;
                    }[];
                    /** @description Where the wish came from, where no note says it. */
                    source?: string;
                    /** @description Why it stands where it stands. */
                    priorityReason?: string;
                    /** @description A law or a policy demands it, whether or not anybody asked. */
                    duty?: boolean;
                    /** @description Why it was declined, or closed with criteria still open. */
                    closingReason?: string;
                    /** @description The day on which it was done; set when it becomes done. */
                    doneOn?: string | null;
                    /** @description Words to find it by. */
                    tags?: string[];
                    /**
                     * Format: uuid
                     * @description A UUIDv7 of your own; sent twice, it is made once.
                     */
                    id?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Item"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "item.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Item"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "item.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description What will be different, in a few words. */
                    title?: string;
                    /** @description The product it belongs to: its ref or id. */
                    product?: string;
                    /**
                     * @description What sort of work it is.
                     * @enum {string}
                     */
                    type?: "initiative" | "feature" | "story" | "task" | "accessibility-fix" | "improvement";
                    /**
                     * @description How far it has come.
                     * @enum {string}
                     */
                    state?: "new" | "refining" | "ready" | "in-progress" | "done" | "declined";
                    /** @description The story and what is known about it. Markdown. */
                    description?: string;
                    /** @description For whom it is made. A persona: its ref or id. */
                    personaId?: string | null;
                    /** @description The larger item that it is part of. A item: its ref or id. */
                    parentId?: string | null;
                    /** @description Educational impact, 0 (none) to 5 (changes how well people learn). */
                    learningValue?: number | null;
                    /** @description Value to the institution, 0 (none) to 5. */
                    institutionValue?: number | null;
                    /** @description Can it be built? 1 (hardly) to 5 (easily). */
                    feasibility?: number | null;
                    /** @description Can the institution carry it? 1 (hardly) to 5 (easily). */
                    viability?: number | null;
                    /** @description Do people want it? 1 (hardly) to 5 (very much). */
                    desirability?: number | null;
                    /** @description The likely effort in points. */
                    estimate?: number | null;
                    /** @description The least effort that seems possible, in points. */
                    estimateLow?: number | null;
                    /** @description The most effort that seems possible, in points. */
                    estimateHigh?: number | null;
                    /** @description How everybody will see that it is done. */
                    criteria?: {
                        /** @description At most 1000 characters */
                        text: string;
                        done: boolean;
                    }[];
                    /** @description Where the wish came from, where no note says it. */
                    source?: string;
                    /** @description Why it stands where it stands. */
                    priorityReason?: string;
                    /** @description A law or a policy demands it, whether or not anybody asked. */
                    duty?: boolean;
                    /** @description Why it was declined, or closed with criteria still open. */
                    closingReason?: string;
                    /** @description The day on which it was done; set when it becomes done. */
                    doneOn?: string | null;
                    /** @description Words to find it by. */
                    tags?: string[];
                    /** @description The values you had seen. A field that somebody changed meanwhile is then left and told back as a conflict. */
                    was?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Item"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Fields that somebody else had changed: theirs stand, yours were not written. */
                        conflicts: {
                            field: string;
                            yours: unknown;
                            theirs: unknown;
                            by: string | null;
                            at: string | null;
                        }[];
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "item.change-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                    set: {
                        /** @description What will be different, in a few words. */
                        title?: string;
                        /** @description The product it belongs to: its ref or id. */
                        product?: string;
                        /**
                         * @description What sort of work it is.
                         * @enum {string}
                         */
                        type?: "initiative" | "feature" | "story" | "task" | "accessibility-fix" | "improvement";
                        /**
                         * @description How far it has come.
                         * @enum {string}
                         */
                        state?: "new" | "refining" | "ready" | "in-progress" | "done" | "declined";
                        /** @description The story and what is known about it. Markdown. */
                        description?: string;
                        /** @description For whom it is made. A persona: its ref or id. */
                        personaId?: string | null;
                        /** @description The larger item that it is part of. A item: its ref or id. */
                        parentId?: string | null;
                        /** @description Educational impact, 0 (none) to 5 (changes how well people learn). */
                        learningValue?: number | null;
                        /** @description Value to the institution, 0 (none) to 5. */
                        institutionValue?: number | null;
                        /** @description Can it be built? 1 (hardly) to 5 (easily). */
                        feasibility?: number | null;
                        /** @description Can the institution carry it? 1 (hardly) to 5 (easily). */
                        viability?: number | null;
                        /** @description Do people want it? 1 (hardly) to 5 (very much). */
                        desirability?: number | null;
                        /** @description The likely effort in points. */
                        estimate?: number | null;
                        /** @description The least effort that seems possible, in points. */
                        estimateLow?: number | null;
                        /** @description The most effort that seems possible, in points. */
                        estimateHigh?: number | null;
                        /** @description How everybody will see that it is done. */
                        criteria?: {
                            /** @description At most 1000 characters */
                            text: string;
                            done: boolean;
                        }[];
                        /** @description Where the wish came from, where no note says it. */
                        source?: string;
                        /** @description Why it stands where it stands. */
                        priorityReason?: string;
                        /** @description A law or a policy demands it, whether or not anybody asked. */
                        duty?: boolean;
                        /** @description Why it was declined, or closed with criteria still open. */
                        closingReason?: string;
                        /** @description The day on which it was done; set when it becomes done. */
                        doneOn?: string | null;
                        /** @description Words to find it by. */
                        tags?: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "item.bin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        binned: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "item.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        restored: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "item.move": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description In the order in which they shall stand. */
                    refs: string[];
                    /** @description Directly before this one. */
                    before?: string;
                    /** @description Directly after this one. */
                    after?: string;
                    /** @enum {string} */
                    to?: "top" | "bottom";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        moved: number;
                        /** Format: uuid */
                        batchId: string;
                        /** @description Refs of what was moved too, since it may not stand before what was moved. */
                        alongside: string[];
                        /** @description Moved records that now stand before one that they wait for. */
                        ahead: {
                            ref: string;
                            of: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "backlog.summary": {
        parameters: {
            query?: {
                /** @description Only of this product: its ref or id. */
                product?: string;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        open: number;
                        ready: number;
                        /** @description The likely points of the ready items that are estimated. */
                        readyPoints: number;
                        /** @description Open items that no voice asks for and no duty demands. */
                        opinion: number;
                        unestimated: number;
                        /** @description Open stories that name no persona. */
                        withoutPersona: number;
                        blocked: number;
                        /** @description Items that are called ready or in progress and still lack a persona, criteria or an estimate. */
                        waiting: number;
                        closed: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "backlog.waiting": {
        parameters: {
            query?: {
                /** @description Only of this product: its ref or id. */
                product?: string;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "persona.templates": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        templates: {
                            /** @enum {string} */
                            name: "screen-reader" | "keyboard-only" | "low-bandwidth" | "captions" | "dyslexia" | "night-learner";
                            title: string;
                            circumstances: string;
                            needs: string[];
                            feels: string;
                            /** @description Whether a persona of this title is here already. */
                            added: boolean;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "persona.adopt": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    names: ("screen-reader" | "keyboard-only" | "low-bandwidth" | "captions" | "dyslexia" | "night-learner")[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Their refs. */
                        made: string[];
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "item.place": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description In the order in which they shall stand. */
                    refs: string[];
                    /** @description The place of the first of them. */
                    position: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        moved: number;
                        /** Format: uuid */
                        batchId: string;
                        /** @description Refs of what was moved too, since it may not stand before what was moved. */
                        alongside: string[];
                        /** @description Moved items that now stand before one that blocks them. */
                        ahead: {
                            ref: string;
                            of: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "item.insert": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description At most 500 characters */
                    title: string;
                    /** @description The ref, such as ITEM-7, or the id. */
                    product: string;
                    /**
                     * @description What sort of work it is.
                     * @enum {string}
                     */
                    type?: "initiative" | "feature" | "story" | "task" | "accessibility-fix" | "improvement";
                    /** @description Directly before this item. */
                    before?: string;
                    /** @description Directly after this item. */
                    after?: string;
                    /** @enum {string} */
                    to?: "top" | "bottom";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        ref: string;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "item.tag": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                    /** @default [] */
                    add?: string[];
                    /** @default [] */
                    remove?: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "score.list": {
        parameters: {
            query?: {
                /** @description Only of this product: its ref or id; `none` for unassigned. */
                product?: string;
                /** @description Only what holds these words. */
                text?: string;
                /** @description The item that is weighed. Several, with commas, for any of them; `none` for empty. */
                itemId?: string;
                /** @description Whether it comes in the last useful window, one term late, or later. Several, with commas, for any of them; `none` for empty. */
                timing?: string;
                /** @description Must, should, could or will not, this time. Several, with commas, for any of them; `none` for empty. */
                moscow?: string;
                /** @description What lies in the bin instead. */
                binned?: boolean;
                /** @description A leading - turns it round. */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "title" | "-title" | "reach" | "-reach" | "impact" | "-impact" | "confidence" | "-confidence" | "effort" | "-effort" | "adoptionEffort" | "-adoptionEffort" | "timing" | "-timing" | "userValue" | "-userValue" | "timeCriticality" | "-timeCriticality" | "riskReduction" | "-riskReduction" | "moscow" | "-moscow" | "value" | "-value";
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Also say how many there are in all. */
                count?: boolean;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        records: components["schemas"]["Score"][];
                        /** @description Hand it back as `after` for the next page; null at the end. */
                        next: string | null;
                        total: number | null;
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "score.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What it is about; the title of the item where it is left out on the page. */
                    title: string;
                    /** @description The product it belongs to: its ref or id. */
                    product: string;
                    /** @description The item that is weighed. A item: its ref or id. */
                    itemId?: string | null;
                    /** @description How many people it reaches in one term. */
                    reach?: number | null;
                    /** @description How much it helps each: 3, 2, 1, 0.5 or 0.25. */
                    impact?: number | null;
                    /** @description How sure that is: 1, 0.8 or 0.5. */
                    confidence?: number | null;
                    /** @description The work of making it, in points; the item's estimate where it is left out. */
                    effort?: number | null;
                    /** @description The work of taking it into use, in points. */
                    adoptionEffort?: number | null;
                    /** @description Whether it comes in the last useful window, one term late, or later. */
                    timing?: ("in-time" | "a-term-late" | "later") | null;
                    /** @description WSJF: value for those who use it, relative to other items, 0 to 20. */
                    userValue?: number | null;
                    /** @description WSJF: what is lost by waiting, relative to other items, 0 to 20. */
                    timeCriticality?: number | null;
                    /** @description WSJF: the risk it takes away or what it makes possible, 0 to 20. */
                    riskReduction?: number | null;
                    /** @description Must, should, could or will not, this time. */
                    moscow?: ("must" | "should" | "could" | "wont") | null;
                    /** @description A worth given from elsewhere, in a unit of its own. */
                    value?: number | null;
                    /** @description How these figures were come by. */
                    note?: string;
                    /**
                     * Format: uuid
                     * @description A UUIDv7 of your own; sent twice, it is made once.
                     */
                    id?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Score"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "score.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Score"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "score.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description What it is about; the title of the item where it is left out on the page. */
                    title?: string;
                    /** @description The product it belongs to: its ref or id. */
                    product?: string;
                    /** @description The item that is weighed. A item: its ref or id. */
                    itemId?: string | null;
                    /** @description How many people it reaches in one term. */
                    reach?: number | null;
                    /** @description How much it helps each: 3, 2, 1, 0.5 or 0.25. */
                    impact?: number | null;
                    /** @description How sure that is: 1, 0.8 or 0.5. */
                    confidence?: number | null;
                    /** @description The work of making it, in points; the item's estimate where it is left out. */
                    effort?: number | null;
                    /** @description The work of taking it into use, in points. */
                    adoptionEffort?: number | null;
                    /** @description Whether it comes in the last useful window, one term late, or later. */
                    timing?: ("in-time" | "a-term-late" | "later") | null;
                    /** @description WSJF: value for those who use it, relative to other items, 0 to 20. */
                    userValue?: number | null;
                    /** @description WSJF: what is lost by waiting, relative to other items, 0 to 20. */
                    timeCriticality?: number | null;
                    /** @description WSJF: the risk it takes away or what it makes possible, 0 to 20. */
                    riskReduction?: number | null;
                    /** @description Must, should, could or will not, this time. */
                    moscow?: ("must" | "should" | "could" | "wont") | null;
                    /** @description A worth given from elsewhere, in a unit of its own. */
                    value?: number | null;
                    /** @description How these figures were come by. */
                    note?: string;
                    /** @description The values you had seen. A field that somebody changed meanwhile is then left and told back as a conflict. */
                    was?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Score"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Fields that somebody else had changed: theirs stand, yours were not written. */
                        conflicts: {
                            field: string;
                            yours: unknown;
                            theirs: unknown;
                            by: string | null;
                            at: string | null;
                        }[];
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "score.change-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                    set: {
                        /** @description What it is about; the title of the item where it is left out on the page. */
                        title?: string;
                        /** @description The product it belongs to: its ref or id. */
                        product?: string;
                        /** @description The item that is weighed. A item: its ref or id. */
                        itemId?: string | null;
                        /** @description How many people it reaches in one term. */
                        reach?: number | null;
                        /** @description How much it helps each: 3, 2, 1, 0.5 or 0.25. */
                        impact?: number | null;
                        /** @description How sure that is: 1, 0.8 or 0.5. */
                        confidence?: number | null;
                        /** @description The work of making it, in points; the item's estimate where it is left out. */
                        effort?: number | null;
                        /** @description The work of taking it into use, in points. */
                        adoptionEffort?: number | null;
                        /** @description Whether it comes in the last useful window, one term late, or later. */
                        timing?: ("in-time" | "a-term-late" | "later") | null;
                        /** @description WSJF: value for those who use it, relative to other items, 0 to 20. */
                        userValue?: number | null;
                        /** @description WSJF: what is lost by waiting, relative to other items, 0 to 20. */
                        timeCriticality?: number | null;
                        /** @description WSJF: the risk it takes away or what it makes possible, 0 to 20. */
                        riskReduction?: number | null;
                        /** @description Must, should, could or will not, this time. */
                        moscow?: ("must" | "should" | "could" | "wont") | null;
                        /** @description A worth given from elsewhere, in a unit of its own. */
                        value?: number | null;
                        /** @description How these figures were come by. */
                        note?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "score.bin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        binned: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "score.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        restored: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "scenario.list": {
        parameters: {
            query?: {
                /** @description Only of this product: its ref or id; `none` for unassigned. */
                product?: string;
                /** @description Only what holds these words. */
                text?: string;
                /** @description By what the worth of an item is counted. Several, with commas, for any of them; `none` for empty. */
                axis?: string;
                /** @description What lies in the bin instead. */
                binned?: boolean;
                /** @description A leading - turns it round. */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "title" | "-title" | "capacity" | "-capacity" | "axis" | "-axis";
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Also say how many there are in all. */
                count?: boolean;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        records: components["schemas"]["Scenario"][];
                        /** @description Hand it back as `after` for the next page; null at the end. */
                        next: string | null;
                        total: number | null;
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "scenario.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The question it answers: "What fits before the freeze?" */
                    title: string;
                    /** @description The product it belongs to: its ref or id. */
                    product: string;
                    /** @description What may be spent in all, in points. */
                    capacity: number;
                    /**
                     * @description By what the worth of an item is counted.
                     * @enum {string}
                     */
                    axis?: "given" | "learning" | "institution" | "education" | "rice" | "wsjf";
                    /** @description What this plan assumes. */
                    note?: string;
                    /**
                     * Format: uuid
                     * @description A UUIDv7 of your own; sent twice, it is made once.
                     */
                    id?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Scenario"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "scenario.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Scenario"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "scenario.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The question it answers: "What fits before the freeze?" */
                    title?: string;
                    /** @description The product it belongs to: its ref or id. */
                    product?: string;
                    /** @description What may be spent in all, in points. */
                    capacity?: number;
                    /**
                     * @description By what the worth of an item is counted.
                     * @enum {string}
                     */
                    axis?: "given" | "learning" | "institution" | "education" | "rice" | "wsjf";
                    /** @description What this plan assumes. */
                    note?: string;
                    /** @description The values you had seen. A field that somebody changed meanwhile is then left and told back as a conflict. */
                    was?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Scenario"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Fields that somebody else had changed: theirs stand, yours were not written. */
                        conflicts: {
                            field: string;
                            yours: unknown;
                            theirs: unknown;
                            by: string | null;
                            at: string | null;
                        }[];
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "scenario.change-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                    set: {
                        /** @description The question it answers: "What fits before the freeze?" */
                        title?: string;
                        /** @description The product it belongs to: its ref or id. */
                        product?: string;
                        /** @description What may be spent in all, in points. */
                        capacity?: number;
                        /**
                         * @description By what the worth of an item is counted.
                         * @enum {string}
                         */
                        axis?: "given" | "learning" | "institution" | "education" | "rice" | "wsjf";
                        /** @description What this plan assumes. */
                        note?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "scenario.bin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        binned: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "scenario.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        restored: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "decide.table": {
        parameters: {
            query: {
                /** @description The ref, such as ITEM-7, or the id. */
                product: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            item: {
                                /** Format: uuid */
                                id: string;
                                ref: string;
                                title: string;
                                state: string;
                                estimate: number | null;
                            };
                            scoreRef: string | null;
                            factors: {
                                reach: number | null;
                                impact: number | null;
                                confidence: number | null;
                                /** @description In points: the score's own, or the item's estimate. */
                                effort: number | null;
                                adoptionEffort: number | null;
                                timing: ("in-time" | "a-term-late" | "later") | null;
                                /** @description The mean effect over the groups it touches, weighted by size; −2 to 3. */
                                equity: number | null;
                                userValue: number | null;
                                timeCriticality: number | null;
                                riskReduction: number | null;
                                moscow: ("must" | "should" | "could" | "wont") | null;
                                learningValue: number | null;
                                institutionValue: number | null;
                                duty: boolean;
                            };
                            given: number | null;
                            touches: {
                                /** Format: uuid */
                                linkId: string;
                                /** Format: uuid */
                                groupId: string;
                                title: string;
                                effect: number;
                                size: number | null;
                            }[];
                            standings: {
                                rice: {
                                    /** @enum {string} */
                                    method: "rice" | "wsjf" | "moscow" | "value-effort" | "education";
                                    figure: number | null;
                                    /** @description The sum behind it, factor by factor; the last step is the figure. */
                                    steps: {
                                        label: string;
                                        value: number;
                                    }[];
                                    /** @description Factors that nobody has given yet. */
                                    missing: string[];
                                    /** @description A duty: it has no score, it has to be done. */
                                    isGate: boolean;
                                    /** @description Its place among the open items of its product, from 1. */
                                    rank: number | null;
                                    /** @description The best and worst place when one of its factors is 20 % off. */
                                    sensitivity: {
                                        rank: number;
                                        best: number;
                                        worst: number;
                                        movedBy: string[];
                                    } | null;
                                };
                                wsjf: {
                                    /** @enum {string} */
                                    method: "rice" | "wsjf" | "moscow" | "value-effort" | "education";
                                    figure: number | null;
                                    /** @description The sum behind it, factor by factor; the last step is the figure. */
                                    steps: {
                                        label: string;
                                        value: number;
                                    }[];
                                    /** @description Factors that nobody has given yet. */
                                    missing: string[];
                                    /** @description A duty: it has no score, it has to be done. */
                                    isGate: boolean;
                                    /** @description Its place among the open items of its product, from 1. */
                                    rank: number | null;
                                    /** @description The best and worst place when one of its factors is 20 % off. */
                                    sensitivity: {
                                        rank: number;
                                        best: number;
                                        worst: number;
                                        movedBy: string[];
                                    } | null;
                                };
                                moscow: {
                                    /** @enum {string} */
                                    method: "rice" | "wsjf" | "moscow" | "value-effort" | "education";
                                    figure: number | null;
                                    /** @description The sum behind it, factor by factor; the last step is the figure. */
                                    steps: {
                                        label: string;
                                        value: number;
                                    }[];
                                    /** @description Factors that nobody has given yet. */
                                    missing: string[];
                                    /** @description A duty: it has no score, it has to be done. */
                                    isGate: boolean;
                                    /** @description Its place among the open items of its product, from 1. */
                                    rank: number | null;
                                    /** @description The best and worst place when one of its factors is 20 % off. */
                                    sensitivity: {
                                        rank: number;
                                        best: number;
                                        worst: number;
                                        movedBy: string[];
                                    } | null;
                                };
                                "value-effort": {
                                    /** @enum {string} */
                                    method: "rice" | "wsjf" | "moscow" | "value-effort" | "education";
                                    figure: number | null;
                                    /** @description The sum behind it, factor by factor; the last step is the figure. */
                                    steps: {
                                        label: string;
                                        value: number;
                                    }[];
                                    /** @description Factors that nobody has given yet. */
                                    missing: string[];
                                    /** @description A duty: it has no score, it has to be done. */
                                    isGate: boolean;
                                    /** @description Its place among the open items of its product, from 1. */
                                    rank: number | null;
                                    /** @description The best and worst place when one of its factors is 20 % off. */
                                    sensitivity: {
                                        rank: number;
                                        best: number;
                                        worst: number;
                                        movedBy: string[];
                                    } | null;
                                };
                                education: {
                                    /** @enum {string} */
                                    method: "rice" | "wsjf" | "moscow" | "value-effort" | "education";
                                    figure: number | null;
                                    /** @description The sum behind it, factor by factor; the last step is the figure. */
                                    steps: {
                                        label: string;
                                        value: number;
                                    }[];
                                    /** @description Factors that nobody has given yet. */
                                    missing: string[];
                                    /** @description A duty: it has no score, it has to be done. */
                                    isGate: boolean;
                                    /** @description Its place among the open items of its product, from 1. */
                                    rank: number | null;
                                    /** @description The best and worst place when one of its factors is 20 % off. */
                                    sensitivity: {
                                        rank: number;
                                        best: number;
                                        worst: number;
                                        movedBy: string[];
                                    } | null;
                                };
                            };
                            /** @description How far apart two methods place it at most, over the items that both place; MoSCoW aside. */
                            spread: number | null;
                        }[];
                        /** @description How many open items there are; places are among them all. */
                        total: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "score.set": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The ref, such as ITEM-7, or the id. */
                    item: string;
                    set: {
                        /** @description How many people it reaches in one term. */
                        reach?: number | null;
                        /** @description How much it helps each: 3, 2, 1, 0.5 or 0.25. */
                        impact?: number | null;
                        /** @description How sure that is: 1, 0.8 or 0.5. */
                        confidence?: number | null;
                        /** @description The work of making it, in points; the item's estimate where it is left out. */
                        effort?: number | null;
                        /** @description The work of taking it into use, in points. */
                        adoptionEffort?: number | null;
                        /** @description Whether it comes in the last useful window, one term late, or later. */
                        timing?: ("in-time" | "a-term-late" | "later") | null;
                        /** @description WSJF: value for those who use it, relative to other items, 0 to 20. */
                        userValue?: number | null;
                        /** @description WSJF: what is lost by waiting, relative to other items, 0 to 20. */
                        timeCriticality?: number | null;
                        /** @description WSJF: the risk it takes away or what it makes possible, 0 to 20. */
                        riskReduction?: number | null;
                        /** @description Must, should, could or will not, this time. */
                        moscow?: ("must" | "should" | "could" | "wont") | null;
                        /** @description A worth given from elsewhere, in a unit of its own. */
                        value?: number | null;
                        /** @description How these figures were come by. */
                        note?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Score"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "score.touch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The ref, such as ITEM-7, or the id. */
                    item: string;
                    /** @description The ref, such as ITEM-7, or the id. */
                    group: string;
                    effect: number | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        touches: {
                            /** Format: uuid */
                            linkId: string;
                            /** Format: uuid */
                            groupId: string;
                            title: string;
                            effect: number;
                            size: number | null;
                        }[];
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "scenario.solve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: date-time */
                        at: string;
                        byId: string | null;
                        asked: {
                            capacity: number;
                            /** @enum {string} */
                            axis: "given" | "learning" | "institution" | "education" | "rice" | "wsjf";
                            options: {
                                /** Format: uuid */
                                id: string;
                                ref: string;
                                title: string;
                                value: number;
                                cost: number;
                                must: boolean;
                                /** @description A duty without an estimate: its cost is not counted. */
                                isUnestimated: boolean;
                            }[];
                            needs: {
                                /** Format: uuid */
                                id: string;
                                /**
                                 * Format: uuid
                                 * @description What has to come first.
                                 */
                                after: string;
                            }[];
                            leftOut: {
                                /** Format: uuid */
                                id: string;
                                ref: string;
                                title: string;
                                /** @enum {string} */
                                reason: "no-estimate" | "no-value" | "waits-outside" | "too-many";
                                waitsFor: string | null;
                            }[];
                        };
                        found: {
                            /** @enum {string} */
                            status: "proven" | "limit" | "infeasible";
                            /** @enum {string} */
                            model: "all-binary" | "wishes-binary";
                            objective: number | null;
                            bound: number | null;
                            gap: number | null;
                            nodes: number;
                            ms: number;
                            cost: number;
                            chosen: string[];
                            limits: {
                                /** @enum {string} */
                                limit: "capacity" | "dependencies" | "duty";
                                /** @description The next capacity that gives a better set. */
                                capacity: number | null;
                                /** @description The duty. */
                                id: string | null;
                                gain: number | null;
                                enters: string[];
                                leaves: string[];
                                isProven: boolean;
                            }[];
                            /** @description What the order of today would give: items from the top while they fit. */
                            today: {
                                value: number;
                                cost: number;
                                chosen: string[];
                            };
                            groups: {
                                /** Format: uuid */
                                id: string;
                                title: string;
                                size: number | null;
                                best: number;
                                today: number;
                                all: number;
                            }[];
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "scenario.runs": {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        runs: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            at: string;
                            byId: string | null;
                            asked: {
                                capacity: number;
                                /** @enum {string} */
                                axis: "given" | "learning" | "institution" | "education" | "rice" | "wsjf";
                                options: {
                                    /** Format: uuid */
                                    id: string;
                                    ref: string;
                                    title: string;
                                    value: number;
                                    cost: number;
                                    must: boolean;
                                    /** @description A duty without an estimate: its cost is not counted. */
                                    isUnestimated: boolean;
                                }[];
                                needs: {
                                    /** Format: uuid */
                                    id: string;
                                    /**
                                     * Format: uuid
                                     * @description What has to come first.
                                     */
                                    after: string;
                                }[];
                                leftOut: {
                                    /** Format: uuid */
                                    id: string;
                                    ref: string;
                                    title: string;
                                    /** @enum {string} */
                                    reason: "no-estimate" | "no-value" | "waits-outside" | "too-many";
                                    waitsFor: string | null;
                                }[];
                            };
                            found: {
                                /** @enum {string} */
                                status: "proven" | "limit" | "infeasible";
                                /** @enum {string} */
                                model: "all-binary" | "wishes-binary";
                                objective: number | null;
                                bound: number | null;
                                gap: number | null;
                                nodes: number;
                                ms: number;
                                cost: number;
                                chosen: string[];
                                limits: {
                                    /** @enum {string} */
                                    limit: "capacity" | "dependencies" | "duty";
                                    /** @description The next capacity that gives a better set. */
                                    capacity: number | null;
                                    /** @description The duty. */
                                    id: string | null;
                                    gain: number | null;
                                    enters: string[];
                                    leaves: string[];
                                    isProven: boolean;
                                }[];
                                /** @description What the order of today would give: items from the top while they fit. */
                                today: {
                                    value: number;
                                    cost: number;
                                    chosen: string[];
                                };
                                groups: {
                                    /** Format: uuid */
                                    id: string;
                                    title: string;
                                    size: number | null;
                                    best: number;
                                    today: number;
                                    all: number;
                                }[];
                            };
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "scenario.why": {
        parameters: {
            query?: {
                /** @description The working out that is asked about; the newest by default. */
                run?: string;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
                /** @description The ref, such as ITEM-7, or the id. */
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isIn: boolean;
                        costs: number | null;
                        /** @description Ids of items that would be in then. */
                        enters: string[];
                        /** @description Ids of items that would be out then. */
                        leaves: string[];
                        isProven: boolean;
                        tooLarge: {
                            cost: number;
                            brings: string[];
                        } | null;
                        /** @description Why it could not be weighed at all. */
                        leftOut: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "decide.waiting": {
        parameters: {
            query?: {
                /** @description The ref, such as ITEM-7, or the id. */
                product?: string;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "scenario.take": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Which working out; the newest by default.
                     */
                    run?: string;
                    /** @description At most 500 characters */
                    title?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        ref: string;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "sprint.list": {
        parameters: {
            query?: {
                /** @description Only of this product: its ref or id; `none` for unassigned. */
                product?: string;
                /** @description Only what holds these words. */
                text?: string;
                /** @description Whether that was learned; what was not goes along into the next sprint. Several, with commas, for any of them; `none` for empty. */
                isLearned?: string;
                /** @description Its first day. Several, with commas, for any of them; `none` for empty. */
                startsOn?: string;
                /** @description Its last day. Several, with commas, for any of them; `none` for empty. */
                endsOn?: string;
                /** @description Whether it runs. Several, with commas, for any of them; `none` for empty. */
                state?: string;
                /** @description What lies in the bin instead. */
                binned?: boolean;
                /** @description A leading - turns it round. */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "title" | "-title" | "goal" | "-goal" | "learningGoal" | "-learningGoal" | "isLearned" | "-isLearned" | "startsOn" | "-startsOn" | "endsOn" | "-endsOn" | "state" | "-state" | "capacity" | "-capacity" | "startedAt" | "-startedAt" | "closedAt" | "-closedAt";
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Also say how many there are in all. */
                count?: boolean;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        records: components["schemas"]["Sprint"][];
                        /** @description Hand it back as `after` for the next page; null at the end. */
                        next: string | null;
                        total: number | null;
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "sprint.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A name or a number: "Sprint 14". */
                    title: string;
                    /** @description The product it belongs to: its ref or id. */
                    product: string;
                    /** @description What will be different when it ends. */
                    goal?: string;
                    /** @description The one thing that the team wants to learn in it. */
                    learningGoal?: string;
                    /** @description Whether that was learned; what was not goes along into the next sprint. */
                    isLearned?: boolean;
                    /** @description Its first day. */
                    startsOn?: string | null;
                    /** @description Its last day. */
                    endsOn?: string | null;
                    /**
                     * @description Whether it runs.
                     * @enum {string}
                     */
                    state?: "planned" | "running" | "closed";
                    /** @description How many points the team has for it. */
                    capacity?: number | null;
                    /** @description When it was started. */
                    startedAt?: string | null;
                    /** @description When it was closed. */
                    closedAt?: string | null;
                    /**
                     * Format: uuid
                     * @description A UUIDv7 of your own; sent twice, it is made once.
                     */
                    id?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Sprint"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "sprint.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Sprint"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "sprint.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description A name or a number: "Sprint 14". */
                    title?: string;
                    /** @description The product it belongs to: its ref or id. */
                    product?: string;
                    /** @description What will be different when it ends. */
                    goal?: string;
                    /** @description The one thing that the team wants to learn in it. */
                    learningGoal?: string;
                    /** @description Whether that was learned; what was not goes along into the next sprint. */
                    isLearned?: boolean;
                    /** @description Its first day. */
                    startsOn?: string | null;
                    /** @description Its last day. */
                    endsOn?: string | null;
                    /**
                     * @description Whether it runs.
                     * @enum {string}
                     */
                    state?: "planned" | "running" | "closed";
                    /** @description How many points the team has for it. */
                    capacity?: number | null;
                    /** @description When it was started. */
                    startedAt?: string | null;
                    /** @description When it was closed. */
                    closedAt?: string | null;
                    /** @description The values you had seen. A field that somebody changed meanwhile is then left and told back as a conflict. */
                    was?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Sprint"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Fields that somebody else had changed: theirs stand, yours were not written. */
                        conflicts: {
                            field: string;
                            yours: unknown;
                            theirs: unknown;
                            by: string | null;
                            at: string | null;
                        }[];
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "sprint.change-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                    set: {
                        /** @description A name or a number: "Sprint 14". */
                        title?: string;
                        /** @description The product it belongs to: its ref or id. */
                        product?: string;
                        /** @description What will be different when it ends. */
                        goal?: string;
                        /** @description The one thing that the team wants to learn in it. */
                        learningGoal?: string;
                        /** @description Whether that was learned; what was not goes along into the next sprint. */
                        isLearned?: boolean;
                        /** @description Its first day. */
                        startsOn?: string | null;
                        /** @description Its last day. */
                        endsOn?: string | null;
                        /**
                         * @description Whether it runs.
                         * @enum {string}
                         */
                        state?: "planned" | "running" | "closed";
                        /** @description How many points the team has for it. */
                        capacity?: number | null;
                        /** @description When it was started. */
                        startedAt?: string | null;
                        /** @description When it was closed. */
                        closedAt?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "sprint.bin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        binned: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "sprint.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        restored: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "impediment.list": {
        parameters: {
            query?: {
                /** @description Only of this product: its ref or id; `none` for unassigned. */
                product?: string;
                /** @description Only what holds these words. */
                text?: string;
                /** @description Since when it is in the way; today unless it says otherwise. Several, with commas, for any of them; `none` for empty. */
                since?: string;
                /** @description Who takes care of it. Several, with commas, for any of them; `none` for empty. */
                ownerId?: string;
                /** @description The day on which it was out of the way. Several, with commas, for any of them; `none` for empty. */
                resolvedOn?: string;
                /** @description The item that it holds up. Several, with commas, for any of them; `none` for empty. */
                itemId?: string;
                /** @description The sprint that it holds up. Several, with commas, for any of them; `none` for empty. */
                sprintId?: string;
                /** @description Only what is in the way now, or only what was resolved. */
                open?: "yes" | "no";
                /** @description What lies in the bin instead. */
                binned?: boolean;
                /** @description A leading - turns it round. */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "title" | "-title" | "since" | "-since" | "resolvedOn" | "-resolvedOn";
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Also say how many there are in all. */
                count?: boolean;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        records: components["schemas"]["Impediment"][];
                        /** @description Hand it back as `after` for the next page; null at the end. */
                        next: string | null;
                        total: number | null;
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "impediment.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What is in the way. */
                    title: string;
                    /** @description The product it belongs to: its ref or id. */
                    product: string;
                    /** @description Since when it is in the way; today unless it says otherwise. */
                    since?: string | null;
                    /** @description Who takes care of it. A person: its ref or id. */
                    ownerId?: string | null;
                    /** @description The day on which it was out of the way. */
                    resolvedOn?: string | null;
                    /** @description The item that it holds up. A item: its ref or id. */
                    itemId?: string | null;
                    /** @description The sprint that it holds up. A sprint: its ref or id. */
                    sprintId?: string | null;
                    /** @description What is known of it and what was tried. */
                    notes?: string;
                    /**
                     * Format: uuid
                     * @description A UUIDv7 of your own; sent twice, it is made once.
                     */
                    id?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Impediment"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "impediment.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Impediment"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "impediment.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description What is in the way. */
                    title?: string;
                    /** @description The product it belongs to: its ref or id. */
                    product?: string;
                    /** @description Since when it is in the way; today unless it says otherwise. */
                    since?: string | null;
                    /** @description Who takes care of it. A person: its ref or id. */
                    ownerId?: string | null;
                    /** @description The day on which it was out of the way. */
                    resolvedOn?: string | null;
                    /** @description The item that it holds up. A item: its ref or id. */
                    itemId?: string | null;
                    /** @description The sprint that it holds up. A sprint: its ref or id. */
                    sprintId?: string | null;
                    /** @description What is known of it and what was tried. */
                    notes?: string;
                    /** @description The values you had seen. A field that somebody changed meanwhile is then left and told back as a conflict. */
                    was?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Impediment"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Fields that somebody else had changed: theirs stand, yours were not written. */
                        conflicts: {
                            field: string;
                            yours: unknown;
                            theirs: unknown;
                            by: string | null;
                            at: string | null;
                        }[];
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "impediment.change-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                    set: {
                        /** @description What is in the way. */
                        title?: string;
                        /** @description The product it belongs to: its ref or id. */
                        product?: string;
                        /** @description Since when it is in the way; today unless it says otherwise. */
                        since?: string | null;
                        /** @description Who takes care of it. A person: its ref or id. */
                        ownerId?: string | null;
                        /** @description The day on which it was out of the way. */
                        resolvedOn?: string | null;
                        /** @description The item that it holds up. A item: its ref or id. */
                        itemId?: string | null;
                        /** @description The sprint that it holds up. A sprint: its ref or id. */
                        sprintId?: string | null;
                        /** @description What is known of it and what was tried. */
                        notes?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "impediment.bin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        binned: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "impediment.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        restored: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "agreement.list": {
        parameters: {
            query?: {
                /** @description Only of this product: its ref or id; `none` for unassigned. */
                product?: string;
                /** @description Only what holds these words. */
                text?: string;
                /** @description What lies in the bin instead. */
                binned?: boolean;
                /** @description A leading - turns it round. */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "title" | "-title" | "limitNew" | "-limitNew" | "limitRefining" | "-limitRefining" | "limitReady" | "-limitReady" | "limitInProgress" | "-limitInProgress";
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Also say how many there are in all. */
                count?: boolean;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        records: components["schemas"]["Agreement"][];
                        /** @description Hand it back as `after` for the next page; null at the end. */
                        next: string | null;
                        total: number | null;
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "agreement.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A name: "How we work". */
                    title: string;
                    /** @description The product it belongs to: its ref or id. */
                    product: string;
                    /** @description The definition of done: what holds for every item that is done. */
                    doneWhen?: {
                        /** @description At most 1000 characters */
                        text: string;
                        done: boolean;
                    }[];
                    /** @description The definition of ready: what holds before one begins. */
                    readyWhen?: {
                        /** @description At most 1000 characters */
                        text: string;
                        done: boolean;
                    }[];
                    /** @description How many items may be new at once; passing it warns. */
                    limitNew?: number | null;
                    /** @description How many items may be in refining at once; passing it warns. */
                    limitRefining?: number | null;
                    /** @description How many items may be ready at once; passing it warns. */
                    limitReady?: number | null;
                    /** @description How many items may be in progress at once; passing it warns. */
                    limitInProgress?: number | null;
                    /**
                     * Format: uuid
                     * @description A UUIDv7 of your own; sent twice, it is made once.
                     */
                    id?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Agreement"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "agreement.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Agreement"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "agreement.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description A name: "How we work". */
                    title?: string;
                    /** @description The product it belongs to: its ref or id. */
                    product?: string;
                    /** @description The definition of done: what holds for every item that is done. */
                    doneWhen?: {
                        /** @description At most 1000 characters */
                        text: string;
                        done: boolean;
                    }[];
                    /** @description The definition of ready: what holds before one begins. */
                    readyWhen?: {
                        /** @description At most 1000 characters */
                        text: string;
                        done: boolean;
                    }[];
                    /** @description How many items may be new at once; passing it warns. */
                    limitNew?: number | null;
                    /** @description How many items may be in refining at once; passing it warns. */
                    limitRefining?: number | null;
                    /** @description How many items may be ready at once; passing it warns. */
                    limitReady?: number | null;
                    /** @description How many items may be in progress at once; passing it warns. */
                    limitInProgress?: number | null;
                    /** @description The values you had seen. A field that somebody changed meanwhile is then left and told back as a conflict. */
                    was?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Agreement"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Fields that somebody else had changed: theirs stand, yours were not written. */
                        conflicts: {
                            field: string;
                            yours: unknown;
                            theirs: unknown;
                            by: string | null;
                            at: string | null;
                        }[];
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "agreement.change-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                    set: {
                        /** @description A name: "How we work". */
                        title?: string;
                        /** @description The product it belongs to: its ref or id. */
                        product?: string;
                        /** @description The definition of done: what holds for every item that is done. */
                        doneWhen?: {
                            /** @description At most 1000 characters */
                            text: string;
                            done: boolean;
                        }[];
                        /** @description The definition of ready: what holds before one begins. */
                        readyWhen?: {
                            /** @description At most 1000 characters */
                            text: string;
                            done: boolean;
                        }[];
                        /** @description How many items may be new at once; passing it warns. */
                        limitNew?: number | null;
                        /** @description How many items may be in refining at once; passing it warns. */
                        limitRefining?: number | null;
                        /** @description How many items may be ready at once; passing it warns. */
                        limitReady?: number | null;
                        /** @description How many items may be in progress at once; passing it warns. */
                        limitInProgress?: number | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "agreement.bin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        binned: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "agreement.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        restored: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "sprint.start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "sprint.close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * @description Whether its learning goal was reached; if not, it goes along into the next sprint.
                     * @default false
                     */
                    isLearned?: boolean;
                    /**
                     * @default backlog
                     * @enum {string}
                     */
                    unfinished?: "backlog" | "next";
                    /** @description The sprint that it goes into; the next planned one if left out. */
                    next?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description How many items were not finished. */
                        unfinished: number;
                        next: string | null;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "board.show": {
        parameters: {
            query: {
                /** @description The ref, such as ITEM-7, or the id. */
                product: string;
                /** @description `running` for the one that runs; left out, all work. */
                sprint?: string;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sprint: string | null;
                        agreement: {
                            /** Format: uuid */
                            id: string;
                            doneWhen: string[];
                        } | null;
                        columns: {
                            /** @enum {string} */
                            state: "new" | "refining" | "ready" | "in-progress" | "done";
                            limit: number | null;
                            count: number;
                            isOver: boolean;
                            items: {
                                /** Format: uuid */
                                id: string;
                                ref: string;
                                title: string;
                                /** @enum {string} */
                                state: "new" | "refining" | "ready" | "in-progress" | "done";
                                estimate: number | null;
                                criteria: number;
                                criteriaOpen: number;
                                isBlocked: boolean;
                                /** Format: date-time */
                                since: string;
                            }[];
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "board.move": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The ref, such as ITEM-7, or the id. */
                    item: string;
                    /** @enum {string} */
                    to: "new" | "refining" | "ready" | "in-progress" | "done";
                    /**
                     * @description Lines of the definition of done that do not hold for it.
                     * @default []
                     */
                    unmet?: string[];
                    /**
                     * @description Why it is done all the same.
                     * @default
                     */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        /** @description The limit of its new column that is passed now; it warns and stops nothing. */
                        passed: {
                            /** @enum {string} */
                            state: "new" | "refining" | "ready" | "in-progress" | "done";
                            limit: number;
                            count: number;
                        } | null;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "forecast.make": {
        parameters: {
            query: {
                /** @description The ref, such as ITEM-7, or the id. */
                product: string;
                /** @description How many by this day; four weeks ahead if left out. */
                by?: string;
                /** @description When for so many; all that is open if left out. */
                items?: number;
                /** @description How many past weeks it is drawn from. */
                weeks?: number;
                /** @description As it would have been said on that day; today if left out. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        asOf: string;
                        history: {
                            /** Format: date */
                            from: string;
                            openDays: number;
                            closedDays: number;
                            activeDays: number;
                            done: number;
                            /** @description Items that are done on no known day; none of them counts. */
                            undated: number;
                            weeks: {
                                /** Format: date */
                                week: string;
                                done: number;
                            }[];
                        };
                        /** @description What is missing for a forecast: five days on which something was done, eight weeks. */
                        lacks: ("days" | "weeks") | null;
                        howMany: {
                            /** Format: date */
                            by: string;
                            openDays: number;
                            closedDays: number;
                            levels: {
                                level: 50 | 70 | 85 | 95;
                                count: number;
                            }[];
                        } | null;
                        whenDone: {
                            items: number;
                            levels: {
                                level: 50 | 70 | 85 | 95;
                                on: string | null;
                            }[];
                        } | null;
                        /** @description How likely that number is done by that day; never said as certain. */
                        chance: {
                            share: number;
                            bound: ("above" | "below") | null;
                        } | null;
                        backTest: {
                            historyWeeks: number;
                            horizonWeeks: number;
                            n: number;
                            levels: {
                                level: 50 | 70 | 85 | 95;
                                held: number;
                                share: number | null;
                            }[];
                            /** @description The 85 % promise corrected by its own past; null with fewer than 20 forecasts. */
                            corrected: {
                                factor: number;
                                share: number | null;
                                n: number;
                            } | null;
                            trials: {
                                /** Format: date */
                                on: string;
                                actual: number;
                                promised: number;
                            }[];
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "delivering.waiting": {
        parameters: {
            query?: {
                /** @description The ref, such as ITEM-7, or the id. */
                product?: string;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "release.list": {
        parameters: {
            query?: {
                /** @description Only of this product: its ref or id; `none` for unassigned. */
                product?: string;
                /** @description Only what holds these words. */
                text?: string;
                /** @description Whether it is live. Several, with commas, for any of them; `none` for empty. */
                state?: string;
                /** @description The day on which it is to go live. Several, with commas, for any of them; `none` for empty. */
                releaseOn?: string;
                /** @description What lies in the bin instead. */
                binned?: boolean;
                /** @description A leading - turns it round. */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "title" | "-title" | "state" | "-state" | "releaseOn" | "-releaseOn" | "releasedAt" | "-releasedAt" | "audience" | "-audience";
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Also say how many there are in all. */
                count?: boolean;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        records: components["schemas"]["Release"][];
                        /** @description Hand it back as `after` for the next page; null at the end. */
                        next: string | null;
                        total: number | null;
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "release.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A name that people will know it by: "Autumn start". */
                    title: string;
                    /** @description The product it belongs to: its ref or id. */
                    product: string;
                    /**
                     * @description Whether it is live.
                     * @enum {string}
                     */
                    state?: "planned" | "released";
                    /** @description The day on which it is to go live. */
                    releaseOn?: string | null;
                    /** @description When it went live; set by shipping it. */
                    releasedAt?: string | null;
                    /** @description Release notes: what is different now, in the words of those who use it. Markdown. */
                    notes?: string;
                    /** @description For whom it is. */
                    audience?: string;
                    /**
                     * Format: uuid
                     * @description A UUIDv7 of your own; sent twice, it is made once.
                     */
                    id?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Release"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "release.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Release"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "release.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description A name that people will know it by: "Autumn start". */
                    title?: string;
                    /** @description The product it belongs to: its ref or id. */
                    product?: string;
                    /**
                     * @description Whether it is live.
                     * @enum {string}
                     */
                    state?: "planned" | "released";
                    /** @description The day on which it is to go live. */
                    releaseOn?: string | null;
                    /** @description When it went live; set by shipping it. */
                    releasedAt?: string | null;
                    /** @description Release notes: what is different now, in the words of those who use it. Markdown. */
                    notes?: string;
                    /** @description For whom it is. */
                    audience?: string;
                    /** @description The values you had seen. A field that somebody changed meanwhile is then left and told back as a conflict. */
                    was?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Release"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Fields that somebody else had changed: theirs stand, yours were not written. */
                        conflicts: {
                            field: string;
                            yours: unknown;
                            theirs: unknown;
                            by: string | null;
                            at: string | null;
                        }[];
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "release.change-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                    set: {
                        /** @description A name that people will know it by: "Autumn start". */
                        title?: string;
                        /** @description The product it belongs to: its ref or id. */
                        product?: string;
                        /**
                         * @description Whether it is live.
                         * @enum {string}
                         */
                        state?: "planned" | "released";
                        /** @description The day on which it is to go live. */
                        releaseOn?: string | null;
                        /** @description When it went live; set by shipping it. */
                        releasedAt?: string | null;
                        /** @description Release notes: what is different now, in the words of those who use it. Markdown. */
                        notes?: string;
                        /** @description For whom it is. */
                        audience?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "release.bin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        binned: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "release.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        restored: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "release.draft": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description At most 500 characters */
                    title: string;
                    items: string[];
                    /** @description Default: the product of the first item. */
                    product?: string;
                    /** @default null */
                    releaseOn?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        ref: string;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "release.ship": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description When it went live, if that was earlier.
                     */
                    at?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Release"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description How many items became done by it. */
                        done: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "release.asked": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        people: {
                            person: {
                                /** Format: uuid */
                                id: string;
                                ref: string;
                                kind: string;
                                title: string;
                            };
                            groupId: string | null;
                            email: string;
                            /**
                             * Format: date
                             * @description The day of their first note for it.
                             */
                            firstOn: string;
                            asked: {
                                note: {
                                    /** Format: uuid */
                                    id: string;
                                    ref: string;
                                    kind: string;
                                    title: string;
                                };
                                item: {
                                    /** Format: uuid */
                                    id: string;
                                    ref: string;
                                    kind: string;
                                    title: string;
                                };
                                via: {
                                    /** Format: uuid */
                                    id: string;
                                    ref: string;
                                    kind: string;
                                    title: string;
                                } | null;
                            }[];
                            told: {
                                /** Format: uuid */
                                linkId: string;
                                how: string;
                                /** Format: date-time */
                                at: string;
                                /** Format: date */
                                on: string;
                            } | null;
                            /** @description The mail that went to them about it, if one did. */
                            mail: {
                                /** @enum {string} */
                                state: "queued" | "sending" | "sent" | "failed";
                                fault: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            /** @description They want no such mail. */
                            stopped: boolean;
                            /** @description What to tell them: their own words, and what is there now. */
                            words: {
                                subject: string;
                                text: string;
                            };
                        }[];
                        /** @description People who were told though no note of theirs asked for it. */
                        others: {
                            person: {
                                /** Format: uuid */
                                id: string;
                                ref: string;
                                kind: string;
                                title: string;
                            };
                            told: {
                                /** Format: uuid */
                                linkId: string;
                                how: string;
                                /** Format: date-time */
                                at: string;
                                /** Format: date */
                                on: string;
                            };
                        }[];
                        askers: number;
                        told: number;
                        medianDays: number | null;
                        /** @description Notes that asked too, of which nobody knows who said them. */
                        unnamed: number;
                        /** @description Whether a mail server is set. */
                        mailReady: boolean;
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "release.tell": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    people?: string[];
                    /**
                     * @description All who asked and were not told yet.
                     * @default false
                     */
                    everybody?: boolean;
                    /** @enum {string} */
                    how: "mail" | "in-person" | "meeting" | "release-notes";
                    /**
                     * Format: date-time
                     * @description Default is now.
                     */
                    at?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        told: number;
                        already: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "release.gates": {
        parameters: {
            query?: {
                /** @description The moment; by default midday of the planned day, or now where none is planned. */
                at?: string;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        at: string;
                        /** @description Whether it could go live then. */
                        open: boolean;
                        findings: {
                            gate: string;
                            /** @description What an exception is signed for. */
                            key: string;
                            says: string;
                            /** @enum {string} */
                            severity: "refuses" | "warns";
                            rule: string;
                            refs: string[];
                            /** @description Who may except it, as the rule says. */
                            exceptRole: string;
                            exceptLevel: string;
                            /** @description Whether you may sign an exception. */
                            mayExcept: boolean;
                            /** @description The next moment without it; null where none helps. */
                            opens: string | null;
                            exception: {
                                /** Format: uuid */
                                id: string;
                                gate: string;
                                key: string;
                                says: string;
                                reason: string;
                                /** Format: date */
                                endsOn: string;
                                signedBy: string | null;
                                /** Format: date-time */
                                signedAt: string;
                            } | null;
                        }[];
                        /** @description All that were ever signed, newest first. */
                        exceptions: {
                            /** Format: uuid */
                            id: string;
                            gate: string;
                            key: string;
                            says: string;
                            reason: string;
                            /** Format: date */
                            endsOn: string;
                            signedBy: string | null;
                            /** Format: date-time */
                            signedAt: string;
                        }[];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "release.except": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    gate: string;
                    key: string;
                    /** @description At most 2000 characters */
                    reason: string;
                    /**
                     * Format: date
                     * @description The last day on which it stands.
                     */
                    endsOn: string;
                    /**
                     * Format: date-time
                     * @description The moment at which the finding stands; as for the gates of the release.
                     */
                    at?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "release.steps": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        steps: {
                            /** Format: uuid */
                            linkId: string;
                            ref: string;
                            /** Format: uuid */
                            id: string;
                            title: string;
                            /** @enum {string} */
                            track: "audience" | "training" | "communication" | "feedback";
                            /** @description Without it the release does not go live. */
                            before: boolean;
                            ownerId: string | null;
                            dueOn: string | null;
                            doneAt: string | null;
                            /** @description The term and its week in which the day lies. */
                            term: {
                                title: string;
                                week: number;
                            } | null;
                        }[];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "release.step": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    track: "audience" | "training" | "communication" | "feedback";
                    /** @description At most 500 characters */
                    title: string;
                    /** @default null */
                    dueOn?: string | null;
                    /**
                     * @description The person who does it.
                     * @default null
                     */
                    owner?: string | null;
                    /**
                     * @description Without it the release does not go live.
                     * @default false
                     */
                    before?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description The release.
                         */
                        id: string;
                        actionRef: string;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "release.mail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Of those who asked. Default: all who were neither told nor mailed. */
                    people?: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Mails that go out now, one after the other. */
                        queued: number;
                        /** @description People who were told or mailed before. */
                        already: number;
                        withoutAddress: number;
                        /** @description People who want no such mail. */
                        stopped: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "mail.stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @default true */
                    stop?: boolean;
                    /** @description As mail programs send it. */
                    "List-Unsubscribe"?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stopped: boolean;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "launching.waiting": {
        parameters: {
            query?: {
                /** @description The ref, such as ITEM-7, or the id. */
                product?: string;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "metric.list": {
        parameters: {
            query?: {
                /** @description Only of this product: its ref or id; `none` for unassigned. */
                product?: string;
                /** @description Only what holds these words. */
                text?: string;
                /** @description What it counts. Several, with commas, for any of them; `none` for empty. */
                measure?: string;
                /** @description Which way is better. Left empty, the usual one of the measure: lower for DFW, else higher. Several, with commas, for any of them; `none` for empty. */
                better?: string;
                /** @description Grades that are counted, such as A, B, C. Left empty, the usual rule of the measure is filled in. Several, with commas, for any of them; `none` for empty. */
                counts?: string;
                /** @description Grades that they are counted of: everybody enrolled, by this rule. Several, with commas, for any of them; `none` for empty. */
                of?: string;
                /** @description Grades that are in neither: excused withdrawals, say, by this rule. Several, with commas, for any of them; `none` for empty. */
                leftOut?: string;
                /** @description What learners may be told apart by, such as attendance. Figures are given by two at most. Several, with commas, for any of them; `none` for empty. */
                dimensions?: string;
                /** @description What lies in the bin instead. */
                binned?: boolean;
                /** @description A leading - turns it round. */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "title" | "-title" | "measure" | "-measure" | "unit" | "-unit" | "better" | "-better" | "ruleSource" | "-ruleSource" | "hideBelow" | "-hideBelow";
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Also say how many there are in all. */
                count?: boolean;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        records: components["schemas"]["Metric"][];
                        /** @description Hand it back as `after` for the next page; null at the end. */
                        next: string | null;
                        total: number | null;
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "metric.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What it says, in a few words: "DFW rate, gateway mathematics". */
                    title: string;
                    /** @description The product it belongs to: its ref or id. */
                    product: string;
                    /**
                     * @description What it counts.
                     * @enum {string}
                     */
                    measure?: "success" | "completion" | "dfw" | "share" | "mean" | "gain" | "count";
                    /** @description Exactly what is counted, of whom, and why this measure. */
                    definition?: string;
                    /** @description What a mean or a count is in: points, minutes, tickets. Shares are in percent. */
                    unit?: string;
                    /** @description Which way is better. Left empty, the usual one of the measure: lower for DFW, else higher. */
                    better?: ("higher" | "lower") | null;
                    /** @description Grades that are counted, such as A, B, C. Left empty, the usual rule of the measure is filled in. */
                    counts?: string[];
                    /** @description Grades that they are counted of: everybody enrolled, by this rule. */
                    of?: string[];
                    /** @description Grades that are in neither: excused withdrawals, say, by this rule. */
                    leftOut?: string[];
                    /** @description Whose rule that is, and of when. */
                    ruleSource?: string;
                    /** @description What learners may be told apart by, such as attendance. Figures are given by two at most. */
                    dimensions?: string[];
                    /** @description Figures about fewer learners than this are hidden. */
                    hideBelow?: number | null;
                    /**
                     * Format: uuid
                     * @description A UUIDv7 of your own; sent twice, it is made once.
                     */
                    id?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Metric"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "metric.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Metric"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "metric.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description What it says, in a few words: "DFW rate, gateway mathematics". */
                    title?: string;
                    /** @description The product it belongs to: its ref or id. */
                    product?: string;
                    /**
                     * @description What it counts.
                     * @enum {string}
                     */
                    measure?: "success" | "completion" | "dfw" | "share" | "mean" | "gain" | "count";
                    /** @description Exactly what is counted, of whom, and why this measure. */
                    definition?: string;
                    /** @description What a mean or a count is in: points, minutes, tickets. Shares are in percent. */
                    unit?: string;
                    /** @description Which way is better. Left empty, the usual one of the measure: lower for DFW, else higher. */
                    better?: ("higher" | "lower") | null;
                    /** @description Grades that are counted, such as A, B, C. Left empty, the usual rule of the measure is filled in. */
                    counts?: string[];
                    /** @description Grades that they are counted of: everybody enrolled, by this rule. */
                    of?: string[];
                    /** @description Grades that are in neither: excused withdrawals, say, by this rule. */
                    leftOut?: string[];
                    /** @description Whose rule that is, and of when. */
                    ruleSource?: string;
                    /** @description What learners may be told apart by, such as attendance. Figures are given by two at most. */
                    dimensions?: string[];
                    /** @description Figures about fewer learners than this are hidden. */
                    hideBelow?: number | null;
                    /** @description The values you had seen. A field that somebody changed meanwhile is then left and told back as a conflict. */
                    was?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Metric"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Fields that somebody else had changed: theirs stand, yours were not written. */
                        conflicts: {
                            field: string;
                            yours: unknown;
                            theirs: unknown;
                            by: string | null;
                            at: string | null;
                        }[];
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "metric.change-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                    set: {
                        /** @description What it says, in a few words: "DFW rate, gateway mathematics". */
                        title?: string;
                        /** @description The product it belongs to: its ref or id. */
                        product?: string;
                        /**
                         * @description What it counts.
                         * @enum {string}
                         */
                        measure?: "success" | "completion" | "dfw" | "share" | "mean" | "gain" | "count";
                        /** @description Exactly what is counted, of whom, and why this measure. */
                        definition?: string;
                        /** @description What a mean or a count is in: points, minutes, tickets. Shares are in percent. */
                        unit?: string;
                        /** @description Which way is better. Left empty, the usual one of the measure: lower for DFW, else higher. */
                        better?: ("higher" | "lower") | null;
                        /** @description Grades that are counted, such as A, B, C. Left empty, the usual rule of the measure is filled in. */
                        counts?: string[];
                        /** @description Grades that they are counted of: everybody enrolled, by this rule. */
                        of?: string[];
                        /** @description Grades that are in neither: excused withdrawals, say, by this rule. */
                        leftOut?: string[];
                        /** @description Whose rule that is, and of when. */
                        ruleSource?: string;
                        /** @description What learners may be told apart by, such as attendance. Figures are given by two at most. */
                        dimensions?: string[];
                        /** @description Figures about fewer learners than this are hidden. */
                        hideBelow?: number | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "metric.bin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        binned: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "metric.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        restored: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "experiment.list": {
        parameters: {
            query?: {
                /** @description Only of this product: its ref or id; `none` for unassigned. */
                product?: string;
                /** @description Only what holds these words. */
                text?: string;
                /** @description What is compared with what. Several, with commas, for any of them; `none` for empty. */
                design?: string;
                /** @description How far it has come. Several, with commas, for any of them; `none` for empty. */
                state?: string;
                /** @description The measure by which it is judged. Several, with commas, for any of them; `none` for empty. */
                metricId?: string;
                /** @description Which way the difference should go. Left empty, the better way of the metric. Several, with commas, for any of them; `none` for empty. */
                direction?: string;
                /** @description Sections or learners were assigned by chance. Several, with commas, for any of them; `none` for empty. */
                randomised?: string;
                /** @description When it begins. Several, with commas, for any of them; `none` for empty. */
                startOn?: string;
                /** @description When its data should be in. Several, with commas, for any of them; `none` for empty. */
                endOn?: string;
                /** @description The experiment that this one corrects. Several, with commas, for any of them; `none` for empty. */
                replacesId?: string;
                /** @description What lies in the bin instead. */
                binned?: boolean;
                /** @description A leading - turns it round. */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "title" | "-title" | "design" | "-design" | "state" | "-state" | "threshold" | "-threshold" | "direction" | "-direction" | "expected" | "-expected" | "randomised" | "-randomised" | "startOn" | "-startOn" | "endOn" | "-endOn";
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Also say how many there are in all. */
                count?: boolean;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        records: components["schemas"]["Experiment"][];
                        /** @description Hand it back as `after` for the next page; null at the end. */
                        next: string | null;
                        total: number | null;
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "experiment.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What is tried where: "Early alert in gateway mathematics". */
                    title: string;
                    /** @description The product it belongs to: its ref or id. */
                    product: string;
                    /**
                     * @description What is compared with what.
                     * @enum {string}
                     */
                    design?: "pilot-comparison" | "before-after";
                    /**
                     * @description How far it has come.
                     * @enum {string}
                     */
                    state?: "planned" | "running" | "ended";
                    /** @description What should happen, for whom, and why. */
                    hypothesis?: string;
                    /** @description The measure by which it is judged. A metric: its ref or id. */
                    metricId?: string | null;
                    /** @description The least difference that would matter, in points or in the unit of the metric. */
                    threshold?: number | null;
                    /** @description Which way the difference should go. Left empty, the better way of the metric. */
                    direction?: ("higher" | "lower") | null;
                    /** @description What was expected without it, in percent or in the unit: the base of the plan. */
                    expected?: number | null;
                    /** @description Sections or learners were assigned by chance. */
                    randomised?: boolean;
                    /** @description When it begins. */
                    startOn?: string | null;
                    /** @description When its data should be in. */
                    endOn?: string | null;
                    /** @description What the one arm gets and the other does not. */
                    treatment?: string;
                    /** @description What was learned, and what will be done. */
                    learned?: string;
                    /** @description The experiment that this one corrects. A experiment: its ref or id. */
                    replacesId?: string | null;
                    /**
                     * Format: uuid
                     * @description A UUIDv7 of your own; sent twice, it is made once.
                     */
                    id?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Experiment"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "experiment.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Experiment"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "experiment.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description What is tried where: "Early alert in gateway mathematics". */
                    title?: string;
                    /** @description The product it belongs to: its ref or id. */
                    product?: string;
                    /**
                     * @description What is compared with what.
                     * @enum {string}
                     */
                    design?: "pilot-comparison" | "before-after";
                    /**
                     * @description How far it has come.
                     * @enum {string}
                     */
                    state?: "planned" | "running" | "ended";
                    /** @description What should happen, for whom, and why. */
                    hypothesis?: string;
                    /** @description The measure by which it is judged. A metric: its ref or id. */
                    metricId?: string | null;
                    /** @description The least difference that would matter, in points or in the unit of the metric. */
                    threshold?: number | null;
                    /** @description Which way the difference should go. Left empty, the better way of the metric. */
                    direction?: ("higher" | "lower") | null;
                    /** @description What was expected without it, in percent or in the unit: the base of the plan. */
                    expected?: number | null;
                    /** @description Sections or learners were assigned by chance. */
                    randomised?: boolean;
                    /** @description When it begins. */
                    startOn?: string | null;
                    /** @description When its data should be in. */
                    endOn?: string | null;
                    /** @description What the one arm gets and the other does not. */
                    treatment?: string;
                    /** @description What was learned, and what will be done. */
                    learned?: string;
                    /** @description The experiment that this one corrects. A experiment: its ref or id. */
                    replacesId?: string | null;
                    /** @description The values you had seen. A field that somebody changed meanwhile is then left and told back as a conflict. */
                    was?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Experiment"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Fields that somebody else had changed: theirs stand, yours were not written. */
                        conflicts: {
                            field: string;
                            yours: unknown;
                            theirs: unknown;
                            by: string | null;
                            at: string | null;
                        }[];
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "experiment.change-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                    set: {
                        /** @description What is tried where: "Early alert in gateway mathematics". */
                        title?: string;
                        /** @description The product it belongs to: its ref or id. */
                        product?: string;
                        /**
                         * @description What is compared with what.
                         * @enum {string}
                         */
                        design?: "pilot-comparison" | "before-after";
                        /**
                         * @description How far it has come.
                         * @enum {string}
                         */
                        state?: "planned" | "running" | "ended";
                        /** @description What should happen, for whom, and why. */
                        hypothesis?: string;
                        /** @description The measure by which it is judged. A metric: its ref or id. */
                        metricId?: string | null;
                        /** @description The least difference that would matter, in points or in the unit of the metric. */
                        threshold?: number | null;
                        /** @description Which way the difference should go. Left empty, the better way of the metric. */
                        direction?: ("higher" | "lower") | null;
                        /** @description What was expected without it, in percent or in the unit: the base of the plan. */
                        expected?: number | null;
                        /** @description Sections or learners were assigned by chance. */
                        randomised?: boolean;
                        /** @description When it begins. */
                        startOn?: string | null;
                        /** @description When its data should be in. */
                        endOn?: string | null;
                        /** @description What the one arm gets and the other does not. */
                        treatment?: string;
                        /** @description What was learned, and what will be done. */
                        learned?: string;
                        /** @description The experiment that this one corrects. A experiment: its ref or id. */
                        replacesId?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "experiment.bin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        binned: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "experiment.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        restored: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "metric.add-reading": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The experiment it belongs to, if any. */
                    experiment?: string;
                    /** @description The term or span it is about: Fall 2026. */
                    period: string;
                    /** @description Where the numbers come from. */
                    source: string;
                    /**
                     * Format: date
                     * @description The day on which they were read. Default is today.
                     */
                    readOn?: string;
                    /**
                     * @description At most 120 characters
                     * @default
                     */
                    arm?: string;
                    /**
                     * @description At most 120 characters
                     * @default
                     */
                    section?: string;
                    /** @default {} */
                    parts?: {
                        [key: string]: string;
                    };
                    /** @default null */
                    x?: number | null;
                    /** @default null */
                    n?: number | null;
                    /** @default null */
                    mean?: number | null;
                    /** @default null */
                    sd?: number | null;
                    /** @default null */
                    meanBefore?: number | null;
                    /** @default null */
                    grades?: {
                        [key: string]: number;
                    } | null;
                    /**
                     * @description At most 120 characters
                     * @default
                     */
                    externalId?: string;
                    /**
                     * @description The reading that this one corrects.
                     * @default null
                     */
                    replaces?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string | null;
                        made: number;
                        corrected: number;
                        same: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "metric.import-readings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    metrics: string[];
                    /** @description The experiment it belongs to, if any. */
                    experiment?: string;
                    /** @description The term or span it is about: Fall 2026. */
                    period: string;
                    /** @description Where the numbers come from. */
                    source: string;
                    /**
                     * Format: date
                     * @description The day on which they were read. Default is today.
                     */
                    readOn?: string;
                    csv: string;
                    /**
                     * @description Say what would be read; keep nothing.
                     * @default false
                     */
                    dryRun?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        form: "groups" | "learners";
                        columns: {
                            name: string;
                            as: string;
                        }[];
                        rows: number;
                        errors: {
                            line: number;
                            message: string;
                        }[];
                        /** @description What was read, added up by arm. */
                        arms: {
                            arm: string;
                            sections: number;
                            n: number;
                            lines: number;
                        }[];
                        groups: number;
                        made: number;
                        corrected: number;
                        same: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "metric.figures": {
        parameters: {
            query?: {
                /** @description arm, section, or dimensions that the metric declares: one, or two with a comma. */
                by?: string;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dimensions: string[];
                        hideBelow: number;
                        groups: {
                            period: string;
                            /** Format: date */
                            readOn: string;
                            sources: string[];
                            experiment: {
                                ref: string;
                                title: string;
                            } | null;
                            readings: number;
                            whole: {
                                at: {
                                    [key: string]: string;
                                };
                                hidden: ("few" | "gives-away") | null;
                                figure: components["schemas"]["Figure"] | null;
                            } | null;
                            cells: {
                                at: {
                                    [key: string]: string;
                                };
                                hidden: ("few" | "gives-away") | null;
                                figure: components["schemas"]["Figure"] | null;
                            }[];
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "experiment.verdict": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description How often somebody looked since the first datum, this time too. */
                        looks: number;
                        /** @description None while there is no metric or no datum. */
                        verdict: {
                            /** @enum {string} */
                            design: "pilot-comparison" | "before-after";
                            /** @enum {string} */
                            measure: "success" | "completion" | "dfw" | "share" | "mean" | "gain" | "count";
                            /** @enum {string} */
                            direction: "higher" | "lower";
                            unit: string;
                            metricRef: string;
                            period: string;
                            /** Format: date */
                            readOn: string;
                            judged: {
                                name: string;
                                hidden: boolean;
                                figure: components["schemas"]["Figure"] | null;
                            };
                            against: {
                                name: string;
                                hidden: boolean;
                                figure: components["schemas"]["Figure"] | null;
                            };
                            difference: number | null;
                            /** @description The 95 % interval of learners drawn one by one. */
                            naive: {
                                low: number;
                                high: number;
                            } | null;
                            /** @description The 95 % interval that allows for sections. */
                            clustered: {
                                low: number;
                                high: number;
                                degrees: number;
                                designEffects: number[];
                                sections: number;
                            } | null;
                            p: number | null;
                            /** @enum {string} */
                            verdict: "no-data" | "one-arm" | "hidden" | "no-interval" | "not-clear" | "wanted" | "unwanted";
                            thresholdMet: boolean | null;
                            /** @enum {string} */
                            wording: "piloted" | "was" | "differs" | "caused";
                            /** @description The strongest sentence that it carries. */
                            says: string;
                            /** @description Learners in each arm to see the threshold at 80 % power, two-sided 5 %. */
                            needed: {
                                perArm: number;
                                base: number;
                                /** @enum {string} */
                                baseFrom: "expected" | "comparison";
                                /** @description How many more learners in the one arm and in the other. */
                                more: number[];
                                perArmInSections: number | null;
                                designEffect: number | null;
                            } | null;
                            sections: {
                                at: {
                                    [key: string]: string;
                                };
                                hidden: ("few" | "gives-away") | null;
                                figure: components["schemas"]["Figure"] | null;
                            }[];
                            subgroups: {
                                dimension: string;
                                cells: {
                                    at: {
                                        [key: string]: string;
                                    };
                                    hidden: ("few" | "gives-away") | null;
                                    figure: components["schemas"]["Figure"] | null;
                                }[];
                            }[];
                        } | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "experiment.check-claim": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description At most 2000 characters */
                    claim: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        carried: boolean;
                        /**
                         * @description How strong the sentence is.
                         * @enum {string}
                         */
                        asks: "piloted" | "was" | "differs" | "caused";
                        /**
                         * @description How strong the evidence lets it be.
                         * @enum {string}
                         */
                        carries: "piloted" | "was" | "differs" | "caused";
                        /** @description Numbers in it that are none of the figures. */
                        strangeNumbers: string[];
                        strongest: string;
                        why: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "learning.waiting": {
        parameters: {
            query?: {
                /** @description The ref, such as ITEM-7, or the id. */
                product?: string;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "obligation.list": {
        parameters: {
            query?: {
                /** @description Only what holds these words. */
                text?: string;
                /** @description What it is about. Several, with commas, for any of them; `none` for empty. */
                concerns?: string;
                /** @description Whether it still asks for something. Several, with commas, for any of them; `none` for empty. */
                state?: string;
                /** @description The version of WCAG that it names. Several, with commas, for any of them; `none` for empty. */
                wcagVersion?: string;
                /** @description The level of WCAG that it names. Several, with commas, for any of them; `none` for empty. */
                wcagLevel?: string;
                /** @description The day by which it holds. Several, with commas, for any of them; `none` for empty. */
                dueOn?: string;
                /** @description The day on which the source was read last. Several, with commas, for any of them; `none` for empty. */
                asOf?: string;
                /** @description What lies in the bin instead. */
                binned?: boolean;
                /** @description A leading - turns it round. */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "title" | "-title" | "concerns" | "-concerns" | "state" | "-state" | "regime" | "-regime" | "wcagVersion" | "-wcagVersion" | "wcagLevel" | "-wcagLevel" | "dueOn" | "-dueOn" | "source" | "-source" | "asOf" | "-asOf" | "template" | "-template";
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Also say how many there are in all. */
                count?: boolean;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        records: components["schemas"]["Obligation"][];
                        /** @description Hand it back as `after` for the next page; null at the end. */
                        next: string | null;
                        total: number | null;
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "obligation.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What is demanded, in a few words. */
                    title: string;
                    /**
                     * @description What it is about.
                     * @enum {string}
                     */
                    concerns?: "accessibility" | "privacy" | "other";
                    /**
                     * @description Whether it still asks for something.
                     * @enum {string}
                     */
                    state?: "open" | "met" | "not-ours";
                    /** @description The law, contract or policy: ADA Title II web rule, 28 CFR 35 subpart H. */
                    regime?: string;
                    /** @description The version of WCAG that it names. */
                    wcagVersion?: ("2.0" | "2.1" | "2.2") | null;
                    /** @description The level of WCAG that it names. */
                    wcagLevel?: ("A" | "AA" | "AAA") | null;
                    /** @description The day by which it holds. */
                    dueOn?: string | null;
                    /** @description Whom and what it covers, as far as is known here. */
                    appliesTo?: string;
                    /** @description The address of what was read. */
                    source?: string;
                    /** @description The day on which the source was read last. */
                    asOf?: string | null;
                    /** @description The template that it came from. */
                    template?: string;
                    /**
                     * Format: uuid
                     * @description A UUIDv7 of your own; sent twice, it is made once.
                     */
                    id?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Obligation"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "obligation.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Obligation"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "obligation.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description What is demanded, in a few words. */
                    title?: string;
                    /**
                     * @description What it is about.
                     * @enum {string}
                     */
                    concerns?: "accessibility" | "privacy" | "other";
                    /**
                     * @description Whether it still asks for something.
                     * @enum {string}
                     */
                    state?: "open" | "met" | "not-ours";
                    /** @description The law, contract or policy: ADA Title II web rule, 28 CFR 35 subpart H. */
                    regime?: string;
                    /** @description The version of WCAG that it names. */
                    wcagVersion?: ("2.0" | "2.1" | "2.2") | null;
                    /** @description The level of WCAG that it names. */
                    wcagLevel?: ("A" | "AA" | "AAA") | null;
                    /** @description The day by which it holds. */
                    dueOn?: string | null;
                    /** @description Whom and what it covers, as far as is known here. */
                    appliesTo?: string;
                    /** @description The address of what was read. */
                    source?: string;
                    /** @description The day on which the source was read last. */
                    asOf?: string | null;
                    /** @description The template that it came from. */
                    template?: string;
                    /** @description The values you had seen. A field that somebody changed meanwhile is then left and told back as a conflict. */
                    was?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Obligation"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Fields that somebody else had changed: theirs stand, yours were not written. */
                        conflicts: {
                            field: string;
                            yours: unknown;
                            theirs: unknown;
                            by: string | null;
                            at: string | null;
                        }[];
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "obligation.change-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                    set: {
                        /** @description What is demanded, in a few words. */
                        title?: string;
                        /**
                         * @description What it is about.
                         * @enum {string}
                         */
                        concerns?: "accessibility" | "privacy" | "other";
                        /**
                         * @description Whether it still asks for something.
                         * @enum {string}
                         */
                        state?: "open" | "met" | "not-ours";
                        /** @description The law, contract or policy: ADA Title II web rule, 28 CFR 35 subpart H. */
                        regime?: string;
                        /** @description The version of WCAG that it names. */
                        wcagVersion?: ("2.0" | "2.1" | "2.2") | null;
                        /** @description The level of WCAG that it names. */
                        wcagLevel?: ("A" | "AA" | "AAA") | null;
                        /** @description The day by which it holds. */
                        dueOn?: string | null;
                        /** @description Whom and what it covers, as far as is known here. */
                        appliesTo?: string;
                        /** @description The address of what was read. */
                        source?: string;
                        /** @description The day on which the source was read last. */
                        asOf?: string | null;
                        /** @description The template that it came from. */
                        template?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "obligation.bin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        binned: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "obligation.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        restored: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "finding.list": {
        parameters: {
            query?: {
                /** @description Only of this product: its ref or id; `none` for unassigned. */
                product?: string;
                /** @description Only what holds these words. */
                text?: string;
                /** @description How much it keeps people from. Several, with commas, for any of them; `none` for empty. */
                severity?: string;
                /** @description What became of it. Several, with commas, for any of them; `none` for empty. */
                state?: string;
                /** @description How it was found. Several, with commas, for any of them; `none` for empty. */
                foundBy?: string;
                /** @description When it was found. Several, with commas, for any of them; `none` for empty. */
                foundOn?: string;
                /** @description The obligation that it stands against. Several, with commas, for any of them; `none` for empty. */
                obligationId?: string;
                /** @description What lies in the bin instead. */
                binned?: boolean;
                /** @description A leading - turns it round. */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "title" | "-title" | "severity" | "-severity" | "state" | "-state" | "page" | "-page" | "criterion" | "-criterion" | "foundBy" | "-foundBy" | "foundOn" | "-foundOn";
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Also say how many there are in all. */
                count?: boolean;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        records: components["schemas"]["Finding"][];
                        /** @description Hand it back as `after` for the next page; null at the end. */
                        next: string | null;
                        total: number | null;
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "finding.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What keeps whom from what, in a few words. */
                    title: string;
                    /** @description The product it belongs to: its ref or id. */
                    product: string;
                    /**
                     * @description How much it keeps people from.
                     * @enum {string}
                     */
                    severity?: "blocker" | "serious" | "moderate" | "minor";
                    /**
                     * @description What became of it.
                     * @enum {string}
                     */
                    state?: "open" | "fixed" | "accepted";
                    /** @description The address of the page, or the name of the screen. */
                    page?: string;
                    /** @description The WCAG criterion: 1.4.3. */
                    criterion?: string;
                    /** @description What happens, with which technology, and whom it keeps from what. */
                    what?: string;
                    /**
                     * @description How it was found.
                     * @enum {string}
                     */
                    foundBy?: "person" | "manual-check" | "automated-check" | "audit" | "report";
                    /** @description When it was found. */
                    foundOn?: string | null;
                    /** @description The obligation that it stands against. A obligation: its ref or id. */
                    obligationId?: string | null;
                    /** @description Why it was accepted, or how the fix was checked. */
                    reason?: string;
                    /**
                     * Format: uuid
                     * @description A UUIDv7 of your own; sent twice, it is made once.
                     */
                    id?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Finding"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "finding.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Finding"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "finding.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description What keeps whom from what, in a few words. */
                    title?: string;
                    /** @description The product it belongs to: its ref or id. */
                    product?: string;
                    /**
                     * @description How much it keeps people from.
                     * @enum {string}
                     */
                    severity?: "blocker" | "serious" | "moderate" | "minor";
                    /**
                     * @description What became of it.
                     * @enum {string}
                     */
                    state?: "open" | "fixed" | "accepted";
                    /** @description The address of the page, or the name of the screen. */
                    page?: string;
                    /** @description The WCAG criterion: 1.4.3. */
                    criterion?: string;
                    /** @description What happens, with which technology, and whom it keeps from what. */
                    what?: string;
                    /**
                     * @description How it was found.
                     * @enum {string}
                     */
                    foundBy?: "person" | "manual-check" | "automated-check" | "audit" | "report";
                    /** @description When it was found. */
                    foundOn?: string | null;
                    /** @description The obligation that it stands against. A obligation: its ref or id. */
                    obligationId?: string | null;
                    /** @description Why it was accepted, or how the fix was checked. */
                    reason?: string;
                    /** @description The values you had seen. A field that somebody changed meanwhile is then left and told back as a conflict. */
                    was?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Finding"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Fields that somebody else had changed: theirs stand, yours were not written. */
                        conflicts: {
                            field: string;
                            yours: unknown;
                            theirs: unknown;
                            by: string | null;
                            at: string | null;
                        }[];
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "finding.change-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                    set: {
                        /** @description What keeps whom from what, in a few words. */
                        title?: string;
                        /** @description The product it belongs to: its ref or id. */
                        product?: string;
                        /**
                         * @description How much it keeps people from.
                         * @enum {string}
                         */
                        severity?: "blocker" | "serious" | "moderate" | "minor";
                        /**
                         * @description What became of it.
                         * @enum {string}
                         */
                        state?: "open" | "fixed" | "accepted";
                        /** @description The address of the page, or the name of the screen. */
                        page?: string;
                        /** @description The WCAG criterion: 1.4.3. */
                        criterion?: string;
                        /** @description What happens, with which technology, and whom it keeps from what. */
                        what?: string;
                        /**
                         * @description How it was found.
                         * @enum {string}
                         */
                        foundBy?: "person" | "manual-check" | "automated-check" | "audit" | "report";
                        /** @description When it was found. */
                        foundOn?: string | null;
                        /** @description The obligation that it stands against. A obligation: its ref or id. */
                        obligationId?: string | null;
                        /** @description Why it was accepted, or how the fix was checked. */
                        reason?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "finding.bin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        binned: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "finding.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        restored: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "obligation.templates": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        templates: {
                            key: string;
                            title: string;
                            /** @enum {string} */
                            concerns: "accessibility" | "privacy" | "other";
                            regime: string;
                            wcagVersion: ("2.0" | "2.1" | "2.2") | null;
                            wcagLevel: ("A" | "AA" | "AAA") | null;
                            dueOn: string | null;
                            appliesTo: string;
                            source: string;
                            /** Format: date */
                            asOf: string;
                            /** @description There is an obligation from it already. */
                            taken: boolean;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "obligation.take-template": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    key: "ada-title-ii-large" | "ada-title-ii-small" | "section-508" | "coppa-2025" | "ferpa" | "uk-psbar" | "en-301-549" | "gdpr" | "wcag-22-own";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        ref: string;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "finding.to-item": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        ref: string;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "including.blocking": {
        parameters: {
            query?: {
                /** @description The ref, such as ITEM-7, or the id. */
                product?: string;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        releases: {
                            ref: string;
                            title: string;
                            releaseOn: string | null;
                            blockers: {
                                ref: string;
                                title: string;
                                page: string;
                                criterion: string;
                            }[];
                        }[];
                        /** @description Releases to come that nothing blocks. */
                        free: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "including.waiting": {
        parameters: {
            query?: {
                /** @description The ref, such as ITEM-7, or the id. */
                product?: string;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "goal.list": {
        parameters: {
            query?: {
                /** @description Only what holds these words. */
                text?: string;
                /** @description Which of the five sorts it is. Several, with commas, for any of them; `none` for empty. */
                type?: string;
                /** @description How far ahead it lies. Several, with commas, for any of them; `none` for empty. */
                horizon?: string;
                /** @description Who gains by it. Several, with commas, for any of them; `none` for empty. */
                beneficiary?: string;
                /** @description How it stands. A goal that was missed is kept. Several, with commas, for any of them; `none` for empty. */
                state?: string;
                /** @description The wider goal that it is part of. Several, with commas, for any of them; `none` for empty. */
                parentId?: string;
                /** @description The day by which it is to be reached. Several, with commas, for any of them; `none` for empty. */
                endsOn?: string;
                /** @description How often it is looked at. Several, with commas, for any of them; `none` for empty. */
                cadence?: string;
                /** @description The day of the first step, within a fortnight. Several, with commas, for any of them; `none` for empty. */
                firstStepOn?: string;
                /** @description The skill that it builds. Several, with commas, for any of them; `none` for empty. */
                skill?: string;
                /** @description The level at which the person works. Several, with commas, for any of them; `none` for empty. */
                level?: string;
                /** @description More than seems possible: 70 % of the way counts as reached. Several, with commas, for any of them; `none` for empty. */
                isStretch?: string;
                /** @description The day on which it was reached, missed or dropped. Several, with commas, for any of them; `none` for empty. */
                closedOn?: string;
                /** @description What lies in the bin instead. */
                binned?: boolean;
                /** @description A leading - turns it round. */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "title" | "-title" | "type" | "-type" | "horizon" | "-horizon" | "beneficiary" | "-beneficiary" | "state" | "-state" | "endsOn" | "-endsOn" | "cadence" | "-cadence" | "firstStep" | "-firstStep" | "firstStepOn" | "-firstStepOn" | "ifThen" | "-ifThen" | "reason" | "-reason" | "skill" | "-skill" | "level" | "-level" | "hoursNeeded" | "-hoursNeeded" | "hoursAWeek" | "-hoursAWeek" | "isStretch" | "-isStretch" | "closedOn" | "-closedOn";
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Also say how many there are in all. */
                count?: boolean;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        records: components["schemas"]["Goal"][];
                        /** @description Hand it back as `after` for the next page; null at the end. */
                        next: string | null;
                        total: number | null;
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "goal.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The goal in a few words: "Close the loop faster". */
                    title: string;
                    /** @description The whole sentence, which the checker reads. */
                    statement?: string;
                    /**
                     * @description Which of the five sorts it is.
                     * @enum {string}
                     */
                    type?: "technical" | "strategy" | "communication" | "networking" | "agility";
                    /**
                     * @description How far ahead it lies.
                     * @enum {string}
                     */
                    horizon?: "now" | "this-year" | "years-ahead";
                    /** @description Who gains by it. */
                    beneficiary?: ("me" | "team" | "learners" | "institution") | null;
                    /**
                     * @description How it stands. A goal that was missed is kept.
                     * @enum {string}
                     */
                    state?: "open" | "met" | "missed" | "dropped";
                    /** @description The wider goal that it is part of. A goal: its ref or id. */
                    parentId?: string | null;
                    /** @description The day by which it is to be reached. */
                    endsOn?: string | null;
                    /** @description How often it is looked at. */
                    cadence?: ("weekly" | "fortnightly" | "monthly" | "each-term") | null;
                    /** @description The first thing to do. */
                    firstStep?: string;
                    /** @description The day of the first step, within a fortnight. */
                    firstStepOn?: string | null;
                    /** @description What may come between, and what then: "If …, then I will …". */
                    ifThen?: string;
                    /** @description What it is for: an aim of the team or the institution. */
                    reason?: string;
                    /** @description The skill that it builds. */
                    skill?: ("agile-practice" | "backlog-craft" | "prioritisation" | "vision-and-roadmap" | "market-analysis" | "business-case" | "user-research" | "learning-evidence" | "accessibility" | "privacy-and-procurement" | "edtech-platforms" | "stakeholders" | "communication" | "leadership" | "launch-and-training" | "adaptability") | null;
                    /** @description The level at which the person works. */
                    level?: ("entry" | "mid" | "senior") | null;
                    /** @description How many hours it takes in all. */
                    hoursNeeded?: number | null;
                    /** @description How many hours a week there are for it. */
                    hoursAWeek?: number | null;
                    /** @description More than seems possible: 70 % of the way counts as reached. */
                    isStretch?: boolean;
                    /** @description The day on which it was reached, missed or dropped. */
                    closedOn?: string | null;
                    /** @description What came of it, and why. */
                    outcome?: string;
                    /**
                     * Format: uuid
                     * @description A UUIDv7 of your own; sent twice, it is made once.
                     */
                    id?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Goal"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "goal.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Goal"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "goal.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The goal in a few words: "Close the loop faster". */
                    title?: string;
                    /** @description The whole sentence, which the checker reads. */
                    statement?: string;
                    /**
                     * @description Which of the five sorts it is.
                     * @enum {string}
                     */
                    type?: "technical" | "strategy" | "communication" | "networking" | "agility";
                    /**
                     * @description How far ahead it lies.
                     * @enum {string}
                     */
                    horizon?: "now" | "this-year" | "years-ahead";
                    /** @description Who gains by it. */
                    beneficiary?: ("me" | "team" | "learners" | "institution") | null;
                    /**
                     * @description How it stands. A goal that was missed is kept.
                     * @enum {string}
                     */
                    state?: "open" | "met" | "missed" | "dropped";
                    /** @description The wider goal that it is part of. A goal: its ref or id. */
                    parentId?: string | null;
                    /** @description The day by which it is to be reached. */
                    endsOn?: string | null;
                    /** @description How often it is looked at. */
                    cadence?: ("weekly" | "fortnightly" | "monthly" | "each-term") | null;
                    /** @description The first thing to do. */
                    firstStep?: string;
                    /** @description The day of the first step, within a fortnight. */
                    firstStepOn?: string | null;
                    /** @description What may come between, and what then: "If …, then I will …". */
                    ifThen?: string;
                    /** @description What it is for: an aim of the team or the institution. */
                    reason?: string;
                    /** @description The skill that it builds. */
                    skill?: ("agile-practice" | "backlog-craft" | "prioritisation" | "vision-and-roadmap" | "market-analysis" | "business-case" | "user-research" | "learning-evidence" | "accessibility" | "privacy-and-procurement" | "edtech-platforms" | "stakeholders" | "communication" | "leadership" | "launch-and-training" | "adaptability") | null;
                    /** @description The level at which the person works. */
                    level?: ("entry" | "mid" | "senior") | null;
                    /** @description How many hours it takes in all. */
                    hoursNeeded?: number | null;
                    /** @description How many hours a week there are for it. */
                    hoursAWeek?: number | null;
                    /** @description More than seems possible: 70 % of the way counts as reached. */
                    isStretch?: boolean;
                    /** @description The day on which it was reached, missed or dropped. */
                    closedOn?: string | null;
                    /** @description What came of it, and why. */
                    outcome?: string;
                    /** @description The values you had seen. A field that somebody changed meanwhile is then left and told back as a conflict. */
                    was?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Goal"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Fields that somebody else had changed: theirs stand, yours were not written. */
                        conflicts: {
                            field: string;
                            yours: unknown;
                            theirs: unknown;
                            by: string | null;
                            at: string | null;
                        }[];
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "goal.change-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                    set: {
                        /** @description The goal in a few words: "Close the loop faster". */
                        title?: string;
                        /** @description The whole sentence, which the checker reads. */
                        statement?: string;
                        /**
                         * @description Which of the five sorts it is.
                         * @enum {string}
                         */
                        type?: "technical" | "strategy" | "communication" | "networking" | "agility";
                        /**
                         * @description How far ahead it lies.
                         * @enum {string}
                         */
                        horizon?: "now" | "this-year" | "years-ahead";
                        /** @description Who gains by it. */
                        beneficiary?: ("me" | "team" | "learners" | "institution") | null;
                        /**
                         * @description How it stands. A goal that was missed is kept.
                         * @enum {string}
                         */
                        state?: "open" | "met" | "missed" | "dropped";
                        /** @description The wider goal that it is part of. A goal: its ref or id. */
                        parentId?: string | null;
                        /** @description The day by which it is to be reached. */
                        endsOn?: string | null;
                        /** @description How often it is looked at. */
                        cadence?: ("weekly" | "fortnightly" | "monthly" | "each-term") | null;
                        /** @description The first thing to do. */
                        firstStep?: string;
                        /** @description The day of the first step, within a fortnight. */
                        firstStepOn?: string | null;
                        /** @description What may come between, and what then: "If …, then I will …". */
                        ifThen?: string;
                        /** @description What it is for: an aim of the team or the institution. */
                        reason?: string;
                        /** @description The skill that it builds. */
                        skill?: ("agile-practice" | "backlog-craft" | "prioritisation" | "vision-and-roadmap" | "market-analysis" | "business-case" | "user-research" | "learning-evidence" | "accessibility" | "privacy-and-procurement" | "edtech-platforms" | "stakeholders" | "communication" | "leadership" | "launch-and-training" | "adaptability") | null;
                        /** @description The level at which the person works. */
                        level?: ("entry" | "mid" | "senior") | null;
                        /** @description How many hours it takes in all. */
                        hoursNeeded?: number | null;
                        /** @description How many hours a week there are for it. */
                        hoursAWeek?: number | null;
                        /** @description More than seems possible: 70 % of the way counts as reached. */
                        isStretch?: boolean;
                        /** @description The day on which it was reached, missed or dropped. */
                        closedOn?: string | null;
                        /** @description What came of it, and why. */
                        outcome?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "goal.bin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        binned: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "goal.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        restored: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "measure.list": {
        parameters: {
            query?: {
                /** @description Only what holds these words. */
                text?: string;
                /** @description The goal that it measures. Several, with commas, for any of them; `none` for empty. */
                goalId?: string;
                /** @description Where its figures come from. Several, with commas, for any of them; `none` for empty. */
                source?: string;
                /** @description What lies in the bin instead. */
                binned?: boolean;
                /** @description A leading - turns it round. */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "title" | "-title" | "unit" | "-unit" | "baseline" | "-baseline" | "target" | "-target" | "source" | "-source" | "sourceWorkspace" | "-sourceWorkspace" | "sourceProduct" | "-sourceProduct" | "sourceName" | "-sourceName";
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Also say how many there are in all. */
                count?: boolean;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        records: components["schemas"]["Measure"][];
                        /** @description Hand it back as `after` for the next page; null at the end. */
                        next: string | null;
                        total: number | null;
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "measure.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What is counted: "days from a note to being told, median". */
                    title: string;
                    /** @description The goal that it measures. A goal: its ref or id. */
                    goalId: string;
                    /** @description What it is counted in: days, %, tickets a week. */
                    unit?: string;
                    /** @description Where it began. */
                    baseline?: number | null;
                    /** @description Where it is to end. Below the baseline where lower is better. */
                    target?: number | null;
                    /**
                     * @description Where its figures come from.
                     * @enum {string}
                     */
                    source?: "by-hand" | "loop-days";
                    /** @description The id of the workspace that it is read in. */
                    sourceWorkspace?: string;
                    /** @description The id of the product that it is read of. */
                    sourceProduct?: string;
                    /** @description What it is read of, as it was called. */
                    sourceName?: string;
                    /**
                     * Format: uuid
                     * @description A UUIDv7 of your own; sent twice, it is made once.
                     */
                    id?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Measure"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "measure.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Measure"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "measure.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description What is counted: "days from a note to being told, median". */
                    title?: string;
                    /** @description The goal that it measures. A goal: its ref or id. */
                    goalId?: string;
                    /** @description What it is counted in: days, %, tickets a week. */
                    unit?: string;
                    /** @description Where it began. */
                    baseline?: number | null;
                    /** @description Where it is to end. Below the baseline where lower is better. */
                    target?: number | null;
                    /**
                     * @description Where its figures come from.
                     * @enum {string}
                     */
                    source?: "by-hand" | "loop-days";
                    /** @description The id of the workspace that it is read in. */
                    sourceWorkspace?: string;
                    /** @description The id of the product that it is read of. */
                    sourceProduct?: string;
                    /** @description What it is read of, as it was called. */
                    sourceName?: string;
                    /** @description The values you had seen. A field that somebody changed meanwhile is then left and told back as a conflict. */
                    was?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Measure"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Fields that somebody else had changed: theirs stand, yours were not written. */
                        conflicts: {
                            field: string;
                            yours: unknown;
                            theirs: unknown;
                            by: string | null;
                            at: string | null;
                        }[];
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "measure.change-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                    set: {
                        /** @description What is counted: "days from a note to being told, median". */
                        title?: string;
                        /** @description The goal that it measures. A goal: its ref or id. */
                        goalId?: string;
                        /** @description What it is counted in: days, %, tickets a week. */
                        unit?: string;
                        /** @description Where it began. */
                        baseline?: number | null;
                        /** @description Where it is to end. Below the baseline where lower is better. */
                        target?: number | null;
                        /**
                         * @description Where its figures come from.
                         * @enum {string}
                         */
                        source?: "by-hand" | "loop-days";
                        /** @description The id of the workspace that it is read in. */
                        sourceWorkspace?: string;
                        /** @description The id of the product that it is read of. */
                        sourceProduct?: string;
                        /** @description What it is read of, as it was called. */
                        sourceName?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "measure.bin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        binned: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "measure.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        restored: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "win.list": {
        parameters: {
            query?: {
                /** @description Only what holds these words. */
                text?: string;
                /** @description The day of it. Several, with commas, for any of them; `none` for empty. */
                wonOn?: string;
                /** @description Words to find it by: a skill, a product, a group helped. Several, with commas, for any of them; `none` for empty. */
                tags?: string;
                /** @description May be taken into what is shown to others. Nothing shows it by itself. Several, with commas, for any of them; `none` for empty. */
                isShareable?: string;
                /** @description Concerns what belongs to the employer; it is left out of what is given out. Several, with commas, for any of them; `none` for empty. */
                isConfidential?: string;
                /** @description How much may be claimed from it. Several, with commas, for any of them; `none` for empty. */
                restsCarries?: string;
                /** @description What lies in the bin instead. */
                binned?: boolean;
                /** @description A leading - turns it round. */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "title" | "-title" | "wonOn" | "-wonOn" | "fromValue" | "-fromValue" | "toValue" | "-toValue" | "unit" | "-unit" | "isShareable" | "-isShareable" | "isConfidential" | "-isConfidential" | "restsKind" | "-restsKind" | "restsRef" | "-restsRef" | "restsTitle" | "-restsTitle" | "restsId" | "-restsId" | "restsWorkspace" | "-restsWorkspace" | "restsPlace" | "-restsPlace" | "restsSays" | "-restsSays" | "restsCarries" | "-restsCarries" | "restsAt" | "-restsAt";
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Also say how many there are in all. */
                count?: boolean;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        records: components["schemas"]["Win"][];
                        /** @description Hand it back as `after` for the next page; null at the end. */
                        next: string | null;
                        total: number | null;
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "win.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What you did, in one line. */
                    title: string;
                    /** @description The day of it. */
                    wonOn?: string | null;
                    /** @description What was asked, or wrong. */
                    task?: string;
                    /** @description What you did about it. */
                    action?: string;
                    /** @description What came of it. */
                    result?: string;
                    /** @description The figure before. */
                    fromValue?: number | null;
                    /** @description The figure after. */
                    toValue?: number | null;
                    /** @description What the figure counts. */
                    unit?: string;
                    /** @description Words to find it by: a skill, a product, a group helped. */
                    tags?: string[];
                    /** @description May be taken into what is shown to others. Nothing shows it by itself. */
                    isShareable?: boolean;
                    /** @description Concerns what belongs to the employer; it is left out of what is given out. */
                    isConfidential?: boolean;
                    /** @description The kind of record that it rests on. */
                    restsKind?: string;
                    /** @description The ref of that record. */
                    restsRef?: string;
                    /** @description Its title, as it was. */
                    restsTitle?: string;
                    /** @description Its id. */
                    restsId?: string;
                    /** @description The id of the workspace that it lies in. */
                    restsWorkspace?: string;
                    /** @description What that workspace and product were called. */
                    restsPlace?: string;
                    /** @description What the evidence said, in words. */
                    restsSays?: string;
                    /** @description How much may be claimed from it. */
                    restsCarries?: ("shipped" | "piloted" | "after" | "compared" | "caused") | null;
                    /** @description When that was read. */
                    restsAt?: string | null;
                    /**
                     * Format: uuid
                     * @description A UUIDv7 of your own; sent twice, it is made once.
                     */
                    id?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Win"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "win.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Win"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "win.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description What you did, in one line. */
                    title?: string;
                    /** @description The day of it. */
                    wonOn?: string | null;
                    /** @description What was asked, or wrong. */
                    task?: string;
                    /** @description What you did about it. */
                    action?: string;
                    /** @description What came of it. */
                    result?: string;
                    /** @description The figure before. */
                    fromValue?: number | null;
                    /** @description The figure after. */
                    toValue?: number | null;
                    /** @description What the figure counts. */
                    unit?: string;
                    /** @description Words to find it by: a skill, a product, a group helped. */
                    tags?: string[];
                    /** @description May be taken into what is shown to others. Nothing shows it by itself. */
                    isShareable?: boolean;
                    /** @description Concerns what belongs to the employer; it is left out of what is given out. */
                    isConfidential?: boolean;
                    /** @description The kind of record that it rests on. */
                    restsKind?: string;
                    /** @description The ref of that record. */
                    restsRef?: string;
                    /** @description Its title, as it was. */
                    restsTitle?: string;
                    /** @description Its id. */
                    restsId?: string;
                    /** @description The id of the workspace that it lies in. */
                    restsWorkspace?: string;
                    /** @description What that workspace and product were called. */
                    restsPlace?: string;
                    /** @description What the evidence said, in words. */
                    restsSays?: string;
                    /** @description How much may be claimed from it. */
                    restsCarries?: ("shipped" | "piloted" | "after" | "compared" | "caused") | null;
                    /** @description When that was read. */
                    restsAt?: string | null;
                    /** @description The values you had seen. A field that somebody changed meanwhile is then left and told back as a conflict. */
                    was?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Win"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Fields that somebody else had changed: theirs stand, yours were not written. */
                        conflicts: {
                            field: string;
                            yours: unknown;
                            theirs: unknown;
                            by: string | null;
                            at: string | null;
                        }[];
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "win.change-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                    set: {
                        /** @description What you did, in one line. */
                        title?: string;
                        /** @description The day of it. */
                        wonOn?: string | null;
                        /** @description What was asked, or wrong. */
                        task?: string;
                        /** @description What you did about it. */
                        action?: string;
                        /** @description What came of it. */
                        result?: string;
                        /** @description The figure before. */
                        fromValue?: number | null;
                        /** @description The figure after. */
                        toValue?: number | null;
                        /** @description What the figure counts. */
                        unit?: string;
                        /** @description Words to find it by: a skill, a product, a group helped. */
                        tags?: string[];
                        /** @description May be taken into what is shown to others. Nothing shows it by itself. */
                        isShareable?: boolean;
                        /** @description Concerns what belongs to the employer; it is left out of what is given out. */
                        isConfidential?: boolean;
                        /** @description The kind of record that it rests on. */
                        restsKind?: string;
                        /** @description The ref of that record. */
                        restsRef?: string;
                        /** @description Its title, as it was. */
                        restsTitle?: string;
                        /** @description Its id. */
                        restsId?: string;
                        /** @description The id of the workspace that it lies in. */
                        restsWorkspace?: string;
                        /** @description What that workspace and product were called. */
                        restsPlace?: string;
                        /** @description What the evidence said, in words. */
                        restsSays?: string;
                        /** @description How much may be claimed from it. */
                        restsCarries?: ("shipped" | "piloted" | "after" | "compared" | "caused") | null;
                        /** @description When that was read. */
                        restsAt?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "win.bin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        binned: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "win.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        restored: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "credential.list": {
        parameters: {
            query?: {
                /** @description Only what holds these words. */
                text?: string;
                /** @description Whether it is held, worked toward, or given up. Several, with commas, for any of them; `none` for empty. */
                state?: string;
                /** @description The day on which it was earned. Several, with commas, for any of them; `none` for empty. */
                earnedOn?: string;
                /** @description The days on which it was renewed: 2027-02-01. Several, with commas, for any of them; `none` for empty. */
                renewedOn?: string;
                /** @description What its credits are called. Several, with commas, for any of them; `none` for empty. */
                unit?: string;
                /** @description How far it reaches, where several of one issuer renew together. Several, with commas, for any of them; `none` for empty. */
                track?: string;
                /** @description The day on which the rule and the cost were read. Several, with commas, for any of them; `none` for empty. */
                asOf?: string;
                /** @description The day on which it is to be earned. Several, with commas, for any of them; `none` for empty. */
                examOn?: string;
                /** @description What lies in the bin instead. */
                binned?: boolean;
                /** @description A leading - turns it round. */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "title" | "-title" | "issuer" | "-issuer" | "address" | "-address" | "state" | "-state" | "earnedOn" | "-earnedOn" | "months" | "-months" | "unit" | "-unit" | "credits" | "-credits" | "track" | "-track" | "fee" | "-fee" | "currency" | "-currency" | "asOf" | "-asOf" | "examOn" | "-examOn";
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Also say how many there are in all. */
                count?: boolean;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        records: components["schemas"]["Credential"][];
                        /** @description Hand it back as `after` for the next page; null at the end. */
                        next: string | null;
                        total: number | null;
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "credential.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What it is called: "CSPO". */
                    title: string;
                    /** @description Who gives it. */
                    issuer?: string;
                    /** @description Where the issuer says what it takes; read it before you pay. */
                    address?: string;
                    /**
                     * @description Whether it is held, worked toward, or given up.
                     * @enum {string}
                     */
                    state?: "planned" | "held" | "given-up";
                    /** @description The day on which it was earned. */
                    earnedOn?: string | null;
                    /** @description The days on which it was renewed: 2027-02-01. */
                    renewedOn?: string[];
                    /** @description For how many months it holds; empty where it never ends. */
                    months?: number | null;
                    /**
                     * @description What its credits are called.
                     * @enum {string}
                     */
                    unit?: "seu" | "pdu" | "hours" | "none";
                    /** @description How many credits each renewal takes. */
                    credits?: number | null;
                    /** @description How far it reaches, where several of one issuer renew together. */
                    track?: ("foundational" | "advanced" | "professional") | null;
                    /** @description What the next step costs: the first, or the renewal. */
                    fee?: number | null;
                    /** @description In which money: USD. */
                    currency?: string;
                    /** @description The day on which the rule and the cost were read. */
                    asOf?: string | null;
                    /** @description The day on which it is to be earned. */
                    examOn?: string | null;
                    /** @description What is still to do for it, and when. */
                    plan?: string;
                    /**
                     * Format: uuid
                     * @description A UUIDv7 of your own; sent twice, it is made once.
                     */
                    id?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Credential"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "credential.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Credential"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "credential.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description What it is called: "CSPO". */
                    title?: string;
                    /** @description Who gives it. */
                    issuer?: string;
                    /** @description Where the issuer says what it takes; read it before you pay. */
                    address?: string;
                    /**
                     * @description Whether it is held, worked toward, or given up.
                     * @enum {string}
                     */
                    state?: "planned" | "held" | "given-up";
                    /** @description The day on which it was earned. */
                    earnedOn?: string | null;
                    /** @description The days on which it was renewed: 2027-02-01. */
                    renewedOn?: string[];
                    /** @description For how many months it holds; empty where it never ends. */
                    months?: number | null;
                    /**
                     * @description What its credits are called.
                     * @enum {string}
                     */
                    unit?: "seu" | "pdu" | "hours" | "none";
                    /** @description How many credits each renewal takes. */
                    credits?: number | null;
                    /** @description How far it reaches, where several of one issuer renew together. */
                    track?: ("foundational" | "advanced" | "professional") | null;
                    /** @description What the next step costs: the first, or the renewal. */
                    fee?: number | null;
                    /** @description In which money: USD. */
                    currency?: string;
                    /** @description The day on which the rule and the cost were read. */
                    asOf?: string | null;
                    /** @description The day on which it is to be earned. */
                    examOn?: string | null;
                    /** @description What is still to do for it, and when. */
                    plan?: string;
                    /** @description The values you had seen. A field that somebody changed meanwhile is then left and told back as a conflict. */
                    was?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["Credential"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Fields that somebody else had changed: theirs stand, yours were not written. */
                        conflicts: {
                            field: string;
                            yours: unknown;
                            theirs: unknown;
                            by: string | null;
                            at: string | null;
                        }[];
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "credential.change-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                    set: {
                        /** @description What it is called: "CSPO". */
                        title?: string;
                        /** @description Who gives it. */
                        issuer?: string;
                        /** @description Where the issuer says what it takes; read it before you pay. */
                        address?: string;
                        /**
                         * @description Whether it is held, worked toward, or given up.
                         * @enum {string}
                         */
                        state?: "planned" | "held" | "given-up";
                        /** @description The day on which it was earned. */
                        earnedOn?: string | null;
                        /** @description The days on which it was renewed: 2027-02-01. */
                        renewedOn?: string[];
                        /** @description For how many months it holds; empty where it never ends. */
                        months?: number | null;
                        /**
                         * @description What its credits are called.
                         * @enum {string}
                         */
                        unit?: "seu" | "pdu" | "hours" | "none";
                        /** @description How many credits each renewal takes. */
                        credits?: number | null;
                        /** @description How far it reaches, where several of one issuer renew together. */
                        track?: ("foundational" | "advanced" | "professional") | null;
                        /** @description What the next step costs: the first, or the renewal. */
                        fee?: number | null;
                        /** @description In which money: USD. */
                        currency?: string;
                        /** @description The day on which the rule and the cost were read. */
                        asOf?: string | null;
                        /** @description The day on which it is to be earned. */
                        examOn?: string | null;
                        /** @description What is still to do for it, and when. */
                        plan?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "credential.bin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        binned: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "credential.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        restored: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "learning-entry.list": {
        parameters: {
            query?: {
                /** @description Only what holds these words. */
                text?: string;
                /** @description The day of it. Several, with commas, for any of them; `none` for empty. */
                happenedOn?: string;
                /** @description How it was learned or given on. Several, with commas, for any of them; `none` for empty. */
                type?: string;
                /** @description Only what is done counts; an article that is a draft does not yet. Several, with commas, for any of them; `none` for empty. */
                state?: string;
                /** @description What it counts as where an issuer asks for certain sorts. Several, with commas, for any of them; `none` for empty. */
                counts?: string;
                /** @description The skill that it builds. Several, with commas, for any of them; `none` for empty. */
                skill?: string;
                /** @description The goal that it serves. Several, with commas, for any of them; `none` for empty. */
                goalId?: string;
                /** @description What lies in the bin instead. */
                binned?: boolean;
                /** @description A leading - turns it round. */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "title" | "-title" | "happenedOn" | "-happenedOn" | "hours" | "-hours" | "type" | "-type" | "state" | "-state" | "counts" | "-counts" | "skill" | "-skill" | "place" | "-place" | "audience" | "-audience" | "address" | "-address";
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Also say how many there are in all. */
                count?: boolean;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        records: components["schemas"]["LearningEntry"][];
                        /** @description Hand it back as `after` for the next page; null at the end. */
                        next: string | null;
                        total: number | null;
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "learning-entry.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What it was: "Workshop on splitting stories". */
                    title: string;
                    /** @description The day of it. */
                    happenedOn?: string | null;
                    /** @description How many hours; a quarter is 0.25. */
                    hours?: number | null;
                    /**
                     * @description How it was learned or given on.
                     * @enum {string}
                     */
                    type?: "course" | "reading" | "tool" | "methodology" | "practice" | "talk" | "article" | "network" | "conference" | "volunteering";
                    /**
                     * @description Only what is done counts; an article that is a draft does not yet.
                     * @enum {string}
                     */
                    state?: "planned" | "draft" | "done";
                    /** @description What it counts as where an issuer asks for certain sorts. */
                    counts?: ("ways-of-working" | "power-skills" | "business-acumen" | "giving-back") | null;
                    /** @description The skill that it builds. */
                    skill?: ("agile-practice" | "backlog-craft" | "prioritisation" | "vision-and-roadmap" | "market-analysis" | "business-case" | "user-research" | "learning-evidence" | "accessibility" | "privacy-and-procurement" | "edtech-platforms" | "stakeholders" | "communication" | "leadership" | "launch-and-training" | "adaptability") | null;
                    /** @description The goal that it serves. A goal: its ref or id. */
                    goalId?: string | null;
                    /** @description Where: the event, the publication, the course. */
                    place?: string;
                    /** @description For whom, and how many came. */
                    audience?: string;
                    /** @description Where it can be found. */
                    address?: string;
                    /** @description What you took from it. */
                    learned?: string;
                    /**
                     * Format: uuid
                     * @description A UUIDv7 of your own; sent twice, it is made once.
                     */
                    id?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["LearningEntry"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "learning-entry.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["LearningEntry"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "learning-entry.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description What it was: "Workshop on splitting stories". */
                    title?: string;
                    /** @description The day of it. */
                    happenedOn?: string | null;
                    /** @description How many hours; a quarter is 0.25. */
                    hours?: number | null;
                    /**
                     * @description How it was learned or given on.
                     * @enum {string}
                     */
                    type?: "course" | "reading" | "tool" | "methodology" | "practice" | "talk" | "article" | "network" | "conference" | "volunteering";
                    /**
                     * @description Only what is done counts; an article that is a draft does not yet.
                     * @enum {string}
                     */
                    state?: "planned" | "draft" | "done";
                    /** @description What it counts as where an issuer asks for certain sorts. */
                    counts?: ("ways-of-working" | "power-skills" | "business-acumen" | "giving-back") | null;
                    /** @description The skill that it builds. */
                    skill?: ("agile-practice" | "backlog-craft" | "prioritisation" | "vision-and-roadmap" | "market-analysis" | "business-case" | "user-research" | "learning-evidence" | "accessibility" | "privacy-and-procurement" | "edtech-platforms" | "stakeholders" | "communication" | "leadership" | "launch-and-training" | "adaptability") | null;
                    /** @description The goal that it serves. A goal: its ref or id. */
                    goalId?: string | null;
                    /** @description Where: the event, the publication, the course. */
                    place?: string;
                    /** @description For whom, and how many came. */
                    audience?: string;
                    /** @description Where it can be found. */
                    address?: string;
                    /** @description What you took from it. */
                    learned?: string;
                    /** @description The values you had seen. A field that somebody changed meanwhile is then left and told back as a conflict. */
                    was?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["LearningEntry"];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                        /** @description Fields that somebody else had changed: theirs stand, yours were not written. */
                        conflicts: {
                            field: string;
                            yours: unknown;
                            theirs: unknown;
                            by: string | null;
                            at: string | null;
                        }[];
                        /** @description Undo this to take it back; null where nothing was changed. */
                        batchId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "learning-entry.change-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                    set: {
                        /** @description What it was: "Workshop on splitting stories". */
                        title?: string;
                        /** @description The day of it. */
                        happenedOn?: string | null;
                        /** @description How many hours; a quarter is 0.25. */
                        hours?: number | null;
                        /**
                         * @description How it was learned or given on.
                         * @enum {string}
                         */
                        type?: "course" | "reading" | "tool" | "methodology" | "practice" | "talk" | "article" | "network" | "conference" | "volunteering";
                        /**
                         * @description Only what is done counts; an article that is a draft does not yet.
                         * @enum {string}
                         */
                        state?: "planned" | "draft" | "done";
                        /** @description What it counts as where an issuer asks for certain sorts. */
                        counts?: ("ways-of-working" | "power-skills" | "business-acumen" | "giving-back") | null;
                        /** @description The skill that it builds. */
                        skill?: ("agile-practice" | "backlog-craft" | "prioritisation" | "vision-and-roadmap" | "market-analysis" | "business-case" | "user-research" | "learning-evidence" | "accessibility" | "privacy-and-procurement" | "edtech-platforms" | "stakeholders" | "communication" | "leadership" | "launch-and-training" | "adaptability") | null;
                        /** @description The goal that it serves. A goal: its ref or id. */
                        goalId?: string | null;
                        /** @description Where: the event, the publication, the course. */
                        place?: string;
                        /** @description For whom, and how many came. */
                        audience?: string;
                        /** @description Where it can be found. */
                        address?: string;
                        /** @description What you took from it. */
                        learned?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "learning-entry.bin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        binned: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "learning-entry.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        restored: number;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "goal.begin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The goal in a few words: "Close the loop faster". */
                    title: string;
                    /** @description The whole sentence, which the checker reads. */
                    statement?: string;
                    /**
                     * @description Which of the five sorts it is.
                     * @enum {string}
                     */
                    type?: "technical" | "strategy" | "communication" | "networking" | "agility";
                    /**
                     * @description How far ahead it lies.
                     * @enum {string}
                     */
                    horizon?: "now" | "this-year" | "years-ahead";
                    /** @description Who gains by it. */
                    beneficiary?: ("me" | "team" | "learners" | "institution") | null;
                    /**
                     * @description How it stands. A goal that was missed is kept.
                     * @enum {string}
                     */
                    state?: "open" | "met" | "missed" | "dropped";
                    /** @description The wider goal that it is part of. A goal: its ref or id. */
                    parentId?: string | null;
                    /** @description The day by which it is to be reached. */
                    endsOn?: string | null;
                    /** @description How often it is looked at. */
                    cadence?: ("weekly" | "fortnightly" | "monthly" | "each-term") | null;
                    /** @description The first thing to do. */
                    firstStep?: string;
                    /** @description The day of the first step, within a fortnight. */
                    firstStepOn?: string | null;
                    /** @description What may come between, and what then: "If …, then I will …". */
                    ifThen?: string;
                    /** @description What it is for: an aim of the team or the institution. */
                    reason?: string;
                    /** @description The skill that it builds. */
                    skill?: ("agile-practice" | "backlog-craft" | "prioritisation" | "vision-and-roadmap" | "market-analysis" | "business-case" | "user-research" | "learning-evidence" | "accessibility" | "privacy-and-procurement" | "edtech-platforms" | "stakeholders" | "communication" | "leadership" | "launch-and-training" | "adaptability") | null;
                    /** @description The level at which the person works. */
                    level?: ("entry" | "mid" | "senior") | null;
                    /** @description How many hours it takes in all. */
                    hoursNeeded?: number | null;
                    /** @description How many hours a week there are for it. */
                    hoursAWeek?: number | null;
                    /** @description More than seems possible: 70 % of the way counts as reached. */
                    isStretch?: boolean;
                    /** @description The day on which it was reached, missed or dropped. */
                    closedOn?: string | null;
                    /** @description What came of it, and why. */
                    outcome?: string;
                    /**
                     * Format: uuid
                     * @description A UUIDv7 of your own; sent twice, it is made once.
                     */
                    id?: string;
                    /** @default [] */
                    measures?: {
                        /** @description What is counted: "days from a note to being told, median". */
                        title: string;
                        /** @description What it is counted in: days, %, tickets a week. */
                        unit?: string;
                        /** @description Where it began. */
                        baseline?: number | null;
                        /** @description Where it is to end. Below the baseline where lower is better. */
                        target?: number | null;
                        /**
                         * @description Where its figures come from.
                         * @enum {string}
                         */
                        source?: "by-hand" | "loop-days";
                        /** @description The id of the workspace that it is read in. */
                        sourceWorkspace?: string;
                        /** @description The id of the product that it is read of. */
                        sourceProduct?: string;
                        /** @description What it is read of, as it was called. */
                        sourceName?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        ref: string;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "goal.close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    state: "met" | "missed" | "dropped";
                    /** @default  */
                    outcome?: string;
                    /**
                     * Format: date
                     * @description Default is today.
                     */
                    closedOn?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "goal.check": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    text?: string;
                    /** @description Look at this goal, with its fields and measures. */
                    goal?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        score: number;
                        /** @enum {string} */
                        band: "draft" | "fair" | "good" | "strong";
                        findings: {
                            /** @enum {string} */
                            id: "S1" | "S2" | "S3" | "S4" | "S5" | "M1" | "M2" | "M3" | "M4" | "A1" | "A2" | "A3" | "A4" | "R1" | "R2" | "R3" | "R4" | "T1" | "T2" | "T3";
                            points: number;
                            of: number;
                            /** @enum {string} */
                            verdict: "met" | "partly" | "missing" | "wrong";
                            says: string;
                            spans: {
                                start: number;
                                end: number;
                                swap?: string;
                            }[];
                            dismissed: boolean;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "goal.set-rule": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    rule: "S1" | "S2" | "S3" | "S4" | "S5" | "M1" | "M2" | "M3" | "M4" | "A1" | "A2" | "A3" | "A4" | "R1" | "R2" | "R3" | "R4" | "T1" | "T2" | "T3";
                    isAside: boolean;
                    /**
                     * @description At most 1000 characters
                     * @default
                     */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        aside: {
                            rule: string;
                            reason: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "measure.readings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        readings: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            measureId: string;
                            /** Format: date */
                            readOn: string;
                            value: number;
                            n: number | null;
                            source: string;
                            note: string;
                            /** Format: date-time */
                            at: string;
                        }[];
                        /** @description What its product gives now; null by hand, or where your rights there ended. */
                        live: {
                            value: number | null;
                            n: number;
                        } | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "measure.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    value: number;
                    /**
                     * Format: date
                     * @description Default is today.
                     */
                    readOn?: string;
                    /** @default null */
                    n?: number | null;
                    /**
                     * @description At most 1000 characters
                     * @default
                     */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "measure.refresh": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        read: number;
                        unreachable: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "measure.sources": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sources: {
                            /** @constant */
                            source: "loop-days";
                            workspace: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                            };
                            product: {
                                /** Format: uuid */
                                id: string;
                                title: string;
                            };
                            value: number | null;
                            n: number;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "win.capture": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What you did, in one line. */
                    title: string;
                    /** @description The day of it. */
                    wonOn?: string | null;
                    /** @description What was asked, or wrong. */
                    task?: string;
                    /** @description What you did about it. */
                    action?: string;
                    /** @description What came of it. */
                    result?: string;
                    /** @description The figure before. */
                    fromValue?: number | null;
                    /** @description The figure after. */
                    toValue?: number | null;
                    /** @description What the figure counts. */
                    unit?: string;
                    /** @description Words to find it by: a skill, a product, a group helped. */
                    tags?: string[];
                    /** @description May be taken into what is shown to others. Nothing shows it by itself. */
                    isShareable?: boolean;
                    /** @description Concerns what belongs to the employer; it is left out of what is given out. */
                    isConfidential?: boolean;
                    /**
                     * Format: uuid
                     * @description A UUIDv7 of your own; sent twice, it is made once.
                     */
                    id?: string;
                    rests?: {
                        /**
                         * Format: uuid
                         * @description The id of the workspace that the record lies in.
                         */
                        workspace: string;
                        /** @description A release that is live there. */
                        record: string;
                    };
                    /** @description The goal that it serves. */
                    goal?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        ref: string;
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "win.rest": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The id of the workspace that the record lies in.
                     */
                    workspace: string;
                    /** @description A release that is live there. */
                    record: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "win.unrest": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "win.suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        suggestions: {
                            workspace: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                            };
                            record: {
                                /** Format: uuid */
                                id: string;
                                ref: string;
                                kind: string;
                                title: string;
                            };
                            product: string;
                            /** Format: date */
                            on: string;
                            asked: number;
                            told: number;
                            medianDays: number | null;
                            /** @enum {string} */
                            carries: "shipped" | "piloted" | "after" | "compared" | "caused";
                            says: string;
                            title: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "credential.templates": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        readOn: string;
                        templates: {
                            /** @enum {string} */
                            name: "cspo" | "a-cspo" | "csp-po" | "safe-popm" | "pmi-acp" | "pspo-i" | "pspo-ii" | "pspo-iii";
                            title: string;
                            about: string;
                            issuer: string;
                            address: string;
                            months: number | null;
                            /** @enum {string} */
                            unit: "seu" | "pdu" | "hours" | "none";
                            credits: number | null;
                            fee: number | null;
                            /** @description Whether a credential of this title is here already. */
                            added: boolean;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "credential.adopt": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    names: ("cspo" | "a-cspo" | "csp-po" | "safe-popm" | "pmi-acp" | "pspo-i" | "pspo-ii" | "pspo-iii")[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Their refs. */
                        made: string[];
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "credential.renew": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description Default is today.
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "growing.resting": {
        parameters: {
            query: {
                /** @description Ids of shared records, with commas. */
                records: string;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        steps: {
                            id: string;
                            ref: string;
                            kind: string;
                            title: string;
                            distance: number;
                            /** @enum {string} */
                            side: "here" | "voices" | "outcomes";
                            by: string | null;
                            /** @description The short name of the shared workspace that it lies in; null for your own. */
                            workspace: string | null;
                            /** @description It can no longer be read; this is what was kept of it. */
                            isKept: boolean;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "growing.chain": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
                /** @description The ref, such as ITEM-7, or the id. */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        steps: {
                            id: string;
                            ref: string;
                            kind: string;
                            title: string;
                            distance: number;
                            /** @enum {string} */
                            side: "here" | "voices" | "outcomes";
                            by: string | null;
                            /** @description The short name of the shared workspace that it lies in; null for your own. */
                            workspace: string | null;
                            /** @description It can no longer be read; this is what was kept of it. */
                            isKept: boolean;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "overview.today": {
        parameters: {
            query?: {
                /** @description Only of this product. Default: all that you may see. */
                product?: string;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        today: string;
                        term: {
                            ref: string;
                            title: string;
                            week: number;
                        } | null;
                        /** @description The freeze that holds now. */
                        frozen: {
                            ref: string;
                            title: string;
                            /** @description As clocks show it there: 2026-12-04T00:00. */
                            from: string;
                            to: string;
                            /** @enum {string} */
                            severity: "refuses" | "warns";
                        } | null;
                        /** @description The next freeze within two months. */
                        next: {
                            ref: string;
                            title: string;
                            /** @description As clocks show it there: 2026-12-04T00:00. */
                            from: string;
                            to: string;
                            /** @enum {string} */
                            severity: "refuses" | "warns";
                        } | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "overview.inbox": {
        parameters: {
            query?: {
                /** @description Only of this product. Default: all that you may see. */
                product?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: {
                            /** @enum {string} */
                            what: "action" | "barrier" | "impediment" | "untold" | "decision" | "note";
                            /** Format: uuid */
                            id: string;
                            ref: string;
                            title: string;
                            productId: string | null;
                            since: string | null;
                            count: number | null;
                        }[];
                        total: number;
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "overview.due": {
        parameters: {
            query?: {
                /** @description Only of this product. Default: all that you may see. */
                product?: string;
                /** @description The last day. Default: two months from now. */
                until?: string;
            };
            header?: never;
            path: {
                /** @description The short name or the id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        today: string;
                        lines: {
                            /** @enum {string} */
                            what: "action" | "release" | "span" | "freeze" | "obligation" | "sprint";
                            /** Format: date */
                            on: string;
                            until: string | null;
                            /** Format: uuid */
                            id: string;
                            ref: string;
                            title: string;
                            productId: string | null;
                            overdue: boolean;
                        }[];
                        /** @description The records that ids in this answer point to, by id. */
                        names: {
                            [key: string]: {
                                ref: string;
                                kind: string;
                                title: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
