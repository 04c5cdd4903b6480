package org.stet.routes;

import static org.stet.routes.Route.Least.ADMINISTRATOR;
import static org.stet.routes.Route.Least.ANYBODY;
import static org.stet.routes.Route.Least.COMPARER;
import static org.stet.routes.Route.Least.EDITOR;
import static org.stet.routes.Route.Least.OWNER;
import static org.stet.routes.Route.Least.READER;
import static org.stet.routes.Route.Least.REVIEWER;
import static org.stet.routes.Route.Least.SIGNED_IN;
import static org.stet.routes.Route.Least.VIEWER;

import java.util.List;

/** The table of routes: who may use each, with a request that is sound. What ends a thing stands behind what uses it. */
final class Routes {

    private static final String CHANGE = "{\"change\": \"$new\"}";
    private static final String SPANS = "[{\"start\": 0, \"end\": 10, \"exact\": \"SECRETWORD\"}]";

    private static final String RECIPE = """
            {"activity": "blank", "classLabels": false, "labels": [], "paragraphs": [], "edits": [],
             "versions": [{"hint": 0, "large": false}], "language": "en", "threshold": 60,
             "layout": {"paper": "A4", "lineNumbers": true, "wideMargin": true, "easyReading": false,
                        "patterns": true, "outletShown": true}}""";

    private static final String STORY = "/api/projects/$project/stories/SECRETSTORY";
    private static final String CHOSEN = "?article=$retold&article=$told";

    private Routes() {}

    static final List<Route> ALL = List.of(
            Route.of("GET /api/me", SIGNED_IN, "/api/me"),
            Route.of("GET /api/me/preferences", SIGNED_IN, "/api/me/preferences"),
            Route.of("PUT /api/me/preferences", SIGNED_IN, "/api/me/preferences")
                    .json("{\"keys\": {\"key.unsure\": \"s\"}, \"size\": 21}"),
            Route.of("GET /api/accounts", ADMINISTRATOR, "/api/accounts"),
            Route.of("GET /api/accounts/{id}", ADMINISTRATOR, "/api/accounts/$account"),
            Route.of("PUT /api/accounts/{id}", ADMINISTRATOR, "/api/accounts/$new")
                    .json("{\"name\": \"n$new\", \"displayName\": \"N\", \"password\": \"some words here\"}"),
            Route.of("POST /api/consistency-checks", ADMINISTRATOR, "/api/consistency-checks")
                    .json(CHANGE),
            Route.of("GET /api/consistency-checks/last", ADMINISTRATOR, "/api/consistency-checks/last"),
            Route.of("GET /api/tag-sets", SIGNED_IN, "/api/tag-sets"),
            Route.of("GET /api/tag-sets/{id}", SIGNED_IN, "/api/tag-sets/sourcing"),
            Route.of("POST /api/tag-sets/validations", SIGNED_IN, "/api/tag-sets/validations")
                    .json("$tagSet"),
            Route.of("GET /api/projects", SIGNED_IN, "/api/projects"),
            Route.of("PUT /api/projects/{id}", SIGNED_IN, "/api/projects/$new")
                    .json("{\"change\": \"$new\", \"name\": \"Mine\"}"),
            Route.of("GET /api/projects/{id}", VIEWER, "/api/projects/$project"),
            Route.of("PATCH /api/projects/{id}", OWNER, "/api/projects/$project")
                    .json("{\"change\": \"$new\", \"blind\": true}"),
            Route.of("GET /api/projects/{project}/members", VIEWER, "/api/projects/$project/members"),
            Route.of("PUT /api/projects/{project}/members/{account}", OWNER, "/api/projects/$project/members/$account")
                    .json("{\"change\": \"$new\", \"role\": \"VIEWER\"}"),
            Route.of("GET /api/projects/{project}/tag-set", VIEWER, "/api/projects/$project/tag-set"),
            Route.of("PUT /api/projects/{project}/tag-set", OWNER, "/api/projects/$project/tag-set")
                    .json("{\"change\": \"$new\", \"tagSet\": \"sourcing\"}"),
            Route.of("GET /api/projects/{project}/guideline/news", VIEWER, "/api/projects/$project/guideline/news"),
            Route.of("PUT /api/projects/{project}/guideline/known", VIEWER, "/api/projects/$project/guideline/known")
                    .json("{\"schema\": \"$schema\"}"),
            Route.of(
                            "PATCH /api/projects/{project}/guideline/labels/{label}",
                            EDITOR,
                            "/api/projects/$project/guideline/labels/direct-quote")
                    .json("{\"change\": \"$new\", \"when\": \"It is said.\"}"),
            Route.of("GET /api/projects/{project}/word-lists", VIEWER, "/api/projects/$project/word-lists"),
            Route.of(
                    "GET /api/projects/{project}/word-lists/{language}/{name}",
                    VIEWER,
                    "/api/projects/$project/word-lists/en/cues"),
            Route.of(
                            "PUT /api/projects/{project}/word-lists/{language}/{name}",
                            EDITOR,
                            "/api/projects/$project/word-lists/en/cues")
                    .json("{\"change\": \"$new\", \"text\": \"[neutral]\\nsay\"}"),
            Route.of(
                    "DELETE /api/projects/{project}/word-lists/{language}/{name}",
                    EDITOR,
                    "/api/projects/$project/word-lists/en/cues?change=$new"),
            Route.of("GET /api/projects/{project}/articles", VIEWER, "/api/projects/$project/articles"),
            Route.of("GET /api/projects/{project}/waiting", REVIEWER, "/api/projects/$project/waiting"),
            Route.of("GET /api/projects/{project}/assignments", REVIEWER, "/api/projects/$project/assignments"),
            Route.of("POST /api/projects/{project}/assignments", EDITOR, "/api/projects/$project/assignments")
                    .json("""
                            {"change": "$new", "gifts": [{"article": "$unread", "reader": "$editor"}],
                             "due": "2031-03-31", "note": "SECRETNOTE"}"""),
            Route.of(
                            "POST /api/projects/{project}/assignments/proposals",
                            EDITOR,
                            "/api/projects/$project/assignments/proposals")
                    .json("{\"readers\": [\"$editor\"], \"each\": 2}"),
            Route.of(
                            "PUT /api/projects/{project}/assignments/{id}",
                            EDITOR,
                            "/api/projects/$project/assignments/$assignment")
                    .json("{\"change\": \"$new\", \"reader\": \"$reviewer\", \"note\": \"SECRETNOTE\"}"),
            Route.of(
                    "GET /api/projects/{project}/assignments/changes",
                    EDITOR,
                    "/api/projects/$project/assignments/changes"),
            Route.of(
                            "POST /api/projects/{project}/assignments/changes/{id}/undo",
                            EDITOR,
                            "/api/projects/$project/assignments/changes/$giving2/undo")
                    .json(CHANGE),
            Route.of(
                    "DELETE /api/projects/{project}/assignments/{id}",
                    EDITOR,
                    "/api/projects/$project/assignments/$assignment?change=$new"),
            Route.of("GET /api/projects/{project}/progress", REVIEWER, "/api/projects/$project/progress"),
            Route.of(
                    "GET /api/projects/{project}/progress/articles",
                    EDITOR,
                    "/api/projects/$project/progress/articles"),
            Route.of("POST /api/projects/{project}/import-previews", EDITOR, "/api/projects/$project/import-previews")
                    .json("{\"text\": \"A bridge closes.\"}"),
            Route.of("POST /api/projects/{project}/surveys", EDITOR, "/api/projects/$project/surveys")
                    .json(CHANGE),
            Route.of("GET /api/projects/{project}/surveys/latest", VIEWER, "/api/projects/$project/surveys/latest"),
            Route.of("GET /api/projects/{project}/agreement", REVIEWER, "/api/projects/$project/agreement?blind=all"),
            Route.of(
                    "GET /api/projects/{project}/agreement/answers",
                    REVIEWER,
                    "/api/projects/$project/agreement/answers?blind=all&question=genre"),
            Route.of(
                    "GET /api/projects/{project}/agreement/passages",
                    REVIEWER,
                    "/api/projects/$project/agreement/passages?blind=all&of=label:loaded-language"),
            Route.of(
                            "POST /api/projects/{project}/agreement/intervals",
                            REVIEWER,
                            "/api/projects/$project/agreement/intervals?blind=all")
                    .json(CHANGE),
            Route.of("GET /api/jobs/{id}", EDITOR, "/api/jobs/$job"),
            Route.of("POST /api/jobs/{id}/cancel", EDITOR, "/api/jobs/$job/cancel"),
            Route.of(
                    "GET /api/projects/{project}/passages",
                    VIEWER,
                    "/api/projects/$project/passages?q=secretword&label=background"),
            Route.of(
                    "GET /api/projects/{project}/passages/export/{format}",
                    REVIEWER,
                    "/api/projects/$project/passages/export/csv?q=secretword"),
            Route.of("GET /api/projects/{project}/sources", VIEWER, "/api/projects/$project/sources"),
            Route.of("GET /api/projects/{project}/targets", VIEWER, "/api/projects/$project/targets"),
            Route.of(
                    "GET /api/projects/{project}/export/{format}",
                    EDITOR,
                    "/api/projects/$project/export/jsonl?readings=submitted"),
            Route.of("GET /api/articles/{id}", VIEWER, "/api/articles/$article"),
            Route.of("PUT /api/articles/{id}", EDITOR, "/api/articles/$new").json("""
                            {"change": "$new", "project": "$project", "text": "A bridge closes.",
                             "blocks": [{"start": 0, "end": 16, "kind": "paragraph"}]}"""),
            Route.of("PATCH /api/articles/{id}", EDITOR, "/api/articles/$article")
                    .json("{\"change\": \"$new\", \"outlet\": \"SECRETOUTLET\"}"),
            Route.of("GET /api/articles/{article}/readings", VIEWER, "/api/articles/$article/readings"),
            Route.of(
                    "GET /api/articles/{article}/export/{format}",
                    REVIEWER,
                    "/api/articles/$article/export/jsonl?readings=own"),
            Route.of("GET /api/articles/{article}/texts", VIEWER, "/api/articles/$article/texts"),
            Route.of("POST /api/articles/{article}/texts/previews", EDITOR, "/api/articles/$article/texts/previews")
                    .json("{\"text\": \"A bridge closes.\"}"),
            Route.of("PUT /api/articles/{article}/texts/{text}", EDITOR, "/api/articles/$unread/texts/$new")
                    .json("""
                            {"change": "$new", "replaces": "$unreadText", "text": "SECRETWORD somebody has read",
                             "blocks": [{"start": 0, "end": 28, "kind": "paragraph"}]}"""),
            Route.of("GET /api/texts/{id}/changes", VIEWER, "/api/texts/$text/changes"),
            Route.of("GET /api/texts/{id}", VIEWER, "/api/texts/$text"),
            Route.of("PUT /api/texts/{id}/blocks/{ordinal}", EDITOR, "/api/texts/$text/blocks/1")
                    .json("{\"change\": \"$new\", \"kind\": \"paragraph\"}"),
            Route.of("GET /api/texts/{text}/mentions", VIEWER, "/api/texts/$text/mentions"),
            Route.of("PUT /api/sources/{id}", REVIEWER, "/api/sources/$new").json("""
                            {"change": "$new", "project": "$project", "name": "SECRETSOURCE two",
                             "kind": "named-person"}"""),
            Route.of("PUT /api/targets/{id}", REVIEWER, "/api/targets/$new")
                    .json("{\"change\": \"$new\", \"project\": \"$project\", \"name\": \"SECRETTARGET two\"}"),
            Route.of("PUT /api/mentions/{id}", REVIEWER, "/api/mentions/$new").json("""
                            {"change": "$new", "source": "$shared", "article": "$article", "start": 0, "end": 10,
                             "exact": "SECRETWORD"}"""),
            Route.of("PUT /api/readings/{id}", REVIEWER, "/api/readings/$new")
                    .json("{\"change\": \"$new\", \"article\": \"$article\"}"),
            Route.of("GET /api/readings/{id}", READER, "/api/readings/$reading"),
            Route.of("GET /api/readings/{id}/changes", READER, "/api/readings/$reading/changes"),
            Route.of(
                    "GET /api/readings/{id}/changes/{to}/state",
                    READER,
                    "/api/readings/$reading/changes/$tagging/state"),
            Route.of("GET /api/readings/{id}/seen", READER, "/api/readings/$reading/seen"),
            Route.of("POST /api/readings/{id}/seen", READER, "/api/readings/$reading/seen")
                    .json("{\"blocks\": [0]}"),
            Route.of("GET /api/readings/{id}/carry-over", READER, "/api/readings/$heir/carry-over"),
            Route.of("POST /api/readings/{id}/carry-over", READER, "/api/readings/$heir/carry-over"),
            Route.of("PUT /api/carried/{id}", READER, "/api/carried/$carried")
                    .json("{\"change\": \"$new\", \"decision\": \"drop\"}"),
            Route.of("GET /api/readings/{id}/suggestions", READER, "/api/readings/$reading/suggestions"),
            Route.of("GET /api/readings/{id}/first-judgement", READER, "/api/readings/$judged/first-judgement"),
            Route.of("GET /api/projects/{project}/first-judgements", EDITOR, "/api/projects/$project/first-judgements"),
            Route.of("POST /api/readings/{id}/first-judgement", READER, "/api/readings/$reading/first-judgement")
                    .json(CHANGE),
            Route.of("PUT /api/verdicts/{id}", READER, "/api/verdicts/$new").json("""
                            {"change": "$new", "reading": "$reading", "suggestion": "$new", "rule": "S3",
                             "ruleVersion": 1, "label": "direct-quote", "decision": "rejected",
                             "spans": [{"start": 18, "end": 26, "exact": "to close"}]}"""),
            Route.of("GET /api/readings/{id}/link-ends", READER, "/api/readings/$reading/link-ends"),
            Route.of("PUT /api/annotations/{id}", READER, "/api/annotations/$new")
                    .json("{\"change\": \"$new\", \"reading\": \"$reading\", \"label\": \"background\","
                            + " \"spans\": " + SPANS + "}"),
            Route.of("GET /api/annotations/{id}", READER, "/api/annotations/$annotation"),
            Route.of("PUT /api/links/{id}", READER, "/api/links/$new").json("""
                            {"change": "$new", "reading": "$reading", "type": "repeats", "from": "$annotation",
                             "to": "$annotation2"}"""),
            Route.of("PUT /api/answers/{id}", READER, "/api/answers/$new").json("""
                            {"change": "$new", "reading": "$reading", "question": "genre", "value": "report",
                             "reasons": []}"""),
            Route.of("POST /api/changes", SIGNED_IN, "/api/changes").json("""
                            {"changes": [{"method": "DELETE", "path": "link", "id": "$new",
                             "body": {"change": "$new"}}]}"""),
            Route.of("GET /api/projects/{project}/stories", VIEWER, "/api/projects/$project/stories"),
            Route.of("GET /api/projects/{project}/stories/{story}", VIEWER, STORY),
            Route.of("GET /api/projects/{project}/stories/{story}/quotations.csv", VIEWER, STORY + "/quotations.csv"),
            Route.of(
                    "GET /api/projects/{project}/side-by-side", VIEWER, "/api/projects/$project/side-by-side" + CHOSEN),
            Route.of(
                    "GET /api/projects/{project}/side-by-side/quotations.csv",
                    VIEWER,
                    "/api/projects/$project/side-by-side/quotations.csv" + CHOSEN),
            Route.of("PUT /api/retellings/{id}", REVIEWER, "/api/retellings/$new")
                    .json("""
                            {"change": "$new", "confirmed": true,
                             "quotation": {"article": "$told", "spans": [{"start": 0, "end": 10, "exact": "SECRETWORD"}]},
                             "passage": {"article": "$retold",
                                         "spans": [{"start": 0, "end": 10, "exact": "SECRETWORD"}]}}"""),
            Route.of("DELETE /api/retellings/{id}", READER, "/api/retellings/$verdict2?change=$new"),
            Route.of("GET /api/projects/{project}/boards", VIEWER, "/api/projects/$project/boards"),
            Route.of("PUT /api/boards/{id}", VIEWER, "/api/boards/$new")
                    .json("{\"change\": \"$new\", \"project\": \"$project\", \"name\": \"SECRETBOARD\"}"),
            Route.of("GET /api/boards/{id}", READER, "/api/boards/$board"),
            Route.of("PUT /api/boards/{id}/pins/{pin}", READER, "/api/boards/$board/pins/$new")
                    .json("{\"change\": \"$new\", \"article\": \"$article\", \"spans\": " + SPANS + "}"),
            Route.of("DELETE /api/boards/{id}/pins/{pin}", READER, "/api/boards/$board/pins/$pin?change=$new"),
            Route.of("POST /api/boards/{id}/undo", READER, "/api/boards/$board/undo")
                    .json(CHANGE),
            Route.of("POST /api/boards/{id}/redo", READER, "/api/boards/$board/redo")
                    .json(CHANGE),
            Route.of("DELETE /api/boards/{id}", READER, "/api/boards/$board2?change=$new"),
            Route.of("GET /api/projects/{project}/packs", VIEWER, "/api/projects/$project/packs"),
            Route.of("PUT /api/packs/{id}", VIEWER, "/api/packs/$new")
                    .json("{\"change\": \"$new\", \"articles\": [\"$article\"]}"),
            Route.of("GET /api/packs/{id}", READER, "/api/packs/$pack"),
            Route.of("GET /api/packs/{id}/versions", READER, "/api/packs/$pack/versions"),
            Route.of(
                    "GET /api/packs/{id}/versions/{number}/files/{format}",
                    READER,
                    "/api/packs/$pack/versions/1/files/html"),
            Route.of("POST /api/packs/{id}/versions", READER, "/api/packs/$pack/versions")
                    .json("{\"change\": \"$new\", \"recipe\": " + RECIPE + "}"),
            Route.of("POST /api/packs/{id}/versions/{number}/return", READER, "/api/packs/$pack/versions/1/return")
                    .json(CHANGE),
            Route.of("POST /api/packs/{id}/renewal", READER, "/api/packs/$pack/renewal")
                    .json(CHANGE),
            Route.of("DELETE /api/packs/{id}", READER, "/api/packs/$pack2?change=$new"),
            Route.of("POST /api/packs/{id}/restoration", READER, "/api/packs/$pack2/restoration")
                    .json(CHANGE),
            Route.of("GET /api/comparisons", VIEWER, "/api/comparisons?reading=$left&reading=$right"),
            Route.of("GET /api/articles/{article}/settling", EDITOR, "/api/articles/$settled/settling"),
            Route.of("POST /api/articles/{article}/settling", EDITOR, "/api/articles/$settled/settling")
                    .json("{\"change\": \"$new\", \"id\": \"$new\"}"),
            Route.of("PUT /api/settlements/{id}", EDITOR, "/api/settlements/$new")
                    .json("""
                            {"change": "$new", "article": "$settled", "members": ["$disputed"],
                             "decision": {"outcome": "no-tag", "reason": "SECRETREASON"}}"""),
            Route.of("POST /api/articles/{article}/settling/undo", EDITOR, "/api/articles/$settled/settling/undo")
                    .json(CHANGE),
            Route.of("POST /api/articles/{article}/settling/redo", EDITOR, "/api/articles/$settled/settling/redo")
                    .json(CHANGE),
            Route.of("GET /api/settlements/{id}", EDITOR, "/api/settlements/$settlement"),
            Route.of("GET /api/settlements/{id}/identical", EDITOR, "/api/settlements/$settlement/identical"),
            Route.of("POST /api/settlements/{id}/identical", EDITOR, "/api/settlements/$settlement/identical")
                    .json(CHANGE),
            Route.of("POST /api/articles/{article}/settling/finish", EDITOR, "/api/articles/$settled/settling/finish")
                    .json(CHANGE),
            Route.of("POST /api/articles/{article}/settling/reopen", EDITOR, "/api/articles/$settled/settling/reopen")
                    .json("{\"change\": \"$new\", \"reason\": \"SECRETREASON\"}"),
            Route.of("POST /api/settlements/{id}/example", EDITOR, "/api/settlements/$settlement/example")
                    .json("{\"change\": \"$new\", \"label\": \"background\", \"positive\": true, \"dryRun\": true}"),
            Route.of("GET /api/projects/{project}/lessons", REVIEWER, "/api/projects/$project/lessons"),
            Route.of("DELETE /api/settlements/{id}", EDITOR, "/api/settlements/$settlement?change=$new"),
            Route.of("PUT /api/comments/{id}", COMPARER, "/api/comments/$new").json("""
                            {"change": "$new", "readings": ["$left", "$right"], "concerns": ["$leftTag"],
                             "words": "SECRETREMARK", "mentions": ["$account"]}"""),
            Route.of("GET /api/comments/{id}", VIEWER, "/api/comments/$remark"),
            Route.of("GET /api/articles/{article}/comments", VIEWER, "/api/articles/$article/comments"),
            Route.of("PUT /api/comments/{id}/resolution", COMPARER, "/api/comments/$remark/resolution")
                    .json("{\"change\": \"$new\", \"resolved\": true}"),
            Route.of("POST /api/articles/{article}/comments/undo", COMPARER, "/api/articles/$article/comments/undo")
                    .json(CHANGE),
            Route.of("POST /api/articles/{article}/comments/redo", COMPARER, "/api/articles/$article/comments/redo")
                    .json(CHANGE),
            Route.of("GET /api/projects/{project}/comment-mentions", VIEWER, "/api/projects/$project/comment-mentions"),
            Route.of(
                            "POST /api/projects/{project}/comment-mentions/seen",
                            VIEWER,
                            "/api/projects/$project/comment-mentions/seen")
                    .json("{\"comments\": [\"$remark\"]}"),
            Route.of("DELETE /api/comments/{id}", COMPARER, "/api/comments/$remark2?change=$new"),
            Route.of("POST /api/readings/{id}/undo", READER, "/api/readings/$reading/undo")
                    .json(CHANGE),
            Route.of("POST /api/readings/{id}/redo", READER, "/api/readings/$reading/redo")
                    .json(CHANGE),
            Route.of("DELETE /api/links/{id}", READER, "/api/links/$link?change=$new"),
            Route.of("DELETE /api/verdicts/{id}", READER, "/api/verdicts/$verdict?change=$new"),
            Route.of("DELETE /api/answers/{id}", READER, "/api/answers/$answer?change=$new"),
            Route.of("DELETE /api/mentions/{id}", READER, "/api/mentions/$mention?change=$new"),
            Route.of("DELETE /api/annotations/{id}", READER, "/api/annotations/$annotation?change=$new"),
            Route.of(
                            "POST /api/readings/{id}/changes/{to}/state",
                            READER,
                            "/api/readings/$reading/changes/$tagging/state")
                    .json(CHANGE),
            Route.of("PUT /api/sources/{id}/merged-into", EDITOR, "/api/sources/$source/merged-into")
                    .json("{\"change\": \"$new\", \"into\": \"$shared\"}"),
            Route.of("DELETE /api/sources/{id}/merged-into", EDITOR, "/api/sources/$source/merged-into?change=$new"),
            Route.of("GET /", ANYBODY, "/"),
            Route.of("GET /setup", ANYBODY, "/setup"),
            Route.of("POST /setup", ANYBODY, "/setup").form("j_username", "x", "j_password", "y"),
            Route.of("GET /sign-in", ANYBODY, "/sign-in"),
            Route.of("POST /sign-in", ANYBODY, "/sign-in").emptyForm(),
            Route.of("POST /sign-out", ANYBODY, "/sign-out").emptyForm(),
            Route.of("GET /problems/{slug}", ANYBODY, "/problems/stale-text"),
            Route.of("GET /api-docs", SIGNED_IN, "/api-docs"),
            Route.of("GET /account", SIGNED_IN, "/account"),
            Route.of("POST /account/password", SIGNED_IN, "/account/password")
                    .form("now", "wrong", "j_password", "some words here", "j_username", "x"),
            Route.of("GET /accounts", ADMINISTRATOR, "/accounts"),
            Route.of("POST /accounts", ADMINISTRATOR, "/accounts").form("name", "p$new", "displayName", "P"),
            Route.of("GET /accounts/{id}/password", ADMINISTRATOR, "/accounts/$account/password"),
            Route.of("POST /accounts/{id}/password", ADMINISTRATOR, "/accounts/$account/password")
                    .emptyForm(),
            Route.of("GET /projects", SIGNED_IN, "/projects"),
            Route.of("POST /projects", SIGNED_IN, "/projects").form("name", "Mine too"),
            Route.of("POST /projects/sample", SIGNED_IN, "/projects/sample").form("lesson", "false"),
            Route.of("GET /projects/{project}", VIEWER, "/projects/$project"),
            Route.of("GET /projects/{project}/codebook", VIEWER, "/projects/$project/codebook"),
            Route.of("POST /projects/{project}/codebook/seen", VIEWER, "/projects/$project/codebook/seen")
                    .form("schema", "$schema"),
            Route.of(
                    "GET /projects/{project}/codebook/labels/{label}",
                    EDITOR,
                    "/projects/$project/codebook/labels/direct-quote"),
            Route.of(
                            "POST /projects/{project}/codebook/labels/{label}",
                            EDITOR,
                            "/projects/$project/codebook/labels/direct-quote")
                    .form("short", "S", "when", "W", "notWhen", "N", "border", "B"),
            Route.of("GET /projects/{project}/tag-set.css", VIEWER, "/projects/$project/tag-set.css"),
            Route.of("GET /projects/{project}/tag-set", OWNER, "/projects/$project/tag-set"),
            Route.of("POST /projects/{project}/tag-set", OWNER, "/projects/$project/tag-set")
                    .form("tagSet", "sourcing"),
            Route.of("GET /projects/{project}/tag-set/labels", OWNER, "/projects/$project/tag-set/labels"),
            Route.of("GET /projects/{project}/tag-set/own", OWNER, "/projects/$project/tag-set/own"),
            Route.of("POST /projects/{project}/tag-set/labels", OWNER, "/projects/$project/tag-set/labels")
                    .form("preset", "start"),
            Route.of("POST /projects/{project}/tag-set/own", OWNER, "/projects/$project/tag-set/own")
                    .file("file"),
            Route.of("GET /projects/{project}/word-lists", EDITOR, "/projects/$project/word-lists"),
            Route.of(
                    "GET /projects/{project}/word-lists/{language}/{name}",
                    EDITOR,
                    "/projects/$project/word-lists/de/clauses"),
            Route.of(
                            "POST /projects/{project}/word-lists/{language}/{name}",
                            EDITOR,
                            "/projects/$project/word-lists/de/clauses")
                    .form("text", "[clause]\n[naming]", "version", "0"),
            Route.of(
                            "POST /projects/{project}/word-lists/{language}/{name}/shipped",
                            EDITOR,
                            "/projects/$project/word-lists/de/clauses/shipped")
                    .form("version", "1"),
            Route.of("GET /projects/{project}/stories", VIEWER, "/projects/$project/stories"),
            Route.of("GET /projects/{project}/stories/{story}", VIEWER, "/projects/$project/stories/SECRETSTORY"),
            Route.of(
                            "POST /projects/{project}/stories/{story}/retellings",
                            REVIEWER,
                            "/projects/$project/stories/SECRETSTORY/retellings")
                    .form(
                            "id",
                            "$new",
                            "version",
                            "-1",
                            "number",
                            "1",
                            "verdict",
                            "refuse",
                            "quotationText",
                            "$toldText",
                            "quotation",
                            "0-10",
                            "passageText",
                            "$retoldText",
                            "passage",
                            "0-10"),
            Route.of("GET /projects/{project}/side-by-side", VIEWER, "/projects/$project/side-by-side" + CHOSEN),
            Route.of(
                            "POST /projects/{project}/side-by-side/retellings",
                            REVIEWER,
                            "/projects/$project/side-by-side/retellings" + CHOSEN)
                    .form(
                            "id",
                            "$new",
                            "version",
                            "-1",
                            "number",
                            "1",
                            "verdict",
                            "refuse",
                            "quotationText",
                            "$retoldText",
                            "quotation",
                            "0-10",
                            "passageText",
                            "$toldText",
                            "passage",
                            "0-10"),
            Route.of("GET /projects/{project}/boards", VIEWER, "/projects/$project/boards"),
            Route.of("POST /projects/{project}/boards", VIEWER, "/projects/$project/boards")
                    .form("name", "SECRETBOARD", "shared", "false"),
            Route.of("POST /projects/{project}/boards/pins", VIEWER, "/projects/$project/boards/pins")
                    .form("text", "$text", "spans", "0-10", "board", "new"),
            Route.of("GET /boards/{id}", READER, "/boards/$board3"),
            Route.of("POST /boards/{id}", READER, "/boards/$board3").form("name", "SECRETBOARD", "version", "1"),
            Route.of("POST /boards/{id}/pins/{pin}", READER, "/boards/$board3/pins/$pin3")
                    .form("act", "heading", "heading", "SECRETHEADING", "place", "0"),
            Route.of("POST /boards/{id}/undo", READER, "/boards/$board3/undo").emptyForm(),
            Route.of("POST /boards/{id}/redo", READER, "/boards/$board3/redo").emptyForm(),
            Route.of("GET /boards/{board}/packs", READER, "/boards/$board3/packs"),
            Route.of("POST /boards/{board}/packs", READER, "/boards/$board3/packs")
                    .form("article", "$article"),
            Route.of("POST /boards/{id}/removal", READER, "/boards/$board3/removal")
                    .emptyForm(),
            Route.of("GET /projects/{project}/packs", VIEWER, "/projects/$project/packs"),
            Route.of("GET /articles/{article}/packs", VIEWER, "/articles/$article/packs"),
            Route.of("POST /articles/{article}/packs", VIEWER, "/articles/$article/packs")
                    .emptyForm(),
            Route.of("GET /packs/{id}", READER, "/packs/$pack3"),
            Route.of("GET /packs/{id}/versions/{number}/sheets", READER, "/packs/$pack3/versions/1/sheets"),
            Route.of("GET /packs/{id}/versions/{number}/labels.css", READER, "/packs/$pack3/versions/1/labels.css"),
            Route.of("POST /packs/{id}", READER, "/packs/$pack3").form("version", "0", "activity", "blank"),
            Route.of("POST /packs/{id}/versions/{number}/return", READER, "/packs/$pack3/versions/1/return")
                    .form("version", "1"),
            Route.of("POST /packs/{id}/renewal", READER, "/packs/$pack3/renewal")
                    .form("version", "2"),
            Route.of("POST /packs/{id}/deletion", READER, "/packs/$pack3/deletion")
                    .form("version", "3"),
            Route.of("POST /packs/{id}/restoration", READER, "/packs/$pack3/restoration")
                    .emptyForm(),
            Route.of("GET /projects/{project}/settings", OWNER, "/projects/$project/settings"),
            Route.of("POST /projects/{project}/settings", OWNER, "/projects/$project/settings")
                    .form("name", "Desk of SECRETS", "blind", "true"),
            Route.of("GET /projects/{project}/settings/members", OWNER, "/projects/$project/settings/members"),
            Route.of(
                    "GET /projects/{project}/settings/members/{account}",
                    OWNER,
                    "/projects/$project/settings/members/$account"),
            Route.of(
                    "GET /projects/{project}/settings/members/{account}/removal",
                    OWNER,
                    "/projects/$project/settings/members/$account/removal"),
            Route.of("POST /projects/{project}/settings/members", OWNER, "/projects/$project/settings/members")
                    .form("name", "m$new", "displayName", "M", "role", "VIEWER"),
            Route.of(
                            "POST /projects/{project}/settings/members/{account}",
                            OWNER,
                            "/projects/$project/settings/members/$account")
                    .form("role", "REVIEWER"),
            Route.of("GET /projects/{id}/export", REVIEWER, "/projects/$project/export"),
            Route.of("GET /projects/{project}/passages", VIEWER, "/projects/$project/passages?q=secretword"),
            Route.of("GET /projects/{project}/sources", EDITOR, "/projects/$project/sources"),
            Route.of("GET /projects/{project}/first-judgements", EDITOR, "/projects/$project/first-judgements"),
            Route.of("POST /projects/{project}/sources/merging", EDITOR, "/projects/$project/sources/merging")
                    .form("source", "$source", "into", "$shared"),
            Route.of(
                            "POST /projects/{project}/sources/{source}/parting",
                            EDITOR,
                            "/projects/$project/sources/$source/parting")
                    .emptyForm(),
            Route.of("GET /projects/{project}/assignments", EDITOR, "/projects/$project/assignments"),
            Route.of(
                    "GET /projects/{project}/assignments/proposals",
                    EDITOR,
                    "/projects/$project/assignments/proposals"),
            Route.of(
                            "POST /projects/{project}/assignments/proposals",
                            EDITOR,
                            "/projects/$project/assignments/proposals")
                    .form("scope", "lacking", "each", "1", "reader", "$editor"),
            Route.of("POST /projects/{project}/assignments", EDITOR, "/projects/$project/assignments")
                    .form("scope", "lacking", "each", "1", "reader", "$editor", "seen", "x", "change", "$new"),
            Route.of(
                            "POST /projects/{project}/assignments/without-reader/removal",
                            EDITOR,
                            "/projects/$project/assignments/without-reader/removal")
                    .emptyForm(),
            Route.of(
                            "POST /projects/{project}/assignments/changes/{id}/undo",
                            EDITOR,
                            "/projects/$project/assignments/changes/$giving2/undo")
                    .emptyForm(),
            Route.of(
                    "GET /projects/{project}/assignments/articles/{article}",
                    EDITOR,
                    "/projects/$project/assignments/articles/$article"),
            Route.of(
                            "POST /projects/{project}/assignments/articles/{article}",
                            EDITOR,
                            "/projects/$project/assignments/articles/$article")
                    .form("reader", "$reviewer", "note", "SECRETNOTE"),
            Route.of(
                            "POST /projects/{project}/assignments/articles/{article}/{id}",
                            EDITOR,
                            "/projects/$project/assignments/articles/$article/$assignment3")
                    .form("version", "0", "note", "SECRETNOTE two"),
            Route.of(
                            "POST /projects/{project}/assignments/articles/{article}/{id}/removal",
                            EDITOR,
                            "/projects/$project/assignments/articles/$article/$assignment3/removal")
                    .emptyForm(),
            Route.of("GET /projects/{project}/suggestions", VIEWER, "/projects/$project/suggestions"),
            Route.of("POST /projects/{project}/suggestions/surveys", EDITOR, "/projects/$project/suggestions/surveys")
                    .emptyForm(),
            Route.of(
                            "POST /projects/{project}/suggestions/surveys/{job}/cancel",
                            EDITOR,
                            "/projects/$project/suggestions/surveys/$job/cancel")
                    .emptyForm(),
            Route.of("GET /projects/{project}/agreement", REVIEWER, "/projects/$project/agreement?blind=all"),
            Route.of(
                    "GET /projects/{project}/agreement/answers",
                    REVIEWER,
                    "/projects/$project/agreement/answers?blind=all&question=genre"),
            Route.of(
                    "GET /projects/{project}/agreement/passages",
                    REVIEWER,
                    "/projects/$project/agreement/passages?blind=all&of=label:loaded-language"),
            Route.of(
                    "GET /projects/{project}/agreement/table.csv",
                    REVIEWER,
                    "/projects/$project/agreement/table.csv?blind=all"),
            Route.of("POST /projects/{project}/agreement/intervals", REVIEWER, "/projects/$project/agreement/intervals")
                    .emptyForm(),
            Route.of(
                            "POST /projects/{project}/agreement/intervals/{job}/cancel",
                            EDITOR,
                            "/projects/$project/agreement/intervals/$run/cancel")
                    .emptyForm(),
            Route.of("GET /projects/{project}/import", EDITOR, "/projects/$project/import"),
            Route.of("POST /projects/{project}/import", EDITOR, "/projects/$project/import")
                    .file("file"),
            Route.of("GET /tag-sets/{id}", SIGNED_IN, "/tag-sets/sourcing"),
            Route.of("GET /tag-sets/{id}/looks.css", SIGNED_IN, "/tag-sets/sourcing/looks.css"),
            Route.of("GET /articles/{id}", VIEWER, "/articles/$article"),
            Route.of("POST /articles/{id}/facts", EDITOR, "/articles/$article/facts")
                    .form("version", "1", "title", "SECRETTITLE", "language", "en"),
            Route.of("GET /articles/{id}/correct", EDITOR, "/articles/$article/correct"),
            Route.of("GET /articles/{id}/texts/{number}", VIEWER, "/articles/$article/texts/1"),
            Route.of("GET /articles/{id}/export", REVIEWER, "/articles/$article/export"),
            Route.of("GET /articles/{article}/print", VIEWER, "/articles/$article/print"),
            Route.of("GET /articles/{article}/readings", VIEWER, "/articles/$article/readings"),
            Route.of("POST /articles/{article}/readings", REVIEWER, "/articles/$article/readings")
                    .emptyForm(),
            Route.of("GET /readings/{id}/at/{change}", READER, "/readings/$reading/at/$tagging"),
            Route.of("GET /articles/{id}/history", VIEWER, "/articles/$article/history"),
            Route.of("GET /readings/{id}", READER, "/readings/$reading"),
            Route.of("GET /compare", VIEWER, "/compare?reading=$left&reading=$right"),
            Route.of("GET /articles/{article}/settle", EDITOR, "/articles/$settled/settle"),
            Route.of(
                    "GET /articles/{article}/settle/{settlement}/example",
                    EDITOR,
                    "/articles/$settled/settle/$kept/example"),
            Route.of(
                            "POST /articles/{article}/settle/{settlement}/example",
                            EDITOR,
                            "/articles/$settled/settle/$kept/example")
                    .form("label", "background", "kind", "positive"),
            Route.of("GET /projects/{project}/lessons", REVIEWER, "/projects/$project/lessons"),
            Route.of("POST /articles/{article}/settle", EDITOR, "/articles/$settled/settle")
                    .emptyForm(),
            Route.of("POST /articles/{article}/settle/decisions", EDITOR, "/articles/$settled/settle/decisions")
                    .form("number", "1", "members", "$disputed", "choice", "no-tag"),
            Route.of("POST /articles/{article}/settle/identical", EDITOR, "/articles/$settled/settle/identical")
                    .form("settlement", "$kept"),
            Route.of("POST /articles/{article}/settle/undo", EDITOR, "/articles/$settled/settle/undo")
                    .form("number", "1"),
            Route.of("POST /articles/{article}/settle/redo", EDITOR, "/articles/$settled/settle/redo")
                    .form("number", "1"),
            Route.of("POST /articles/{article}/settle/finish", EDITOR, "/articles/$settled/settle/finish")
                    .emptyForm(),
            Route.of("POST /articles/{article}/settle/reopen", EDITOR, "/articles/$settled/settle/reopen")
                    .form("reason", "SECRETREASON"),
            Route.of("POST /compare/comments", COMPARER, "/compare/comments")
                    .form(
                            "reading",
                            "$left",
                            "reading#2",
                            "$right",
                            "at",
                            "000000000000",
                            "id",
                            "$new",
                            "words",
                            "SECRETREMARK"),
            Route.of("POST /compare/comments/{id}", COMPARER, "/compare/comments/$remark")
                    .form("reading", "$left", "reading#2", "$right", "version", "0", "words", "SECRETREMARK"),
            Route.of("POST /compare/comments/{id}/resolution", COMPARER, "/compare/comments/$remark/resolution")
                    .form("reading", "$left", "reading#2", "$right", "version", "0", "resolved", "true"),
            Route.of("POST /compare/comments/{id}/withdraw", COMPARER, "/compare/comments/$remark/withdraw")
                    .form("reading", "$left", "reading#2", "$right", "version", "0"),
            Route.of("POST /compare/comments/undo", COMPARER, "/compare/comments/undo")
                    .form("reading", "$left", "reading#2", "$right", "article", "$article"),
            Route.of("POST /compare/comments/redo", COMPARER, "/compare/comments/redo")
                    .form("reading", "$left", "reading#2", "$right", "article", "$article"),
            Route.of("GET /projects/{project}/mentions", VIEWER, "/projects/$project/mentions"),
            Route.of("POST /projects/{project}/mentions/seen", VIEWER, "/projects/$project/mentions/seen")
                    .form("comment", "$remark"),
            Route.of("GET /print/{sheet}", VIEWER, "/print/article?reading=$left&paper=a4"),
            Route.of("POST /api/readings/{id}/submit", READER, "/api/readings/$reading/submit")
                    .json(CHANGE),
            Route.of("POST /api/readings/{id}/reopen", READER, "/api/readings/$reading/reopen")
                    .json("{\"change\": \"$new\", \"reason\": \"SECRETREASON\"}"),
            Route.of(
                    "DELETE /api/projects/{project}/members/{account}",
                    OWNER,
                    "/api/projects/$project/members/$account?change=$new"),
            Route.of(
                            "POST /projects/{project}/settings/members/{account}/removal",
                            OWNER,
                            "/projects/$project/settings/members/$account2/removal")
                    .emptyForm(),
            Route.of("DELETE /api/articles/{id}", EDITOR, "/api/articles/$article?change=$new"),
            Route.of("POST /api/articles/{id}/restore", EDITOR, "/api/articles/$article/restore")
                    .json(CHANGE),
            Route.of("POST /api/articles/{id}/move", EDITOR, "/api/articles/$unread/move")
                    .json("{\"change\": \"$new\", \"project\": \"$second\"}"),
            Route.of("POST /account/sign-out-everywhere", SIGNED_IN, "/account/sign-out-everywhere")
                    .emptyForm());
}
