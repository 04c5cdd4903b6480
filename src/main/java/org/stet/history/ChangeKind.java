package org.stet.history;

/** What kind of thing was done. The {@link #id} is what the database and the API carry and never changes. */
public enum ChangeKind {
    PROJECT_CREATED("project-created"),
    PROJECT_CHANGED("project-changed"),
    MEMBER_ADDED("member-added"),
    MEMBER_CHANGED("member-changed"),
    MEMBER_REMOVED("member-removed"),
    TAG_SET_CHOSEN("tag-set-chosen"),
    WORD_LIST_CHANGED("word-list-changed"),
    ASSIGNMENT_GIVEN("assignment-given"),
    ASSIGNMENT_MOVED("assignment-moved"),
    ASSIGNMENT_CHANGED("assignment-changed"),
    ASSIGNMENT_TAKEN_BACK("assignment-taken-back"),
    ARTICLE_ADDED("article-added"),
    ARTICLE_CHANGED("article-changed"),
    ARTICLE_MOVED("article-moved"),
    ARTICLE_WITHDRAWN("article-withdrawn"),
    ARTICLE_RESTORED("article-restored"),
    ARTICLE_CORRECTED("article-corrected"),
    BLOCK_KIND_CHANGED("block-kind-changed"),
    SOURCE_ADDED("source-added"),
    SOURCE_CHANGED("source-changed"),
    SOURCE_REMOVED("source-removed"),
    SOURCE_MERGED("source-merged"),
    SOURCE_PARTED("source-parted"),
    MENTION_ADDED("mention-added"),
    MENTION_REMOVED("mention-removed"),
    TARGET_ADDED("target-added"),
    TARGET_CHANGED("target-changed"),
    TARGET_REMOVED("target-removed"),
    /** An undo, or a redo, that left something of the cast as it is, because others have gone on with it. */
    CAST_STAYED("cast-stayed"),
    PARAGRAPH_PASSED("paragraph-passed"),
    READING_OPENED("reading-opened"),
    READING_SUBMITTED("reading-submitted"),
    READING_REOPENED("reading-reopened"),
    ANNOTATION_TAGGED("annotation-tagged"),
    ANNOTATION_REVISED("annotation-revised"),
    ANNOTATION_WITHDRAWN("annotation-withdrawn"),
    LINK_DRAWN("link-drawn"),
    LINK_REVISED("link-revised"),
    LINK_WITHDRAWN("link-withdrawn"),
    ANSWER_GIVEN("answer-given"),
    ANSWER_REVISED("answer-revised"),
    ANSWER_WITHDRAWN("answer-withdrawn"),
    SUGGESTION_ACCEPTED("suggestion-accepted"),
    SUGGESTION_REJECTED("suggestion-rejected"),
    FIRST_JUDGEMENT_KEPT("first-judgement-kept"),
    VERDICT_WITHDRAWN("verdict-withdrawn"),
    SETTLING_BEGUN("settling-begun"),
    SETTLING_REFRESHED("settling-refreshed"),
    DIFFERENCE_SETTLED("difference-settled"),
    SETTLEMENT_WITHDRAWN("settlement-withdrawn"),
    /** The readings agree by now, or have nothing there any more; nobody decided that, so nobody takes it back. */
    SETTLEMENT_OVERTAKEN("settlement-overtaken"),
    /** An undo, or a redo, that left a decision as it is, because it cannot come back or go. */
    SETTLEMENT_STAYED("settlement-stayed"),
    SETTLING_FINISHED("settling-finished"),
    SETTLING_REOPENED("settling-reopened"),
    COMMENT_WRITTEN("comment-written"),
    COMMENT_EDITED("comment-edited"),
    COMMENT_WITHDRAWN("comment-withdrawn"),
    COMMENT_RESOLVED("comment-resolved"),
    COMMENT_REOPENED("comment-reopened"),
    RETELLING_CONFIRMED("retelling-confirmed"),
    RETELLING_REFUSED("retelling-refused"),
    RETELLING_WITHDRAWN("retelling-withdrawn"),
    BOARD_MADE("board-made"),
    BOARD_CHANGED("board-changed"),
    BOARD_DELETED("board-deleted"),
    /** Something came over from the reading of an earlier text; nobody did it, so nobody takes it back. */
    CARRIED_OVER("carried-over"),
    CARRYING_DECIDED("carrying-decided");

    public final String id;

    ChangeKind(String id) {
        this.id = id;
    }
}
