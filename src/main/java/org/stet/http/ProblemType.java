package org.stet.http;

/**
 * The kinds of refusal that Stet knows (RFC 9457). The slug is the last part of the {@code type} address and never
 * changes once published; {@code docs/reference/problems.md} explains each to the people who meet it.
 */
public enum ProblemType {
    UNAUTHENTICATED("unauthenticated", 401, "Sign in first"),
    FORBIDDEN("forbidden", 403, "Your role does not allow this"),
    NOT_FOUND("not-found", 404, "There is no such thing here"),
    INVALID_REQUEST("invalid-request", 400, "The request cannot be understood"),
    CSRF_TOKEN_MISSING("csrf-token-missing", 400, "The page was open for too long"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "This address does not take that method"),
    NOT_ACCEPTABLE("not-acceptable", 406, "Stet cannot answer in that format"),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "Stet cannot read that format"),
    TOO_LARGE("too-large", 413, "That is too large"),
    RATE_LIMITED("rate-limited", 429, "Too many attempts"),
    UNEXPECTED("unexpected", 500, "Something went wrong in Stet"),

    CONFLICT("conflict", 409, "This contradicts what is stored"),
    STALE_VERSION("stale-version", 412, "Somebody changed this in the meantime"),
    PRECONDITION_REQUIRED("precondition-required", 428, "Say which version you change"),
    CHANGE_ID_REUSED("change-id-reused", 409, "This change id belongs to another change"),

    SETUP_CLOSED("setup-closed", 409, "Stet is set up already"),

    DUPLICATE_ARTICLE("duplicate-article", 409, "The project has this article already"),
    UNREADABLE_FILE("unreadable-file", 422, "The file cannot be read"),

    INVALID_TAG_SET("invalid-tag-set", 422, "The tag set does not obey its schema"),
    INVALID_WORD_LIST("invalid-word-list", 422, "The rules cannot use the list of words"),

    STALE_TEXT("stale-text", 409, "The text does not say these words there"),
    SPAN_CROSSES_BLOCK("span-crosses-block", 422, "A span cannot cross a block's border"),
    SPAN_INSIDE_GRAPHEME("span-inside-grapheme", 422, "A span cannot begin or end inside a character"),
    OUTSIDE_SCHEMA("outside-schema", 422, "The project's tag set does not know this"),
    LAYER_CONFLICT("layer-conflict", 409, "These labels exclude each other"),
    READING_SUBMITTED("reading-submitted", 409, "This reading is submitted"),
    ARTICLE_CORRECTED("article-corrected", 409, "The article was corrected");

    private final String slug;
    private final int status;
    private final String title;

    ProblemType(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    public String slug() {
        return slug;
    }

    /** HTTP status code. */
    public int status() {
        return status;
    }

    /** A short sentence without a full stop, the same for every problem of this type. */
    public String title() {
        return title;
    }
}
